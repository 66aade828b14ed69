import { statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { AnalysisProgress, ModelVariant } from '#contract/analysis-api.ts';
import type { AnalysisError } from '#contract/analysis-error.ts';
import { parseReport } from '#core/report/parse.ts';
import type { Report } from '#core/report/report.ts';
import { without } from '#core/report/without.ts';
import { failure, success, type Result } from '#core/result.ts';
import { analysisTrouble } from '#words/video/trouble.ts';
import { buildIfStale } from './app-build.ts';
import { BatchBrowser } from './batch-browser.ts';
import { serveApp } from './served-app.ts';

/** How a video is to be analysed. */
export interface VideoOrder {
  readonly model: ModelVariant;
  readonly heightM: number | null;
  readonly trueFps: number | null;
  readonly landmarks: boolean;
}

/** Why a video gave no report: a code, and the sentence on it. */
export interface VideoFailure {
  readonly code: AnalysisError['code'] | 'file-missing';
  readonly sentence: string;
}

/** Builds the app in `root` if need be, serves it and lends a browser on it to `work`. */
export async function withBatchBrowser<Value>(
  root: string,
  chromiumPath: string,
  work: (browser: BatchBrowser) => Promise<Value>,
): Promise<Value> {
  return withServedApp(root, async (origin) => {
    const browser = new BatchBrowser(origin, chromiumPath);
    try {
      return await work(browser);
    } finally {
      await browser.close();
    }
  });
}

/** Builds the app in `root` if need be and serves it while `work` goes on. */
export async function withServedApp<Value>(
  root: string,
  work: (origin: string) => Promise<Value>,
): Promise<Value> {
  await buildIfStale(root);
  const app = await serveApp(root);
  try {
    return await work(app.origin);
  } finally {
    await app.close();
  }
}

/** The report of one video. Throws if our own report is malformed. `workers`: see `AnalysisOptions`. */
export async function videoReport(
  video: string,
  { model, heightM, trueFps, landmarks }: VideoOrder,
  browser: BatchBrowser,
  onProgress: (progress: AnalysisProgress) => void,
  workers: number | null = null,
): Promise<Result<Report, VideoFailure>> {
  if (!isFile(video)) return failure({ code: 'file-missing', sentence: 'There is no such file.' });
  const options = {
    name: basename(video),
    model,
    heightM,
    trueFps,
    decodePath: 'auto',
    backend: 'wasm',
    workers,
  } as const;
  const outcome = await browser.analyse(resolve(video), options, onProgress);
  if (!outcome.ok) {
    const { what, next } = analysisTrouble(outcome.error);
    return failure({ code: outcome.error.code, sentence: `${what} ${next}` });
  }
  const checked = parseReport(landmarks ? outcome.value : withoutLandmarks(outcome.value));
  if (!checked.ok) throw new Error(`${checked.error.path}: ${checked.error.detail}`);
  return success(checked.value);
}

function withoutLandmarks(report: Report): Report {
  const landmarks = { ...report.landmarks, xPx: [], yPx: [], score: [] };
  return { ...without(report, ['measuredFrom']), landmarks };
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
