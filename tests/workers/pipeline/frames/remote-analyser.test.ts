import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildColumns } from '#core/body/landmark-track.ts';
import type { FollowedRows } from '../../../../workers/pipeline/frames/frame-analyser.ts';
import {
  RemoteAnalyser,
  type RemoteAnalyserApi,
  type AnalyserSetup,
} from '../../../../workers/pipeline/frames/remote-analyser.ts';
import { distributeChunks } from '../../../../workers/pipeline/people/distribute-chunks.ts';
import { ThreadWorker } from '../../thread-worker.ts';

const ORDER: AnalyserSetup = {
  clip: new Blob(['video']),
  timeS: new Float64Array(4),
  networks: { model: 'lite', backend: 'wasm', legs: false },
};
const never = () => new Promise<never>(() => undefined);
const workers: ThreadWorker[] = [];

/** A remote whose worker can hold a clip, and follows in this way. */
async function remoteThat(follow: RemoteAnalyserApi['follow']) {
  const thread = new ThreadWorker({
    open: () => true,
    search: never,
    place: never,
    follow,
    close: () => undefined,
  });
  workers.push(thread);
  const remote = new RemoteAnalyser(() => thread.worker);
  return { remote, thread, analyser: await remote.take(ORDER) };
}

function rowsOf(frame: number): FollowedRows {
  return { frames: Int32Array.of(frame), ...buildColumns(() => new Float32Array(0)) };
}

/** Seconds go by in which the worker says this or nothing. */
function seconds(count: number, eachSecond: () => void = () => undefined): void {
  for (let i = 0; i < count; i++) {
    eachSecond();
    vi.advanceTimersByTime(1000);
  }
}

beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }));
afterEach(() => {
  for (const worker of workers.splice(0)) worker.terminate();
  vi.useRealTimers();
});

describe('a helping worker', () => {
  test('that falls silent costs its stretch, which another does, not the analysis', async () => {
    const { analyser, thread, remote } = await remoteThat(never);
    const done: number[] = [];
    const own = { follow: (frames: readonly number[]) => Promise.resolve(done.push(...frames)) };
    const work = distributeChunks<Pick<typeof analyser, 'follow'> | typeof own, number[], unknown>(
      [Promise.resolve(analyser), Promise.resolve(own)],
      [[0, 1], [2], [3]],
      (who, frames) => who.follow(frames, [], () => undefined),
    );
    // Its call is on the way before the clock is turned.
    await Promise.resolve();
    seconds(30);
    await work;
    expect(done.sort()).toEqual([0, 1, 2, 3]);
    expect([thread.ended, remote.isLost]).toEqual([true, true]);
  });

  test('that is slow but beats is waited for', async () => {
    let finish: () => void = () => undefined;
    const slow = new Promise<void>((done) => (finish = done));
    const { analyser, thread } = await remoteThat(() => slow);
    const followed = analyser.follow([0], [], () => undefined);
    seconds(119, () => thread.sign('beat'));
    finish();
    await followed;
    expect(thread.ended).toBe(false);
  });

  test('that beats but gets nothing done for two minutes is given up', async () => {
    const { analyser, thread } = await remoteThat(never);
    const followed = analyser.follow([0], [], () => undefined);
    const outcome = expect(followed).rejects.toThrow('standing-still');
    seconds(120, () => thread.sign('beat'));
    await outcome;
  });

  test('analysers on its rows, each a sign that something gets done', async () => {
    const { analyser, thread } = await remoteThat(async (_frames, _regions, onRows) => {
      await onRows(rowsOf(0));
      await onRows(rowsOf(1));
    });
    const frames: number[] = [];
    await analyser.follow([0, 1], [], (rows) => frames.push(...rows.frames));
    expect(frames).toEqual([0, 1]);
    expect(thread.ended).toBe(false);
  });

  test('is not watched while nothing is asked of it', async () => {
    const { thread } = await remoteThat(() => Promise.resolve());
    seconds(1000);
    expect(thread.ended).toBe(false);
  });
});
