import { beforeEach, expect, test, vi } from 'vitest';
import type { Finding, KnownSoFar } from '#contract/analysis-api.ts';
import type { BackendName } from '#contract/backend.ts';
import { failure, success } from '#core/result.ts';
import type { Engine } from '../../../workers/pipeline/engine.ts';
import type { AnalysisRequest } from '../../../workers/pipeline/run.ts';
import { watchClip, type ClipAtHand } from '../../../workers/pipeline/watch-clip.ts';
import { CLIP, fakeAnalyser, looksIn, stretchesIn, type FakeAnalyser } from './fake-analysers.ts';

/** The analyser of each backend; null: its networks cannot be had. */
const analysers = vi.hoisted(() => new Map<string, FakeAnalyser | null>());

vi.mock('../../../workers/pipeline/frames/in-process-analyser.ts', () => ({
  inProcessAnalyser: (_frames: unknown, _timeS: unknown, backend: BackendName) =>
    analysers.get(backend),
}));

const load = vi.fn(({ backend }: { readonly backend: BackendName }) =>
  Promise.resolve(
    (analysers.get(backend) ?? null) === null
      ? failure({ code: 'model-failed', detail: backend })
      : // What stands for the networks here tells the analyser whose it is.
        success(backend),
  ),
);
const engine = {
  networks: { load, forget: () => undefined },
  pool: { take: () => [] },
} as unknown as Engine;

beforeEach(() => {
  analysers.clear();
  vi.stubGlobal('navigator', { hardwareConcurrency: 2 });
  load.mockClear();
});

const clip = {
  timeS: CLIP.timeS,
  open: {
    facts: { path: 'webcodecs', widthPx: CLIP.widthPx, heightPx: CLIP.heightPx },
    displayed: { isKey: CLIP.isKey },
  },
} as unknown as ClipAtHand;

async function watched(backend: BackendName, known: KnownSoFar | null = null) {
  const findings: Finding[] = [];
  const request: AnalysisRequest = {
    clip: new Blob(),
    options: {
      name: 'walk.mp4',
      model: 'lite',
      heightM: null,
      trueFps: null,
      decodePath: 'auto',
      backend,
      workers: 1,
    },
    known,
    onProgress: () => undefined,
    onPreview: null,
    onFinding: (finding) => findings.push(finding),
    seekedFrames: null,
  };
  const outcome = await watchClip(engine, clip, request, backend);
  return { outcome, findings };
}

async function undisturbed() {
  analysers.set('wasm', fakeAnalyser());
  const { outcome, findings } = await watched('wasm');
  if (!outcome.ok) throw new Error(outcome.error.code);
  return { tracked: outcome.value.tracked, looks: looksIn(stretchesIn(findings)) };
}

test('graphics that give way at any moment cost nothing that was followed', async () => {
  const whole = await undisturbed();
  const pictures = fakeAnalyser();
  analysers.set('webgl', pictures);
  await watched('webgl');
  const all = pictures.searched.length + pictures.followed.length;
  expect(all).toBeGreaterThanOrEqual(12);
  for (let life = 0; life < all; life += 4) {
    const [lost, spare] = [fakeAnalyser(life), fakeAnalyser()];
    analysers.set('webgl', lost).set('wasm', spare);
    const { outcome, findings } = await watched('webgl');
    expect(outcome, `lost after ${life} pictures`).toEqual(
      success({ tracked: whole.tracked, backend: 'wasm', workers: 1 }),
    );
    // What had been handed over is not looked at again; people are not looked for twice.
    expect(looksIn(stretchesIn(findings)), `lost after ${life} pictures`).toEqual(whole.looks);
    if (lost.followed.length > 0) expect(spare.searched).toEqual([]);
  }
});

test('graphics that cannot be had are not waited for', async () => {
  const { tracked } = await undisturbed();
  analysers.set('webgpu', null);
  expect((await watched('webgpu')).outcome).toEqual(
    success({ tracked, backend: 'wasm', workers: 1 }),
  );
});

test('what an earlier run had found stays found when the graphics give way', async () => {
  const { tracked } = await undisturbed();
  const spare = fakeAnalyser();
  analysers.set('webgl', fakeAnalyser(10)).set('wasm', spare);
  const { outcome } = await watched('webgl', { found: tracked.found, followed: [] });
  expect(outcome).toEqual(success({ tracked, backend: 'wasm', workers: 1 }));
  expect(spare.searched).toEqual([]);
});

test('wasm that fails is a fault to be told, not to be tried again', async () => {
  const lost = fakeAnalyser(20);
  analysers.set('wasm', lost);
  await expect(watched('wasm')).rejects.toThrow('lost');
  expect(load).toHaveBeenCalledTimes(1);
  analysers.set('wasm', null);
  expect((await watched('wasm')).outcome).toEqual(
    failure({ code: 'model-failed', detail: 'wasm' }),
  );
});
