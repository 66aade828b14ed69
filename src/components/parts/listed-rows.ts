import { html, nothing, type TemplateResult } from 'lit';
import { moreRowsText } from '#words/clinical/professional.ts';

/** Ten minutes of one leg. More is not read from a table, and a print of three hours took all memory. */
const MOST_LISTED = 600;

/** The rows of a long table that are shown, and below them how many more there are and where they are found. */
export function listedRows<Row>(
  rows: readonly Row[],
  columnCount: number,
  row: (one: Row) => TemplateResult,
): readonly (TemplateResult | typeof nothing)[] {
  const more = rows.length - MOST_LISTED;
  return [
    ...rows.slice(0, MOST_LISTED).map(row),
    more > 0
      ? html`<tr>
          <td colspan=${columnCount}>${moreRowsText(more)}</td>
        </tr>`
      : nothing,
  ];
}

/** Times in one cell of a table: the first, and how many more there are. */
export function listedTimes(texts: readonly string[]): string {
  const shown = texts.slice(0, MOST_LISTED).join(' · ');
  const more = texts.length - MOST_LISTED;
  return more > 0 ? `${shown} · ${moreRowsText(more)}` : shown;
}
