import type { Side } from '../skeleton.ts';
import { acceptedCycles, curveOf } from '../measures/per-cycle.ts';
import { forwardPosition } from '../events/forward-position.ts';
import { otherSide } from '../skeleton.ts';
import { mean } from '../statistics.ts';
import type { WalkSignals } from '../walk-signals.ts';
import { allOf, cannotTell, eitherOf, gradeComparison, type Cap } from './grade.ts';
import {
  against,
  capByQuality,
  detailOf,
  evidence,
  missing,
  sideDifference,
  type Finding,
  type Rule,
} from './rule.ts';
import { DIFFERENCE_UNCERTAINTY, THRESHOLDS } from './thresholds.ts';

/** P01: the ankle bends less than usual while the body moves over the foot. */
const limitedDorsiflexion: Rule = {
  id: 'limited-dorsiflexion',
  find(input, side) {
    if (side === null) return unassessed();
    const detail = detailOf(input, 'ankle-dorsiflexion-peak-stance', side);
    const absent = missing(detail);
    if (absent !== null) return absent;
    if (input.speed === null) return { ...cannotTell('too-few-cycles'), evidence: [] };
    // Without a zero from standing or foot-flat the level of the curve means nothing (level C).
    const level: Cap = input.signals.neutral.level === 'none' ? 'possible' : 'present';
    const cap = capByQuality(input.quality, level);
    const limit = THRESHOLDS.peakDorsiflexionDeg[input.speed];
    const comparison = against(detail, limit, -1);
    const alone = gradeComparison(comparison, cap);
    // Video seldom decides alone: present needs a second sign that does not share its points.
    const supported = earlyHeelRise.find(input, side).grade;
    const backed = supported === 'present' || supported === 'possible';
    const graded =
      alone.grade === 'present' && !backed
        ? ({ grade: 'possible', reason: null } as const)
        : alone.grade === 'possible' && supported === 'present' && cap === 'present'
          ? ({ grade: 'present', reason: null } as const)
          : alone;
    return { ...graded, evidence: [evidence(detail.measure.id, comparison, detail)] };
  },
};

/** P02: the heel leaves the floor earlier in the step than usual at this speed. */
const earlyHeelRise: Rule = {
  id: 'early-heel-rise',
  find(input, side) {
    if (side === null) return unassessed();
    const { kind } = input.signals.view.view;
    if (kind === 'front' || kind === 'back') {
      return { ...cannotTell('not-visible-from-this-view'), evidence: [] };
    }
    const detail = detailOf(input, 'heel-off-percent', side);
    const absent = missing(detail);
    if (absent !== null) return absent;
    if (input.speed === null) return { ...cannotTell('too-few-cycles'), evidence: [] };
    const cap = capByQuality(input.quality);
    const comparison = against(detail, THRESHOLDS.heelOffPercent[input.speed], -1);
    const afterAdjacent = heelOffAfterFeetAdjacent(input.signals, side);
    const crossCheck = {
      value: mean(afterAdjacent),
      uncertainty: Math.hypot(detail.standardError, 2),
      threshold: THRESHOLDS.heelOffAfterFeetAdjacentPercent,
      direction: -1,
      cycles: afterAdjacent,
    } as const;
    const graded = allOf([gradeComparison(comparison, cap), gradeComparison(crossCheck, cap)]);
    return { ...graded, evidence: [evidence(detail.measure.id, comparison, detail)] };
  },
};

/** Heel-off less the moment when the other foot swings past, percent of the cycle, cycle by cycle. */
function heelOffAfterFeetAdjacent(signals: WalkSignals, side: Side): number[] {
  const own = forwardPosition(signals.body, signals.view, side, 'ankle');
  const other = forwardPosition(signals.body, signals.view, otherSide(side), 'ankle');
  const lead = own.map((value, i) => value - (other[i] ?? NaN));
  return acceptedCycles(signals, side).flatMap((cycle) => {
    const curve = curveOf(signals, cycle, lead);
    const adjacent = curve.findIndex((value, p) => p > 10 && value <= 0);
    const heelOff = signals.events[side].heelOffS.find((t) => t > cycle.startS && t < cycle.endS);
    if (adjacent < 0 || heelOff === undefined) return [];
    return [(100 * (heelOff - cycle.startS)) / (cycle.endS - cycle.startS) - adjacent];
  });
}

/** P04: the toes point out more than usual, or more than the other foot's. */
const toeOut: Rule = {
  id: 'toe-out',
  find(input, side) {
    if (side === null) return unassessed();
    const detail = detailOf(input, 'foot-progression-stance', side);
    const absent = missing(detail);
    if (absent !== null) return absent;
    const cap = capByQuality(input.quality);
    const level = against(detail, THRESHOLDS.toeOutDeg, 1);
    const difference = sideDifference(
      input,
      'foot-progression-stance',
      side,
      THRESHOLDS.toeOutDifferenceDeg,
      DIFFERENCE_UNCERTAINTY.footProgressionDeg,
    );
    const comparisons = difference === null ? [level] : [level, difference];
    const graded = eitherOf(comparisons.map((comparison) => gradeComparison(comparison, cap)));
    return { ...graded, evidence: [evidence(detail.measure.id, level, detail)] };
  },
};

/** P04's neutral remark: the toes point in. */
const toeIn: Rule = {
  id: 'toe-in',
  find(input, side) {
    if (side === null) return unassessed();
    const detail = detailOf(input, 'foot-progression-stance', side);
    const absent = missing(detail);
    if (absent !== null) return absent;
    const comparison = against(detail, THRESHOLDS.toeInDeg, -1);
    return {
      ...gradeComparison(comparison, capByQuality(input.quality)),
      evidence: [evidence(detail.measure.id, comparison, detail)],
    };
  },
};

/** P09: the trunk leans forward. Without a standing baseline the usual lean is taken, with its own spread. */
const forwardTrunkLean: Rule = {
  id: 'forward-trunk-lean',
  find(input) {
    const detail = detailOf(input, 'trunk-lean-mean', null);
    const absent = missing(detail);
    if (absent !== null) return absent;
    const comparison = against(detail, THRESHOLDS.trunkLeanDeg, 1);
    return {
      ...gradeComparison(comparison, capByQuality(input.quality)),
      evidence: [evidence(detail.measure.id, comparison, detail)],
    };
  },
};

/** P11: the pelvis drops on the lifted side while this leg stands. */
const pelvicDrop: Rule = {
  id: 'pelvic-drop',
  find(input, side) {
    if (side === null) return unassessed();
    const detail = detailOf(input, 'pelvic-drop', side);
    const absent = missing(detail);
    if (absent !== null) return absent;
    const cap = capByQuality(input.quality);
    const level = against(detail, THRESHOLDS.pelvicDropDeg, 1);
    const difference = sideDifference(
      input,
      'pelvic-drop',
      side,
      THRESHOLDS.pelvicDropDifferenceDeg,
      DIFFERENCE_UNCERTAINTY.pelvicDropDeg,
    );
    const comparisons = difference === null ? [level] : [level, difference];
    const graded = eitherOf(comparisons.map((comparison) => gradeComparison(comparison, cap)));
    return { ...graded, evidence: [evidence(detail.measure.id, level, detail)] };
  },
};

function unassessed(): Finding {
  return { ...cannotTell('not-assessed'), evidence: [] };
}

/** The rules that are built, but for asymmetry, which has a file of its own. Others say `not-assessed`. */
export const SIDE_AND_BODY_RULES: readonly Rule[] = [
  limitedDorsiflexion,
  earlyHeelRise,
  toeOut,
  toeIn,
  forwardTrunkLean,
  pelvicDrop,
];
