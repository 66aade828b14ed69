import { expose } from 'comlink';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Analysis, AnalysisApi, AnalysisOptions } from '#contract/analysis-api.ts';
import { success } from '#core/result.ts';
import { AnalysisClient } from '../../src/app/analysis-client.ts';
import { fakeReport } from './fake-report.ts';

const OPTIONS: AnalysisOptions = {
  name: 'walk.mp4',
  model: 'full',
  heightM: null,
  trueFps: null,
  decodePath: 'auto',
  backend: 'wasm',
  workers: null,
};
const CLIP = new Blob(['film']);
const never = () => new Promise<never>(() => undefined);
const NO_LIVE = { startLive: never, look: never, stopLive: () => undefined };

function analysisOf(report = fakeReport({ frames: 3 })): Analysis {
  return { report, crowd: null, trial: null, workers: 1 };
}

/** A worker whose other end is in this thread. */
class FakeWorker extends EventTarget {
  ended = false;
  private readonly ports = new MessageChannel();

  constructor(api: AnalysisApi) {
    super();
    expose(api, this.ports.port2);
    this.ports.port1.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (!this.ended) this.dispatchEvent(new MessageEvent('message', { data }));
    };
  }

  postMessage(message: unknown, transfer: Transferable[] = []): void {
    this.ports.port1.postMessage(message, transfer);
  }

  terminate(): void {
    this.ended = true;
    this.ports.port1.close();
  }

  crash(message: string): void {
    this.dispatchEvent(Object.assign(new Event('error', { cancelable: true }), { message }));
  }
}

let workers: FakeWorker[] = [];

function clientWith(analyse: AnalysisApi['analyse'], silenceLimitMs = 60_000): AnalysisClient {
  return new AnalysisClient({
    silenceLimitMs,
    startWorker: () => {
      const worker = new FakeWorker({ analyse, ...NO_LIVE });
      workers.push(worker);
      return worker as unknown as Worker;
    },
  });
}

beforeEach(() => {
  workers = [];
  vi.stubGlobal('VideoDecoder', () => undefined);
});
afterEach(() => {
  for (const worker of workers) worker.terminate();
  vi.unstubAllGlobals();
});

describe('the analysis client', () => {
  test('hands on the report and the progress, and keeps the warm worker', async () => {
    const analysis = analysisOf();
    const client = clientWith((_clip, _options, _known, onProgress) => {
      onProgress({ stage: 'measuring' });
      return Promise.resolve(success(analysis));
    });
    const stages: string[] = [];
    const listen = { onProgress: ({ stage }: { stage: string }) => void stages.push(stage) };
    expect(await client.analyse(CLIP, OPTIONS, listen)).toEqual(success(analysis));
    await client.analyse(CLIP, OPTIONS);
    expect(stages).toEqual(['measuring']);
    expect(workers).toHaveLength(1);
  });

  test('cancelling ends the worker at once and leaves a fresh one', async () => {
    const client = clientWith(never);
    const abort = new AbortController();
    const outcome = client.analyse(CLIP, OPTIONS, { signal: abort.signal });
    abort.abort();
    expect(await outcome).toEqual({ ok: false, error: { code: 'cancelled' } });
    expect(workers.map(({ ended }) => ended)).toEqual([true, false]);
  });

  test('ended, it cancels what it does, leaves no worker, and works again when asked', async () => {
    const client = clientWith(() =>
      workers.length === 1 ? never() : Promise.resolve(success(analysisOf())),
    );
    const outcome = client.analyse(CLIP, OPTIONS);
    expect(client.isWatching).toBe(true);
    client.end();
    expect(await outcome).toEqual({ ok: false, error: { code: 'cancelled' } });
    expect(client.isWatching).toBe(false);
    expect(workers.map(({ ended }) => ended)).toEqual([true]);
    expect((await client.analyse(CLIP, OPTIONS)).ok).toBe(true);
    client.end();
    expect(workers.map(({ ended }) => ended)).toEqual([true, true]);
  });

  test('an analysis that is cancelled before it starts never reaches the worker', async () => {
    const client = clientWith(never);
    const outcome = await client.analyse(CLIP, OPTIONS, { signal: AbortSignal.abort() });
    expect(outcome).toEqual({ ok: false, error: { code: 'cancelled' } });
    expect(workers).toHaveLength(0);
  });

  test('a crash settles the call with its reason, and the next call works on a fresh worker', async () => {
    const client = clientWith(() =>
      workers.length === 1 ? never() : Promise.resolve(success(analysisOf())),
    );
    const outcome = client.analyse(CLIP, OPTIONS);
    workers[0]!.crash('boom');
    expect(await outcome).toEqual({ ok: false, error: { code: 'worker-crashed', detail: 'boom' } });
    expect((await client.analyse(CLIP, OPTIONS)).ok).toBe(true);
  });

  test('a bug in the worker is a crash, not a wait for ever', async () => {
    const client = clientWith(() => Promise.reject(new Error('bug')));
    const outcome = await client.analyse(CLIP, OPTIONS);
    expect(outcome).toMatchObject({ ok: false, error: { code: 'worker-crashed' } });
  });

  test('silence is a crash; a progress starts the clock anew', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const client = clientWith(never, 1200);
    const outcome = client.analyse(CLIP, OPTIONS);
    vi.advanceTimersByTime(1300);
    expect(await outcome).toMatchObject({
      error: { code: 'worker-crashed', detail: 'no sign of life for a minute' },
    });
    vi.useRealTimers();
  });

  test('frames by seeking are opened only where the decoder is missing or they are asked for', async () => {
    const opened: string[] = [];
    const parts = {
      startWorker: () =>
        new FakeWorker({ analyse: () => Promise.resolve(success(analysisOf())), ...NO_LIVE }),
      openSeekedFrames: () => {
        opened.push('opened');
        return { frameAt: () => Promise.resolve(null), close: () => void opened.push('closed') };
      },
    };
    const client = new AnalysisClient(
      parts as unknown as ConstructorParameters<typeof AnalysisClient>[0],
    );
    await client.analyse(CLIP, OPTIONS);
    expect(opened).toEqual([]);
    await client.analyse(CLIP, { ...OPTIONS, decodePath: 'seeking' });
    expect(opened).toEqual(['opened', 'closed']);
    vi.stubGlobal('VideoDecoder', undefined);
    await client.analyse(CLIP, OPTIONS);
    expect(opened).toHaveLength(4);
  });
});
