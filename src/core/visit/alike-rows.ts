import { isNear } from '../report/near-leg.ts';
import type { Report } from '../report/report.ts';

/** What of a report tells how a row of it was seen. */
type Seen = Pick<Report, 'view' | 'passes'>;

/** A measure or a pattern with the report that it comes from. */
export interface Sighting<Row, From extends Seen = Seen> {
  readonly row: Row;
  readonly report: From;
  /** Whether it is of the leg near the camera. */
  readonly near: boolean;
}

/** Rows of the same id and side together, in the order of the first report. */
export function alikeRows<
  From extends Seen,
  Row extends { readonly id: string; readonly side: 'left' | 'right' | 'both' },
>(
  reports: readonly From[],
  rowsOf: (report: From) => readonly Row[],
): (readonly Sighting<Row, From>[])[] {
  const alike = new Map<string, Sighting<Row, From>[]>();
  for (const report of reports) {
    for (const row of rowsOf(report)) {
      const key = `${row.id} ${row.side}`;
      const sighting = { row, report, near: row.side !== 'both' && isNear(report, row.side) };
      alike.set(key, [...(alike.get(key) ?? []), sighting]);
    }
  }
  return [...alike.values()];
}

/** Those that fit if any do, else all. */
export function preferred<Item>(
  items: readonly Item[],
  fits: (item: Item) => boolean,
): readonly Item[] {
  const fitting = items.filter(fits);
  return fitting.length > 0 ? fitting : items;
}
