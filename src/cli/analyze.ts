import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import type { Report } from '#core/report/report.ts';
import { reportText } from '#core/report/report-text.ts';
import { visitOf, visitSchema } from '#core/visit/visit.ts';
import { readArguments, USAGE, type AnalyzeArguments } from './arguments.ts';
import type { BatchBrowser } from './batch-browser.ts';
import { findOrInstallChromium } from './chromium.ts';
import { madeFolder } from './made-folder.ts';
import { ProgressLine } from './progress-line.ts';
import { reportTable } from './report-table.ts';
import { videoReport, withBatchBrowser } from './video-report.ts';

const EXIT = { done: 0, someUnreadable: 1, wrongUsage: 2 } as const;

/** `npm run -s analyze`: videos in, a report each out. Gives the exit status. */
export async function main(parameters: readonly string[]): Promise<number> {
  const asked = readArguments(parameters);
  if (!asked.ok) return refuse(`${asked.error}\n${USAGE}`);
  if (!madeFolder(asked.value.out)) return refuse(`${asked.value.out} cannot be written to.`);
  const chromium = findOrInstallChromium();
  if (!chromium.ok) return refuse(chromium.error);
  return withBatchBrowser(process.cwd(), chromium.value, (browser) =>
    analyseAll(asked.value, browser),
  );
}

function refuse(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return EXIT.wrongUsage;
}

async function analyseAll(asked: AnalyzeArguments, browser: BatchBrowser): Promise<number> {
  const reports: Report[] = [];
  for (const [index, video] of asked.videos.entries()) {
    const line = new ProgressLine(`[${index + 1}/${asked.videos.length}] ${basename(video)}`);
    const report = await videoReport(video, asked, browser, (now) => line.show(now));
    if (!report.ok) {
      line.end(report.error);
      continue;
    }
    reports.push(report.value);
    writeFileSync(join(asked.out, `${basename(video)}.report.json`), reportText(report.value));
    line.end(`${report.value.video.frameCount} frames, ${report.value.outcome.code}`);
  }
  const visit = asked.visit ? visitOf(reports) : null;
  if (visit !== null) {
    writeFileSync(join(asked.out, 'visit.report.json'), reportText(v.parse(visitSchema, visit)));
  }
  process.stdout.write(reportTable(reports));
  return reports.length === asked.videos.length ? EXIT.done : EXIT.someUnreadable;
}
