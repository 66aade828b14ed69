import * as v from 'valibot';
import type { AccuracyTotals } from '../accuracy-totals.ts';

const part = v.object({ n: v.number(), of: v.number() });
const events = v.object({ f1: v.number(), errorMs: v.number() });
const slope = v.object({
  id: v.string(),
  group: v.string(),
  n: v.number(),
  slope: v.number(),
  /** Mean absolute error, in the measure's unit. */
  error: v.number(),
});
/** Right and left, as the markers' laboratory lists them. */
const legs = v.tuple([v.number(), v.number()]);

const set = v.object({
  /** Of the app that measured it. */
  version: v.string(),
  models: v.array(v.string()),
  viewRight: part,
  followedPercent: v.object({ mean: v.number(), worst: v.number() }),
  ankleDeg: v.number(),
  ankleOffsetRemovedDeg: v.number(),
  ankleCorrelation: v.number(),
  peakDorsiflexionDeg: v.number(),
  kneeDeg: v.number(),
  initialContact: events,
  toeOff: events,
  heelOffPercent: v.number(),
  initialContactFrontBack: events,
  footProgressionDeg: v.number(),
  obliquityShapeDeg: v.number(),
  obliquityRangeDeg: v.number(),
  pelvicDropDeg: v.number(),
  obliqueAnkleDeg: v.number(),
  obliqueFootProgressionDeg: v.number(),
  pelvicTiltDeg: v.number(),
  cadencePercent: v.number(),
  measuresGiven: part,
  truthInsidePercent: v.number(),
  halfWidth: v.number(),
  patternsSet: v.object({ told: v.number(), of: v.number() }),
  falsely: v.object({ present: v.number(), possible: v.number() }),
  slopes: v.array(slope),
});

/** What `figures.json` holds: what was measured of the two sets of rendered walkers, and of videos of real walks. */
export const accuracyFigures = v.object({
  known: set,
  unseen: set,
  /** The unseen walkers' slopes in an earlier version, to compare with. */
  slopesBefore: v.object({ version: v.string(), slopes: v.array(slope) }),
  /** One stride of two walks seen obliquely against markers, by us and as published of others. Degrees. */
  realWalks: v.array(
    v.object({
      method: v.string(),
      version: v.nullable(v.string()),
      walk: v.picklist(['first', 'second']),
      ankleDeg: legs,
      footDeg: legs,
      kneeDeg: v.nullable(legs),
      obliquityDeg: v.nullable(v.number()),
    }),
  ),
});

export type AccuracyFigures = v.InferOutput<typeof accuracyFigures>;
export type SetFigures = v.InferOutput<typeof set>;

/** What the page shows of one run of the program. */
export function setFigures(totals: AccuracyTotals, version: string): SetFigures {
  const { side, frontBack, between, walkerFollowed, patternsSet } = totals;
  const eventsOf = ({ f1, meanErrorMs }: { f1: number; meanErrorMs: number }) => ({
    f1,
    errorMs: meanErrorMs,
  });
  const { mean, worst } = walkerFollowed;
  return {
    version,
    models: totals.models,
    viewRight: totals.viewRight,
    followedPercent: { mean: 100 * mean, worst: 100 * worst },
    ankleDeg: side.ankleDeg.mean,
    ankleOffsetRemovedDeg: side.ankleOffsetRemovedDeg.mean,
    ankleCorrelation: side.ankleCorrelation.mean,
    peakDorsiflexionDeg: side.peakDorsiflexionDeg.mean,
    kneeDeg: side.kneeDeg.mean,
    initialContact: eventsOf(side.initialContact),
    toeOff: eventsOf(side.toeOff),
    heelOffPercent: side.heelOffPercent.mean,
    initialContactFrontBack: eventsOf(frontBack.initialContact),
    footProgressionDeg: frontBack.footProgressionDeg.mean,
    obliquityShapeDeg: frontBack.obliquityShapeDeg.mean,
    obliquityRangeDeg: frontBack.obliquityRangeDeg.mean,
    pelvicDropDeg: frontBack.pelvicDropDeg.mean,
    obliqueAnkleDeg: between.ankleDeg.mean,
    obliqueFootProgressionDeg: between.footProgressionDeg.mean,
    pelvicTiltDeg: side.pelvicTiltDeg.mean,
    cadencePercent: totals.cadencePercent.mean,
    measuresGiven: totals.measuresGiven,
    truthInsidePercent: 100 * totals.truthInside.mean,
    halfWidth: totals.halfWidth.mean,
    patternsSet: { told: patternsSet.told, of: patternsSet.of },
    falsely: totals.falsely,
    slopes: totals.slopes.map(({ id, group, n, slope, error }) => ({ id, group, n, slope, error })),
  };
}
