import { BODY_PARTS, type Body, type PointSeries, type SidePoints } from '#core/body/body.ts';
import type { PairedLandmark } from '#core/body/skeleton.ts';

type At = readonly [xPx: number, yPx: number];
export type Posture = Readonly<Partial<Record<PairedLandmark, At>>>;

/** One frame of a walker from pixel positions written by hand; points that are not given are missing. */
export function handBody(
  left: Posture,
  right: Posture = left,
  widthPx = 1280,
  heightPx = 720,
): Body {
  const side = (posture: Posture) =>
    Object.fromEntries(BODY_PARTS.map((part) => [part, point(posture[part])])) as SidePoints;
  return { timeS: Float64Array.of(0), widthPx, heightPx, left: side(left), right: side(right) };
}

function point(at: At | undefined): PointSeries {
  const missing = Float64Array.of(NaN);
  return {
    x: Float64Array.of(at?.[0] ?? NaN),
    y: Float64Array.of(at?.[1] ?? NaN),
    score: Float64Array.of(1),
    worldX: missing,
    worldY: missing,
    worldZ: missing,
  };
}

/** The same picture seen in a mirror: left becomes right on the picture, and the legs change their names. */
export function mirrored(body: Body): Body {
  const flip = (points: SidePoints) =>
    Object.fromEntries(
      BODY_PARTS.map((part) => [
        part,
        {
          ...points[part],
          x: points[part].x.map((x) => body.widthPx - x),
          worldX: points[part].worldX.map((x) => -x),
        },
      ]),
    ) as SidePoints;
  return { ...body, left: flip(body.right), right: flip(body.left) };
}
