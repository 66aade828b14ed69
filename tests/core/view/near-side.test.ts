import { describe, expect, test } from 'vitest';
import { distanceFactor } from '#core/measures/distance-factor.ts';
import type { Side } from '#core/body/skeleton.ts';
import { nearSide } from '#core/view/near-side.ts';
import { distanceOf } from '#core/walk/leg-angles.ts';
import { usualZeroOf } from '#core/zeros/usual-zero.ts';
import { reportOf, signalsOf, VIEWS } from '../../builders/walk-report.ts';

/** Nearly toward the camera, and still to one edge of the picture. */
const WALKS = [
  ['right', 300],
  ['left', 240],
] as const;

describe.each(WALKS)('walking nearly toward the camera and to the %s', (near, headingDeg) => {
  const walk = { headingDeg, distanceM: 5.8, durationS: 5 };

  test('every rule has the same leg near', () => {
    const { view } = signalsOf(walk);
    expect(view.view).toMatchObject({ kind: 'oblique', walking: 'toward' });
    expect(nearSide(view)).toBe(near);
    expect(distanceOf(near, view)).toBe('near');
    expect(distanceFactor(view)[near]).toBe(1);
  });

  test('a report that does not tell its zeros has that leg near as well', () => {
    const seen = reportOf(walk);
    const software = { ...seen.software, model: 'blazepose-full' };
    const neutral = { level: 'none', leftDeg: null, rightDeg: null } as const;
    const zeroOf = (side: Side, walking: 'toward' | 'left-to-right' | 'right-to-left') =>
      usualZeroOf({ ...seen, software, neutral, view: { ...seen.view, walking } }, side);
    const across = near === 'right' ? 'left-to-right' : 'right-to-left';
    expect(zeroOf('left', 'toward')).toBe(zeroOf('left', across));
    expect(zeroOf('right', 'toward')).toBe(zeroOf('right', across));
  });
});

test('from the front no leg is near', () => {
  expect(nearSide(signalsOf(VIEWS.front).view)).toBeNull();
});
