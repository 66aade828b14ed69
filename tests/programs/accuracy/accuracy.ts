import { writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { findOrInstallChromium } from '../../../src/cli/chromium.ts';
import { madeFolder } from '../../../src/cli/made-folder.ts';
import { withBatchBrowser } from '../../../src/cli/video-report.ts';
import {
  ACCURACY_USAGE,
  readAccuracyArguments,
  type AccuracyArguments,
} from './accuracy-arguments.ts';
import { accuracyTable } from './accuracy-table.ts';
import { packageVersion, writeFigures } from '../tables/figures-file.ts';
import { figuresOf } from '../tables/pages.ts';
import { refreshPages } from '../tables/tables.ts';
import { accuracyTotals, type AccuracyTotals } from './accuracy-totals.ts';
import { clipAccuracy, type ClipAccuracy } from './clip-accuracy.ts';
import type { ClipSet } from './clip-arguments.ts';
import { analysedReports, reportsThere, type ClipReports } from './clip-reports.ts';
import { accuracyFigures, setFigures } from './page/accuracy-figures.ts';
import { clipsWithTruth, type KnownClip } from './truth/truth-folder.ts';

const PAGE_FOLDER = 'tests/programs/accuracy';
const EXIT = { done: 0, reportMissing: 1, wrongUsage: 2 } as const;

/** `npm run -s accuracy`: the clips of a folder against what is true of them, as one table. Gives the exit status. */
export async function main(parameters: readonly string[]): Promise<number> {
  const asked = readAccuracyArguments(parameters);
  if (!asked.ok) return refuse(`${asked.error}\n${ACCURACY_USAGE}`);
  const { truth, reports: folder, json, page } = asked.value;
  const clips = clipsWithTruth(truth);
  if (!clips.ok) return refuse(clips.error);
  for (const needed of [folder, json === null ? null : dirname(json)]) {
    if (needed !== null && !madeFolder(needed)) return refuse(`${needed} cannot be written to.`);
  }
  const reports = await reportsOf(clips.value, asked.value);
  const compared = comparedClips(clips.value, reports);
  const totals = accuracyTotals(Object.values(compared), clips.value.length);
  process.stdout.write(accuracyTable(totals));
  if (json !== null) {
    writeFileSync(json, `${JSON.stringify({ totals, clips: compared }, null, 2)}\n`);
  }
  const isWhole = totals.clips.n === totals.clips.of;
  if (page !== null && isWhole) refreshSet(page, totals);
  return isWhole ? EXIT.done : EXIT.reportMissing;
}

/** What the page says of this set of clips is what was measured now. */
function refreshSet(set: ClipSet, totals: AccuracyTotals): void {
  const figures = figuresOf(PAGE_FOLDER, accuracyFigures);
  const measured = { ...figures, [set]: setFigures(totals, packageVersion()) };
  writeFigures(`${PAGE_FOLDER}/figures.json`, measured);
  refreshPages();
}

function refuse(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return EXIT.wrongUsage;
}

/** Takes what is there and analyses the rest, with one browser for all of it or none at all. */
async function reportsOf(
  clips: readonly KnownClip[],
  { reports: folder, model }: AccuracyArguments,
): Promise<ClipReports> {
  const there: ClipReports = reportsThere(clips, folder);
  for (const report of there.values()) {
    if (!report.ok) process.stderr.write(`${report.error}\n`);
  }
  const missing = clips.filter(({ name }) => !there.has(name));
  if (missing.length === 0) return there;
  const chromium = findOrInstallChromium();
  if (!chromium.ok) {
    process.stderr.write(`${chromium.error}\n`);
    return there;
  }
  const analysed = await withBatchBrowser(process.cwd(), chromium.value, (browser) =>
    analysedReports(missing, browser, { model, folder }),
  );
  return new Map([...there, ...analysed]);
}

/** By name, those that gave a report. */
function comparedClips(
  clips: readonly KnownClip[],
  reports: ClipReports,
): Record<string, ClipAccuracy> {
  return Object.fromEntries(
    clips.flatMap(({ name, truth }) => {
      const report = reports.get(name);
      return report?.ok === true ? [[name, clipAccuracy(truth, report.value)]] : [];
    }),
  );
}
