import { basename } from 'node:path';
import type { Browser, Page } from 'playwright';
import type { AnalysisProgress, ModelVariant } from '#contract/analysis-api.ts';
import { openBatchPage } from '../../../../src/cli/batch-page.ts';
import type { SpeedRunner } from './speed-runner.ts';
import { loadingS, type StageTime } from './stage-times.ts';

interface TimedAnalysis {
  readonly frames: number;
  readonly seconds: number;
  /** Of these, spent on loading models. */
  readonly loadS: number;
}

/**
 * Our whole analysis, file to report, in a page of its own. The first one loads the models; the same page then keeps
 * its workers warm.
 */
export async function startOwnAnalysis(
  browser: Browser,
  origin: string,
  clip: string,
  model: ModelVariant,
  crew: 'one' | 'all',
): Promise<SpeedRunner> {
  const page = await browser.newPage();
  await openBatchPage(page, { origin });
  const analyse = () => analyseTimed(page, clip, model, crew === 'one' ? 1 : null);
  const first = await analyse();
  return {
    line: {
      who: 'ours',
      model,
      crew,
      pictures: first.frames,
      withPerson: null,
      loadS: first.loadS,
    },
    async run() {
      const { frames, seconds, loadS } = await analyse();
      return frames / (seconds - loadS);
    },
  };
}

async function analyseTimed(
  page: Page,
  clip: string,
  model: ModelVariant,
  workers: number | null,
): Promise<TimedAnalysis> {
  const options = {
    name: basename(clip),
    model,
    heightM: null,
    trueFps: null,
    decodePath: 'auto',
    backend: 'wasm',
    workers,
  } as const;
  const input = page.locator('#batch-file');
  await input.setInputFiles(clip);
  // Timed in the page: the way to this program and back is no part of an analysis.
  const timed = await input.evaluate(async (element, how) => {
    const file = element instanceof HTMLInputElement ? element.files?.[0] : undefined;
    if (file === undefined || window.heelrise === undefined)
      throw new Error('the page is not ready');
    const stages: StageTime[] = [];
    const startMs = performance.now();
    const note = ({ stage }: AnalysisProgress) =>
      void stages.push({ stage, atS: (performance.now() - startMs) / 1000 });
    Reflect.set(window, 'benchProgress', note);
    const outcome = await window.heelrise.analyse(file, how, 'benchProgress');
    const seconds = (performance.now() - startMs) / 1000;
    return { frames: outcome.ok ? outcome.value.video.frameCount : null, outcome, seconds, stages };
  }, options);
  if (timed.frames === null) throw new Error(`no report: ${JSON.stringify(timed.outcome)}`);
  const { frames, seconds, stages } = timed;
  return { frames, seconds, loadS: loadingS(stages) };
}
