/** Cost of decoding a frame that is only passed over, next to following it. */
const PASSED_OVER = 0.04;
/** A stretch of this many frames is worth a start of the decoder. */
const FRAMES_PER_STRETCH = 300;
/** A key picture so near, as a share of a stretch, is the better seam: the decoder starts at it for nothing. */
const SNAP_SHARE = 0.15;

/** Frames from `from` up to, not including, `to`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Cuts a clip into consecutive stretches of about the same cost, at least one for each of `analysers`; long clips into
 * more, so that a slow core holds nobody up. A stretch that does not begin with a key picture costs a little for each
 * frame from there on.
 */
export function splitAtKeyframes(isKey: readonly boolean[], analysers: number): Stretch[] {
  const frames = isKey.length;
  const rounds = Math.max(1, Math.round(frames / (analysers * FRAMES_PER_STRETCH)));
  const count = Math.min(frames, analysers === 1 ? 1 : analysers * rounds);
  const seams = [0];
  for (let i = 1; i < count; i++) {
    const from = seams[i - 1] ?? 0;
    const even = (frames - from) / (count - i + 1);
    const passed = from - isKey.lastIndexOf(true, from);
    const passedAhead = from + even - isKey.lastIndexOf(true, Math.round(from + even));
    // The later stretch passes over more: this one takes some of its frames.
    const shift = (PASSED_OVER * (passedAhead - passed)) / (count - i + 1);
    seams.push(snapped(isKey, Math.round(from + even + shift), from, SNAP_SHARE * even));
  }
  return seams
    .map((from, i) => ({ from, to: seams[i + 1] ?? frames }))
    .filter(({ from, to }) => to > from);
}

function snapped(isKey: readonly boolean[], seam: number, from: number, reach: number): number {
  for (let away = 0; away <= reach; away++) {
    if (isKey[seam - away] === true && seam - away > from) return seam - away;
    if (isKey[seam + away] === true) return seam + away;
  }
  return seam;
}
