import { expect, test } from 'vitest';
import { measureOf, reportOf, VIEWS } from '../../builders/walk-report.ts';

/** Toward and away the contacts come from an even beat, which would make a limp look even as well. */
test.each(['front', 'back'] as const)(
  'from the %s even steps are no proof that the two sides match',
  (view) => {
    const asymmetry = reportOf(VIEWS[view]).patterns.find(({ id }) => id === 'asymmetry');
    expect(asymmetry?.grade).toBe('cannot-tell');
  },
);

test('a step time has a wider interval from the front than from the side', () => {
  const halfWidth = (view: 'front' | 'side') => {
    const [low, high] = measureOf(reportOf(VIEWS[view]), 'step-time', 'left').ci95 ?? [NaN, NaN];
    return (high - low) / 2;
  };
  expect(halfWidth('front')).toBeGreaterThan(1.5 * halfWidth('side'));
});
