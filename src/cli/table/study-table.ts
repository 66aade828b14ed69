import { csvText } from '#core/export/csv.ts';
import type { Result } from '#core/result.ts';
import { writeWhole } from '../files/write-whole.ts';
import { tableColumns, type RowSide, type RowSource } from './columns.ts';

const SIDES: readonly RowSide[] = ['left', 'right', 'both'];

/** A video of the table: what a row is made from, but for the side. */
export type TableVideo = Omit<RowSource, 'side'>;

/** All results as CSV: three rows for each video. A cell without a value is empty, never 0. */
export function studyTable(videos: Iterable<TableVideo>): string {
  const columns = tableColumns();
  const rows = [];
  for (const video of videos) {
    for (const side of SIDES) rows.push(columns.map(({ cell }) => cell({ ...video, side })));
  }
  return csvText(
    columns.map(({ name }) => name),
    rows,
  );
}

/** What each column of the table is, as CSV. */
export function dictionary(): string {
  const rows = tableColumns().map(({ name, unit, meaning, values }) => [
    name,
    unit,
    meaning,
    values.join(' | '),
  ]);
  return csvText(['column', 'unit', 'meaning', 'values'], rows);
}

/** Writes the table, and beside it the dictionary of its columns. */
export function writeTable(path: string, videos: Iterable<TableVideo>): Result<null, string> {
  const written = writeWhole(path, studyTable(videos));
  return written.ok ? writeWhole(dictionaryFile(path), dictionary()) : written;
}

/** "study.csv" has "study.dictionary.csv". */
export function dictionaryFile(path: string): string {
  return `${path.replace(/\.csv$/i, '')}.dictionary.csv`;
}
