import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { basename } from 'node:path';
import { chromium, type Browser } from 'playwright';
import type { AnalysisProgress } from '#contract/analysis-api.ts';
import { buildIfStale } from '../../src/cli/app-build.ts';
import { analyseOnPage, openBatchPage } from '../../src/cli/batch-page.ts';
import { CHROMIUM_ARGUMENTS } from '../../src/cli/chromium-arguments.ts';
import { findOrInstallChromium } from '../../src/cli/chromium.ts';
import { serveApp } from '../../src/cli/served-app.ts';
import { cancelLatency, type CancelLatency } from './cancel-latency.ts';

const CLIP = 'src/sample/sample-side.mp4';
const CANCELS = 5;
const RESULT = '.cache/bench.json';

interface Speed {
  readonly clip: string;
  readonly model: string;
  readonly frames: number;
  /** From the file to the first frame followed: model loaded, walker found. */
  readonly untilFollowingS: number;
  readonly framesPerS: number;
  readonly totalS: number;
}

interface BenchResult {
  readonly machine: { readonly cpus: number; readonly browser: string };
  readonly speed: Speed;
  readonly cancel: CancelLatency;
}

/** `npm run bench`: how quick an analysis is here, and how quickly it lets go. A table, and JSON beside it. */
export async function main(): Promise<number> {
  const path = findOrInstallChromium();
  if (!path.ok) {
    process.stderr.write(`${path.error}\n`);
    return 1;
  }
  await buildIfStale(process.cwd());
  const app = await serveApp(process.cwd());
  const browser = await chromium.launch({
    executablePath: path.value,
    args: [...CHROMIUM_ARGUMENTS],
  });
  try {
    const machine = { cpus: cpus().length, browser: browser.version() };
    const speed = await speedOf(browser, app.origin);
    const cancel = await cancelLatency(browser, app.origin, CANCELS);
    show({ machine, speed, cancel });
    return 0;
  } finally {
    await browser.close();
    await app.close();
  }
}

async function speedOf(browser: Browser, origin: string): Promise<Speed> {
  const page = await browser.newPage();
  let followingSinceMs = NaN;
  let followedUntilMs = NaN;
  const onProgress = ({ stage }: AnalysisProgress) => {
    if (stage !== 'following-walker') return;
    if (Number.isNaN(followingSinceMs)) followingSinceMs = performance.now();
    followedUntilMs = performance.now();
  };
  await openBatchPage(page, { origin, onProgress });
  const startMs = performance.now();
  const outcome = await analyseOnPage(page, CLIP, {
    name: basename(CLIP),
    model: 'full',
    heightM: null,
    trueFps: null,
    decodePath: 'auto',
    backend: 'wasm',
    workers: null,
  });
  const endMs = performance.now();
  await page.context().close();
  if (!outcome.ok) throw new Error(`the sample gave no report: ${JSON.stringify(outcome.error)}`);
  const frames = outcome.value.video.frameCount;
  return {
    clip: basename(CLIP),
    model: outcome.value.software.model,
    frames,
    untilFollowingS: (followingSinceMs - startMs) / 1000,
    framesPerS: frames / ((followedUntilMs - followingSinceMs) / 1000),
    totalS: (endMs - startMs) / 1000,
  };
}

function show(result: BenchResult): void {
  const { machine, speed, cancel } = result;
  process.stdout.write(
    `machine                      ${machine.cpus} cores, Chromium ${machine.browser}\n` +
      `clip                         ${speed.clip}, ${speed.frames} frames, ${speed.model}\n` +
      `until the first frame        ${speed.untilFollowingS.toFixed(1)} s\n` +
      `frames followed              ${speed.framesPerS.toFixed(1)} a second\n` +
      `whole analysis               ${speed.totalS.toFixed(1)} s\n` +
      `cancel, screen free after    ${cancel.screenMs.map((ms) => ms.toFixed(0)).join(', ')} ms\n` +
      `cancel, worker gone after    ${cancel.workerMs.map((ms) => ms.toFixed(0)).join(', ')} ms\n`,
  );
  mkdirSync('.cache', { recursive: true });
  writeFileSync(RESULT, `${JSON.stringify(result, null, 2)}\n`);
}
