import type { Differences } from './differences.ts';

const HEADINGS = ['measure', 'values', 'moved', 'mean change', 'greatest', 'new', 'gone'];

/** The differences as a table to read. */
export function differencesText(differences: Differences): string {
  const { reports, same, outcomes } = differences;
  const rows = differences
    .measures()
    .map(({ id, unit, both, moved, meanChange, greatestChange, gained, lost }) => [
      id,
      `${both}`,
      `${moved}`,
      `${meanChange >= 0 ? '+' : ''}${meanChange.toFixed(3)} ${unit}`,
      `${greatestChange.toFixed(3)} ${unit}`,
      `${gained}`,
      `${lost}`,
    ]);
  const table = rows.length === 0 ? [] : aligned([HEADINGS, ...rows]);
  const grades = differences.changedGrades().map(([change, times]) => `${times} x ${change}`);
  return [
    `measured again ${reports}, as before ${same}, with another outcome ${outcomes}`,
    ...table,
    ...grades,
    '',
  ].join('\n');
}

function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = HEADINGS.map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
