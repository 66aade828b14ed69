// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { UNASKED, type SafetyState } from '#core/safety/assess-safety.ts';
import { SAFETY_PAGES } from '#core/safety/questions.ts';
import type { Report } from '#core/report/report.ts';
import { SAMPLES } from '../../../src/sample/samples.ts';
import type { AnsweredWalk } from '../../../src/components/answer/answered-walk.ts';
import '../../../src/components/answer/walk-answer.ts';
import { cropBox } from '../../../src/components/answer/crop-box.ts';
import { tellingMoment } from '#core/answer/telling-moment.ts';
import { fakeReport } from '../../builders/fake-report.ts';
import { shown } from '../shown.ts';

afterEach(() => document.body.replaceChildren());

const CLEAR: SafetyState = {
  ...UNASKED,
  answers: Object.fromEntries(SAFETY_PAGES.map((page) => [page, []])),
};

function answered(report: Report): AnsweredWalk {
  const { outcome, patterns, measures } = report;
  return { outcome, patterns, measures, videos: [{ report, clip: null }], when: 'Recorded today' };
}

async function answer(report: Report, safety: SafetyState = UNASKED) {
  const { element, root } = await shown('walk-answer', { walk: answered(report), safety });
  const card = root.querySelector('next-card');
  await card?.updateComplete;
  return { element, root, card: card?.shadowRoot?.textContent ?? '' };
}

describe('the answer', () => {
  test('names both ankles in its heading', async () => {
    const { root } = await answer(fakeReport());
    const heading = root.querySelector('h1')?.textContent.replace(/\s+/g, ' ') ?? '';
    expect(heading).toMatch(/Left ankle: .*\. Right ankle: bends less than most\./);
  });

  test('says of a stiff ankle that a video may miss it, with the way to the wall', async () => {
    const { root } = await answer(fakeReport());
    expect(root.querySelector('.missed')?.textContent).toContain('often misses a stiff ankle');
    expect(root.querySelector('.missed a')?.getAttribute('href')).toBe('#/wall-test');
  });

  test('names the first exercise once the questions are answered, and none before', async () => {
    const before = await answer(fakeReport());
    expect(before.card).toContain('A few questions come first');
    const after = await answer(fakeReport(), CLEAR);
    expect(after.card).toContain('Calf stretch at the wall');
    expect(after.card).toContain('for the right leg');
  });

  test('of a sample calls it one and never says your', async () => {
    const report = fakeReport();
    report.video.name = SAMPLES[0]?.fileName ?? '';
    const { element, root } = await answer(report);
    const said = root.querySelector('.said')?.textContent ?? '';
    expect(said).toContain('Sample');
    expect(said).not.toMatch(/\byours?\b/i);
    expect(root.querySelector('.plan')).toBeNull();
    const card = element.shareCard();
    expect(card?.lines[0]).toBe('Sample.');
    expect([...(card?.lines ?? []), card?.caption].join(' ')).not.toMatch(/\byours?\b/i);
  });

  test('is handed on with both ankles, the day and what it is not', async () => {
    const { element } = await answer(fakeReport());
    const card = element.shareCard();
    expect(card?.lines.slice(0, 2).map((line) => line.split(':')[0])).toEqual([
      'Left ankle',
      'Right ankle',
    ]);
    expect(card?.when).toContain('Recorded today.');
    expect(card?.notMedical).toContain('Not a medical opinion');
    expect(card?.caption).toMatch(/^Yours 3°/);
  });
});

test('the picture holds the whole shank and foot, within the video', () => {
  const report = fakeReport();
  const moment = tellingMoment(report)!;
  const box = cropBox(report, moment, 1.5)!;
  expect(box.width / box.height).toBeCloseTo(1.5, 9);
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(1280 + 1e-9);
  const names = ['knee', 'ankle', 'heel', 'foot_index'].map((part) => `right_${part}`);
  for (const name of names) {
    const at = report.landmarks.names.indexOf(name);
    const x = report.landmarks.xPx[moment.frame]?.[at] ?? NaN;
    const y = report.landmarks.yPx[moment.frame]?.[at] ?? NaN;
    expect(x).toBeGreaterThan(box.x);
    expect(x).toBeLessThan(box.x + box.width);
    expect(y).toBeGreaterThan(box.y);
    expect(y).toBeLessThan(box.y + box.height);
  }
});
