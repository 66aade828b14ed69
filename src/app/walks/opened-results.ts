import { parseReport } from '#core/report/parse.ts';
import { parseSavedVisit } from '#core/visit/saved-visit.ts';
import type { KeptWalk } from './history-store.ts';
import type { OpenedVisit } from './result-file.ts';

const PREFIX = 'heelrise-opened/';

/** What is found under an id, before it is checked. */
interface Entry {
  readonly createdAtMs?: unknown;
  readonly report?: unknown;
  readonly visit?: unknown;
  readonly walkIds?: unknown;
}

/**
 * What was opened from files and is not kept, for as long as its tab lives: a reload loses nothing, and closing the tab
 * leaves nothing. A video that was added is not written here. What finds no room is lost with a reload, as before.
 */
export class OpenedResults {
  noteWalk({ id, createdAtMs, report }: KeptWalk): void {
    write(id, { createdAtMs, report });
  }

  noteVisit({ id, visit, walkIds }: OpenedVisit): void {
    write(id, { visit, walkIds });
  }

  walk(id: string): KeptWalk | null {
    const entry = read(id);
    const report = parseReport(entry?.report);
    if (!report.ok || typeof entry?.createdAtMs !== 'number') return null;
    const { createdAtMs } = entry;
    const rest = { opened: true, clip: null, others: null, workers: null };
    return { id, createdAtMs, report: report.value, ...rest };
  }

  visit(id: string): OpenedVisit | null {
    const entry = read(id);
    const saved = parseSavedVisit(entry?.visit);
    if (!saved.ok || !Array.isArray(entry?.walkIds)) return null;
    return { id, visit: saved.value.visit, walkIds: entry.walkIds.map(String) };
  }

  forget(id: string): void {
    attempt(() => sessionStorage.removeItem(PREFIX + id));
  }

  forgetAll(): void {
    attempt(() => {
      for (const key of Object.keys(sessionStorage))
        if (key.startsWith(PREFIX)) sessionStorage.removeItem(key);
    });
  }
}

function write(id: string, entry: unknown): void {
  attempt(() => sessionStorage.setItem(PREFIX + id, JSON.stringify(entry)));
}

function read(id: string): Entry | null {
  return (
    attempt(() => {
      const entry: unknown = JSON.parse(sessionStorage.getItem(PREFIX + id) ?? 'null');
      return isEntry(entry) ? entry : null;
    }) ?? null
  );
}

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null;
}

/** Storage may be full or blocked; an entry may be damaged. */
function attempt<Value>(work: () => Value): Value | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
