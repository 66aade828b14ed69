import type { Measure, Report } from '../report/report.ts';
import { compareWalks, type MeasureChange } from './compare-walks.ts';

/** A walk of one person, with when it was filmed. */
export interface DatedReport {
  readonly timeMs: number;
  readonly report: Report;
}

/** One measure of one person over all walks that can be held beside the last one of the same view. */
export interface MeasureCourse {
  readonly id: Measure['id'];
  readonly side: Measure['side'];
  readonly view: Report['view']['kind'];
  /** In order of time, two at least. */
  readonly points: readonly { readonly timeMs: number; readonly measure: Measure }[];
  /** From the first of them to the last, judged as two walks are. */
  readonly change: MeasureChange;
  /** Walks of this view that have a value, but were not made alike. */
  readonly leftOut: number;
}

/** Every measure with two comparable walks at least, view by view; the order of walks does not matter. */
export function coursesOf(walks: readonly DatedReport[]): readonly MeasureCourse[] {
  const walked = walks
    .filter(({ report }) => report.outcome.code === 'walk')
    .toSorted((a, b) => a.timeMs - b.timeMs);
  const views = [...new Set(walked.map(({ report }) => report.view.kind))];
  return views
    .filter((view) => view !== 'unsure')
    .flatMap((view) => coursesOfView(walked.filter(({ report }) => report.view.kind === view)));
}

function coursesOfView(walks: readonly DatedReport[]): readonly MeasureCourse[] {
  const last = walks.at(-1);
  if (last === undefined) return [];
  const earlier = walks.slice(0, -1).map(({ timeMs, report }) => ({
    timeMs,
    changes: compareWalks(report, last.report),
  }));
  return last.report.measures.flatMap((measure): readonly MeasureCourse[] => {
    const told = earlier.flatMap(({ timeMs, changes }) => {
      const change = changes.find(({ id, side }) => id === measure.id && side === measure.side);
      return change === undefined || change.change === null ? [] : [{ timeMs, change }];
    });
    const alike = told.filter(({ change }) => isAlike(change));
    const [first] = alike;
    if (first === undefined) return [];
    const points = [
      ...alike.map(({ timeMs, change }) => ({ timeMs, measure: change.before })),
      { timeMs: last.timeMs, measure },
    ];
    const { id, side } = measure;
    const leftOut = told.length - alike.length;
    return [{ id, side, view: last.report.view.kind, points, change: first.change, leftOut }];
  });
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
