import type { Edit } from './edit-list.ts';

/** A stored picture, as the demuxer lists it; times are the demuxer's, in seconds. */
export interface StoredFrame {
  readonly timeS: number;
  readonly durationS: number;
  readonly isKey: boolean;
}

/** The pictures a player shows, in the order in which it shows them; the arrays run in step. */
export interface DisplayedFrames {
  /** When a player shows the picture. */
  readonly fileTimesS: Float64Array;
  /** The demuxer's time of the same picture; differs only after the first of several edits. */
  readonly storedTimesS: Float64Array;
  /** Whether decoding can start at the picture. */
  readonly isKey: readonly boolean[];
  readonly durationS: number;
  readonly variableFrameRate: boolean;
}

/** Timestamps are whole ticks: half a tick of the finest clock in use (1/240000 s) tells two apart. */
const SAME_TIME_S = 2e-6;
/** An interval this far from the usual one is no rounding (WebM rounds to milliseconds) and no camera jitter. */
const UNEVEN_FRACTION = 0.1;
const UNEVEN_FLOOR_S = 0.0011;

/**
 * Which of the stored pictures are shown, and when. Without an edit list, those from time 0 on: a player drops
 * what lies before it. With one, those that start inside an edit. Of two at the same time, the later stored.
 */
export function displayedFrames(
  stored: readonly StoredFrame[],
  edits: readonly Edit[] | null,
): DisplayedFrames {
  const byTime = [...stored].sort((a, b) => a.timeS - b.timeS);
  const shown = edits === null ? shownFromZero(byTime) : shownByEdits(byTime, edits);
  const distinct = shown.filter(({ fileTimeS }, i) => {
    const next = shown[i + 1];
    return next === undefined || next.fileTimeS - fileTimeS > SAME_TIME_S;
  });
  const fileTimesS = Float64Array.from(distinct, ({ fileTimeS }) => fileTimeS);
  const intervalsS = Array.from(fileTimesS.subarray(1), (t, i) => t - (fileTimesS[i] ?? NaN));
  const usualS = median(intervalsS);
  const last = distinct.at(-1);
  const lastS = last === undefined ? 0 : last.frame.durationS || usualS || 0;
  return {
    fileTimesS,
    storedTimesS: Float64Array.from(distinct, ({ frame }) => frame.timeS),
    isKey: distinct.map(({ frame }) => frame.isKey),
    durationS: last === undefined ? 0 : last.fileTimeS - (fileTimesS[0] ?? 0) + lastS,
    variableFrameRate: intervalsS.some(
      (intervalS) =>
        Math.abs(intervalS - usualS) > Math.max(UNEVEN_FRACTION * usualS, UNEVEN_FLOOR_S),
    ),
  };
}

interface ShownFrame {
  readonly frame: StoredFrame;
  readonly fileTimeS: number;
}

function shownFromZero(byTime: readonly StoredFrame[]): ShownFrame[] {
  return byTime
    .filter(({ timeS }) => timeS > -SAME_TIME_S)
    .map((frame) => ({ frame, fileTimeS: frame.timeS }));
}

/** The demuxer already moves its times so that the first edit starts when it is shown. */
function shownByEdits(byTime: readonly StoredFrame[], edits: readonly Edit[]): ShownFrame[] {
  const first = edits[0];
  if (first === undefined) return [];
  const shown = edits.flatMap(({ startS, durationS, shownAtS }) => {
    const fromS = first.shownAtS + startS - first.startS;
    return byTime
      .filter(({ timeS }) => timeS > fromS - SAME_TIME_S && timeS < fromS + durationS - SAME_TIME_S)
      .map((frame) => ({ frame, fileTimeS: shownAtS + frame.timeS - fromS }));
  });
  return shown.sort((a, b) => a.fileTimeS - b.fileTimeS);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
