import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Page, Worker as Thread } from '@playwright/test';
import type * as comlink from 'comlink';
import type {
  AnalysisApi,
  AnalysisOptions,
  AnalysisProgress,
  Finding,
  FollowedStretch,
  FoundPeople,
  KnownSoFar,
} from '#contract/analysis-api.ts';
import { parseReport } from '#core/report/parse.ts';
import type { Report } from '#core/report/report.ts';
import { openBatchPage } from '../../../src/cli/batch-page.ts';
import { optionsFor } from '../../whole-app/batch.ts';

const ASSETS = fileURLToPath(new URL('../../../dist/assets/', import.meta.url));
const COMLINK = createRequire(import.meta.url).resolve('comlink/dist/umd/comlink.js');

/** What a run begins with: nothing, or all that earlier runs kept, or only the people, the same one or another to follow. */
export type Beginning = 'nothing' | 'what-was-kept' | 'people' | 'another-person';

export interface RunOrder extends Partial<AnalysisOptions> {
  readonly from?: Beginning;
  /** The worker is ended when so many batches of frames have come. */
  readonly cutAfter?: number;
}

/** What one run told. */
export interface WorkerRun {
  /** Null where the run was cut off. */
  readonly report: Report | null;
  readonly stages: readonly AnalysisProgress['stage'][];
  /** The frames that were looked at to follow the walker, in the order in which they came. */
  readonly followed: readonly number[];
  readonly found: FoundPeople | null;
}

/** One that came to its end. */
export type WholeRun = WorkerRun & { readonly report: Report };

interface PageSide {
  readonly worker: Worker;
  /** One for the worker's whole life: when a face of it is forgotten, Comlink ends the worker's listening. */
  readonly api: comlink.Remote<AnalysisApi>;
  kept: { found: FoundPeople | null; followed: FollowedStretch[] };
}

declare global {
  interface Window {
    realWorker?: PageSide;
    Comlink: typeof comlink;
  }
}

/**
 * The built app's own worker, spoken to as the page does. What it finds is kept in the page from run to run; after a
 * run that was cut off a fresh worker must be started.
 */
export class RealWorker {
  #thread: Thread | null = null;

  private constructor(private readonly page: Page) {}

  static async open(page: Page): Promise<RealWorker> {
    await page.addInitScript({ path: COMLINK });
    await openBatchPage(page);
    const worker = new RealWorker(page);
    await worker.start();
    return worker;
  }

  /** Where the worker's code runs. */
  get thread(): Thread {
    if (this.#thread === null) throw new Error('no worker was started');
    return this.#thread;
  }

  async close(): Promise<void> {
    await this.page.close();
  }

  async start(): Promise<void> {
    const file = readdirSync(ASSETS).find((name) => name.startsWith('analysis.worker-'));
    const started = this.page.waitForEvent('worker');
    await this.page.evaluate((address) => {
      const worker = new Worker(address, { type: 'module', name: 'analysis' });
      const kept = window.realWorker?.kept ?? { found: null, followed: [] };
      window.realWorker = { worker, api: window.Comlink.wrap<AnalysisApi>(worker), kept };
    }, `/assets/${file}`);
    this.#thread = await started;
  }

  async run(path: string, { from = 'nothing', cutAfter = 0, ...changes }: RunOrder = {}) {
    const input = this.page.locator('#batch-file');
    await input.setInputFiles(path);
    const order = { options: optionsFor(path, { model: 'lite', ...changes }), from, cutAfter };
    const run = await input.evaluate(runInPage, order);
    if (run.failure !== null) throw new Error(run.failure);
    if (run.report === null) return { ...run, report: null } satisfies WorkerRun;
    const report = parseReport(run.report);
    if (!report.ok) throw new Error(`${report.error.path}: ${report.error.detail}`);
    return { ...run, report: report.value } satisfies WorkerRun;
  }

  /** A run that must come to its end. */
  async reportOf(path: string, order: RunOrder = {}): Promise<WholeRun> {
    const run = await this.run(path, order);
    if (run.report === null) throw new Error('cut off');
    return { ...run, report: run.report };
  }
}

/** Runs in the page: everything it needs is in it. */
async function runInPage(
  input: Element,
  order: {
    readonly options: AnalysisOptions;
    readonly from: Beginning;
    readonly cutAfter: number;
  },
) {
  const { proxy } = window.Comlink;
  const side = window.realWorker;
  const file = input instanceof HTMLInputElement ? input.files?.[0] : undefined;
  if (side === undefined || file === undefined) throw new Error('the page is not ready');
  const { worker, api } = side;
  if (order.from === 'nothing') side.kept = { found: null, followed: [] };
  const kept = side.kept;
  const known = (): KnownSoFar | null => {
    if (order.from === 'nothing' || kept.found === null) return null;
    if (order.from === 'what-was-kept') return { found: kept.found, followed: [...kept.followed] };
    if (order.from === 'people') return { found: kept.found, followed: [] };
    const { people, walker, videoLook = null } = kept.found;
    const other = people.findIndex((_, i) => i !== walker);
    return { found: { people, walker: other, videoLook }, followed: [] };
  };
  const stages: AnalysisProgress['stage'][] = [];
  const followed: number[] = [];
  let found: FoundPeople | null = null;
  let batches = 0;
  let cut: () => void = () => undefined;
  const wasCut = new Promise<null>((resolve) => {
    cut = () => resolve(null);
  });
  const ended = api.analyse(
    file,
    order.options,
    known(),
    proxy(({ stage }) => {
      if (stages.at(-1) !== stage) stages.push(stage);
    }),
    null,
    proxy((finding: Finding) => {
      if (order.cutAfter > 0 && batches >= order.cutAfter) return;
      if (finding.kind === 'found') {
        found = finding.found;
        kept.found = finding.found;
        return;
      }
      const { stretch } = finding;
      kept.followed.push(stretch);
      stretch.decoded.forEach((one, i) => {
        if (one === 1) followed.push(stretch.from + i);
      });
      if (++batches !== order.cutAfter) return;
      worker.terminate();
      cut();
    }),
    null,
  );
  const outcome = await Promise.race([ended, wasCut]);
  const failure = outcome === null || outcome.ok ? null : JSON.stringify(outcome.error);
  const report: unknown = outcome?.ok === true ? outcome.value.report : null;
  return { failure, report, stages, followed, found };
}
