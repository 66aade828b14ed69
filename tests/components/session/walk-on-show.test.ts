// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { KeptWalk } from '../../../src/app/walks/history-store.ts';
import { failure } from '#core/result.ts';
import { ReportCorrectedEvent } from '../../../src/components/session/events.ts';
import { WalkOnShow } from '../../../src/components/session/walk-on-show.ts';
import { fakeReport } from '../../builders/fake-report.ts';

const walkOf = (id: string): KeptWalk => ({
  id,
  createdAtMs: 0,
  report: fakeReport(),
  clip: null,
  others: null,
  workers: null,
});

test('a correction is kept with its own walk, whichever one is on show by then', async () => {
  const changed: KeptWalk[] = [];
  const host = Object.assign(document.createElement('div'), {
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate: () => undefined,
    updateComplete: Promise.resolve(true),
  });
  const onShow = new WalkOnShow(host, {
    isWriting: false,
    open: () => Promise.resolve(failure('not-found')),
    find: (id) => Promise.resolve(id === 'gone' ? null : walkOf(id)),
    change: (walk) => Promise.resolve(void changed.push(walk)),
  });
  onShow.hostConnected();
  onShow.show(walkOf('second'));
  const report = { ...fakeReport(), corrections: [] };
  for (const id of ['first', 'gone', 'second'])
    host.dispatchEvent(new ReportCorrectedEvent(report, id));
  await Promise.resolve();
  await Promise.resolve();
  expect(changed.map(({ id }) => id).toSorted()).toEqual(['first', 'second']);
  expect(changed.every((walk) => walk.report === report)).toBe(true);
  expect(onShow.walk?.id).toBe('second');
});
