// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { OFFLINE_APP } from '../../../src/app/install/offline-app.ts';
import '../../../src/components/install/app-status.ts';
import { shown } from '../shown.ts';

const place = vi.hoisted(() => ({ isLobby: false }));
vi.mock('../../../src/app/page/kiosk.ts', () => ({
  get KIOSK() {
    return place.isLobby;
  },
}));

const letIn = vi.fn();
beforeEach(() => {
  vi.spyOn(OFFLINE_APP.versions, 'letIn').mockImplementation(letIn);
  vi.useFakeTimers();
  OFFLINE_APP.versions.found = 'waiting';
});
afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
  letIn.mockReset();
  OFFLINE_APP.versions.found = 'none';
  place.isLobby = false;
});

const HOUR_MS = 3600 * 1000;

test('who is at work is told of a newer version, and has nothing to press', async () => {
  const { root } = await shown('app-status', { isBusy: () => true });
  expect(root.textContent).toContain('A new version of Heelrise is ready.');
  expect(root.textContent).toContain('Load this page again when you are done here.');
  expect(root.querySelector('button')).toBeNull();
});

test('a press that comes when work has begun meanwhile loads nothing', async () => {
  let busy = false;
  const { element, root } = await shown('app-status', { isBusy: () => busy });
  busy = true;
  root.querySelector('button')!.click();
  await element.updateComplete;
  expect(letIn).not.toHaveBeenCalled();
  expect(root.querySelector('button')).toBeNull();
});

test('nobody is at work: a press lets it in, and without one nothing does', async () => {
  const { root } = await shown('app-status', { isBusy: () => false });
  vi.advanceTimersByTime(HOUR_MS);
  expect(letIn).not.toHaveBeenCalled();
  root.querySelector('button')!.click();
  expect(letIn).toHaveBeenCalledTimes(1);
});

test('in a lobby nobody is asked, no visit is cut off, and it comes when the page is nobody’s', async () => {
  place.isLobby = true;
  let visits = true;
  const { root } = await shown('app-status', { isBusy: () => visits });
  vi.advanceTimersByTime(HOUR_MS);
  expect(root.textContent.trim()).toBe('');
  expect(letIn).not.toHaveBeenCalled();
  visits = false;
  vi.advanceTimersByTime(60_000);
  expect(letIn).toHaveBeenCalled();
});
