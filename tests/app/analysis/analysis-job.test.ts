import { beforeEach, describe, expect, test, vi } from 'vitest';
import type {
  Analysis,
  AnalysisOptions,
  AnalysisProgress,
  Finding,
  FollowedStretch,
  KnownSoFar,
} from '#contract/analysis-api.ts';
import { failure, success } from '#core/result.ts';
import type {
  AnalysisClient,
  AnalysisListeners,
  AnalysisOutcome,
} from '../../../src/app/analysis/analysis-client.ts';
import { AnalysisJob, type FindingKeeper } from '../../../src/app/analysis/analysis-job.ts';
import { fakeReport } from '../../builders/fake-report.ts';

const FOUND = { people: [{ timeS: [], sightings: [] }], walker: 0, videoLook: null };
const FAR = {
  stage: 'following-walker',
  framesDone: 10,
  framesTotal: 900,
  secondsLeft: 60,
} as const;

interface Call {
  readonly options: AnalysisOptions;
  readonly listeners: AnalysisListeners;
  readonly settle: (outcome: AnalysisOutcome) => void;
}

let calls: Call[];
let kept: string[];

/** As the real client: a cancel settles the call, and what the worker said may still come. */
const client = {
  analyse: (_clip: Blob, options: AnalysisOptions, listeners: AnalysisListeners) =>
    new Promise<AnalysisOutcome>((settle) => {
      const cancel = () => settle(failure({ code: 'cancelled' }));
      if (listeners.signal?.aborted === true) cancel();
      listeners.signal?.addEventListener('abort', cancel);
      calls.push({ options, listeners, settle });
    }),
} as unknown as AnalysisClient;

const keeper: FindingKeeper = {
  note: (progress: AnalysisProgress) => void kept.push(progress.stage),
  hear: (finding: Finding) => void kept.push(finding.kind),
  startOver: ({ options }) => void kept.push(`with ${options.model}`),
};

function jobWith(
  model: AnalysisOptions['model'],
  known: KnownSoFar | null = null,
  backend: AnalysisOptions['backend'] = 'wasm',
): AnalysisJob {
  const options = { name: 'walk.mp4', model, backend } as AnalysisOptions;
  return new AnalysisJob({
    clip: new Blob(['video']),
    options,
    known,
    chosen: true,
    recordedMs: null,
  });
}

function started(job: AnalysisJob): Promise<void> {
  const finished = job.run(client, keeper);
  calls[0]?.listeners.onFinding?.({ kind: 'found', found: FOUND });
  calls[0]?.listeners.onProgress?.(FAR);
  return finished;
}

const analysis: Analysis = { report: fakeReport(), crowd: null, trial: null, workers: 1 };

beforeEach(() => {
  calls = [];
  kept = [];
});

describe('an analysis that is to be finished sooner', () => {
  test('goes on with the quicker network and who was found, of the same video', async () => {
    const job = jobWith('heavy');
    const finished = started(job);
    expect(job.soonerOffered).toBe(true);
    job.finishSooner();
    expect(job.state).toEqual({ name: 'running', progress: { stage: 'opening' } });
    expect([job.soonerOffered, job.hurried, job.request.chosen]).toEqual([false, true, true]);
    await vi.waitFor(() => expect(calls).toHaveLength(2));
    expect(calls[1]?.options).toMatchObject({ name: 'walk.mp4', model: 'full' });
    expect(calls[1]?.listeners.known).toEqual({ found: FOUND, followed: [] });
    calls[1]?.listeners.onProgress?.(FAR);
    expect(job.soonerOffered).toBe(false);
    calls[1]?.settle(success(analysis));
    await finished;
    expect(job.state).toEqual({ name: 'done', analysis });
    expect(kept).toEqual(['found', FAR.stage, 'with full', FAR.stage]);
  });

  test('hears nothing more of the run that was ended', async () => {
    const job = jobWith('heavy');
    void started(job);
    job.finishSooner();
    await vi.waitFor(() => expect(calls).toHaveLength(2));
    const close = vi.fn();
    const { onFinding, onProgress, onPreview } = calls[0]!.listeners;
    job.watch(close);
    onFinding?.({ kind: 'followed', stretch: {} as FollowedStretch });
    onProgress?.(FAR);
    onPreview?.({ close } as unknown as ImageBitmap, { timeS: 0, points: new Float32Array() });
    expect(kept).toEqual(['found', FAR.stage, 'with full']);
    expect(job.state).toMatchObject({ progress: { stage: 'opening' } });
    expect(close).toHaveBeenCalledTimes(1);
  });

  test('does not measure the device a second time', async () => {
    const job = jobWith('heavy', null, 'auto');
    const finished = started(job);
    expect(calls[0]?.options.backend).toBe('auto');
    const trial = { chosen: 'webgl', msPerPicture: { wasm: 9, webgl: 3, webgpu: null } } as const;
    calls[0]?.listeners.onProgress?.({ stage: 'loading-model', trial });
    job.finishSooner();
    await vi.waitFor(() => expect(calls).toHaveLength(2));
    expect(calls[1]?.options.backend).toBe('webgl');
    const kept = vi.fn();
    vi.stubGlobal('localStorage', { setItem: kept });
    vi.stubGlobal('navigator', { userAgent: 'a browser' });
    calls[1]?.settle(success(analysis));
    await finished;
    vi.unstubAllGlobals();
    expect(JSON.parse(String(kept.mock.calls[0]?.[1]))).toMatchObject({ trial });
  });

  test('leaves out what an earlier run followed with the slower network', async () => {
    const job = jobWith('heavy', { found: FOUND, followed: [{} as FollowedStretch] });
    void job.run(client, keeper);
    job.finishSooner();
    await vi.waitFor(() => expect(calls).toHaveLength(2));
    expect(calls[1]?.listeners.known).toEqual({ found: FOUND, followed: [] });
  });

  test('is done as it was begun where that was quicker still', async () => {
    const job = jobWith('heavy');
    const finished = started(job);
    calls[0]?.settle(success(analysis));
    job.finishSooner();
    await finished;
    expect(job.state.name).toBe('done');
    expect(job.request.options.model).toBe('heavy');
    expect(calls).toHaveLength(1);
  });

  test('can still be cancelled, before and after', async () => {
    const before = jobWith('heavy');
    const ended = started(before);
    before.cancel();
    before.finishSooner();
    await ended;
    expect([before.hurried, calls.length]).toEqual([false, 1]);
    calls = [];
    const after = jobWith('heavy');
    const finished = started(after);
    after.finishSooner();
    after.cancel();
    await finished;
    expect(after.state).toEqual({ name: 'failed', error: { code: 'cancelled' } });
  });
});

test('nobody is found yet, or there is no quicker network: nothing changes', () => {
  const searching = jobWith('heavy');
  void searching.run(client, keeper);
  searching.finishSooner();
  const quick = jobWith('full');
  void started(quick);
  quick.finishSooner();
  expect([searching.hurried, quick.hurried, quick.soonerOffered]).toEqual([false, false, false]);
  expect(calls).toHaveLength(2);
});

describe('an analysis that is held while somebody is recorded', () => {
  const stretch = { from: 0, to: 10 } as FollowedStretch;

  test('lets the worker go, waits, and goes on from all that was found', async () => {
    const job = jobWith('full');
    const finished = started(job);
    calls[0]?.listeners.onFinding?.({ kind: 'followed', stretch });
    job.hold();
    expect(calls[0]?.listeners.signal?.aborted).toBe(true);
    await Promise.resolve();
    expect([calls.length, job.state.name, job.hurried]).toEqual([1, 'running', false]);
    job.goOn();
    await vi.waitFor(() => expect(calls).toHaveLength(2));
    expect(calls[1]?.listeners.known).toEqual({ found: FOUND, followed: [stretch] });
    // What was written of it on the device stays as well.
    expect(kept.filter((what) => what.startsWith('with'))).toEqual([]);
    calls[1]?.settle(success(analysis));
    await finished;
    expect(job.state.name).toBe('done');
  });

  test('starts when it is let go, where it was held before its turn', async () => {
    const job = jobWith('full');
    job.hold();
    const finished = job.run(client, keeper);
    await Promise.resolve();
    expect(calls).toHaveLength(0);
    job.goOn();
    await vi.waitFor(() => expect(calls).toHaveLength(1));
    calls[0]?.settle(success(analysis));
    await finished;
    expect(job.state.name).toBe('done');
  });

  test('can be cancelled meanwhile', async () => {
    const job = jobWith('full');
    const finished = started(job);
    job.hold();
    job.cancel();
    await finished;
    expect(job.state).toEqual({ name: 'failed', error: { code: 'cancelled' } });
  });
});
