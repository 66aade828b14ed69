import type { Measure, Report } from '../report/report.ts';
import { roundedMeasure } from '../report/rounding.ts';
import { alikeRows, preferred, type Sighting } from '../visit/alike-rows.ts';
import { poolMeasures } from '../visit/pool-measures.ts';
import { zeroedByStanding } from '../zeros/standing-clip.ts';
import { compareWalks, type MeasureChange } from './compare-walks.ts';

/** The reports of one visit of one person, with when it began. A walk that stands alone is a visit of one. */
export interface DatedVisit {
  readonly timeMs: number;
  readonly reports: readonly Report[];
}

/** One measure of one person over all visits that can be held beside the last one of the same view. */
export interface MeasureCourse {
  readonly id: Measure['id'];
  readonly side: Measure['side'];
  readonly view: Report['view']['kind'];
  /** One for each visit, in order of time, two at least. */
  readonly points: readonly { readonly timeMs: number; readonly measure: Measure }[];
  /** From the first of them to the last, judged as two walks are. */
  readonly change: MeasureChange;
  /** Visits that have a value in this view, but none that was made alike. */
  readonly leftOut: number;
}

/** A report with one of its measures alone, which has a value. */
type OneMeasure = Report;

/**
 * Every measure with two comparable visits at least, view by view; the order of visits does not matter. The walks of a
 * visit are pooled as the visit's own page pools them, as far as they are of one view and can be held beside each other.
 */
export function coursesOf(visits: readonly DatedVisit[]): readonly MeasureCourse[] {
  const walked = visits.map(walksOf).toSorted((a, b) => a.timeMs - b.timeMs);
  const views = new Set(walked.flatMap(({ reports }) => reports.map(({ view }) => view.kind)));
  return [...views]
    .filter((view) => view !== 'unsure')
    .flatMap((view) => coursesOfView(walked, view));
}

/** Somebody who stands in another video of the visit may give the walks their zero. */
function walksOf({ timeMs, reports }: DatedVisit): DatedVisit {
  const zeroed = zeroedByStanding(reports).reports;
  return { timeMs, reports: zeroed.filter(({ outcome }) => outcome.code === 'walk') };
}

function coursesOfView(
  walked: readonly DatedVisit[],
  view: Report['view']['kind'],
): readonly MeasureCourse[] {
  const visits = walked.flatMap(({ timeMs, reports }): readonly DatedVisit[] => {
    const seen = reports.filter((report) => report.view.kind === view);
    return seen.length === 0 ? [] : [{ timeMs, reports: seen }];
  });
  const last = visits.at(-1);
  if (last === undefined) return [];
  const rows = alikeRows(last.reports, ({ measures }) => measures);
  return rows.flatMap((sightings) => {
    const guide = guideOf(sightings);
    return guide === null ? [] : courseOf(guide, visits.slice(0, -1), last);
  });
}

/** Of the last visit, the video that the measure is taken from first: all others are held beside it. */
function guideOf(sightings: readonly Sighting<Measure, Report>[]): OneMeasure | null {
  const withValue = sightings.filter(({ row }) => row.value !== null);
  const measured = preferred(withValue, ({ row }) => row.status === 'measured');
  const [best] = preferred(measured, ({ near }) => near);
  return best === undefined ? null : { ...best.report, measures: [best.row] };
}

function courseOf(
  guide: OneMeasure,
  earlier: readonly DatedVisit[],
  last: DatedVisit,
): readonly MeasureCourse[] {
  const told = earlier.map(({ timeMs, reports }) => ({ timeMs, ...pooledLike(reports, guide) }));
  const now = pooledLike(last.reports, guide).walk;
  const alike = told.flatMap(({ timeMs, walk }) => (walk === null ? [] : [{ timeMs, walk }]));
  const [first] = alike;
  const change = first === undefined || now === null ? undefined : compareWalks(first.walk, now)[0];
  if (now === null || change === undefined) return [];
  const points = [...alike, { timeMs: last.timeMs, walk: now }].flatMap(({ timeMs, walk }) =>
    walk.measures.map((measure) => ({ timeMs, measure })),
  );
  const leftOut = told.filter(({ walk, hasValue }) => walk === null && hasValue).length;
  return [{ id: change.id, side: change.side, view: guide.view.kind, points, change, leftOut }];
}

/** The walks of a visit that were made like the guide, as one; null where there are none, though some may have a value. */
function pooledLike(
  reports: readonly Report[],
  guide: OneMeasure,
): { readonly walk: OneMeasure | null; readonly hasValue: boolean } {
  const withValue = reports.flatMap((report): readonly OneMeasure[] => {
    const row = report.measures.find((one) => guide.measures.some((own) => isSameRow(own, one)));
    return row === undefined || row.value === null ? [] : [{ ...report, measures: [row] }];
  });
  const alike = withValue.filter((walk) => compareWalks(walk, guide).every(isAlike));
  const [first] = alike;
  const measures = poolMeasures(alike).map(roundedMeasure);
  const walk = first === undefined ? null : { ...first, measures };
  return { walk, hasValue: withValue.length > 0 };
}

function isSameRow(one: Measure, other: Measure): boolean {
  return one.id === other.id && one.side === other.side;
}

/** Whether two walks were made alike, as far as this measure hangs on it. */
function isAlike({ verdict }: MeasureChange): boolean {
  return (
    verdict === 'more' ||
    verdict === 'less' ||
    verdict === 'no-change-shown' ||
    verdict === 'too-uncertain'
  );
}
