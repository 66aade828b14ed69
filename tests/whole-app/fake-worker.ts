import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { ModelVariant, PersonOnStill } from '#contract/analysis-api.ts';
import type { AnalysisError } from '#contract/analysis-error.ts';
import type { BackendTrial } from '#contract/backend.ts';
import type { CoachLook, SeenLandmarks } from '#core/coach/coach-look.ts';
import type { Report } from '#core/report/report.ts';

export interface FakeReportAnswer {
  readonly answers: 'report';
  readonly report: Report;
  /** Other reports, of videos with these names. */
  readonly reports?: Readonly<Record<string, Report>>;
  /** Of every video after the first. */
  readonly next?: Report;
  /** Several people; the first one is followed unless another is asked for. */
  readonly crowd?: readonly PersonOnStill[];
  readonly trial?: BackendTrial;
  /** With this network it goes on for ever. */
  readonly endlessWith?: ModelVariant;
}

/** What the worker was asked for, in the order of the calls. */
export interface AskedOfWorker {
  readonly model: ModelVariant;
  /** How many people and stretches were known; null: nothing was. */
  readonly known: { readonly people: number; readonly followed: number } | null;
}

/** What is told while it works; left out: 21 seconds left, of 150 pictures. */
interface FakeProgress {
  readonly secondsLeft?: number | null;
  readonly framesTotal?: number;
}

/** What the analysis does in a test of the page: answer, go on for ever, die, or hang with its thread. */
export type FakeAnalysis =
  | (FakeReportAnswer & FakeProgress)
  | { readonly answers: 'error'; readonly error: AnalysisError }
  | ({ readonly answers: 'never' } & FakeProgress)
  | { readonly answers: 'crash' }
  | { readonly answers: 'hang' };

/** A look whose points can be written down. */
export interface FakeLook extends Omit<CoachLook, 'timeS' | 'person'> {
  readonly person: Readonly<Record<keyof SeenLandmarks, readonly number[]>> | null;
  /** It stays until the test says so with `goOnLooking`, however quickly this machine looks. */
  readonly stays?: boolean;
  /** Seconds after the look before it, as the worker tells them: how fast this machine looks is no matter. */
  readonly afterS?: number;
}

/** What the camera sees, look after look; the last one stays. Null: the networks cannot be had. */
export type FakeLive = readonly FakeLook[] | null;

/** Puts a worker in the place of the real one, so that the page is tested alone and in a second. */
export async function useFakeWorker(
  page: Page,
  analysis: FakeAnalysis,
  live: FakeLive = null,
): Promise<void> {
  const comlink = await readFile(
    createRequire(import.meta.url).resolve('comlink/dist/esm/comlink.mjs'),
    'utf8',
  );
  const script = WORKER.replace('ANALYSIS', JSON.stringify(analysis)).replace(
    'LIVE',
    JSON.stringify(live),
  );
  // The one that was put there last is asked first.
  await page.route('**/analysis.worker*', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      headers: {
        'Cross-Origin-Embedder-Policy': 'require-corp',
        'Cross-Origin-Resource-Policy': 'same-origin',
      },
      body: `${comlink}\n${script}`,
    }),
  );
}

/** What comes after the look that stays is seen from now on. */
export async function goOnLooking(page: Page): Promise<void> {
  await page.evaluate(() => {
    const channel = new BroadcastChannel('fake-worker');
    channel.postMessage('go on');
    channel.close();
  });
}

/** Fills with what the worker is asked for from now on. */
export function askedOfWorker(page: Page): AskedOfWorker[] {
  const asked: AskedOfWorker[] = [];
  page.on('console', (message) => {
    const [, text] = message.text().split('asked of the worker: ');
    if (text !== undefined) asked.push(JSON.parse(text) as AskedOfWorker);
  });
  return asked;
}

const WORKER = `
const analysis = ANALYSIS;
const live = LIVE;
let looks = 0;
let goesOn = false;
let lookedAtS = 0;
new BroadcastChannel('fake-worker').onmessage = () => {
  goesOn = true;
};
let analysed = 0;
const points = new Float32Array(66).map((_, i) => 0.3 + (i % 7) / 20);

function stretch(from, to) {
  const row = () => new Float32Array(33 * (to - from)).fill(from);
  const leg = () => new Float32Array(12 * (to - from)).fill(NaN);
  return { from, to, xPx: row(), yPx: row(), score: row(), worldX: row(), worldY: row(), worldZ: row(), sharpness: row(),
    legXPx: leg(), legYPx: leg(), legSigma: leg(), legHidden: leg(),
    decoded: new Uint8Array(to - from).fill(1) };
}

async function crowdOf(people, known) {
  const canvas = new OffscreenCanvas(1280, 720);
  const context = canvas.getContext('2d');
  context.fillStyle = '#b9c4bd';
  context.fillRect(0, 0, 1280, 720);
  context.fillStyle = '#7d6a55';
  context.fillRect(0, 600, 1280, 120);
  for (const { left, top, width, height } of people) {
    const x = 1280 * (left + width / 2);
    const y = 720 * top;
    const h = 720 * height;
    context.fillStyle = '#27424a';
    context.beginPath();
    context.arc(x, y + 0.09 * h, 0.06 * h, 0, 7);
    context.fill();
    context.fillRect(x - 0.08 * h, y + 0.17 * h, 0.16 * h, 0.35 * h);
    context.fillRect(x - 0.07 * h, y + 0.5 * h, 0.05 * h, 0.48 * h);
    context.fillRect(x + 0.02 * h, y + 0.5 * h, 0.05 * h, 0.48 * h);
  }
  return {
    still: await canvas.convertToBlob({ type: 'image/jpeg' }),
    people,
    found: known?.found ?? { people: people.map(() => ({ timeS: [], sightings: [] })), walker: 0, videoLook: null },
  };
}

expose({
  async analyse(clip, options, known, onProgress, onPreview, onFinding) {
    const told = known && { people: known.found.people.length, followed: known.followed.length };
    console.debug('asked of the worker: ' + JSON.stringify({ model: options.model, known: told }));
    const before = (known?.followed ?? []).reduce((sum, { from, to }) => sum + to - from, 0);
    if (onFinding !== null) {
      if (known === null) await onFinding({ kind: 'found', found: { people: [{ timeS: [], sightings: [] }], walker: 0, videoLook: null } });
      await onFinding({ kind: 'followed', stretch: stretch(before, before + 60) });
    }
    const { secondsLeft = 21, framesTotal = 150 } = analysis;
    await onProgress({ stage: 'following-walker', framesDone: before + 60, framesTotal, secondsLeft });
    if (onPreview !== null) {
      const canvas = new OffscreenCanvas(640, 360);
      canvas.getContext('2d').fillRect(0, 0, 640, 360);
      const picture = canvas.transferToImageBitmap();
      await onPreview(transfer(picture, [picture]), { timeS: 2, points });
    }
    if (analysis.answers === 'crash') setTimeout(() => { throw new Error('boom'); });
    if (analysis.answers === 'hang') for (;;);
    if (analysis.answers === 'error') return { ok: false, error: analysis.error };
    if (analysis.answers !== 'report') return await new Promise(() => {});
    if (analysis.endlessWith === options.model) return await new Promise(() => {});
    const { crowd, trial } = analysis;
    const report = (analysed++ > 0 && analysis.next) || (analysis.reports?.[options.name] ?? analysis.report);
    const backend = trial?.chosen ?? (options.backend === 'auto' ? 'wasm' : options.backend);
    return {
      ok: true,
      value: {
        report: {
          ...report,
          software: { ...report.software, backend, model: 'blazepose-' + options.model },
          video: { ...report.video, name: options.name },
        },
        crowd: crowd === undefined ? null : await crowdOf(crowd, known),
        trial: options.backend === 'auto' ? (trial ?? null) : null,
        workers: 2,
      },
    };
  },
  startLive: () => Promise.resolve(live !== null),
  look(picture, timeS) {
    picture.close();
    const { person, stays = false, afterS = null, ...look } = live[Math.min(looks, live.length - 1)];
    lookedAtS = afterS === null ? timeS : lookedAtS + afterS;
    if (!stays || goesOn) looks += 1;
    if (stays) goesOn = false;
    const table = ([name, values]) => [name, new Float32Array(values)];
    const seen = person === null ? null : Object.fromEntries(Object.entries(person).map(table));
    return { ...look, timeS: lookedAtS, person: seen };
  },
  stopLive() {},
});
`;
