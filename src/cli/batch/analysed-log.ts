import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { sha256OfText } from '../files/content-hash.ts';

/** Lies hidden beside the reports. */
const LOG = '.analysed.jsonl';

const entrySchema = v.object({
  /** The report's path within the folder. */
  report: v.string(),
  job: v.string(),
  /** Of the report as it was written. */
  sha256: v.string(),
});

/**
 * What a folder of reports already holds: one line for each report, written after it. A run goes on from there. A line
 * that was cut off counts as none, and a report that changed since is made again.
 */
export class AnalysedLog {
  private readonly entries: ReadonlyMap<string, v.InferOutput<typeof entrySchema>>;

  constructor(private readonly folder: string) {
    const path = join(folder, LOG);
    const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
    this.entries = new Map(lines.flatMap(entryOf).map((entry) => [entry.report, entry]));
  }

  /** The text of a report that was made by the same job, or null. */
  textOf(report: string, job: string): string | null {
    const entry = this.entries.get(report);
    const path = join(this.folder, report);
    if (entry?.job !== job || !existsSync(path)) return null;
    const text = readFileSync(path, 'utf8');
    return sha256OfText(text) === entry.sha256 ? text : null;
  }

  /** Notes a report that has been written. Throws if the log cannot be written to. */
  note(report: string, job: string, text: string): void {
    const line = JSON.stringify({ report, job, sha256: sha256OfText(text) });
    // A line before it that was cut off must not swallow this one.
    appendFileSync(join(this.folder, LOG), `\n${line}\n`);
  }
}

function entryOf(line: string): v.InferOutput<typeof entrySchema>[] {
  try {
    const parsed = v.safeParse(entrySchema, JSON.parse(line));
    return parsed.success ? [parsed.output] : [];
  } catch {
    return [];
  }
}
