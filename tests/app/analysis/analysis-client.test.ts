import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Analysis, AnalysisApi, AnalysisOptions } from '#contract/analysis-api.ts';
import { success } from '#core/result.ts';
import { AnalysisClient, type AnalysisOutcome } from '../../../src/app/analysis/analysis-client.ts';
import { ThreadWorker } from '../../workers/thread-worker.ts';
import { fakeReport } from '../../builders/fake-report.ts';

const OPTIONS: AnalysisOptions = {
  name: 'walk.mp4',
  model: 'full',
  heightM: null,
  trueFps: null,
  decodePath: 'auto',
  backend: 'wasm',
  workers: null,
};
const CLIP = new Blob(['video']);
const never = () => new Promise<never>(() => undefined);
const NO_LIVE = { startLive: never, look: never, stopLive: () => undefined };

function analysisOf(report = fakeReport({ frames: 3 })): Analysis {
  return { report, crowd: null, trial: null, workers: 1 };
}

let workers: ThreadWorker[] = [];

function clientWith(analyse: AnalysisApi['analyse']): AnalysisClient {
  return new AnalysisClient({
    startWorker: () => {
      const worker = new ThreadWorker({ analyse, ...NO_LIVE });
      workers.push(worker);
      return worker.worker;
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

  test('a worker that could not be loaded is told as such, and the next call asks for it again', async () => {
    const client = clientWith(() =>
      workers.length < 3 ? never() : Promise.resolve(success(analysisOf())),
    );
    const outcome = client.analyse(CLIP, OPTIONS);
    workers[0]!.crash();
    expect(await outcome).toEqual({ ok: false, error: { code: 'app-unreachable' } });
    // The one that was started in its place cannot be had either while the network is gone.
    workers[1]!.crash();
    expect((await client.analyse(CLIP, OPTIONS)).ok).toBe(true);
  });

  describe('of a worker that hangs', () => {
    beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }));
    afterEach(() => void vi.useRealTimers());

    /** Its outcome after so many seconds of nothing, once it has told of this stage. */
    async function silentIn(stage: 'opening' | 'trying-backends' | 'measuring', seconds: number) {
      const client = clientWith((_clip, _options, _known, onProgress) => {
        onProgress({ stage });
        return never();
      });
      await new Promise<void>((told) => {
        const listen = { onProgress: () => told() };
        void client.analyse(CLIP, OPTIONS, listen).then((outcome) => (last = outcome));
      });
      vi.advanceTimersByTime(1000 * seconds);
      await Promise.resolve();
    }
    let last: AnalysisOutcome | null;
    beforeEach(() => (last = null));

    test('silence for a minute is a crash', async () => {
      await silentIn('trying-backends', 59);
      expect(last).toBeNull();
      vi.advanceTimersByTime(1000);
      await vi.waitFor(() => expect(last).not.toBeNull());
      const detail = 'no sign of life for a minute';
      expect(last).toEqual({ ok: false, error: { code: 'worker-crashed', detail } });
      expect(workers.map(({ ended }) => ended)).toEqual([true, false]);
    });

    test('a thread that is stuck in opening a file is stuck in a damaged one', async () => {
      await silentIn('opening', 15);
      await vi.waitFor(() => expect(last).not.toBeNull());
      expect(last).toEqual({ ok: false, error: { code: 'file-damaged' } });
      expect(workers.map(({ ended }) => ended)).toEqual([true, false]);
    });

    test('a slow device that beats is waited for, and has five minutes to get something done', async () => {
      await silentIn('measuring', 0);
      for (let second = 0; second < 299; second++) {
        workers[0]!.sign('beat');
        vi.advanceTimersByTime(1000);
      }
      expect(last).toBeNull();
      workers[0]!.sign('beat');
      vi.advanceTimersByTime(1000);
      await vi.waitFor(() => expect(last).not.toBeNull());
      const detail = 'nothing got done for five minutes';
      expect(last).toEqual({ ok: false, error: { code: 'worker-crashed', detail } });
    });

    test('networks that come over a slow network are waited for longer', async () => {
      await silentIn('trying-backends', 0);
      for (let second = 0; second < 1199; second++) {
        workers[0]!.sign('beat');
        vi.advanceTimersByTime(1000);
      }
      await Promise.resolve();
      expect(last).toBeNull();
    });
  });

  test('frames by seeking are opened only where the decoder is missing or they are asked for', async () => {
    const opened: string[] = [];
    const parts = {
      startWorker: () =>
        new ThreadWorker({ analyse: () => Promise.resolve(success(analysisOf())), ...NO_LIVE }),
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
