import { withoutFrames, type LandmarkTrack } from './landmark-track.ts';
import { standingOnly, type Neutral } from './angles/neutral.ts';
import { measureWalk, readRows, type MeasureDetail } from './measures/measure-walk.ts';
import { FEATURES } from './patterns/features.ts';
import { findPatterns } from './patterns/find-patterns.ts';
import { speedClass } from './patterns/speed-class.ts';
import { assessQuality, type ClipFacts } from './quality/assess-quality.ts';
import type { FilmLook } from './quality/film-look.ts';
import { repeatedShare, unevenness } from './quality/picture-times.ts';
import { swingSharpness } from './quality/swing-sharpness.ts';
import { bodyOf } from './body.ts';
import type { Covered } from './people/encounters.ts';
import { typicalBodyHeightPx } from './repair/body-height.ts';
import { hiddenAmong, withHiddenFilled } from './repair/fill-hidden.ts';
import { walkRhythm } from './rhythm/walk-rhythm.ts';
import { repairWalk } from './repair/repair-walk.ts';
import { eventsOf, landmarksOf, rounded, roundedTimes, seriesOf } from './report/build-report.ts';
import type { MeasureId } from './report/ids.ts';
import type { Cycle, Measure, Notice, Report, View } from './report/report.ts';
import { outcomeOf } from './walk-outcome.ts';
import { viewOf } from './view/view.ts';
import { networkErrorsOf, type NetworkErrors } from './bias/network-errors.ts';
import { walkSignals } from './walk-signals.ts';

/** What is known of the clip besides its landmarks. */
export interface ClipContext {
  readonly software: Report['software'];
  readonly video: Report['video'];
  readonly notices: readonly Notice[];
  /** People who were followed for longer than a moment, the walker among them. */
  readonly people: number;
  /** Frames in which somebody was, or may have been, before the walker. */
  readonly covered: Covered;
  /** Whether the walker and somebody they met cannot be told apart surely. */
  readonly mayBeMixedUp: boolean;
  /** What the pictures are like; null where they were not looked at. */
  readonly film: FilmLook | null;
  /** The walker's height, metres; null when it was not stated. */
  readonly heightM: number | null;
}

/** A low film rate is said aloud below this. */
const LOW_FPS = 24;

/** Landmarks to report: repair, view, events, cycles, measures, patterns. Pure: the same track gives the same report. */
export function analyseWalk(
  seen: LandmarkTrack,
  clip: ClipContext,
  errors: NetworkErrors | null = networkErrorsOf(clip.software.model),
): Report {
  const hidden = settledHidden(seen, clip.covered);
  const track = withoutFrames(seen, hidden);
  const repaired = repairWalk(track);
  const view = viewOf(repaired.body);
  const signals = walkSignals(repaired.body, view, errors);
  const outcome = outcomeOf(signals, repaired.beatFit);
  const walk = outcome.code === 'walk' ? signals : null;
  const frames = framesWithWalker(repaired.seenFrames, hidden);
  const quality =
    walk === null
      ? { score: 0, checks: [] }
      : assessQuality(walk, {
          ...filmFacts(track, clip, typicalBodyHeightPx(walk.body)),
          swappedShare: repaired.leftRightSwaps / Math.max(1, frames.seen),
          hiddenShare: shareOf(hidden, frames.seen),
        });
  const details = walk === null ? [] : measureWalk(walk, clip.heightM, errors);
  return {
    schemaVersion: 1,
    software: clip.software,
    video: clip.video,
    outcome,
    notices: [...clip.notices, ...walkNotices(clip, frames, hidden)],
    view: walk === null ? unsureView(view.view, outcome.code) : roundedView(walk.view.view),
    neutral: neutralOf(walk === null ? standingOnly(signals.standing) : signals.neutral),
    quality: { score: quality.score, checks: [...quality.checks] },
    timeS: roundedTimes(track.timeS),
    series: seriesOf(walk, track.timeS.length),
    landmarks: landmarksOf(track, withHiddenFilled(repaired.body, hidden, signals.rhythm)),
    events: eventsOf(walk),
    cycles: walk === null ? [] : walk.cycles.map(roundedCycle),
    repairs: {
      leftRightSwaps: repaired.leftRightSwaps,
      filledFrames: repaired.filledFrames,
      outlierFrames: repaired.outlierFrames,
    },
    measures: details.map(({ measure }) => roundedMeasure(measure)),
    patterns: findPatterns(
      walk === null
        ? null
        : {
            readings: [
              ...details,
              ...readRows(FEATURES, walk, clip.heightM, errors?.readings ?? {}),
            ],
            neutral: walk.neutral,
            speed: speedOf(details, clip.heightM),
            quality: quality.score,
            mayBeMixedUp: clip.mayBeMixedUp,
          },
    ),
  };
}

/** Hidden frames as a share of all with the walker, seen or not. */
function shareOf(hidden: readonly boolean[], seen: number): number {
  const count = hidden.filter(Boolean).length;
  return count / Math.max(1, count + seen);
}

/** What the checks need besides the walk itself and who else was there. */
function filmFacts(
  track: LandmarkTrack,
  { video, film }: ClipContext,
  bodyHeightPx: number,
): Omit<ClipFacts, 'swappedShare' | 'hiddenShare'> {
  const sharpness = swingSharpness(track, bodyHeightPx);
  const repeated = repeatedShare(track);
  return {
    meanFps: video.meanFps,
    unevenness: unevenness(track.timeS),
    repeatedShare: Number.isFinite(repeated) ? repeated : 0,
    cameraShiftPerS: film?.cameraShiftPerS ?? null,
    meanLuma: film?.meanLuma ?? null,
    swingSharpness: Number.isFinite(sharpness) ? sharpness : null,
  };
}

function speedOf(details: readonly MeasureDetail[], heightM: number | null) {
  const value = (id: MeasureId) =>
    details.find(({ measure }) => measure.id === id)?.measure.value ?? null;
  return speedClass(value('walking-speed'), heightM, value('cadence'));
}

/** Frames with the walker, and frames between the first and last of them without. */
function framesWithWalker(
  seen: readonly boolean[],
  hidden: readonly boolean[],
): { seen: number; missing: number } {
  const span = seen
    .slice(seen.indexOf(true), seen.lastIndexOf(true) + 1)
    .filter((isSeen, i) => isSeen || hidden[i + seen.indexOf(true)] !== true);
  const count = seen.filter(Boolean).length;
  return { seen: count, missing: count === 0 ? 0 : span.length - count };
}

/** Doubtful frames are settled by the walker's other strides. */
function settledHidden(track: LandmarkTrack, { hidden, doubtful }: Covered): readonly boolean[] {
  if (!doubtful.includes(true)) return hidden;
  const either = hidden.map((isHidden, i) => isHidden || doubtful[i] === true);
  const sure = repairWalk(withoutFrames(track, either));
  const rhythm = walkRhythm(sure.body, viewOf(sure.body));
  const heightPx = typicalBodyHeightPx(sure.body);
  const also = hiddenAmong(doubtful, bodyOf(track), sure.body, rhythm, heightPx);
  return hidden.map((isHidden, i) => isHidden || also[i] === true);
}

function walkNotices(
  clip: ClipContext,
  frames: { missing: number },
  hidden: readonly boolean[],
): Notice[] {
  const notices: Notice[] = [];
  if (clip.people > 1) notices.push({ code: 'several-people', people: clip.people });
  if (clip.mayBeMixedUp) notices.push({ code: 'people-may-be-mixed-up' });
  const hiddenFrames = hidden.filter(Boolean).length;
  if (hiddenFrames > 0) notices.push({ code: 'walker-hidden', hiddenFrames });
  if (frames.missing > 0) {
    notices.push({ code: 'walker-out-of-view', missingFrames: frames.missing });
  }
  if (clip.video.meanFps < LOW_FPS) {
    notices.push({ code: 'low-frame-rate', meanFps: clip.video.meanFps });
  }
  return notices;
}

function unsureView(view: View, outcome: string): View {
  const nobody = outcome === 'no-person';
  return {
    kind: 'unsure',
    walking: 'unsure',
    facing: nobody ? 'unsure' : view.facing,
    yawDeg: null,
    treadmill: false,
    confidence: 0,
  };
}

function roundedView(view: View): View {
  return {
    ...view,
    yawDeg: rounded(view.yawDeg ?? NaN, 1),
    confidence: rounded(view.confidence, 2) ?? 0,
  };
}

function neutralOf({ leftDeg, rightDeg, ...levels }: Neutral): Report['neutral'] {
  return {
    ...levels,
    leftDeg: rounded(leftDeg ?? NaN, 2),
    rightDeg: rounded(rightDeg ?? NaN, 2),
  };
}

/** A cycle's times as precise as the events that bound it. */
function roundedCycle(cycle: Cycle): Cycle {
  const [startS, endS] = roundedTimes([cycle.startS, cycle.endS]);
  return { ...cycle, startS: startS ?? cycle.startS, endS: endS ?? cycle.endS };
}

/** Values to a thousandth of a second or metre, angles and shares to a hundredth. */
function roundedMeasure(measure: Measure): Measure {
  const decimals = measure.unit === 'deg' || measure.unit === '%' ? 2 : 4;
  const low = rounded(measure.ci95?.[0] ?? NaN, decimals);
  const high = rounded(measure.ci95?.[1] ?? NaN, decimals);
  return {
    ...measure,
    value: rounded(measure.value ?? NaN, decimals),
    ci95: low === null || high === null ? null : [low, high],
  };
}
