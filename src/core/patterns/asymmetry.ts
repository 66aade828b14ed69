import type { MeasureId } from '../report/ids.ts';
import { cannotTell, eitherOf, gradeComparison, type Comparison } from './grade.ts';
import { capByQuality, detailOf, evidence, type Rule, type RuleInput } from './rule.ts';
import { DIFFERENCE_UNCERTAINTY, THRESHOLDS } from './thresholds.ts';

/** An angle in which the two sides are compared. */
interface ComparedAngle {
  readonly id: MeasureId;
  readonly thresholdDeg: number;
  /** Systematic part of a difference's uncertainty, in the view that shows the angle best. */
  readonly systematicDeg: number;
}

const ANGLES: readonly ComparedAngle[] = [
  {
    id: 'ankle-dorsiflexion-peak-stance',
    thresholdDeg: THRESHOLDS.asymmetryDeg.ankle,
    systematicDeg: DIFFERENCE_UNCERTAINTY.ankleDeg,
  },
  {
    id: 'foot-progression-stance',
    thresholdDeg: THRESHOLDS.asymmetryDeg.footProgression,
    systematicDeg: DIFFERENCE_UNCERTAINTY.footProgressionDeg,
  },
  {
    id: 'pelvic-drop',
    thresholdDeg: THRESHOLDS.asymmetryDeg.pelvicDrop,
    systematicDeg: DIFFERENCE_UNCERTAINTY.pelvicDropDeg,
  },
];

interface Compared {
  readonly id: MeasureId;
  readonly comparison: Comparison;
}

/** P15: the two sides differ, in time (a share of their mean) or in an angle (degrees, never a share). */
export const asymmetry: Rule = {
  id: 'asymmetry',
  find(input) {
    const compared = [
      timeDifference(input),
      ...ANGLES.map((angle) => angleDifference(input, angle)),
    ].filter((one) => one !== null);
    if (compared.length === 0) {
      const nothingSeen = input.signals.view.view.kind === 'unsure';
      const reason = nothingSeen ? 'not-visible-from-this-view' : 'too-few-cycles';
      return { ...cannotTell(reason), evidence: [] };
    }
    const cap = capByQuality(input.quality);
    const graded = compared.map((one) => ({ ...one, ...gradeComparison(one.comparison, cap) }));
    const { grade, reason } = eitherOf(graded);
    return {
      grade,
      reason,
      evidence: graded.map(({ id, comparison }) =>
        evidence(id, comparison, detailOf(input, id, 'left')),
      ),
    };
  },
};

/** Step times: 100 |L - R| / mean, percent. */
function timeDifference(input: RuleInput): Compared | null {
  const left = detailOf(input, 'step-time', 'left');
  const right = detailOf(input, 'step-time', 'right');
  if (left.measure.value === null || right.measure.value === null) return null;
  const middle = (left.measure.value + right.measure.value) / 2;
  const sign = Math.sign(left.measure.value - right.measure.value);
  const percent = (l: number, r: number) => (100 * sign * (l - r)) / middle;
  const error = (100 * Math.hypot(left.standardError, right.standardError)) / middle;
  return {
    id: 'step-time',
    comparison: {
      value: percent(left.measure.value, right.measure.value),
      uncertainty: Math.hypot(error, DIFFERENCE_UNCERTAINTY.stepTimePercent * left.viewFactor),
      threshold: THRESHOLDS.asymmetryPercent,
      direction: 1,
      cycles: pairs(left.samples.length, right.samples.length).map((k) =>
        percent(left.samples[k]?.value ?? NaN, right.samples[k]?.value ?? NaN),
      ),
    },
  };
}

function angleDifference(
  input: RuleInput,
  { id, thresholdDeg, systematicDeg }: ComparedAngle,
): Compared | null {
  const left = detailOf(input, id, 'left');
  const right = detailOf(input, id, 'right');
  if (left.measure.value === null || right.measure.value === null) return null;
  const sign = Math.sign(left.measure.value - right.measure.value);
  return {
    id,
    comparison: {
      value: sign * (left.measure.value - right.measure.value),
      uncertainty: Math.hypot(
        left.standardError,
        right.standardError,
        systematicDeg * left.viewFactor,
      ),
      threshold: thresholdDeg,
      direction: 1,
      cycles: pairs(left.samples.length, right.samples.length).map(
        (k) => sign * ((left.samples[k]?.value ?? NaN) - (right.samples[k]?.value ?? NaN)),
      ),
    },
  };
}

/** Left and right values are compared in the order in which they came. */
function pairs(left: number, right: number): number[] {
  return Array.from({ length: Math.min(left, right) }, (_, k) => k);
}
