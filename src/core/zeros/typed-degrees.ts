import { failure, success, type Result } from '../result.ts';
import { TYPED_ZERO_DEG } from './typed-zeros.ts';

export type TypedDegreesTrouble = 'not-a-number' | 'out-of-range';

/** A zero as people type it: "3", "-2.5", "−2,5°". Null where nothing was typed. */
export function typedDegrees(text: string): Result<number | null, TypedDegreesTrouble> {
  const bare = text.trim().replace(/\s*°$/, '').replace('\u2212', '-').replace(',', '.');
  if (bare === '') return success(null);
  if (!/^[-+]?\d+(\.\d*)?$/.test(bare)) return failure('not-a-number');
  // A tenth of a degree is more than anybody can see.
  const deg = Math.round(10 * Number(bare)) / 10 + 0;
  const { from, to } = TYPED_ZERO_DEG;
  return deg >= from && deg <= to ? success(deg) : failure('out-of-range');
}
