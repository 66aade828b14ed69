import { otherSide, SIDES, type Side } from '../body/skeleton.ts';
import type { WallTest } from './wall-test.ts';

/** How far the toe stands from the wall, among adults (clinical-rules.md 7.1). */
export type WallTestBand = 'typical' | 'low' | 'very-low';

/** A difference between the sides, by how many people differ so much. */
export type WallTestDifferenceKind = 'usual' | 'larger-than-most' | 'clear';

export interface WallTestDifference {
  /** Never negative; centimetres. */
  readonly byCm: number;
  /** The leg that reaches less far; null where both reach equally far. */
  readonly less: Side | null;
  readonly kind: WallTestDifferenceKind;
  /** Whether a tape can tell it from two measurements of the same leg. */
  readonly detectable: boolean;
}

export interface WallTestAngleDifference {
  readonly byDeg: number;
  readonly less: Side | null;
  readonly detectable: boolean;
}

export interface WallTestResult {
  readonly bands: Readonly<Record<Side, WallTestBand | null>>;
  /** Null unless both legs were measured. */
  readonly difference: WallTestDifference | null;
  readonly angleDifference: WallTestAngleDifference | null;
}

/**
 * Limits of the knee-to-wall test (clinical-rules.md 7). Bands are our choice: 1 and 2 standard deviations under the
 * mean of healthy adults, 12 +/- 2.8 cm (Hoch and McKeon 2011), rounded down; 2 cm less from 60 years on. Detectable
 * change: 1.9 cm by one examiner (Powden 2015); 6 deg by video, our choice.
 */
export const WALL_TEST_LIMITS = {
  typicalCm: 9,
  lowCm: 6,
  over60Cm: 2,
  usualDifferenceCm: 1.5,
  clearDifferenceCm: 3,
  detectableCm: 1.9,
  detectableDeg: 6,
} as const;

/** Bands of both legs and the difference between them. */
export function judgeWallTest(test: WallTest): WallTestResult {
  const { left, right, over60 } = test;
  return {
    bands: { left: bandOf(left.distanceCm, over60), right: bandOf(right.distanceCm, over60) },
    difference: differenceOf(left.distanceCm, right.distanceCm),
    angleDifference: angleDifferenceOf(left.tibialAngleDeg, right.tibialAngleDeg),
  };
}

/** Whether anything was measured at all. */
export function isMeasured(test: WallTest): boolean {
  return SIDES.some((side) => test[side].distanceCm !== null || test[side].tibialAngleDeg !== null);
}

function bandOf(distanceCm: number | null, over60: boolean): WallTestBand | null {
  if (distanceCm === null) return null;
  const asAdultCm = distanceCm + (over60 ? WALL_TEST_LIMITS.over60Cm : 0);
  if (asAdultCm >= WALL_TEST_LIMITS.typicalCm) return 'typical';
  return asAdultCm >= WALL_TEST_LIMITS.lowCm ? 'low' : 'very-low';
}

function differenceOf(left: number | null, right: number | null): WallTestDifference | null {
  if (left === null || right === null) return null;
  // Millimetres: 10.5 - 9 must not be 1.5000000000000002.
  const byCm = Math.round(10 * Math.abs(left - right)) / 10;
  return {
    byCm,
    less: lessOf(left, right),
    kind:
      byCm <= WALL_TEST_LIMITS.usualDifferenceCm
        ? 'usual'
        : byCm <= WALL_TEST_LIMITS.clearDifferenceCm
          ? 'larger-than-most'
          : 'clear',
    detectable: byCm > WALL_TEST_LIMITS.detectableCm,
  };
}

function angleDifferenceOf(
  left: number | null,
  right: number | null,
): WallTestAngleDifference | null {
  if (left === null || right === null) return null;
  const byDeg = Math.abs(left - right);
  return {
    byDeg,
    less: lessOf(left, right),
    detectable: byDeg > WALL_TEST_LIMITS.detectableDeg,
  };
}

function lessOf(left: number, right: number): Side | null {
  if (left === right) return null;
  return left < right ? 'left' : otherSide('left');
}
