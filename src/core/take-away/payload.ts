import { failure, success, type Result } from '../result.ts';
import { DigitsReader, DigitsWriter } from './digits.ts';
import { takenField } from './taken-fields.ts';
import type { TakenWalk } from './taken-walk.ts';

/** Why a code cannot be read. */
export const TAKEN_TROUBLES = ['damaged', 'older', 'newer'] as const;
export type TakenTroubleCode = (typeof TAKEN_TROUBLES)[number];

/** The first two digits of every payload, in every version. */
const FORMAT = 1;
const FORMAT_DIGITS = 2;
/** A prime: one digit changed, or two exchanged, changes what is left over. */
const CHECKED_BY = 9973n;
const CHECK_DIGITS = 4;
/** A visit of seven videos has under 2,000; more would take long to read. */
const MOST_DIGITS = 6000;

/** A walk as decimal digits: format, check, fields. */
export function payloadOf(walk: TakenWalk): string {
  const out = new DigitsWriter();
  takenField.put(out, walk);
  const fields = out.digits();
  return String(FORMAT).padStart(FORMAT_DIGITS, '0') + checkOf(fields) + fields;
}

/** The walk that a payload carries. */
export function readPayload(payload: string): Result<TakenWalk, TakenTroubleCode> {
  if (!/^\d+$/.test(payload) || payload.length > MOST_DIGITS) return failure('damaged');
  const format = Number(payload.slice(0, FORMAT_DIGITS));
  const check = payload.slice(FORMAT_DIGITS, FORMAT_DIGITS + CHECK_DIGITS);
  const fields = payload.slice(FORMAT_DIGITS + CHECK_DIGITS);
  if (format !== FORMAT) return failure(format < FORMAT ? 'older' : 'newer');
  if (fields === '' || check !== checkOf(fields)) return failure('damaged');
  const from = new DigitsReader(fields);
  const walk = takenField.take(from);
  return from.isWhole ? success(walk) : failure('damaged');
}

function checkOf(fields: string): string {
  return String(BigInt(fields) % CHECKED_BY).padStart(CHECK_DIGITS, '0');
}
