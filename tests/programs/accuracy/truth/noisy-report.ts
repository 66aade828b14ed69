import { sidesOf } from '#core/patterns/pattern-table.ts';
import { PATTERN_IDS } from '#core/report/ids.ts';
import type { LegEvents, LegSeries, Measure, Pattern, Report } from '#core/report/report.ts';
import { LANDMARK_NAMES, type Side } from '#core/body/skeleton.ts';
import { LEG_POINTS, type LabFrame, type LabTruth } from './lab-truth.ts';
import { emptyReport } from '../../../builders/empty-report.ts';
import { trueMeasures } from './true-measures.ts';

/** Numbers from 0 to 1, the next at each call. */
type Chance = () => number;

/** A report that is near the truth in most of it, and in the rest wrong in every way that is counted. */
export function noisyReport(truth: LabTruth, kind: Report['view']['kind'], seed: number): Report {
  const chance = scatter(seed);
  // The video lacks frames that the truth has.
  const filmed = { ...truth, frames: truth.frames.filter(() => chance() > 0.15) };
  const nothing = filmed.frames.map(() => null);
  const obliquityDeg = noisyCurve(filmed, chance, (frame) => frame.pelvicObliquity);
  return emptyReport({
    view: { ...emptyReport().view, kind },
    // The decoder's clock and the truth's differ by a little, as they do in videos of variable rate.
    timeS: filmed.frames.map(({ t }) => near(t, 0.02, chance)),
    series: {
      left: noisyLeg(filmed, chance, 'left'),
      right: noisyLeg(filmed, chance, 'right'),
      pelvis: { obliquityDeg, tiltDeg: nothing },
      trunk: { leanDeg: nothing },
    },
    landmarks: noisyLandmarks(filmed, chance),
    events: {
      left: noisyEvents(truth, chance, 'left'),
      right: noisyEvents(truth, chance, 'right'),
    },
    measures: noisyMeasures(truth, chance),
    patterns: noisyPatterns(chance),
  });
}

/** The same numbers for the same seed (a linear congruence; good enough to scatter things). */
function scatter(seed: number): Chance {
  let state = (seed * 2654435761) % 2 ** 32;
  return () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

function near(value: number, spread: number, chance: Chance): number {
  return value + spread * (chance() - 0.5);
}

function noisyCurve(truth: LabTruth, chance: Chance, trueOf: (frame: LabFrame) => number) {
  return truth.frames.map((frame) => (chance() < 0.1 ? null : near(trueOf(frame), 6, chance)));
}

function noisyLeg(truth: LabTruth, chance: Chance, side: Side): LegSeries {
  const nothing = truth.frames.map(() => null);
  return {
    ankleDorsiflexionDeg: noisyCurve(truth, chance, (frame) => frame[side].ankleDorsiflexion),
    footProgressionDeg: nothing,
    footPitchDeg: nothing,
    shankInclinationDeg: nothing,
    kneeFlexionDeg: noisyCurve(truth, chance, (frame) => frame[side].kneeFlexion),
    thighInclinationDeg: nothing,
  };
}

function noisyEvents(truth: LabTruth, chance: Chance, side: Side): LegEvents {
  const times = (type: string) =>
    truth.events
      .filter((event) => event.side === side && event.type === type && chance() < 0.85)
      .flatMap(({ t }) =>
        chance() < 0.2 ? [t + 0.3, near(t, 0.3, chance)] : [near(t, 0.1, chance)],
      )
      .sort((a, b) => a - b);
  return { initialContactS: times('initial_contact'), heelOffS: [], toeOffS: times('toe_off') };
}

function noisyLandmarks(truth: LabTruth, chance: Chance): Report['landmarks'] {
  const table = (axis: 0 | 1) =>
    truth.frames.map((frame) =>
      LANDMARK_NAMES.map((name) => {
        const point = LEG_POINTS.find((known) => known === name);
        const place = point === undefined ? null : frame.px[point];
        if (place === null || chance() < 0.04) return null;
        return place[axis] + (chance() < 0.05 ? 40 : 10) * (chance() - 0.5);
      }),
    );
  return { names: [...LANDMARK_NAMES], xPx: table(0), yPx: table(1), score: table(0) };
}

function noisyMeasures(truth: LabTruth, chance: Chance): Measure[] {
  const rows = trueMeasures(truth).filter(() => chance() < 0.9);
  return rows.map(({ id, side, value: truly }) => {
    const [value, half] = [near(truly, 8, chance), 1 + 4 * chance()];
    const ci95: Measure['ci95'] = chance() < 0.1 ? null : [value - half, value + half];
    const missing = chance() < 0.15;
    return {
      id,
      side,
      value: missing ? null : value,
      unit: 'deg',
      ci95,
      cycles: 3,
      status: 'measured',
    };
  });
}

function noisyPatterns(chance: Chance): Pattern[] {
  const grades = ['present', 'possible', 'not-seen', 'cannot-tell', 'cannot-tell'] as const;
  return PATTERN_IDS.flatMap((id) =>
    sidesOf(id).flatMap((side) => {
      const grade = grades[Math.floor(grades.length * chance())];
      return grade === undefined || chance() < 0.1
        ? []
        : [{ id, side, grade, reason: null, evidence: [] }];
    }),
  );
}
