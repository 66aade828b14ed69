import * as v from 'valibot';
import { zeroedByStanding } from '../zeros/standing-clip.ts';
import { hasTypedZero } from '../zeros/typed-zeros.ts';
import { poolMeasures } from './pool-measures.ts';
import { poolPatterns } from './pool-patterns.ts';
import { measureSchema, patternSchema, softwareSchema, type Report } from '../report/report.ts';
import { roundedMeasure } from '../report/rounding.ts';
import { listOf, MOST_ROWS, text } from '../report/schema/limits.ts';

/** Several clips of one person on one day, joined: the visit of report/contract.md 7, version 1. */
export const visitSchema = v.object({
  schemaVersion: v.literal(1),
  software: softwareSchema,
  clips: listOf(text, MOST_ROWS),
  measures: listOf(measureSchema, MOST_ROWS),
  patterns: listOf(patternSchema, MOST_ROWS),
  /** The video whose quiet standing gave walks in others the zero of their ankles. */
  standingClip: v.optional(text),
  /** Videos whose zeros somebody typed; left out where nobody did. */
  zerosByHand: v.optional(listOf(text, MOST_ROWS)),
});

export type Visit = v.InferOutput<typeof visitSchema>;

/**
 * Joins the reports of a visit; null if there are none. A clip without a walk is named and adds nothing. Of each video
 * there is only its report, so what is pooled was rounded before: that moves a pooled angle by a hundredth of a degree at
 * most, where intervals are some degrees wide. To measure every video again would take seconds and change nothing told.
 */
export function visitOf(reports: readonly Report[]): Visit | null {
  const [first] = reports;
  if (first === undefined) return null;
  const { reports: zeroed, standingClip } = zeroedByStanding(reports);
  const typed = reports.filter(hasTypedZero);
  return {
    schemaVersion: 1,
    software: first.software,
    clips: reports.map((report) => report.video.name),
    measures: poolMeasures(zeroed).map(roundedMeasure),
    patterns: poolPatterns(zeroed),
    ...(standingClip === null ? {} : { standingClip }),
    ...(typed.length === 0 ? {} : { zerosByHand: typed.map(({ video }) => video.name) }),
  };
}
