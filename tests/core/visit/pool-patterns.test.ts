import { expect, test } from 'vitest';
import { findPatterns } from '#core/patterns/find-patterns.ts';
import { poolPatterns } from '#core/visit/pool-patterns.ts';
import type { PatternId } from '#core/report/ids.ts';
import type { Evidence, Pattern, Report, View } from '#core/report/report.ts';

type Clip = Pick<Report, 'view' | 'patterns' | 'notices'>;

const VIEWS = {
  facingRight: { kind: 'side', facing: 'right' },
  facingLeft: { kind: 'side', facing: 'left' },
  front: { kind: 'front', facing: 'toward' },
  between: { kind: 'oblique', facing: 'right' },
} as const;

/** A clip that shows these patterns of the right leg, by their evidence, and nothing else. */
function clip(
  view: keyof typeof VIEWS,
  shows: Readonly<Partial<Record<PatternId, readonly Evidence[]>>>,
): Clip {
  const rest = { walking: 'unsure', yawDeg: null, treadmill: false, confidence: 1 } as const;
  const patterns = findPatterns(null).map((pattern): Pattern => {
    const evidence = pattern.side === 'right' ? shows[pattern.id] : undefined;
    return evidence === undefined
      ? { ...pattern, reason: pattern.reason && 'not-visible-from-this-view' }
      : { ...pattern, evidence: [...evidence] };
  });
  return { view: { ...rest, ...VIEWS[view] } satisfies View, patterns, notices: [] };
}

function piece(
  measure: string,
  direction: 1 | -1,
  [value, threshold, uncertainty]: readonly [number, number, number],
  cycles = 3,
): Evidence {
  const beyond = direction * (value - threshold) > 0;
  return {
    measure,
    compare: 'value',
    direction,
    value,
    threshold,
    thresholdOff: threshold,
    uncertainty,
    timeS: 1,
    cycles,
    cyclesBeyond: beyond ? cycles : 0,
    cap: 'present',
  };
}

const turned = (value: number, uncertainty: number, cycles?: number) => ({
  'toe-out': [piece('foot-progression-stance', 1, [value, 15, uncertainty], cycles)],
});
function rowOf(clips: readonly Clip[], id: PatternId, side: Pattern['side'] = 'right'): Pattern {
  const row = poolPatterns(clips).find((one) => one.id === id && one.side === side);
  if (row === undefined) throw new Error(`no row of ${id}`);
  return row;
}

test('two clips that each leave it open tell it together, and their strides count together', () => {
  const one = clip('front', turned(18.1, 4, 2));
  expect(rowOf([one], 'toe-out').grade).toBe('cannot-tell');
  const both = rowOf([one, one], 'toe-out');
  // Half of the variance of 16 is shared, the other half is halved: 12, so z is 3.1 / 3.46.
  expect(both.evidence[0]?.uncertainty).toBeCloseTo(Math.sqrt(12), 9);
  expect(both.grade).toBe('possible');
  expect(both.evidence[0]?.cycles).toBe(4);
});

test('what one of two clips shows keeps no moment, since nothing says of which video it is', () => {
  const one = clip('front', turned(25, 2));
  expect(rowOf([one], 'toe-out').evidence[0]?.timeS).toBe(1);
  const both = rowOf([one, clip('facingRight', {})], 'toe-out');
  expect(both.grade).toBe('present');
  expect(both.evidence[0]?.timeS).toBeNull();
});

test('clips that contradict each other are not surer than one of them', () => {
  const clips = [clip('front', turned(25, 2)), clip('front', turned(5, 2))];
  expect(rowOf(clips, 'toe-out').grade).toBe('cannot-tell');
});

test('the leg near the camera is believed rather than the far one, and square on rather than between', () => {
  const bent = (value: number) => ({
    'knee-hyperextension': [piece('knee-flexion-min-stance', -1, [value, -5, 2])],
  });
  const near = clip('facingRight', bent(-12));
  const far = clip('facingLeft', bent(10));
  expect(rowOf([far, near], 'knee-hyperextension').evidence[0]?.value).toBe(-12);
  const clips = [clip('between', turned(5, 1)), clip('front', turned(25, 3))];
  expect(rowOf(clips, 'toe-out').grade).toBe('present');
});

test('the composite meets the ankle from the side and the toes from the front', () => {
  const ankle = clip('facingRight', {
    'limited-dorsiflexion': [
      piece('shank-inclination-foot-flat', -1, [3, 7, 2]),
      piece('ankle-dorsiflexion-peak-stance', -1, [3, 9, 2]),
    ],
  });
  const toes = clip('front', turned(25, 3));
  expect(rowOf([ankle], 'calf-pattern').grade).toBe('cannot-tell');
  expect(rowOf([toes], 'calf-pattern').grade).toBe('cannot-tell');
  const both = rowOf([ankle, toes], 'calf-pattern');
  expect(both.grade).toBe('possible');
  expect(both.companions).toEqual(['limited-dorsiflexion', 'toe-out']);
  expect(rowOf([ankle, toes], 'calf-pattern', 'left').grade).toBe('cannot-tell');
});

test('turned toes alone are no composite', () => {
  expect(rowOf([clip('front', turned(30, 2))], 'calf-pattern').grade).toBe('cannot-tell');
});

test('a clip of poor quality lends nothing', () => {
  const poor = piece('foot-progression-stance', 1, [40, 15, 1]);
  const clips = [
    clip('front', { 'toe-out': [{ ...poor, cap: 'none' }] }),
    clip('front', turned(5, 3)),
  ];
  expect(rowOf(clips, 'toe-out').grade).toBe('not-seen');
});

test('a walker who may be somebody else lends nothing where another clip shows the same', () => {
  const mixedUp: Clip = {
    ...clip('front', {
      'toe-out': [{ ...piece('foot-progression-stance', 1, [40, 15, 1]), cap: 'possible' }],
    }),
    notices: [{ code: 'people-may-be-mixed-up' }],
  };
  const both = rowOf([mixedUp, clip('front', turned(18, 2))], 'toe-out');
  expect(both.evidence[0]?.value).toBe(18);
  expect(both.grade).toBe('possible');
  expect(rowOf([mixedUp, mixedUp], 'toe-out').grade).toBe('possible');
});
