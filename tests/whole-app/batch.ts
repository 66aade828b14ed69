import { basename } from 'node:path';
import type { Page } from '@playwright/test';
import type { AnalysisOptions } from '#contract/analysis-api.ts';
import { parseReport } from '#core/report/parse.ts';
import type { Report } from '#core/report/report.ts';
import { analyseOnPage } from '../../src/cli/batch-page.ts';

/**
 * Options for a clip at its own speed and no height; `changes` on top. The network is the quicker one: what the
 * browser tests state holds for each of them, and `npm run accuracy` judges the one that videos are measured with.
 */
export function optionsFor(path: string, changes: Partial<AnalysisOptions> = {}): AnalysisOptions {
  return {
    name: basename(path),
    model: 'full',
    heightM: null,
    trueFps: null,
    decodePath: 'auto',
    backend: 'wasm',
    workers: null,
    ...changes,
  };
}

/** The checked report of a clip, from an open batch page. Throws if there is none. */
export async function reportOn(
  page: Page,
  path: string,
  changes: Partial<AnalysisOptions> = {},
): Promise<Report> {
  const outcome = await analyseOnPage(page, path, optionsFor(path, changes));
  if (!outcome.ok) throw new Error(`no report: ${JSON.stringify(outcome.error)}`);
  const report = parseReport(outcome.value);
  if (!report.ok) throw new Error(`${report.error.path}: ${report.error.detail}`);
  return report.value;
}
