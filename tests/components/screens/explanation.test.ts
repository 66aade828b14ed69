// @vitest-environment happy-dom
import { render } from 'lit';
import { afterEach, describe, expect, test } from 'vitest';
import { ADVICE_FORMS } from '#core/advice/advice-codes.ts';
import type { Pattern } from '#core/report/report.ts';
import { UNASKED, type SafetyAnswers, type SafetyState } from '#core/safety/assess-safety.ts';
import { codesOn, SAFETY_PAGES } from '#core/safety/questions.ts';
import { exerciseDrawing } from '../../../src/components/drawings/exercise-drawing.ts';
import '../../../src/components/screens/result/habit-list.ts';
import { PlanStore } from '../../../src/app/walks/plan-store.ts';
import '../../../src/components/screens/plan/plan-screen.ts';
import '../../../src/components/screens/plan/plan-section.ts';
import '../../../src/components/screens/safety/safety-questions.ts';
import '../../../src/components/screens/wall-test/wall-test-summary.ts';
import type { PageAnswer } from '#core/safety/assess-safety.ts';
import { shown } from '../shown.ts';

afterEach(() => document.body.replaceChildren());

const ANSWERED: SafetyAnswers = Object.fromEntries(SAFETY_PAGES.map((page) => [page, []]));
const CLEAR: SafetyState = { ...UNASKED, answers: ANSWERED };

const STIFF: readonly Pattern[] = (['left', 'right'] as const).map((side) => ({
  id: 'limited-dorsiflexion',
  side,
  grade: 'present',
  reason: null,
  evidence: [],
}));

describe('a page of safety questions', () => {
  async function asked(answers: SafetyAnswers) {
    const { element, root } = await shown('safety-questions', { answers, purpose: 'exercise' });
    const heard: (readonly [string, PageAnswer])[] = [];
    element.addEventListener('safety-answered', ({ page, answer }) => heard.push([page, answer]));
    const button = (text: string) =>
      [...root.querySelectorAll('button')].find((one) => one.textContent.trim() === text);
    return { element, root, heard, button };
  }

  test('asks every question of its page and no other', async () => {
    const { root } = await asked({ emergency: [] });
    const names = [...root.querySelectorAll('input')].map(({ name }) => name);
    expect(names).toEqual(codesOn('today'));
  });

  test('gives the ticked answers; Continue appears only after a tick', async () => {
    const { element, root, heard, button } = await asked({});
    expect(button('Continue')).toBeUndefined();
    const [, second] = root.querySelectorAll('input');
    second!.click();
    await element.updateComplete;
    expect(button('None of these')).toBeUndefined();
    root.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true }));
    expect(heard).toEqual([['emergency', ['saddle-numbness']]]);
  });

  test('can be skipped where no flag is asked for, and nowhere else', async () => {
    const grave = await asked({});
    expect(grave.button('Skip this')).toBeUndefined();
    const { heard, button } = await asked({ emergency: [], today: [], health: [] });
    button('Skip this')!.click();
    expect(heard).toEqual([['steadiness', 'skipped']]);
  });

  test('takes no tick over to the next page', async () => {
    const { element, root } = await asked({});
    root.querySelector('input')!.click();
    await element.updateComplete;
    element.answers = { emergency: [] };
    await element.updateComplete;
    expect([...root.querySelectorAll('input')].some(({ checked }) => checked)).toBe(false);
  });
});

describe('the plan', () => {
  const drawings = (root: ShadowRoot) => root.querySelectorAll('.item svg').length;

  test('shows no exercise while a question is open, and none after a flag', async () => {
    const open = await shown('plan-section', { patterns: STIFF, safety: UNASKED });
    expect(drawings(open.root)).toBe(0);
    expect(open.root.querySelector('safety-questions')).not.toBeNull();
    const answers: SafetyAnswers = { ...ANSWERED, health: ['diabetic-foot'] };
    const flagged = await shown('plan-section', {
      patterns: STIFF,
      safety: { ...UNASKED, answers },
    });
    expect(drawings(flagged.root)).toBe(0);
    expect(flagged.root.querySelector('safety-notice')).not.toBeNull();
  });

  test('draws one exercise first, and each of the others', async () => {
    const { root } = await shown('plan-section', { patterns: STIFF, safety: CLEAR });
    expect(drawings(root)).toBe(5);
    expect(root.querySelectorAll('details .item svg').length).toBe(4);
    expect(root.textContent).toContain('Because of: less ankle bend.');
  });
});

test('after a warning sign the page of a plan that was begun shows no exercise either', async () => {
  const course = {
    form: 'wall-stretch',
    later: null,
    side: null,
    startedOn: '2026-11-03',
    doneOn: [],
  };
  const store = new PlanStore(
    () => ({ getItem: () => JSON.stringify(course) }) as unknown as Storage,
  );
  const begun = await shown('plan-screen', { store, safety: CLEAR });
  expect(begun.root.querySelectorAll('.item svg').length).toBe(1);
  const answers: SafetyAnswers = { ...ANSWERED, today: ['foot-drops'] };
  const flagged = await shown('plan-screen', { store, safety: { ...UNASKED, answers } });
  expect(flagged.root.querySelectorAll('.item, plan-course').length).toBe(0);
  expect(flagged.root.querySelector('safety-notice')).not.toBeNull();
});

test('every exercise is drawn, with a name for those who do not see it', () => {
  for (const form of ADVICE_FORMS) {
    const place = document.createElement('div');
    render(exerciseDrawing(form), place);
    const drawing = place.querySelector('svg');
    expect(drawing?.getAttribute('aria-label')?.length, form).toBeGreaterThan(10);
    expect(drawing?.querySelectorAll('path, polyline, circle').length, form).toBeGreaterThan(4);
  }
});

describe('the result of a wall test', () => {
  const made = (left: number | null, right: number | null, angle: number | null = null) => ({
    test: {
      left: { distanceCm: left, tibialAngleDeg: angle },
      right: { distanceCm: right, tibialAngleDeg: null },
      over60: false,
    },
    angleHalfDeg: { left: angle === null ? null : 6, right: null },
    madeAtMs: 0,
  });

  test('tells what it means and what it does not', async () => {
    const { root } = await shown('wall-test-summary', { made: made(10, 8) });
    expect(root.textContent).toContain('What it does not mean');
    expect(root.textContent).toContain('Your right leg reaches 2 cm less.');
  });

  test('of one leg tells no difference', async () => {
    const { root } = await shown('wall-test-summary', { made: made(10, null) });
    expect(root.textContent).toContain('Left leg: 10 cm.');
    expect(root.textContent).not.toContain('reaches');
    expect(root.textContent).not.toContain('Right leg');
  });

  test('gives an angle its range and no band', async () => {
    const { root } = await shown('wall-test-summary', { made: made(null, null, 36.6) });
    expect(root.textContent).toContain('Left shin, from the video: 37° (± 6°)');
    expect(root.textContent).not.toContain('most adults.');
  });
});

test('a habit explains itself only to who recognises it', async () => {
  const { root } = await shown('habit-list', { habits: ['raised-heels'], namesHelp: false });
  expect(root.textContent).toContain('A raised heel keeps the ankle from bending.');
  expect(root.textContent).not.toContain('Tired calves cramp');
  expect(root.textContent).not.toContain('lower heels on most days');
});
