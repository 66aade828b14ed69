// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import type { Report } from '#core/report/report.ts';
import { FrameShownEvent } from '../../../src/components/session/events.ts';
import '../../../src/components/screens/result/result-screen.ts';
import { fakeReport } from '../../builders/fake-report.ts';
import { shown } from '../shown.ts';

afterEach(() => document.body.replaceChildren());

async function resultOf(outcome: Report['outcome']) {
  const report = { ...fakeReport({ frames: 60 }), outcome };
  const rest = { clip: null, others: null, workers: null };
  const { root } = await shown('result-screen', {
    walk: { id: 'walk', createdAtMs: 0, report, ...rest },
  });
  const there = (name: string) => root.querySelector(name) !== null;
  return ['video-player', 'walk-answer', 'curves-section', 'save-bar', 'answer-bar'].filter(there);
}

test('a result without a walk shows the video, and no plan, export or report of nothing', async () => {
  expect(await resultOf({ code: 'no-walk', detail: '' })).toEqual(['video-player']);
  expect(await resultOf({ code: 'walk', detail: '' })).toEqual([
    'video-player',
    'walk-answer',
    'curves-section',
    'save-bar',
    'answer-bar',
  ]);
});

test('going on in the video moves the curves alone: the page is not drawn anew', async () => {
  const walk = { id: 'walk', createdAtMs: 0, report: fakeReport({ frames: 60 }) };
  const { element, root } = await shown('result-screen', {
    walk: { ...walk, clip: null, others: null, workers: null },
  });
  const drawn = () => [
    root.querySelector('walk-answer')?.walk,
    root.querySelector('video-player')?.report,
    root.querySelector('curves-section')?.report,
  ];
  const before = drawn();
  expect(before.length).toBeGreaterThan(2);
  root.querySelector('video-player')?.dispatchEvent(new FrameShownEvent(42, true));
  expect(element.isUpdatePending).toBe(false);
  await element.updateComplete;
  expect(root.querySelector('curves-section')?.timeS).toBeCloseTo(1.4, 9);
  expect(drawn().every((one, i) => one === before[i])).toBe(true);
});

test('what is folded is drawn when it is opened, and all of it for paper', async () => {
  const walk = { id: 'walk', createdAtMs: 0, report: fakeReport({ frames: 60 }) };
  const { element, root } = await shown('result-screen', {
    walk: { ...walk, clip: null, others: null, workers: null },
  });
  const drawn = () =>
    ['pattern-list', 'chain-picture', 'measures-table', 'video-advice'].filter(
      (name) => root.querySelector(name) !== null,
    );
  expect(drawn()).toEqual([]);
  window.dispatchEvent(new Event('beforeprint'));
  await element.updateComplete;
  expect(drawn()).toHaveLength(4);
  expect(root.querySelectorAll('.fold:not(.screen-only):not([open])')).toHaveLength(0);
  window.dispatchEvent(new Event('afterprint'));
  await element.updateComplete;
  expect(drawn()).toEqual([]);
});

test('more steps than can be told apart are one drawing along the video', async () => {
  const report = fakeReport({ frames: 60 });
  report.events.left.initialContactS = Array.from({ length: 7500 }, (_, i) => i / 3800);
  const { root } = await shown('video-player', { report });
  const [left, right] = root.querySelectorAll('.lane');
  expect(left?.querySelectorAll('*')).toHaveLength(2);
  expect(left?.querySelector('path')?.getAttribute('d')).toMatch(/^M0 0V1M1 0V1/);
  expect(right?.querySelectorAll('.mark').length).toBeGreaterThan(0);
});

test('a result without a walk says what was missing for one', async () => {
  const report = {
    ...fakeReport({ frames: 60 }),
    outcome: { code: 'no-walk', detail: '', missing: 'going-on' } as const,
  };
  const { root } = await shown('result-screen', {
    walk: { id: 'walk', createdAtMs: 0, report, clip: null, others: null, workers: null },
  });
  expect(root.querySelector('[role=alert]')?.textContent).toContain('stayed in one place');
});

test('of a turned video the one advice is to turn it', async () => {
  const report: Report = {
    ...fakeReport({ frames: 60 }),
    outcome: { code: 'no-person', detail: '' },
    notices: [{ code: 'turned', clockwiseDeg: 180 }],
  };
  const { root } = await shown('result-screen', {
    walk: { id: 'walk', createdAtMs: 0, report, clip: null, others: null, workers: null },
  });
  expect(root.querySelector('[role=alert]')?.textContent).toContain('Turn it in your phone');
  expect(root.textContent).not.toContain('bright light');
  expect(root.textContent.match(/upside down/g)).toHaveLength(1);
});

test('a result that came without its video can be given it, and one with it cannot', async () => {
  const offers = async (clip: Blob | null) => {
    const walk = { id: 'walk', createdAtMs: 0, report: fakeReport({ frames: 60 }), clip };
    const rest = { others: null, workers: null };
    const { root } = await shown('result-screen', { walk: { ...walk, ...rest } });
    return root.querySelector('add-video') !== null;
  };
  expect(await offers(null)).toBe(true);
  expect(await offers(new Blob([]))).toBe(false);
});
