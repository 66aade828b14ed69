// @vitest-environment happy-dom
import { expose } from 'comlink';
import { afterEach, expect, test, vi } from 'vitest';
import type { AnalysisError } from '#contract/analysis-error.ts';
import { SILENT_S } from '#core/kiosk/kiosk-limits.ts';
import { LobbyVisit } from '../../../src/app/kiosk/lobby-visit.ts';
import { fakeReport } from '../../builders/fake-report.ts';

vi.mock('../../../src/app/analysis/seeked-frames.ts', () => ({ openSeekedFrames: () => null }));

type Answer = 'report' | 'never' | AnalysisError['code'];

/** Workers that answer one after the other; a worker is a message channel. */
function workers(...answers: readonly Answer[]) {
  const ended: number[] = [];
  let made = 0;
  const start = () => {
    const mine = made++;
    const answer = answers[mine] ?? 'never';
    const { port1, port2 } = new MessageChannel();
    const analyse = () => {
      if (answer === 'never') return new Promise(() => undefined);
      if (answer !== 'report') return { ok: false, error: { code: answer } };
      const value = { report: fakeReport(), crowd: null, trial: null, workers: 1 };
      return { ok: true, value };
    };
    expose({ analyse }, port2);
    port1.start();
    return Object.assign(port1, {
      terminate: () => {
        ended.push(mine);
        port1.close();
        port2.close();
      },
    }) as unknown as Worker;
  };
  return { start, ended, made: () => made };
}

const draft = { id: 'a', video: new File(['x'], 'a.webm'), recordedMs: 5000, release: null };

test('a walk is read, and kept in memory with its recording', async () => {
  const visit = new LobbyVisit(workers('report').start);
  expect(await visit.read(draft, 'full')).toBe(true);
  expect(visit.walks).toHaveLength(1);
  expect(visit.walks[0]?.clip).toBe(draft.video);
});

test('where a worker is lost the walk is read by a fresh one', async () => {
  const { start, made } = workers('out-of-memory', 'report');
  const visit = new LobbyVisit(start);
  expect(await visit.read(draft, 'full')).toBe(true);
  expect(made()).toBe(2);
});

afterEach(() => vi.useRealTimers());

test('a worker that gives no sign of life is given up, and the visitor waits for no second one', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const { start, made, ended } = workers('never', 'report');
  const visit = new LobbyVisit(start);
  const done = vi.fn();
  const reading = visit.read(draft, 'full').finally(done);
  await vi.advanceTimersByTimeAsync((SILENT_S - 1) * 1000);
  expect(done).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1000);
  expect(await reading).toBe(false);
  expect(visit.lastFailed).toBe(true);
  expect(ended).toContain(0);
  // One stands ready for the next walk.
  expect(made()).toBe(2);
});

test('a recording that a full disk does not give back is told as one that cannot be read', async () => {
  const { start, made } = workers('file-unreadable', 'file-unreadable', 'report');
  const visit = new LobbyVisit(start);
  expect(await visit.read(draft, 'full')).toBe(false);
  expect([visit.lastFailed, made()]).toEqual([true, 1]);
});

test('a walk that cannot be read is not tried twice', async () => {
  const { start, made } = workers('nothing-decoded', 'report');
  const visit = new LobbyVisit(start);
  expect(await visit.read(draft, 'full')).toBe(false);
  expect([visit.lastFailed, made()]).toEqual([true, 1]);
});

test('who goes while their walk is read leaves nothing, and the worker is ended', async () => {
  const { start, ended } = workers('never');
  const visit = new LobbyVisit(start);
  const reading = visit.read(draft, 'full');
  visit.forget();
  expect(await reading).toBe(false);
  expect(visit.walks).toEqual([]);
  expect(ended).toContain(0);
});
