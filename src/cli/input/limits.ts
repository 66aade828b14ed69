import { failure, success, type Result } from '#core/result.ts';

interface Limits {
  readonly least: number;
  readonly most: number;
}

export const HEIGHT_M: Limits = { least: 0.5, most: 2.5 };
export const FPS: Limits = { least: 1, most: 2000 };
export const JOBS: Limits = { least: 1, most: 256 };

/** A number that somebody typed; null where nothing is stated. The failure is a sentence that names it. */
export function numberWithin(
  name: string,
  text: string | undefined,
  { least, most }: Limits,
): Result<number | null, string> {
  if (text === undefined) return success(null);
  const value = Number(text);
  // Number('') is 0, which lies outside every range here.
  if (value >= least && value <= most) return success(value);
  return failure(`${name} must be a number from ${least} to ${most}.`);
}

/** The same for a count. */
export function countWithin(
  name: string,
  text: string | undefined,
  limits: Limits,
): Result<number | null, string> {
  const value = numberWithin(name, text, limits);
  if (!value.ok || value.value === null || Number.isInteger(value.value)) return value;
  return failure(`${name} must be a whole number.`);
}
