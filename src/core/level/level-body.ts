import { toRadians } from '../angle.ts';
import { mapPoints, type Body } from '../body/body.ts';

/**
 * The walker as a camera without roll would show them: every point turned about the picture's middle, the network's
 * metres about the line of sight. Points near the edge may come to lie outside the picture.
 * @param cameraRollDeg slope of the level floor in the picture, degrees, positive when it rises toward the right.
 */
export function levelBody(body: Body, cameraRollDeg: number): Body {
  if (cameraRollDeg === 0) return body;
  const [cos, sin] = [Math.cos(toRadians(cameraRollDeg)), Math.sin(toRadians(cameraRollDeg))];
  const [middleX, middleY] = [body.widthPx / 2, body.heightPx / 2];
  const across = (x: Float64Array, y: Float64Array, centreX: number, centreY: number) =>
    x.map((value, i) => centreX + (value - centreX) * cos - ((y[i] ?? NaN) - centreY) * sin);
  const down = (x: Float64Array, y: Float64Array, centreX: number, centreY: number) =>
    y.map((value, i) => centreY + ((x[i] ?? NaN) - centreX) * sin + (value - centreY) * cos);
  return mapPoints(body, (point) => ({
    ...point,
    x: across(point.x, point.y, middleX, middleY),
    y: down(point.x, point.y, middleX, middleY),
    worldX: across(point.worldX, point.worldY, 0, 0),
    worldY: down(point.worldX, point.worldY, 0, 0),
  }));
}
