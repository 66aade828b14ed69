import { parseReport } from '#core/report/parse.ts';
import type { Report } from '#core/report/report.ts';
import { isVisit, parseSavedVisit } from '#core/visit/saved-visit.ts';
import type { Visit } from '#core/visit/visit.ts';
import type { KeptWalk } from './history-store.ts';
import { newOpenedId } from '../page/opened-id.ts';

/** A visit that was saved as a file, with the results of then. */
export interface OpenedVisit {
  readonly id: string;
  readonly visit: Visit;
  /** The walks of its videos, in their order; empty where the file holds none of them. */
  readonly walkIds: readonly string[];
}

/** What was in a file: a result, or a visit with the results of its videos. They come without their videos. */
export interface OpenedFile {
  readonly visit: OpenedVisit | null;
  readonly walks: readonly KeptWalk[];
}

/** What was saved as a file. Null if the file is no result. */
export async function openResultFile(file: File): Promise<OpenedFile | null> {
  const document = await jsonOf(file);
  if (isVisit(document)) {
    const saved = parseSavedVisit(document);
    if (!saved.ok) return null;
    const walks = saved.value.reports.map(openedWalk);
    const walkIds = walks.map(({ id }) => id);
    return { visit: { id: newOpenedId(), visit: saved.value.visit, walkIds }, walks };
  }
  const report = parseReport(document);
  return report.ok ? { visit: null, walks: [openedWalk(report.value)] } : null;
}

function openedWalk(report: Report): KeptWalk {
  return {
    id: newOpenedId(),
    createdAtMs: Date.now(),
    report,
    opened: true,
    clip: null,
    others: null,
    workers: null,
  };
}

/** The document in a file; undefined if it is not JSON, which no schema accepts. */
async function jsonOf(file: File): Promise<unknown> {
  try {
    return JSON.parse(await file.text()) as unknown;
  } catch {
    return undefined;
  }
}

/** Whether a file is a saved result, by its name. */
export function isResult({ name }: File): boolean {
  return name.toLowerCase().endsWith('.json');
}
