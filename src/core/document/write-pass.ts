import { standingOnly, type Neutral } from '../angles/neutral.ts';
import { mapBothSides } from '../body/by-side.ts';
import type { Cycle as FoundCycle } from '../cycles/cycle.ts';
import type { PassReading } from '../passes/read-pass.ts';
import { withHiddenFilled } from '../repair/fill-hidden.ts';
import type { OutcomeCode } from '../report/ids.ts';
import type { Cycle, Report, View } from '../report/report.ts';
import type { View as SeenView } from '../view/seen-view.ts';
import { DECIMALS, rounded, roundedMeasure, roundedTimes } from '../report/rounding.ts';
import { eventsOf, landmarksOf, seriesOf } from './write-signals.ts';

/** The part of a report that one pass gives. */
export type PassReport = Omit<Report, 'schemaVersion' | 'software' | 'video' | 'notices'>;

/** A pass as a report has it: rounded, and null where a number is missing. */
export function passReport({
  seen,
  walk,
  quality,
  measures,
  speed,
  patterns,
}: PassReading): PassReport {
  const { track, hidden, repaired, signals, outcome } = seen;
  return {
    outcome: {
      code: outcome.code,
      detail: outcome.detail,
      ...(outcome.missing === undefined ? {} : { missing: outcome.missing }),
    },
    view: walk === null ? unsureView(signals.view.view, outcome.code) : viewOf(walk.view.view),
    neutral: neutralOf(walk === null ? standingOnly(signals.standing) : signals.neutral),
    quality: { score: Math.round(quality.score), checks: [...quality.checks] },
    timeS: roundedTimes(track.timeS),
    series: seriesOf(walk, track.timeS.length),
    landmarks: landmarksOf(track, withHiddenFilled(repaired.body, hidden, signals.rhythm)),
    events: eventsOf(walk),
    cycles: walk === null ? [] : walk.cycles.map(cycleOf),
    repairs: {
      leftRightSwaps: repaired.leftRightSwaps,
      filledFrames: repaired.filledFrames,
      outlierFrames: repaired.outlierFrames,
    },
    ...(speed === null ? {} : { speedClass: speed }),
    measures: measures.map(({ measure }) => roundedMeasure(measure)),
    patterns: [...patterns],
  };
}

function unsureView(view: SeenView, outcome: OutcomeCode): View {
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

function viewOf(view: SeenView): View {
  return {
    ...view,
    yawDeg: rounded(view.yawDeg ?? NaN, DECIMALS.yaw),
    confidence: rounded(view.confidence, DECIMALS.confidence) ?? 0,
  };
}

function neutralOf({ leftDeg, rightDeg, usualDeg, byHand, ...levels }: Neutral): Report['neutral'] {
  const zeroOf = (zeroDeg: number | null) => rounded(zeroDeg ?? NaN, DECIMALS.angle);
  const zerosOf = (zeros: Pick<Neutral, 'leftDeg' | 'rightDeg'>) => ({
    leftDeg: zeroOf(zeros.leftDeg),
    rightDeg: zeroOf(zeros.rightDeg),
  });
  return {
    ...levels,
    ...zerosOf({ leftDeg, rightDeg }),
    ...(usualDeg === undefined ? {} : { usualDeg: mapBothSides((side) => zeroOf(usualDeg[side])) }),
    ...(byHand === undefined
      ? {}
      : { byHand: { ...zerosOf(byHand), found: zerosOf(byHand.found) } }),
  };
}

/** A cycle's times as precise as the events that bound it. */
function cycleOf(cycle: FoundCycle): Cycle {
  const [startS, endS] = roundedTimes([cycle.startS, cycle.endS]);
  return { ...cycle, startS: startS ?? cycle.startS, endS: endS ?? cycle.endS };
}
