/**
 * Where heatmaps put their points: the mean place of the cells' middles, each weighted by the softmax of its value.
 * @param logits rows, columns, points (innermost) of one square after the other.
 * @param points of each square. @param cells along one side of a map. @param side of the square that the map covers.
 */
export function heatmapPoints(
  logits: Float32Array,
  points: number,
  cells: number,
  side: number,
): { readonly x: Float32Array; readonly y: Float32Array } {
  const perSquare = cells ** 2 * points;
  const count = (logits.length / perSquare) * points;
  const [x, y] = [new Float32Array(count), new Float32Array(count)];
  for (let at = 0; at < count; at++) {
    const first = Math.floor(at / points) * perSquare + (at % points);
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
    x[at] = ((sumX / sum) * side) / cells;
    y[at] = ((sumY / sum) * side) / cells;
  }
  return { x, y };
}
