import { accessSync, constants, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import * as v from 'valibot';
import { parseReport } from '#core/report/parse.ts';
import type { Report } from '#core/report/report.ts';
import { reportText } from '#core/report/report-text.ts';
import { visitOf, visitSchema } from '#core/report/visit.ts';
import { analysisTrouble } from '#words/trouble.ts';
import { buildIfStale } from './app-build.ts';
import { readArguments, USAGE, type AnalyzeArguments } from './arguments.ts';
import { BatchBrowser } from './batch-browser.ts';
import { findOrInstallChromium } from './chromium.ts';
import { ProgressLine } from './progress-line.ts';
import { reportTable } from './report-table.ts';
import { serveApp } from './served-app.ts';

const EXIT = { done: 0, someUnreadable: 1, wrongUsage: 2 } as const;

/** `npm run -s analyze`: videos in, a report each out. Gives the exit status. */
export async function main(parameters: readonly string[]): Promise<number> {
  const asked = readArguments(parameters);
  if (!asked.ok) return refuse(`${asked.error}\n${USAGE}`);
  if (!madeFolder(asked.value.out)) return refuse(`${asked.value.out} cannot be written to.`);
  const chromium = findOrInstallChromium();
  if (!chromium.ok) return refuse(chromium.error);
  const root = process.cwd();
  await buildIfStale(root);
  const app = await serveApp(root);
  const browser = new BatchBrowser(app.origin, chromium.value);
  try {
    return await analyseAll(asked.value, browser);
  } finally {
    await browser.close();
    await app.close();
  }
}

function refuse(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return EXIT.wrongUsage;
}

function madeFolder(path: string): boolean {
  try {
    mkdirSync(path, { recursive: true });
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

async function analyseAll(asked: AnalyzeArguments, browser: BatchBrowser): Promise<number> {
  const reports: Report[] = [];
  for (const [index, video] of asked.videos.entries()) {
    const line = new ProgressLine(`[${index + 1}/${asked.videos.length}] ${basename(video)}`);
    const report = await reportOf(video, asked, browser, line);
    if (typeof report === 'string') {
      line.end(report);
      continue;
    }
    reports.push(report);
    writeFileSync(join(asked.out, `${basename(video)}.report.json`), reportText(report));
    line.end(`${report.video.frameCount} frames, ${report.outcome.code}`);
  }
  const visit = asked.visit ? visitOf(reports) : null;
  if (visit !== null) {
    writeFileSync(join(asked.out, 'visit.report.json'), reportText(v.parse(visitSchema, visit)));
  }
  process.stdout.write(reportTable(reports));
  return reports.length === asked.videos.length ? EXIT.done : EXIT.someUnreadable;
}

/** The report of one video, or the sentence on why there is none. */
async function reportOf(
  video: string,
  asked: AnalyzeArguments,
  browser: BatchBrowser,
  line: ProgressLine,
): Promise<Report | string> {
  if (!isFile(video)) return 'There is no such file.';
  const { model, heightM, trueFps } = asked;
  const options = {
    name: basename(video),
    model,
    heightM,
    trueFps,
    decodePath: 'auto',
    backend: 'wasm',
    workers: null,
  } as const;
  const outcome = await browser.analyse(resolve(video), options, (now) => line.show(now));
  if (!outcome.ok) {
    const { what, next } = analysisTrouble(outcome.error);
    return `${what} ${next}`;
  }
  const checked = parseReport(asked.landmarks ? outcome.value : withoutLandmarks(outcome.value));
  if (!checked.ok) throw new Error(`${checked.error.path}: ${checked.error.detail}`);
  return checked.value;
}

function withoutLandmarks(report: Report): Report {
  return { ...report, landmarks: { ...report.landmarks, xPx: [], yPx: [], score: [] } };
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
