import { expect, test } from 'vitest';
import { measureWalk } from '#core/measures/measure-walk.ts';
import { repairWalk } from '#core/repair/repair-walk.ts';
import { viewOf } from '#core/view/view.ts';
import { walkSignals } from '#core/walk/walk-signals.ts';
import { syntheticWalk } from '../../builders/synthetic-walker.ts';

const timeS = Array.from({ length: 120 }, (_, i) => i / 30);
const { body } = repairWalk(syntheticWalk({ timeS }).track);
const signals = walkSignals(body, viewOf(body));

function halfWidth(
  neutralDeg: number | null,
  id: string,
  level: 'foot-flat' | 'standing' = 'foot-flat',
): number {
  const neutral = { level, leftDeg: neutralDeg, rightDeg: 0 };
  const rows = measureWalk({ ...signals, neutral }, null).map((detail) => detail.measure);
  const row = rows.find((one) => one.id === id && one.side === 'left');
  const [low, high] = row?.ci95 ?? [NaN, NaN];
  return (high - low) / 2;
}

test.each(['ankle-dorsiflexion-peak-stance', 'heel-off-percent'])(
  'a foot whose own zero was not found has a wider interval for %s',
  (id) => {
    expect(halfWidth(null, id)).toBeGreaterThan(1.4 * halfWidth(0, id));
  },
);

test('the range of the ankle needs no zero and keeps its interval', () => {
  expect(halfWidth(null, 'ankle-range')).toBeCloseTo(halfWidth(0, 'ankle-range'), 9);
});

test('a zero from standing widens what hangs on it by as much as it was further off, and nothing else', () => {
  for (const id of ['ankle-dorsiflexion-peak-stance', 'heel-off-percent']) {
    const added = halfWidth(0, id, 'standing') ** 2 - halfWidth(0, id) ** 2;
    // Not by less where the foot is far or small.
    expect(Math.sqrt(added)).toBeGreaterThanOrEqual(1.96 * 3.5 - 1e-9);
  }
  for (const id of ['ankle-range', 'knee-flexion-min-stance', 'stance-percent'])
    expect(halfWidth(0, id, 'standing')).toBe(halfWidth(0, id));
});
