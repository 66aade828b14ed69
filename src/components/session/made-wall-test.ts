import type { Side } from '#core/body/skeleton.ts';
import type { WallTest } from '#core/wall-test/wall-test.ts';

/** A knee-to-wall test with what belongs to it on the screen. */
export interface MadeWallTest {
  readonly test: WallTest;
  /** Half the 95 % interval of each angle; null where there is none. */
  readonly angleHalfDeg: Readonly<Record<Side, number | null>>;
  readonly madeAtMs: number;
}
