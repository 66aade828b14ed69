import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { orSilence } from '../../../workers/decode/sign-of-life.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('work that never shows a sign of life is given up', async () => {
  const outcome = orSilence(1000, () => new Promise<string>(() => undefined));
  await vi.advanceTimersByTimeAsync(1000);
  expect(await outcome).toBeNull();
});

test('work that goes on slowly is waited for', async () => {
  const slow = orSilence(1000, async (alive) => {
    for (let step = 0; step < 5; step++) {
      await new Promise((done) => setTimeout(done, 900));
      alive();
    }
    return 'done';
  });
  await vi.advanceTimersByTimeAsync(4500);
  expect(await slow).toBe('done');
});

test('work that fails, fails at once', async () => {
  await expect(orSilence(1000, () => Promise.reject(new Error('broken')))).rejects.toThrow(
    'broken',
  );
  expect(vi.getTimerCount()).toBe(0);
});
