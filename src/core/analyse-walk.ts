import type { LandmarkTrack } from './landmark-track.ts';
import { measureWalk, type MeasureDetail } from './measures/measure-walk.ts';
import { findPatterns } from './patterns/find-patterns.ts';
import { speedClass } from './patterns/speed-class.ts';
import { assessQuality } from './quality/assess-quality.ts';
import { repairWalk } from './repair/repair-walk.ts';
import { eventsOf, landmarksOf, rounded, roundedTimes, seriesOf } from './report/build-report.ts';
import type { MeasureId } from './report/ids.ts';
import type { Cycle, Measure, Notice, Report, View } from './report/report.ts';
import { outcomeOf } from './walk-outcome.ts';
import { viewOf } from './view/view.ts';
import { walkSignals, type WalkSignals } from './walk-signals.ts';

/** What is known of the clip besides its landmarks. */
export interface ClipContext {
  readonly software: Report['software'];
  readonly video: Report['video'];
  readonly notices: readonly Notice[];
  /** People who were followed for longer than a moment, the walker among them. */
  readonly people: number;
  /** The walker's height, metres; null when it was not stated. */
  readonly heightM: number | null;
}

/** A low film rate is said aloud below this. */
const LOW_FPS = 24;

/** Landmarks to report: repair, view, events, cycles, measures, patterns. Pure: the same track gives the same report. */
export function analyseWalk(track: LandmarkTrack, clip: ClipContext): Report {
  const repaired = repairWalk(track);
  const view = viewOf(repaired.body);
  const signals = walkSignals(repaired.body, view);
  const outcome = outcomeOf(signals, repaired.beatFit);
  const walk = outcome.code === 'walk' ? signals : null;
  const frames = framesWithWalker(repaired.seenFrames);
  const quality =
    walk === null
      ? { score: 0, checks: [] }
      : assessQuality(walk, {
          meanFps: clip.video.meanFps,
          swappedShare: repaired.leftRightSwaps / Math.max(1, frames.seen),
        });
  const details = walk === null ? [] : measureWalk(walk, clip.heightM);
  return {
    schemaVersion: 1,
    software: clip.software,
    video: clip.video,
    outcome,
    notices: [...clip.notices, ...walkNotices(clip, frames)],
    view: walk === null ? unsureView(view.view, outcome.code) : roundedView(view.view),
    neutral: walk === null ? { level: 'none', leftDeg: null, rightDeg: null } : neutralOf(walk),
    quality: { score: quality.score, checks: [...quality.checks] },
    timeS: roundedTimes(track.timeS),
    series: seriesOf(walk, track.timeS.length),
    landmarks: landmarksOf(track, repaired.body),
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
            signals: walk,
            measures: details,
            speed: speedOf(details, clip.heightM),
            quality: quality.score,
          },
    ),
  };
}

function speedOf(details: readonly MeasureDetail[], heightM: number | null) {
  const value = (id: MeasureId) =>
    details.find(({ measure }) => measure.id === id)?.measure.value ?? null;
  return speedClass(value('walking-speed'), heightM, value('cadence'));
}

/** Frames with the walker, and frames between the first and last of them without. */
function framesWithWalker(seen: readonly boolean[]): { seen: number; missing: number } {
  const span = seen.slice(seen.indexOf(true), seen.lastIndexOf(true) + 1);
  const count = seen.filter(Boolean).length;
  return { seen: count, missing: count === 0 ? 0 : span.length - count };
}

function walkNotices(clip: ClipContext, frames: { missing: number }): Notice[] {
  const notices: Notice[] = [];
  if (clip.people > 1) notices.push({ code: 'several-people', people: clip.people });
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

function neutralOf({ neutral }: WalkSignals): Report['neutral'] {
  return {
    level: neutral.level,
    leftDeg: rounded(neutral.leftDeg ?? NaN, 2),
    rightDeg: rounded(neutral.rightDeg ?? NaN, 2),
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
