import { success, type Result } from '#core/result.ts';
import { softwareOf, versionOf } from '../app-build.ts';
import { BatchBrowser } from '../batch-browser.ts';
import { findOrInstallChromium } from '../chromium.ts';
import { madeFolder } from '../made-folder.ts';
import { packageRoot } from '../package-root.ts';
import { videoReport, withServedApp } from '../video-report.ts';
import { AnalysedLog } from './analysed-log.ts';
import { readArguments, USAGE, type AnalyzeArguments } from './arguments.ts';
import { factsByName, readFacts } from '../input/facts.ts';
import { ANALYZE_HELP } from './help.ts';
import { Interrupt } from './interrupt.ts';
import { jobCount, workersPerPage } from './job-count.ts';
import { listedVideos } from '../input/listed-videos.ts';
import type { Analyser } from './one-video.ts';
import { reportTable } from './report-table.ts';
import { runBatch, writeSums, type Batch, type Line } from './run-batch.ts';
import type { BatchTeller } from './telling/batch-teller.ts';
import { tellers } from './telling/tellers.ts';

const EXIT = { done: 0, someUnreadable: 1, wrongUsage: 2, interrupted: 130 } as const;

/** `npm run -s analyze`: videos in, a report each out. Gives the exit status. */
export async function main(parameters: readonly string[]): Promise<number> {
  if (parameters.includes('--help')) return say(ANALYZE_HELP);
  if (parameters.includes('--version')) return say(`heelrise ${versionOf(packageRoot())}\n`);
  const asked = readArguments(parameters);
  if (!asked.ok) return refuse(`${asked.error}\n${USAGE}`);
  const batch = batchOf(asked.value);
  if (!batch.ok) return refuse(batch.error);
  if (!madeFolder(asked.value.out)) return refuse(`${asked.value.out} cannot be written to.`);
  const chromium = findOrInstallChromium();
  if (!chromium.ok) return refuse(chromium.error);
  const root = packageRoot();
  return withServedApp(root, async (origin) => {
    const jobs = jobCount(asked.value.jobs, batch.value.videos.length);
    const browsers = Array.from(
      { length: jobs },
      () => new BatchBrowser(origin, chromium.value, { endsOnSignal: false }),
    );
    const workers = workersPerPage(jobs);
    try {
      const analysers = browsers.map((browser) => analyserOn(browser, workers));
      return await analyseAll(batch.value, asked.value, softwareOf(root), analysers);
    } finally {
      await Promise.all(browsers.map((browser) => browser.close()));
    }
  });
}

function say(text: string): number {
  process.stdout.write(text);
  return EXIT.done;
}

function refuse(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return EXIT.wrongUsage;
}

/** The videos with what is known of them. The failure is a sentence. */
function batchOf(asked: AnalyzeArguments): Result<Batch, string> {
  const videos = listedVideos(asked.sources);
  if (!videos.ok) return videos;
  if (asked.facts === null) return success({ videos: videos.value, facts: null, asked });
  const facts = readFacts(asked.facts);
  if (!facts.ok) return facts;
  const { byName, unused } = factsByName(videos.value, facts.value, asked.facts);
  for (const file of unused) {
    process.stderr.write(`${asked.facts} tells of ${file}, which is none of the videos.\n`);
  }
  return success({ videos: videos.value, facts: byName, asked });
}

function analyserOn(browser: BatchBrowser, workers: number | null): Analyser {
  return (path, order, onProgress) => videoReport(path, order, browser, onProgress, workers);
}

/** Sees to all videos and writes what is made from them together. Gives the exit status. */
export async function analyseAll(
  batch: Batch,
  { out, force, jsonl }: Pick<AnalyzeArguments, 'out' | 'force' | 'jsonl'>,
  software: string,
  analysers: readonly Analyser[],
): Promise<number> {
  const teller = tellers(batch.videos.length, jsonl);
  const interrupt = new Interrupt(
    () => teller.note('Stopping once the videos in work are done; press again to stop at once.'),
    () => process.exit(EXIT.interrupted),
  );
  const workplace = { out, log: new AnalysedLog(out), software, force };
  try {
    const lines = await runBatch(batch, workplace, analysers, teller, () => interrupt.asked);
    return finished(batch, lines, { out, jsonl }, teller);
  } finally {
    interrupt.end();
  }
}

function finished(
  batch: Batch,
  lines: readonly (Line | undefined)[],
  { out, jsonl }: Pick<AnalyzeArguments, 'out' | 'jsonl'>,
  teller: BatchTeller,
): number {
  const left = lines.filter((line) => line === undefined).length;
  const sums = left === 0 ? writeSums(batch, lines, out) : [];
  for (const problem of sums) teller.note(problem);
  if (left > 0) {
    const done = `${lines.length - left} of ${lines.length} videos are done`;
    teller.note(`Stopped: ${done}. The same command goes on from there.`);
  }
  teller.close();
  const rows = lines.flatMap((line) => (line?.ok === true ? [line.row] : []));
  if (!jsonl) process.stdout.write(reportTable(rows));
  if (left > 0) return EXIT.interrupted;
  const all = sums.length === 0 && rows.length === lines.length;
  return all ? EXIT.done : EXIT.someUnreadable;
}
