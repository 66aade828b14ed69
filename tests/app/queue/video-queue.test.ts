// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import type { AnalysisOutcome } from '../../../src/app/analysis/analysis-client.ts';
import { AnalysisJob } from '../../../src/app/analysis/analysis-job.ts';
import type { AnalysisRequest } from '../../../src/app/analysis/analysis-request.ts';
import { VideoQueue } from '../../../src/app/queue/video-queue.ts';
import { NO_CHECKPOINT } from '../../../src/app/storage/no-checkpoint.ts';

/** A queue whose videos end when the test says so, with the names of those that were watched and settled. */
function queue() {
  const ends: ((outcome: AnalysisOutcome) => void)[] = [];
  const watched: string[] = [];
  const settled: string[] = [];
  const client = {
    whenFree: () => Promise.resolve(),
    analyse: (_: Blob, { name }: { name: string }) => {
      watched.push(name);
      return new Promise<AnalysisOutcome>((resolve) => ends.push(resolve));
    },
  };
  const line = new VideoQueue(client, ({ job }) => {
    settled.push(job.id);
    return Promise.resolve();
  });
  const add = (name: string, visitId = 'visit') => {
    const request = { options: { name, backend: 'wasm' }, known: null };
    const job = new AnalysisJob(request as unknown as AnalysisRequest, name);
    line.add({ job, keeper: NO_CHECKPOINT, takenUp: null, visitId });
    return job;
  };
  const fail = (at: number, code: 'cancelled' | 'not-a-video') =>
    ends[at]?.({ ok: false, error: { code } });
  return { line, add, fail, watched, settled };
}

test('videos are watched one after the other, in the order in which they came', async () => {
  const { line, add, fail, watched, settled } = queue();
  for (const name of ['a', 'b', 'c']) add(name);
  await vi.waitFor(() => expect(watched).toEqual(['a']));
  expect(line.waiting.map(({ id }) => id)).toEqual(['b', 'c']);
  fail(0, 'cancelled');
  await vi.waitFor(() => expect(watched).toEqual(['a', 'b']));
  expect(settled).toEqual(['a']);
  expect(line.waiting.map(({ id }) => id)).toEqual(['c']);
});

test('a video that failed stays to be read where none comes after it', async () => {
  const { line, add, fail, watched } = queue();
  const job = add('a');
  await vi.waitFor(() => expect(watched).toEqual(['a']));
  fail(0, 'not-a-video');
  await vi.waitFor(() => expect(line.isWatching).toBe(false));
  await job.finished;
  expect(line.job).toBe(job);
});

test('a video taken out of the line is not watched, and one that is watched cannot be', async () => {
  const { line, add, fail, watched } = queue();
  const first = add('a');
  const second = add('b');
  add('c');
  await vi.waitFor(() => expect(watched).toEqual(['a']));
  expect(line.withdraw(second)?.job).toBe(second);
  expect(line.withdraw(first)).toBe(null);
  fail(0, 'cancelled');
  await vi.waitFor(() => expect(watched).toEqual(['a', 'c']));
});

test('a visit has videos in the queue until the last of them is watched', async () => {
  const { line, add, fail } = queue();
  add('a', 'mine');
  add('b', 'mine');
  add('c', 'of another');
  await vi.waitFor(() => expect(line.job?.id).toBe('a'));
  fail(0, 'cancelled');
  await vi.waitFor(() => expect(line.job?.id).toBe('b'));
  expect(line.hasOf('mine')).toBe(true);
  fail(1, 'not-a-video');
  await vi.waitFor(() => expect(line.job?.id).toBe('c'));
  expect([line.hasOf('mine'), line.hasOf('of another')]).toEqual([false, true]);
});

test('while the queue is held nothing is watched, and what came meanwhile is watched after it', async () => {
  const { line, add, watched } = queue();
  const letGo = line.hold();
  const letGoToo = line.hold();
  const job = add('a');
  await vi.waitFor(() => expect(line.job).toBe(job));
  letGo();
  letGo();
  await Promise.resolve();
  expect([line.isHeld, line.isWatching, watched]).toEqual([true, true, []]);
  letGoToo();
  await vi.waitFor(() => expect(watched).toEqual(['a']));
});
