// @vitest-environment happy-dom
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import type { Report } from '#core/report/report.ts';
import type { KeptWalk } from '../../../../src/app/walks/history-store.ts';
import '../../../../src/components/screens/compare/two-videos.ts';
import type { FrameShownEvent } from '../../../../src/components/session/events.ts';
import { fakeReport } from '../../../builders/fake-report.ts';
import { shown } from '../../shown.ts';

afterEach(() => document.body.replaceChildren());

function walk(report: Report): KeptWalk {
  return { id: 'a', createdAtMs: 0, report, clip: null, others: null, workers: null };
}

async function inStep(a: Report, b: Report) {
  const { element, root } = await shown('two-videos', {
    walks: [walk(a), walk(b)],
    names: ['A', 'B'],
  });
  const went = [...root.querySelectorAll('video-player')].map((player) => vi.spyOn(player, 'goTo'));
  const scrub = async (percent: number) => {
    const slider = root.querySelector<HTMLInputElement>('.scrub input')!;
    slider.value = String(percent);
    slider.dispatchEvent(new Event('input'));
    await element.updateComplete;
    return went.map((spy) => spy.mock.lastCall?.[0] ?? NaN);
  };
  return { element, root, scrub };
}

/** As it is, but twice as slow. */
function slower(report: Report): Report {
  const cycles = report.cycles.map((cycle) => ({
    ...cycle,
    startS: 2 * cycle.startS,
    endS: 2 * cycle.endS,
  }));
  return { ...report, timeS: report.timeS.map((at) => 2 * at), cycles };
}

test('both stand at the landing of their foot from the first, and as soon as they are others', async () => {
  const frames: number[] = [];
  const hear = ({ frame }: FrameShownEvent) => frames.push(frame);
  document.body.addEventListener('frame-shown', hear);
  onTestFinished(() => document.body.removeEventListener('frame-shown', hear));
  const { element } = await inStep(fakeReport(), fakeReport());
  // The second right stride begins at 1.1 s, 30 frames a second.
  expect(frames.slice(-2)).toEqual([33, 33]);
  frames.length = 0;
  const other = walk(slower(fakeReport({ name: 'other.mp4' })));
  Object.assign(element, { walks: [other, other] });
  await element.updateComplete;
  expect(frames.slice(-2)).toEqual([33, 33]);
});

test('one scrubber moves both videos to the same share of their strides', async () => {
  const { scrub } = await inStep(fakeReport(), slower(fakeReport()));
  // Of four right strides the second, from 1.1 to 2.2 s, and twice that.
  const [a, b] = await scrub(50);
  expect(a).toBeCloseTo(1.65, 6);
  expect(b).toBeCloseTo(3.3, 6);
});

test('in step by time both are as long after landing', async () => {
  const { element, root, scrub } = await inStep(fakeReport(), slower(fakeReport()));
  const rule = [...root.querySelectorAll('select')].find((one) => one.value === 'percent')!;
  rule.value = 'seconds';
  rule.dispatchEvent(new Event('change'));
  await element.updateComplete;
  const [a, b] = await scrub(25);
  expect(a! - 1.1).toBeCloseTo(0.55, 6);
  expect(b! - 2.2).toBeCloseTo(0.55, 6);
});

test('two videos without a stride of the same leg are not put beside each other', async () => {
  const none = { ...fakeReport(), cycles: [] };
  const { root } = await inStep(fakeReport(), none);
  expect(root.querySelector('section')).toBeNull();
});

test('a curve that only one of them has is drawn, and it is said', async () => {
  const { root } = await inStep(fakeReport(), fakeReport({ view: 'front' }));
  expect(root.querySelectorAll('.two-curves path.first').length).toBe(1);
  expect(root.textContent).toContain('Only one of the two videos');
});
