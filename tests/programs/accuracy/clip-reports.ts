import { existsSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ModelVariant } from '#contract/analysis-api.ts';
import { parseReport } from '#core/report/parse.ts';
import type { Report } from '#core/report/report.ts';
import { reportText } from '#core/report/report-text.ts';
import { failure, type Result } from '#core/result.ts';
import type { BatchBrowser } from '../../../src/cli/batch-browser.ts';
import { ProgressLine } from '../../../src/cli/progress-line.ts';
import { videoReport } from '../../../src/cli/video-report.ts';
import { readJson, type KnownClip } from './truth/truth-folder.ts';

/** A clip's report, or the sentence on why there is none, by the clip's name. */
export type ClipReports = Map<string, Result<Report, string>>;

/** The reports that are already there, also those that cannot be read: they are not ours to replace. */
export function reportsThere(clips: readonly KnownClip[], folder: string | null): ClipReports {
  if (folder === null) return new Map();
  const there = clips.filter((clip) => existsSync(reportFile(folder, clip)));
  return new Map(there.map((clip) => [clip.name, reportIn(reportFile(folder, clip))]));
}

/** Analyses the clips, each with a line of its own, and keeps the reports in `folder` unless that is null. */
export async function analysedReports(
  clips: readonly KnownClip[],
  browser: BatchBrowser,
  { model, folder }: { readonly model: ModelVariant; readonly folder: string | null },
): Promise<ClipReports> {
  const reports: ClipReports = new Map();
  for (const [index, clip] of clips.entries()) {
    const line = new ProgressLine(`[${index + 1}/${clips.length}] ${basename(clip.video)}`);
    const order = { model, heightM: null, trueFps: null, landmarks: true };
    const outcome = await videoReport(clip.video, order, browser, (now) => line.show(now));
    const report = outcome.ok ? outcome : failure(outcome.error.sentence);
    reports.set(clip.name, report);
    if (report.ok && folder !== null) {
      writeFileSync(reportFile(folder, clip), reportText(report.value));
    }
    line.end(report.ok ? report.value.outcome.code : report.error);
  }
  return reports;
}

function reportFile(folder: string, { video }: KnownClip): string {
  return join(folder, `${basename(video)}.report.json`);
}

function reportIn(file: string): Result<Report, string> {
  const document = readJson(file);
  if (!document.ok) return failure(`${file} cannot be read: ${document.error}`);
  const report = parseReport(document.value);
  if (report.ok) return report;
  const { path, detail } = report.error;
  return failure(`${file} is no report of this version: ${path}: ${detail}`);
}
