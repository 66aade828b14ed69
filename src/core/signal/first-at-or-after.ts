/** Index of the first time that is not before `atS`; the length if there is none. `timesS` ascends. */
export function firstAtOrAfter(timesS: ArrayLike<number>, atS: number): number {
  let low = 0;
  let high = timesS.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((timesS[middle] ?? Infinity) < atS) low = middle + 1;
    else high = middle;
  }
  return low;
}
