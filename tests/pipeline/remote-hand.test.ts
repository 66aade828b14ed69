import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildColumns } from '#core/body/landmark-track.ts';
import type { FollowedRows } from '../../workers/pipeline/frames/hand.ts';
import { Helper, type HandApi, type HandOrder } from '../../workers/pipeline/frames/remote-hand.ts';
import { shareOut } from '../../workers/pipeline/people/share-out.ts';
import { ThreadWorker } from '../tools/thread-worker.ts';

const ORDER: HandOrder = {
  clip: new Blob(['film']),
  timeS: new Float64Array(4),
  networks: { model: 'lite', backend: 'wasm', legs: false },
};
const never = () => new Promise<never>(() => undefined);
const workers: ThreadWorker[] = [];

/** A helper whose worker can hold a clip, and follows in this way. */
async function helperThat(follow: HandApi['follow']) {
  const thread = new ThreadWorker({
    open: () => true,
    search: never,
    place: never,
    follow,
    close: () => undefined,
  });
  workers.push(thread);
  const helper = new Helper(() => thread.worker);
  return { helper, thread, hand: await helper.take(ORDER) };
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
    const { hand, thread, helper } = await helperThat(never);
    const done: number[] = [];
    const own = { follow: (frames: readonly number[]) => Promise.resolve(done.push(...frames)) };
    const work = shareOut<Pick<typeof hand, 'follow'> | typeof own, number[], unknown>(
      [Promise.resolve(hand), Promise.resolve(own)],
      [[0, 1], [2], [3]],
      (who, frames) => who.follow(frames, [], () => undefined),
    );
    // Its call is on the way before the clock is turned.
    await Promise.resolve();
    seconds(30);
    await work;
    expect(done.sort()).toEqual([0, 1, 2, 3]);
    expect([thread.ended, helper.isLost]).toEqual([true, true]);
  });

  test('that is slow but beats is waited for', async () => {
    let finish: () => void = () => undefined;
    const slow = new Promise<void>((done) => (finish = done));
    const { hand, thread } = await helperThat(() => slow);
    const followed = hand.follow([0], [], () => undefined);
    seconds(119, () => thread.sign('beat'));
    finish();
    await followed;
    expect(thread.ended).toBe(false);
  });

  test('that beats but gets nothing done for two minutes is given up', async () => {
    const { hand, thread } = await helperThat(never);
    const followed = hand.follow([0], [], () => undefined);
    const outcome = expect(followed).rejects.toThrow('standing-still');
    seconds(120, () => thread.sign('beat'));
    await outcome;
  });

  test('hands on its rows, each a sign that something gets done', async () => {
    const { hand, thread } = await helperThat(async (_frames, _regions, onRows) => {
      await onRows(rowsOf(0));
      await onRows(rowsOf(1));
    });
    const frames: number[] = [];
    await hand.follow([0, 1], [], (rows) => frames.push(...rows.frames));
    expect(frames).toEqual([0, 1]);
    expect(thread.ended).toBe(false);
  });

  test('is not watched while nothing is asked of it', async () => {
    const { thread } = await helperThat(() => Promise.resolve());
    seconds(1000);
    expect(thread.ended).toBe(false);
  });
});
