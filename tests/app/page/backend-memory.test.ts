import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Analysis } from '#contract/analysis-api.ts';
import type { BackendTrial } from '#contract/backend.ts';
import { trialText } from '#words/video/backend.ts';
import {
  learnFrom,
  liveBackend,
  rememberedBackend,
  rememberedTrial,
} from '../../../src/app/page/backend-memory.ts';
import { fakeReport } from '../../builders/fake-report.ts';

const TRIAL: BackendTrial = {
  chosen: 'webgl',
  msPerPicture: { wasm: 31.2, webgl: 9.4, webgpu: null },
};
let stored: Map<string, string>;

function analysis(trial: BackendTrial | null, backend = 'webgl'): Analysis {
  const report = fakeReport({ frames: 3 });
  report.software.backend = backend;
  return { report, crowd: null, trial, workers: 1 };
}

beforeEach(() => {
  stored = new Map();
  vi.stubGlobal('navigator', { userAgent: 'Browser 1' });
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, text: string) => stored.set(key, text),
    removeItem: (key: string) => stored.delete(key),
  });
});
afterEach(() => vi.unstubAllGlobals());

test('a trial is remembered for this version of the browser and no other', () => {
  expect(rememberedBackend()).toBe('auto');
  learnFrom(analysis(TRIAL), 'auto');
  expect(rememberedTrial()).toEqual(TRIAL);
  expect(rememberedBackend()).toBe('webgl');
  vi.stubGlobal('navigator', { userAgent: 'Browser 2' });
  expect(rememberedBackend()).toBe('auto');
});

test('the camera is looked at where videos are, and without a trial before the first one', () => {
  expect(liveBackend()).toBe('wasm');
  learnFrom(analysis(TRIAL), 'auto');
  expect(liveBackend()).toBe('webgl');
});

test('a remembered backend that had to be left is measured again', () => {
  learnFrom(analysis(TRIAL), 'auto');
  learnFrom(analysis(null, 'webgl'), 'webgl');
  expect(rememberedBackend()).toBe('webgl');
  learnFrom(analysis(null, 'wasm'), 'webgl');
  expect(rememberedBackend()).toBe('auto');
});

test('in a lobby a trial holds until the page is left, and nothing is stored, not even what was before', async () => {
  learnFrom(analysis(TRIAL), 'auto');
  vi.resetModules();
  const lobby = await import('../../../src/app/page/backend-memory.ts');
  lobby.storeNoTrial();
  expect(stored.size).toBe(0);
  expect(lobby.rememberedBackend()).toBe('auto');
  lobby.learnFrom(analysis(TRIAL), 'auto');
  expect(lobby.rememberedTrial()).toEqual(TRIAL);
  expect(stored.size).toBe(0);
  lobby.learnFrom(analysis(null, 'wasm'), 'webgl');
  expect(lobby.rememberedBackend()).toBe('auto');
});

test('what was not written by this page is not believed', () => {
  learnFrom(analysis(TRIAL), 'auto');
  const [key = ''] = stored.keys();
  for (const text of ['', 'no JSON', '{}', '{"browser":"Browser 1","trial":{"chosen":"abacus"}}']) {
    stored.set(key, text);
    expect(rememberedBackend()).toBe('auto');
  }
});

test('the one in use is told first, with its time; what is missing is named', () => {
  expect(trialText(TRIAL)).toBe('WebGL, 9.4 ms a frame; wasm 31 ms; WebGPU not available.');
});
