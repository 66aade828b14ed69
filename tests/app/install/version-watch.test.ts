// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { VersionWatch } from '../../../src/app/install/version-watch.ts';

const reload = vi.fn();
beforeEach(() => {
  vi.useFakeTimers();
  reload.mockClear();
  vi.spyOn(location, 'reload').mockImplementation(reload);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** A browser with a service worker; `waiting` is the one that a newer version brought. */
function browser(controlled: boolean) {
  const container = Object.assign(new EventTarget(), { controller: controlled ? {} : null });
  const posted: unknown[] = [];
  const waiting = { postMessage: (message: unknown) => posted.push(message) };
  const worker = Object.assign(new EventTarget(), { state: 'installing' });
  const registration = Object.assign(new EventTarget(), {
    active: controlled ? {} : null,
    waiting: null as typeof waiting | null,
    installing: null as typeof worker | null,
    update: () => Promise.resolve(),
  });
  const changed = vi.fn();
  const watch = new VersionWatch(changed);
  watch.watch(
    container as unknown as ServiceWorkerContainer,
    registration as unknown as ServiceWorkerRegistration,
  );
  const bring = () => {
    registration.installing = worker;
    registration.dispatchEvent(new Event('updatefound'));
    registration.installing = null;
    registration.waiting = waiting;
    worker.dispatchEvent(new Event('statechange'));
  };
  const takeOver = () => container.dispatchEvent(new Event('controllerchange'));
  return { watch, changed, posted, bring, takeOver };
}

test('a newer version waits and is told, and loads nothing by itself however long it takes', () => {
  const { watch, changed, posted, bring } = browser(true);
  bring();
  expect([watch.found, changed.mock.calls.length, posted]).toEqual(['waiting', 1, []]);
  vi.advanceTimersByTime(24 * 3600 * 1000);
  expect(posted).toEqual([]);
  expect(reload).not.toHaveBeenCalled();
});

test('it is let in when somebody asks for it, and the page is loaded once it is there', () => {
  const { watch, posted, bring, takeOver } = browser(true);
  bring();
  watch.letIn();
  expect(posted).toEqual([{ ask: 'take-over' }]);
  expect(reload).not.toHaveBeenCalled();
  takeOver();
  expect(reload).toHaveBeenCalledTimes(1);
});

test('where another page let it in, this one stays as it is until it is asked', () => {
  const { watch, bring, takeOver } = browser(true);
  bring();
  takeOver();
  expect(watch.found).toBe('elsewhere');
  expect(reload).not.toHaveBeenCalled();
  watch.letIn();
  expect(reload).toHaveBeenCalledTimes(1);
});

test('the first version of all is no newer one', () => {
  const { watch, changed, takeOver } = browser(false);
  takeOver();
  expect([watch.found, changed.mock.calls.length]).toEqual(['none', 0]);
  expect(reload).not.toHaveBeenCalled();
});
