import { mean } from '#core/statistics.ts';
import type { ClipAccuracy } from './clip-accuracy.ts';
import { pooledEvents } from './errors/event-error.ts';
import type { ViewGroup } from './truth/lab-truth.ts';
import { meanMeasureError, meanPercentError, share } from './errors/measure-error.ts';
import { isTold } from './errors/set-patterns.ts';
import { slopes } from './errors/slopes.ts';

/** In steps and seconds: their widths share no mean with degrees. Percent of the cycle do, as in the judge. */
const WIDTH_APART = ['cadence', 'stride-time'];

/** Every figure of the table. Side, front and back, and the views between never share a mean. */
export type AccuracyTotals = ReturnType<typeof accuracyTotals>;

/** Pools the clips that gave a report. Legs and measures weigh the same, whatever clip they come from. */
export function accuracyTotals(clips: readonly ClipAccuracy[], clipsDue: number) {
  const from = (group: ViewGroup) => clips.filter((clip) => clip.group === group);
  return {
    clips: {
      n: clips.length,
      of: clipsDue,
      legs: legsOf(clips).length,
      side: from('side').length,
      frontBack: from('front-back').length,
      between: from('between').length,
    },
    models: [...new Set(clips.map((clip) => clip.model))].sort(),
    viewRight: { n: clips.filter((clip) => clip.viewRight).length, of: clips.length },
    walkerFollowed: meanAndWorst(clips.map((clip) => clip.followed)),
    side: sideTotals(from('side')),
    frontBack: frontBackTotals(from('front-back')),
    between: betweenTotals(from('between')),
    cadencePercent: meanPercentError(measuresOf(clips), 'cadence'),
    ...intervalTotals(clips),
    ...patternTotals(clips),
    slopes: slopes(clips),
  };
}

function sideTotals(clips: readonly ClipAccuracy[]) {
  const legs = legsOf(clips);
  const measures = measuresOf(clips);
  return {
    ankleCovered: meanAndWorst(legs.map(({ ankle }) => ankle.covered)),
    ankleDeg: share(legs.map(({ ankle }) => ankle.meanError)),
    ankleOffsetRemovedDeg: share(legs.map(({ ankle }) => ankle.offsetRemoved)),
    ankleCorrelation: share(legs.map(({ ankle }) => ankle.correlation)),
    kneeDeg: share(legs.map(({ knee }) => knee.meanError)),
    peakDorsiflexionDeg: meanMeasureError(measures, 'ankle-dorsiflexion-peak-stance'),
    heelOffPercent: meanMeasureError(measures, 'heel-off-percent'),
    pelvicTiltDeg: meanMeasureError(measures, 'pelvic-tilt-mean'),
    initialContact: pooledEvents(clips.flatMap((clip) => clip.initialContacts)),
    toeOff: pooledEvents(clips.flatMap((clip) => clip.toeOffs)),
  };
}

function frontBackTotals(clips: readonly ClipAccuracy[]) {
  const measures = measuresOf(clips);
  return {
    initialContact: pooledEvents(clips.flatMap((clip) => clip.initialContacts)),
    footProgressionDeg: meanMeasureError(measures, 'foot-progression-stance'),
    obliquityShapeDeg: share(clips.map(({ obliquity }) => obliquity.offsetRemoved)),
    obliquityRangeDeg: meanMeasureError(measures, 'pelvic-obliquity-range'),
    pelvicDropDeg: meanMeasureError(measures, 'pelvic-drop'),
  };
}

function betweenTotals(clips: readonly ClipAccuracy[]) {
  return {
    ankleDeg: share(legsOf(clips).map(({ ankle }) => ankle.meanError)),
    footProgressionDeg: meanMeasureError(measuresOf(clips), 'foot-progression-stance'),
  };
}

function intervalTotals(clips: readonly ClipAccuracy[]) {
  const measures = measuresOf(clips);
  const due = measures.filter((row) => row.due);
  const around = measures.flatMap(({ id, interval }) => (interval ? [{ id, ...interval }] : []));
  const wide = around.filter(({ id }) => !WIDTH_APART.includes(id));
  return {
    measuresGiven: { n: due.filter(({ error }) => error !== null).length, of: due.length },
    truthInside: share(around.map(({ holdsTruth }) => (holdsTruth ? 1 : 0))),
    halfWidth: share(wide.map(({ halfWidth }) => halfWidth)),
  };
}

function patternTotals(clips: readonly ClipAccuracy[]) {
  const grades = clips.flatMap((clip) => clip.set.map(({ grade }) => grade));
  const untrue = clips.flatMap((clip) => clip.untrue.map(({ grade }) => grade));
  return {
    patternsSet: {
      told: grades.filter(isTold).length,
      cannotTell: grades.filter((grade) => grade === 'cannot-tell').length,
      of: grades.length,
    },
    falsely: {
      present: untrue.filter((grade) => grade === 'present').length,
      possible: untrue.filter((grade) => grade === 'possible').length,
    },
  };
}

function legsOf(clips: readonly ClipAccuracy[]) {
  return clips.flatMap(({ legs }) => [legs.left, legs.right]);
}

function measuresOf(clips: readonly ClipAccuracy[]) {
  return clips.flatMap((clip) => clip.measures);
}

function meanAndWorst(values: readonly number[]) {
  return { mean: mean(values), worst: values.length === 0 ? NaN : Math.min(...values) };
}
