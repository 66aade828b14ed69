import type { EditList } from './container/edit-list.ts';

/** A stored picture, as the demuxer lists it; times are the demuxer's, in seconds. */
export interface StoredFrame {
  readonly timeS: number;
  readonly durationS: number;
  readonly isKey: boolean;
  /** Which of the file's listings has it: 0 the first; 1 the one behind it, in a file that has two. */
  readonly listing: number;
}

/** The pictures a player shows, in the order in which it shows them; the arrays run in step. */
export interface DisplayedFrames {
  /** When a player shows the picture. */
  readonly fileTimesS: Float64Array;
  /** The demuxer's time of the same picture; differs only after the first of several edits. */
  readonly storedTimesS: Float64Array;
  readonly listings: readonly number[];
  /** Whether decoding can start at the picture. */
  readonly isKey: readonly boolean[];
  readonly durationS: number;
  readonly variableFrameRate: boolean;
  /** `fileTimesS` of each picture that was not filmed right after the one before it: the video was cut there. */
  readonly cutsS: readonly number[];
}

/** Timestamps are whole ticks: half a tick of the finest clock in use (1/240000 s) tells two apart. */
const SAME_TIME_S = 2e-6;
/** An interval this far from the usual one is no rounding (WebM rounds to milliseconds) and no camera jitter. */
const UNEVEN_FRACTION = 0.1;
const UNEVEN_FLOOR_S = 0.0011;

/** No camera runs on for more than a day; a damaged number of 32 bits or 64 makes a video of years. */
const LONGEST_VIDEO_S = 24 * 3600;

/** Whether a video can be so long: where it cannot, the file's times are damaged. */
export function isBelievablyLong({ durationS }: Pick<DisplayedFrames, 'durationS'>): boolean {
  return durationS <= LONGEST_VIDEO_S;
}

/**
 * Which of the stored pictures are shown, and when. Without an edit list, those from time 0 on: a player drops
 * what lies before it. With one, those that start inside an edit, as often as they do. Of two at the same time, the
 * later stored.
 */
export function displayedFrames(
  stored: readonly StoredFrame[],
  list: EditList | null,
): DisplayedFrames {
  const byTime = [...stored].sort((a, b) => a.timeS - b.timeS);
  const shown = list === null ? shownFromZero(byTime) : shownByEdits(byTime, list);
  const distinct = shown.filter(({ fileTimeS }, i) => {
    const next = shown[i + 1];
    return next === undefined || next.fileTimeS - fileTimeS > SAME_TIME_S;
  });
  const fileTimesS = Float64Array.from(distinct, ({ fileTimeS }) => fileTimeS);
  const steps = stepsBetween(distinct);
  const usualS = upperMedian(steps.map(({ shownS }) => shownS));
  const last = distinct.at(-1);
  const lastS = last === undefined ? 0 : last.frame.durationS || usualS || 0;
  const isCut = ({ shownS, filmedS }: Step) => Math.abs(filmedS - shownS) > usualS / 2;
  return {
    fileTimesS,
    storedTimesS: Float64Array.from(distinct, ({ frame }) => frame.timeS),
    listings: distinct.map(({ frame }) => frame.listing),
    isKey: distinct.map(({ frame }) => frame.isKey),
    durationS: last === undefined ? 0 : last.fileTimeS - (fileTimesS[0] ?? 0) + lastS,
    variableFrameRate: steps.some(
      (step) =>
        !isCut(step) &&
        Math.abs(step.shownS - usualS) > Math.max(UNEVEN_FRACTION * usualS, UNEVEN_FLOOR_S),
    ),
    cutsS: steps.filter(isCut).map(({ toS }) => toS),
  };
}

interface ShownFrame {
  readonly frame: StoredFrame;
  readonly fileTimeS: number;
}

/** From one shown picture to the next: as shown, and as it was filmed. */
interface Step {
  readonly toS: number;
  readonly shownS: number;
  readonly filmedS: number;
}

function stepsBetween(shown: readonly ShownFrame[]): Step[] {
  return shown.slice(1).map((next, i) => {
    const before = shown[i] ?? next;
    return {
      toS: next.fileTimeS,
      shownS: next.fileTimeS - before.fileTimeS,
      filmedS: next.frame.timeS - before.frame.timeS,
    };
  });
}

function shownFromZero(byTime: readonly StoredFrame[]): ShownFrame[] {
  return byTime
    .filter(({ timeS }) => timeS > -SAME_TIME_S)
    .map((frame) => ({ frame, fileTimeS: frame.timeS }));
}

function shownByEdits(byTime: readonly StoredFrame[], { edits, movedS }: EditList): ShownFrame[] {
  const shown = edits.flatMap(({ startS, durationS, shownAtS }) => {
    const fromS = startS + movedS;
    return byTime
      .filter(({ timeS }) => timeS > fromS - SAME_TIME_S && timeS < fromS + durationS - SAME_TIME_S)
      .map((frame) => ({ frame, fileTimeS: shownAtS + frame.timeS - fromS }));
  });
  return shown.sort((a, b) => a.fileTimeS - b.fileTimeS);
}

/** The upper one of two in the middle: a time that a picture was shown for, and no mean of two. */
function upperMedian(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
