import * as v from 'valibot';
import type { AccuracyTotals } from '../accuracy/accuracy-totals.ts';

/** The errors that should not grow by half when a video is a little worse. */
const ERRORS = {
  'ankle angle, side: mean error, deg': ({ side }) => side.ankleDeg.mean,
  'the same, offset removed, deg': ({ side }) => side.ankleOffsetRemovedDeg.mean,
  'peak stance dorsiflexion, deg': ({ side }) => side.peakDorsiflexionDeg.mean,
  'knee angle, deg': ({ side }) => side.kneeDeg.mean,
  'initial contact, side, ms': ({ side }) => side.initialContact.meanErrorMs,
  'toe-off, side, ms': ({ side }) => side.toeOff.meanErrorMs,
  'heel-off, percent of the cycle': ({ side }) => side.heelOffPercent.mean,
  'initial contact, front and back, ms': ({ frontBack }) => frontBack.initialContact.meanErrorMs,
  'foot progression, front and back, deg': ({ frontBack }) => frontBack.footProgressionDeg.mean,
  'pelvic obliquity, shape, deg': ({ frontBack }) => frontBack.obliquityShapeDeg.mean,
  'pelvic obliquity, range, deg': ({ frontBack }) => frontBack.obliquityRangeDeg.mean,
  'pelvic drop, deg': ({ frontBack }) => frontBack.pelvicDropDeg.mean,
  'ankle angle, oblique, deg': ({ between }) => between.ankleDeg.mean,
  'foot progression, oblique, deg': ({ between }) => between.footProgressionDeg.mean,
  'cadence, percent': ({ cadencePercent }) => cadencePercent.mean,
} as const satisfies Record<string, (totals: AccuracyTotals) => number>;

export const ERROR_NAMES = Object.keys(ERRORS);

const part = v.object({ n: v.number(), of: v.number() });

/** What the page shows of the clips as they are, or of one way of making them worse. */
const variantFigures = v.object({
  title: v.string(),
  /** By name; null is what there is no value of. */
  errors: v.record(v.string(), v.nullable(v.number())),
  reports: part,
  viewRight: part,
  worstFollowedPercent: v.number(),
  measuresGiven: part,
  truthInsidePercent: v.number(),
  falsely: v.object({ present: v.number(), possible: v.number() }),
});

/** What `figures.json` holds. */
export const robustnessFigures = v.object({
  /** Of the app that measured it. */
  version: v.string(),
  models: v.array(v.string()),
  asIs: variantFigures,
  variants: v.array(variantFigures),
});

export type VariantFigures = v.InferOutput<typeof variantFigures>;
export type RobustnessFigures = v.InferOutput<typeof robustnessFigures>;

/** The figures of the clips of one variant. */
export function variantFiguresOf(title: string, totals: AccuracyTotals): VariantFigures {
  const known = (value: number) => (Number.isFinite(value) ? value : null);
  return {
    title,
    errors: Object.fromEntries(
      Object.entries(ERRORS).map(([name, errorOf]) => [name, known(errorOf(totals))]),
    ),
    reports: { n: totals.clips.n, of: totals.clips.of },
    viewRight: totals.viewRight,
    worstFollowedPercent: 100 * totals.walkerFollowed.worst,
    measuresGiven: totals.measuresGiven,
    truthInsidePercent: 100 * totals.truthInside.mean,
    falsely: totals.falsely,
  };
}
