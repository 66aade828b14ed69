import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AnalysisOptions } from '#contract/analysis-api.ts';
import type { AnalysisError } from '#contract/analysis-error.ts';
import { analysisTrouble } from '#words/video/trouble.ts';
import type { BatchBrowser } from '../../../src/cli/batch-browser.ts';
import { findOrInstallChromium } from '../../../src/cli/chromium.ts';
import { withBatchBrowser } from '../../../src/cli/video-report.ts';
import { mutated } from './mutate.ts';
import { watchRenderers } from './watch-renderers.ts';

const FILES = 300;
const FIXTURES = 'tests/fixtures/video';
/** Broken copies of the 4K clip would measure the decoder. */
const TOO_LARGE = new Set(['uhd.mp4']);
const SLOW_S = 20;
const LARGE_MB = 1000;
/** The app's fault, whatever the file holds. */
const BUGS = new Set<AnalysisError['code']>(['worker-crashed', 'out-of-memory', 'model-failed']);

const OPTIONS: AnalysisOptions = {
  name: 'broken',
  model: 'lite',
  heightM: null,
  trueFps: null,
  decodePath: 'auto',
  backend: 'wasm',
  workers: 1,
};

/** What became of one broken file. */
interface Fate {
  readonly file: string;
  /** Why there is no report; null where there is one. */
  readonly error: AnalysisError | null;
  readonly seconds: number;
  /** Of the page and its workers, loading included: other work on the machine takes none of it away. */
  readonly processorS: number;
  readonly peakMb: number;
  /** How long the video took before it was broken, read right afterwards; null where nobody needed to know. */
  readonly wholeSeconds: number | null;
}

/**
 * `npm run -s mutations -- [COUNT] [FIRST SEED]`: breaks the clips of the decoding tests in as many ways and has the
 * real page read each. Prints how many gave a report and how many a sentence, the slowest and the largest. Exit
 * status 1: one took over 1 GB or over 20 s (more than the video before it was broken, where the machine itself is
 * slow), or brought the app down.
 */
export async function main([count = '', first = '']: readonly string[]): Promise<number> {
  const chromium = findOrInstallChromium();
  if (!chromium.ok) {
    process.stderr.write(`${chromium.error}\n`);
    return 2;
  }
  const folder = mkdtempSync(join(tmpdir(), 'mutations-'));
  try {
    return await withBatchBrowser(process.cwd(), chromium.value, (browser) =>
      readAll(browser, folder, Number(count) || FILES, Number(first) || 0),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function readAll(
  browser: BatchBrowser,
  folder: string,
  count: number,
  first: number,
): Promise<number> {
  const clips = readdirSync(FIXTURES).filter(
    (name) => /\.(mp4|mov|webm|mkv)$/.test(name) && !TOO_LARGE.has(name),
  );
  const fates: Fate[] = [];
  for (let seed = first; seed < first + count; seed++) {
    const name = clips[seed % clips.length] ?? '';
    const whole = readFileSync(join(FIXTURES, name));
    const { kind, bytes } = mutated(whole, seed);
    const path = join(folder, name);
    writeFileSync(path, bytes);
    let fate = await fateOf(browser, path, `${seed} ${name} (${kind})`);
    if (fate.seconds > SLOW_S) {
      const { seconds } = await fateOf(browser, join(FIXTURES, name), name);
      fate = { ...fate, wholeSeconds: seconds };
    }
    fates.push(fate);
    process.stdout.write(`${isBad(fate) ? 'BAD ' : ''}${lineOf(fate)}\n`);
  }
  process.stdout.write(summaryOf(fates));
  return fates.some(isBad) ? 1 : 0;
}

async function fateOf(browser: BatchBrowser, path: string, file: string): Promise<Fate> {
  const stop = watchRenderers(process.pid);
  // From the file on: loading the page is no part of what a file can do.
  const heardMs: number[] = [];
  const outcome = await browser.analyse(path, OPTIONS, () => {
    heardMs.push(performance.now());
  });
  const endMs = performance.now();
  const seconds = (endMs - (heardMs.at(0) ?? endMs)) / 1000;
  const error = outcome.ok ? null : outcome.error;
  return { file, error, seconds, ...stop(), wholeSeconds: null };
}

function isBad({ error, seconds, processorS, peakMb, wholeSeconds }: Fate): boolean {
  const overS = seconds - (wholeSeconds ?? 0);
  const broken = error !== null && BUGS.has(error.code);
  return overS > SLOW_S || processorS > SLOW_S || peakMb > LARGE_MB || broken;
}

function lineOf({ file, error, seconds, processorS, peakMb, wholeSeconds }: Fate): string {
  const end = error === null ? 'report' : `${error.code}: ${analysisTrouble(error).what}`;
  const whole = wholeSeconds === null ? '' : ` (unbroken ${wholeSeconds.toFixed(1)} s)`;
  const took = `${seconds.toFixed(1)} s${whole}, ${processorS.toFixed(1)} s of processor`;
  return `${file}: ${end} ${took}, ${peakMb.toFixed(0)} MB`;
}

function summaryOf(fates: readonly Fate[]): string {
  const most = (by: (fate: Fate) => number) =>
    fates.reduce((worst, fate) => (by(fate) > by(worst) ? fate : worst));
  const reports = fates.filter(({ error }) => error === null).length;
  return [
    `${fates.length} files: ${reports} reports, ${fates.length - reports} sentences`,
    `slowest: ${lineOf(most(({ seconds }) => seconds))}`,
    `most work: ${lineOf(most(({ processorS }) => processorS))}`,
    `largest: ${lineOf(most(({ peakMb }) => peakMb))}`,
    '',
  ].join('\n');
}
