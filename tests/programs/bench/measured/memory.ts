import { chromium } from 'playwright';
import { CHROMIUM_ARGUMENTS } from '../../../../src/cli/chromium-arguments.ts';
import { loopedClips } from './looped-clips.ts';
import { canReadMemory, ownChildren, watchMemory, type PeakMemory } from './process-memory.ts';
import { chooseFull } from './choose-full.ts';

/** What one analysis took at most, in a browser of its own, through the real screen. */
export interface MemoryRun extends PeakMemory {
  /** When, ISO 8601: the long run is made rarely. */
  readonly at: string;
  /** To the report, slowed down by the looking. */
  readonly seconds: number;
}

export interface Memory {
  /** Ten seconds of 1080p, the middle one of the repeats. */
  readonly short: MemoryRun;
  /** Ten minutes of the same. */
  readonly long: MemoryRun | null;
}

const FOLDER = '.cache/bench';
const LIMIT_MS = 3_600_000;

/** Peaks for ten seconds and, if asked, ten minutes; else `earlier` stands in. A sentence if it cannot be measured. */
export async function measureMemory(
  executablePath: string,
  origin: string,
  { repeats, long: longAsked }: { readonly repeats: number; readonly long: boolean },
  earlier: MemoryRun | null,
): Promise<Memory | string> {
  if (!canReadMemory())
    return 'This system does not tell what a process holds: no memory measured.';
  const clips = loopedClips(FOLDER);
  if (clips === null) return 'ffmpeg is missing, which makes the clips: no memory measured.';
  const run = (clip: string) => peakOf(executablePath, origin, clip);
  const shortRuns: MemoryRun[] = [];
  for (let i = 0; i < repeats; i++) shortRuns.push(await run(clips.tenSeconds));
  const long = longAsked ? await run(clips.tenMinutes) : earlier;
  return { short: middleOf(shortRuns), long };
}

/** The run with the middle peak: when the browser tidies up is its own affair, and moves a peak by a tenth. */
function middleOf(runs: readonly MemoryRun[]): MemoryRun {
  const sorted = [...runs].sort((a, b) => a.renderersMb - b.renderersMb);
  const middle = sorted[Math.floor((sorted.length - 1) / 2)];
  if (middle === undefined) throw new Error('no run was made');
  return middle;
}

async function peakOf(executablePath: string, origin: string, clip: string): Promise<MemoryRun> {
  const before = ownChildren();
  const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_ARGUMENTS] });
  try {
    const pid = ownChildren().find((child) => !before.includes(child));
    if (pid === undefined) throw new Error('the browser has no process');
    const stop = watchMemory(pid);
    const startMs = performance.now();
    const page = await browser.newPage();
    await page.goto(origin);
    await chooseFull(page);
    await page.locator('#clip-file').setInputFiles(clip);
    const result = page.waitForURL(/#\/result\//, { timeout: LIMIT_MS });
    const trouble = page.getByRole('alert').waitFor({ timeout: LIMIT_MS });
    // Only one of the two comes; the other ends with the browser.
    trouble.catch(() => undefined);
    result.catch(() => undefined);
    const ended = await Promise.race([result.then(() => 'result'), trouble.then(() => 'trouble')]);
    if (ended === 'trouble') throw new Error(await page.getByRole('alert').innerText());
    await page.getByRole('heading', { level: 1 }).waitFor();
    const seconds = (performance.now() - startMs) / 1000;
    return { ...stop(), at: new Date().toISOString(), seconds };
  } finally {
    await browser.close();
  }
}
