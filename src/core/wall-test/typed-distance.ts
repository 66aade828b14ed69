import { failure, success, type Result } from '../result.ts';

/** Nobody's toe stands further from the wall than this with the knee on it. */
export const MOST_CM = 25;

export type TypedDistanceTrouble = 'not-a-number' | 'out-of-range';

/** A distance as people type it: "10", "10.5", "10,5 cm". Null where nothing was typed. */
export function typedDistance(text: string): Result<number | null, TypedDistanceTrouble> {
  const bare = text
    .trim()
    .replace(/\s*cm$/i, '')
    .replace(',', '.');
  if (bare === '') return success(null);
  if (!/^-?\d+(\.\d*)?$/.test(bare)) return failure('not-a-number');
  const cm = Number(bare);
  return cm >= 0 && cm <= MOST_CM ? success(cm) : failure('out-of-range');
}

/** The greatest of the tries; null where none was measured. */
export function bestTry(triesCm: readonly (number | null)[]): number | null {
  const measured = triesCm.filter((cm) => cm !== null);
  return measured.length === 0 ? null : Math.max(...measured);
}
