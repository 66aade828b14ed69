/** A table in Markdown, its columns aligned as the formatter of this repository does. Numbers stand to the right. */
export function markdownTable(headings: readonly string[], rows: readonly string[][]): string {
  const widths = headings.map((heading, column) =>
    Math.max(3, heading.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const right = headings.map(
    (_, column) => rows.length > 0 && rows.every((row) => isNumeric(row[column] ?? '')),
  );
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, i) => padded(cells[i] ?? '', width, right[i] === true)).join(' | ')} |`;
  const rule = widths.map((width, i) =>
    right[i] === true ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width),
  );
  return [line(headings), line(rule), ...rows.map(line)].map((text) => `${text}\n`).join('');
}

function padded(cell: string, width: number, right: boolean): string {
  return right ? cell.padStart(width) : cell.padEnd(width);
}

/** A dash is a number that there is none of. */
function isNumeric(cell: string): boolean {
  return cell === '-' || /^-?\d+(\.\d+)?$/.test(cell);
}
