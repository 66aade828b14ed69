import { parseReport } from '#core/report/parse.ts';
import { newId } from './analysis-job.ts';
import type { KeptWalk } from './history-store.ts';

/** A result that was saved as a file: it comes without its film. Null if the file is none. */
export async function walkOfFile(file: File): Promise<KeptWalk | null> {
  const report = parseReport(await jsonOf(file));
  if (!report.ok) return null;
  return {
    id: newId(),
    createdAtMs: Date.now(),
    report: report.value,
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
