// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { stillOf } from '../../../src/components/answer/video-still.ts';
import { fakeReport } from '../../builders/fake-report.ts';

afterEach(() => vi.useRealTimers());

test('a still that nobody waits for any more leaves no timer behind that holds its video', async () => {
  vi.useFakeTimers();
  const gone = new AbortController();
  const still = stillOf(new Blob(['x']), fakeReport(), 3, gone.signal);
  expect(vi.getTimerCount()).toBe(1);
  gone.abort();
  expect(await still).toBeNull();
  expect(vi.getTimerCount()).toBe(0);
});
