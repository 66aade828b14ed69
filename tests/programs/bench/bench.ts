import { existsSync, mkdirSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { basename, dirname } from 'node:path';
import { chromium, type Browser } from 'playwright';
import { buildIfStale } from '../../../src/cli/app-build.ts';
import { CHROMIUM_ARGUMENTS } from '../../../src/cli/chromium-arguments.ts';
import { findOrInstallChromium } from '../../../src/cli/chromium.ts';
import { serveApp } from '../../../src/cli/served-app.ts';
import {
  BENCH_USAGE,
  readBenchArguments,
  type BenchArguments,
  type BenchPart,
} from './bench-arguments.ts';
import type { BenchResult, Machine } from './bench-result.ts';
import { packageVersion, writeFigures } from '../tables/figures-file.ts';
import { figuresOf } from '../tables/pages.ts';
import { refreshPages } from '../tables/tables.ts';
import { benchFigures, pageRun } from './bench-page-tables.ts';
import { benchTables } from './bench-tables.ts';
import { cancelLatency } from './measured/cancel-latency.ts';
import { earlierLongRun } from './earlier-result.ts';
import { measureMainThread } from './measured/main-thread.ts';
import { measureMemory, type Memory } from './measured/memory.ts';
import { measureResponse } from './measured/response.ts';
import { serveBenchPage } from './serve-bench-page.ts';
import { measureSpeed } from './measured/speed.ts';

const PAGE_FOLDER = 'tests/programs/bench';
const CANCELS = 5;
const SIDE_BY_SIDE: readonly BenchPart[] = ['ours', 'plain', 'mediapipe', 'limit'];

/** `npm run bench`: how quick we are, beside others and beside what the machine can do. Tables, and JSON beside them. */
export async function main(parameters: readonly string[]): Promise<number> {
  const asked = readBenchArguments(parameters);
  if (!asked.ok) return refuse(`${asked.error}\n${BENCH_USAGE}`);
  if (!existsSync(asked.value.clip)) return refuse(`${asked.value.clip}: there is no such file.`);
  const path = findOrInstallChromium();
  if (!path.ok) return refuse(path.error);
  await buildIfStale(process.cwd());
  say('building the page of the others');
  const app = await serveApp(process.cwd());
  const others = await serveBenchPage(process.cwd());
  const launch = { executablePath: path.value, args: [...CHROMIUM_ARGUMENTS] };
  const browser = await chromium.launch(launch);
  try {
    const origins = { app: app.origin, others: others.origin };
    const result = await measureAll(browser, path.value, asked.value, origins);
    process.stdout.write(benchTables(result));
    mkdirSync(dirname(asked.value.json), { recursive: true });
    writeFigures(asked.value.json, result);
    if (asked.value.page && result.speed !== null) {
      const figures = figuresOf(PAGE_FOLDER, benchFigures);
      const now = pageRun(packageVersion(), result.speed);
      writeFigures(`${PAGE_FOLDER}/figures.json`, { ...figures, now });
      refreshPages();
    }
    return 0;
  } finally {
    await browser.close();
    await app.close();
    await others.close();
  }
}

async function measureAll(
  browser: Browser,
  executablePath: string,
  asked: BenchArguments,
  { app, others }: { readonly app: string; readonly others: string },
): Promise<BenchResult> {
  const { parts, clip, repeats } = asked;
  const machine = machineOf(browser);
  const part = async <Value>(name: BenchPart, measure: () => Promise<Value>) => {
    if (!parts.includes(name)) return null;
    say(name);
    return measure();
  };
  const place = { appOrigin: app, benchOrigin: others, cores: machine.cores, say };
  const sideBySide = SIDE_BY_SIDE.some((name) => parts.includes(name));
  return {
    at: new Date().toISOString(),
    machine,
    clip: basename(clip),
    speed: sideBySide ? await measureSpeed(browser, asked, place) : null,
    response: await part('response', () => measureResponse(browser, app, clip, repeats)),
    cancel: await part('cancel', () => cancelLatency(browser, app, CANCELS)),
    screen: await part('screen', () => measureMainThread(browser, app)),
    memory: await part('memory', () => memoryOrWhyNot(executablePath, app, asked)),
  };
}

async function memoryOrWhyNot(
  executablePath: string,
  app: string,
  asked: BenchArguments,
): Promise<Memory | null> {
  const memory = await measureMemory(executablePath, app, asked, earlierLongRun(asked.json));
  if (typeof memory !== 'string') return memory;
  say(memory);
  return null;
}

function machineOf(browser: Browser): Machine {
  const cores = cpus();
  return {
    cores: cores.length,
    processor: cores[0]?.model.trim() ?? 'unknown',
    memoryGib: Math.round(totalmem() / 2 ** 30),
    browser: browser.version(),
  };
}

function say(what: string): void {
  process.stderr.write(`bench: ${what}\n`);
}

function refuse(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return 1;
}
