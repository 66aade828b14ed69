/**
 * How far the values within `reachS` of each moment lie apart, gaps left out; 0 where there is none. Linear in the
 * number of frames: the largest and the smallest value of a window that slides are kept, not looked for anew.
 * @param timeS ascending.
 */
export function rangeNear(
  values: ArrayLike<number>,
  timeS: ArrayLike<number>,
  reachS: number,
): Float64Array {
  const [largest, smallest] = [new Extreme(values, 1), new Extreme(values, -1)];
  let next = 0;
  return Float64Array.from(timeS, (t) => {
    const isNear = (k: number) => Math.abs((timeS[k] ?? NaN) - t) <= reachS;
    for (; next < timeS.length && ((timeS[next] ?? NaN) <= t || isNear(next)); next++) {
      if (!Number.isFinite(values[next])) continue;
      largest.add(next);
      smallest.add(next);
    }
    largest.drop(isNear);
    smallest.drop(isNear);
    const [most, least] = [largest.value, smallest.value];
    return most === null || least === null ? 0 : most - least;
  });
}

/** The frame with the largest value (`sign` 1; -1: smallest) of a sliding window, and those that may follow it. */
class Extreme {
  readonly #frames: number[] = [];
  /** Frames before this one have left the window. */
  #first = 0;

  constructor(
    private readonly values: ArrayLike<number>,
    private readonly sign: 1 | -1,
  ) {}

  get value(): number | null {
    const frame = this.#frames[this.#first];
    return frame === undefined ? null : (this.values[frame] ?? null);
  }

  /** A frame at the window's end: whatever it surpasses is never the extreme again. */
  add(frame: number): void {
    const surpassed = (other: number) =>
      this.sign * ((this.values[other] ?? NaN) - (this.values[frame] ?? NaN)) <= 0;
    while (this.#frames.length > this.#first && surpassed(this.#frames.at(-1) ?? NaN))
      this.#frames.pop();
    this.#frames.push(frame);
  }

  drop(isNear: (frame: number) => boolean): void {
    while (this.#first < this.#frames.length && !isNear(this.#frames[this.#first] ?? NaN))
      this.#first++;
  }
}
