import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { MemoryRun } from './measured/memory.ts';

const memoryRun = v.object({
  renderersMb: v.number(),
  allMb: v.number(),
  at: v.string(),
  seconds: v.number(),
});
const earlierResult = v.object({ memory: v.object({ long: memoryRun }) });

/** The ten-minute run in a result file of before, which a short bench keeps; null where there is none. */
export function earlierLongRun(path: string): MemoryRun | null {
  try {
    const parsed = v.safeParse(earlierResult, JSON.parse(readFileSync(path, 'utf8')));
    return parsed.success ? parsed.output.memory.long : null;
  } catch {
    return null;
  }
}
