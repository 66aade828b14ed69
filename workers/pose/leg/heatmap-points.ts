import { LEG_POINTS } from '#core/body/skeleton.ts';

/**
 * Where heatmaps put their points: the mean place of the cells' middles, each weighted by the softmax of its value.
 * @param logits rows, columns, points (innermost) of one leg after the other; square.
 * @param cells along one side of a map. @param sidePx of the square that the map covers.
 */
export function heatmapPoints(
  logits: Float32Array,
  cells: number,
  sidePx: number,
): { readonly x: Float32Array; readonly y: Float32Array } {
  const points = LEG_POINTS.length;
  const perLeg = cells ** 2 * points;
  const count = (logits.length / perLeg) * points;
  const [x, y] = [new Float32Array(count), new Float32Array(count)];
  for (let at = 0; at < count; at++) {
    const first = Math.floor(at / points) * perLeg + (at % points);
    let most = -Infinity;
    for (let cell = 0; cell < cells ** 2; cell++)
      most = Math.max(most, logits[first + cell * points] ?? NaN);
    let [sum, sumX, sumY] = [0, 0, 0];
    for (let cell = 0; cell < cells ** 2; cell++) {
      const weight = Math.exp((logits[first + cell * points] ?? NaN) - most);
      sum += weight;
      sumX += weight * ((cell % cells) + 0.5);
      sumY += weight * (Math.floor(cell / cells) + 0.5);
    }
    x[at] = ((sumX / sum) * sidePx) / cells;
    y[at] = ((sumY / sum) * sidePx) / cells;
  }
  return { x, y };
}
