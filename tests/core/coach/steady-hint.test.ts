import { expect, test } from 'vitest';
import { hear, NO_HINT, type SteadyHint } from '#core/coach/steady-hint.ts';

/** What is shown after each of these looks. */
function shown(looks: readonly (readonly [string, number])[]): (string | null)[] {
  let steady: SteadyHint<string> = NO_HINT;
  return looks.map(([hint, timeS]) => (steady = hear(steady, hint, timeS)).shown);
}

test('a hint changes only when the new one has lasted', () => {
  const looks = [
    ['good', 0],
    ['good', 0.7],
    ['nobody', 0.8],
    ['good', 0.9],
    ['nobody', 1],
    ['nobody', 1.7],
  ] as const;
  expect(shown(looks)).toEqual([null, 'good', 'good', 'good', 'good', 'nobody']);
});

test('looks that come seldom take back what no longer holds, before they can say what does', () => {
  const looks = [
    ['good', 0],
    ['good', 2],
    ['nobody', 4],
    ['nobody', 6],
  ] as const;
  expect(shown(looks)).toEqual([null, 'good', null, 'nobody']);
});

test('faults that flicker between each other are not said', () => {
  const looks = Array.from({ length: 20 }, (_, i) => [`fault ${i % 2}`, i / 10] as const);
  expect(new Set(shown(looks))).toEqual(new Set([null]));
});
