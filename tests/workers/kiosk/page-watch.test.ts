import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { RESTART_PATH, type PageSign } from '#contract/kiosk-restart.ts';

const APP = 'https://walk.example.org/app/';
let hear: (event: { data: PageSign }) => void;
let asked: string[];

beforeEach(async () => {
  vi.useFakeTimers();
  vi.resetModules();
  asked = [];
  vi.stubGlobal('self', {
    crossOriginIsolated: true,
    addEventListener: (_name: string, listener: typeof hear) => (hear = listener),
    postMessage: () => undefined,
  });
  vi.stubGlobal('fetch', (address: URL) => {
    asked.push(address.href);
    return Promise.resolve(new Response());
  });
  await import('../../../workers/life/page-watch.worker.ts');
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a page that gives no sign of life for fifteen looks is asked to be loaded anew, and again while it hangs', () => {
  hear({ data: { appUrl: APP } });
  vi.advanceTimersByTime(14_000);
  expect(asked).toEqual([]);
  vi.advanceTimersByTime(1000);
  expect(asked).toEqual([`${APP}${RESTART_PATH}?isolated=`]);
  vi.advanceTimersByTime(15_000);
  expect(asked).toHaveLength(2);
});

test('a page that lives is left alone', () => {
  hear({ data: { appUrl: APP } });
  for (let second = 0; second < 60; second++) {
    vi.advanceTimersByTime(1000);
    hear({ data: 'alive' });
  }
  expect(asked).toEqual([]);
});
