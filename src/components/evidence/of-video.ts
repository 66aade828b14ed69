import { ofVideoText } from '#words/visit/visit-report.ts';

/** Which of several videos on one page a section is of. */
export interface OfVideo {
  readonly number: number;
  readonly name: string;
}

/** The id and the heading of a section. Of several videos each has its own; null: the page is of one alone. */
export function headOf(id: string, heading: string, of: OfVideo | null) {
  if (of === null) return { id, text: heading };
  return { id: `${id}-${of.number}`, text: ofVideoText(heading, of.number, of.name) };
}
