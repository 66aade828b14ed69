import { statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { AnalysisProgress } from '#contract/analysis-api.ts';
import { parseReport } from '#core/report/parse.ts';
import type { Report } from '#core/report/report.ts';
import { failure, success, type Result } from '#core/result.ts';
import { analysisTrouble } from '#words/video/trouble.ts';
import { buildIfStale } from './app-build.ts';
import type { AnalyzeArguments } from './arguments.ts';
import { BatchBrowser } from './batch-browser.ts';
import { serveApp } from './served-app.ts';

/** How a video is to be analysed. */
export type VideoOrder = Pick<AnalyzeArguments, 'model' | 'heightM' | 'trueFps' | 'landmarks'>;

/** Builds the app in `root` if need be, serves it and lends a browser on it to `work`. */
export async function withBatchBrowser<Value>(
  root: string,
  chromiumPath: string,
  work: (browser: BatchBrowser) => Promise<Value>,
): Promise<Value> {
  await buildIfStale(root);
  const app = await serveApp(root);
  const browser = new BatchBrowser(app.origin, chromiumPath);
  try {
    return await work(browser);
  } finally {
    await browser.close();
    await app.close();
  }
}

/** The report of one video; the failure is the sentence on why there is none. Throws if our own report is malformed. */
export async function videoReport(
  video: string,
  { model, heightM, trueFps, landmarks }: VideoOrder,
  browser: BatchBrowser,
  onProgress: (progress: AnalysisProgress) => void,
): Promise<Result<Report, string>> {
  if (!isFile(video)) return failure('There is no such file.');
  const options = {
    name: basename(video),
    model,
    heightM,
    trueFps,
    decodePath: 'auto',
    backend: 'wasm',
    workers: null,
  } as const;
  const outcome = await browser.analyse(resolve(video), options, onProgress);
  if (!outcome.ok) {
    const { what, next } = analysisTrouble(outcome.error);
    return failure(`${what} ${next}`);
  }
  const checked = parseReport(landmarks ? outcome.value : withoutLandmarks(outcome.value));
  if (!checked.ok) throw new Error(`${checked.error.path}: ${checked.error.detail}`);
  return success(checked.value);
}

function withoutLandmarks(report: Report): Report {
  const { measuredFrom: _, ...rest } = report;
  return { ...rest, landmarks: { ...report.landmarks, xPx: [], yPx: [], score: [] } };
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
