// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { visitOf } from '#core/visit/visit.ts';
import type { KeptWalk } from '../../../src/app/walks/history-store.ts';
import { OpenedResults } from '../../../src/app/walks/opened-results.ts';
import { fakeReport } from '../../builders/fake-report.ts';

const report = fakeReport({ frames: 10 });
const rest = { opened: true, clip: null, others: null, workers: null };
const walk: KeptWalk = { id: 'opened-1', createdAtMs: 5, report, ...rest };
const visit = { id: 'opened-2', visit: visitOf([report])!, walkIds: ['opened-1'] };

beforeEach(() => sessionStorage.clear());
afterEach(() => vi.unstubAllGlobals());

test('what was opened is there again after a reload of the tab, but for a video that was added', () => {
  const before = new OpenedResults();
  before.noteWalk({ ...walk, clip: new Blob(['video']) });
  before.noteVisit(visit);
  const after = new OpenedResults();
  expect(after.walk('opened-1')).toEqual(walk);
  expect(after.visit('opened-2')).toEqual(visit);
  expect(after.walk('opened-2')).toBeNull();
  expect(after.visit('opened-3')).toBeNull();
});

test('one is forgotten when it is kept, and all of them where nothing may be kept', () => {
  sessionStorage.setItem('other', 'stays');
  const opened = new OpenedResults();
  opened.noteWalk(walk);
  opened.noteVisit(visit);
  opened.forget('opened-1');
  expect(opened.walk('opened-1')).toBeNull();
  expect(opened.visit('opened-2')).toEqual(visit);
  opened.forgetAll();
  expect(Object.keys(sessionStorage)).toEqual(['other']);
});

test('without room nothing breaks: a reload loses it, as the page says', () => {
  const setItem = () => {
    throw new DOMException('no room', 'QuotaExceededError');
  };
  vi.stubGlobal('sessionStorage', { setItem, getItem: () => null });
  const opened = new OpenedResults();
  opened.noteWalk(walk);
  expect(opened.walk('opened-1')).toBeNull();
});
