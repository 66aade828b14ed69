import { expect, test } from 'vitest';
import { UNASKED } from '#core/safety/assess-safety.ts';
import { isUnderWay, type Work } from '../../../src/components/session/work-under-way.ts';

/** Somebody reads the first screen, and nothing else goes on. */
const NOTHING: Work = {
  screen: 'first',
  safety: UNASKED,
  isFilming: false,
  isWatching: false,
  hasDraft: false,
  holdsResults: false,
  testWaits: false,
};

test('who reads a page that would come up the same loses nothing when it is loaded anew', () => {
  for (const screen of ['first', 'past', 'about', 'result', 'visit', 'plan'] as const)
    expect(isUnderWay({ ...NOTHING, screen })).toBe(false);
});

test('the camera and the wall are taken from nobody', () => {
  for (const screen of ['record', 'wall-test'] as const)
    expect(isUnderWay({ ...NOTHING, screen })).toBe(true);
});

test('while a visit runs its answers are not lost, on whatever screen it is', () => {
  const safety = { ...UNASKED, answers: {} };
  for (const screen of ['first', 'result', 'visit', 'analysing', 'how-to-film'] as const)
    expect(isUnderWay({ ...NOTHING, screen, safety })).toBe(true);
});

test('nor is what was filmed, or found, or waits', () => {
  for (const what of ['isFilming', 'isWatching', 'hasDraft', 'holdsResults', 'testWaits'] as const)
    expect(isUnderWay({ ...NOTHING, [what]: true })).toBe(true);
});
