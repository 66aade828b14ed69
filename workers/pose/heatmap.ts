/** Side of the square of cells round a point that may move it. */
const KERNEL_CELLS = 7;
/** A heatmap that is nowhere surer than this moves nothing. */
const LEAST_CONFIDENCE = 0.5;

/**
 * A landmark moved to the weighted middle of its own heatmap near it, as the network was trained to be read. All
 * places are fractions of the square's side. A point outside the square, or with a faint heatmap, stays.
 * @param heatmap rows, columns, landmarks (`landmarks` of them innermost); square.
 */
export function refinedByHeatmap(
  heatmap: Float32Array,
  landmarks: number,
  landmark: number,
  x: number,
  y: number,
): readonly [number, number] {
  const cells = Math.round(Math.sqrt(heatmap.length / landmarks));
  const column = Math.trunc(x * cells);
  const row = Math.trunc(y * cells);
  if (!(column >= 0 && column < cells && row >= 0 && row < cells)) return [x, y];
  const reach = (KERNEL_CELLS - 1) / 2;
  let sum = 0;
  let most = 0;
  let sumX = 0;
  let sumY = 0;
  for (let r = Math.max(0, row - reach); r <= Math.min(cells - 1, row + reach); r++) {
    for (let c = Math.max(0, column - reach); c <= Math.min(cells - 1, column + reach); c++) {
      const confidence = heatmap[(r * cells + c) * landmarks + landmark] ?? 0;
      sum += confidence;
      most = Math.max(most, confidence);
      sumX += c * confidence;
      sumY += r * confidence;
    }
  }
  return most >= LEAST_CONFIDENCE && sum > 0 ? [sumX / cells / sum, sumY / cells / sum] : [x, y];
}
