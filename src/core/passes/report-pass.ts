import { standingOnly, type Neutral } from '../angles/neutral.ts';
import type { ClipContext } from './clip-context.ts';
import type { LandmarkTrack } from '../body/landmark-track.ts';
import { measureWalk } from '../measures/measure-walk.ts';
import type { MeasureDetail } from '../measures/read-rows.ts';
import { readFeatures } from '../patterns/features.ts';
import { findPatterns } from '../patterns/find-patterns.ts';
import { mapBothSides } from '../body/by-side.ts';
import { speedClass } from '../norms/speed-class.ts';
import { assessQuality, type ClipFacts } from '../quality/assess-quality.ts';
import { repeatedShare, unevenness } from '../quality/picture-times.ts';
import { isSpeedUntold } from '../quality/slow-motion.ts';
import { swingSharpness } from '../quality/swing-sharpness.ts';
import { typicalBodyHeightPx } from '../body/body-height.ts';
import { withHiddenFilled } from '../repair/fill-hidden.ts';
import { eventsOf, landmarksOf, seriesOf } from './build-report.ts';
import { rounded, roundedTimes } from '../report/rounding.ts';
import type { MeasureId } from '../report/ids.ts';
import type { Cycle, Measure, Report, View } from '../report/report.ts';
import { isWalk, type SeenPass } from './see-pass.ts';

/** The part of a report that one pass gives. */
export type PassReport = Omit<Report, 'schemaVersion' | 'software' | 'video' | 'notices'>;

/**
 * What a pass gives to the report: measures and patterns.
 * @param fewestStrides accepted ones of the leg that has fewer, in the whole film.
 */
export function reportPass(pass: SeenPass, clip: ClipContext, fewestStrides: number): PassReport {
  const { track, hidden, repaired, signals, outcome, errors, frames } = pass;
  const walk = isWalk(pass) ? signals : null;
  const quality =
    walk === null
      ? { score: 0, checks: [] }
      : assessQuality(walk, {
          ...filmFacts(track, clip, typicalBodyHeightPx(walk.body)),
          swappedShare: repaired.leftRightSwaps / Math.max(1, frames.seen),
          hiddenShare: shareOf(hidden, frames.seen),
          fewestStrides,
        });
  const details = walk === null ? [] : measureWalk(walk, clip.heightM, errors);
  const speed = speedOf(details, clip.heightM);
  return {
    outcome: {
      code: outcome.code,
      detail: outcome.detail,
      ...(outcome.missing === undefined ? {} : { missing: outcome.missing }),
    },
    view: walk === null ? unsureView(signals.view.view, outcome.code) : roundedView(walk.view.view),
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
    ...(speed === null ? {} : { speedClass: speed }),
    measures: details.map(({ measure }) => roundedMeasure(measure)),
    patterns: findPatterns(
      walk === null
        ? null
        : {
            readings: [...details, ...readFeatures(walk, clip.heightM, errors?.readings ?? {})],
            neutral: walk.neutral,
            speed,
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
): Omit<ClipFacts, 'swappedShare' | 'hiddenShare' | 'fewestStrides'> {
  const sharpness = swingSharpness(track, bodyHeightPx);
  const repeated = repeatedShare(track);
  return {
    meanFps: video.meanFps,
    unevenness: unevenness(track.timeS),
    repeatedShare: Number.isFinite(repeated) ? repeated : 0,
    cameraShiftPerS: film?.cameraShiftPerS ?? null,
    meanLuma: film?.meanLuma ?? null,
    swingSharpness: Number.isFinite(sharpness) ? sharpness : null,
    speedUntold: isSpeedUntold(video),
  };
}

function speedOf(details: readonly MeasureDetail[], heightM: number | null) {
  const value = (id: MeasureId) =>
    details.find(({ measure }) => measure.id === id)?.measure.value ?? null;
  return speedClass(value('walking-speed'), heightM, value('cadence'));
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

function neutralOf({ leftDeg, rightDeg, usualDeg, ...levels }: Neutral): Report['neutral'] {
  const roundedZero = (zeroDeg: number | null) => rounded(zeroDeg ?? NaN, 2);
  return {
    ...levels,
    leftDeg: roundedZero(leftDeg),
    rightDeg: roundedZero(rightDeg),
    ...(usualDeg === undefined
      ? {}
      : { usualDeg: mapBothSides((side) => roundedZero(usualDeg[side])) }),
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
