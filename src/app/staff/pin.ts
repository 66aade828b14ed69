import * as v from 'valibot';
import { forgetStaff, readStaff, writeStaff } from './staff-storage.ts';

/** OWASP's number for PBKDF2 with HMAC-SHA256 (Password Storage Cheat Sheet, 2023). */
const ITERATIONS = 600_000;
const SALT_BYTES = 16;
/** Wrong PINs that cost no wait; each one more doubles the wait. */
const FREE_TRIES = 3;
const FIRST_WAIT_S = 30;
const LONGEST_WAIT_S = 3600;

export const PIN_LENGTH = { least: 6, most: 12 } as const;

const bytes = v.pipe(v.string(), v.regex(/^([0-9a-f]{2})+$/), v.maxLength(200));
const pinSchema = v.object({
  salt: bytes,
  hash: bytes,
  iterations: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000_000)),
});
const triesSchema = v.object({
  wrong: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000)),
  lastMs: v.pipe(v.number(), v.finite()),
});

export type PinAnswer =
  | { readonly code: 'right' | 'wrong' | 'not-stored' }
  /** Nothing was tried: it is too early. */
  | { readonly code: 'wait'; readonly waitS: number };

export function isPin(pin: string): boolean {
  return /^\d+$/.test(pin) && pin.length >= PIN_LENGTH.least && pin.length <= PIN_LENGTH.most;
}

/** Whether the staff set a PIN on this device. A damaged one counts as set: it opens nothing. */
export function hasPin(): boolean {
  return readStaff('pin', v.unknown()) !== null;
}

/** Sets a PIN; whoever may do so was asked for the old one. Whether it could be written. */
export async function setPin(pin: string): Promise<boolean> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  const hash = await hashOf(pin, salt, ITERATIONS);
  const written = writeStaff('pin', { salt: hexOf(salt), hash, iterations: ITERATIONS });
  if (written) forgetStaff('pin-tries');
  return written;
}

/**
 * Whether this is the PIN. A try counts as wrong from before it is looked at, so that a page that is closed meanwhile
 * gives no free one; where that cannot be written nothing is tried.
 */
export async function checkPin(pin: string, nowMs = Date.now()): Promise<PinAnswer> {
  const waitS = waitLeftS(nowMs);
  if (waitS > 0) return { code: 'wait', waitS };
  const stored = readStaff('pin', pinSchema);
  const wrong = (readStaff('pin-tries', triesSchema)?.wrong ?? 0) + 1;
  if (!writeStaff('pin-tries', { wrong: Math.min(wrong, 1000), lastMs: nowMs }))
    return { code: 'not-stored' };
  if (stored === null) return { code: 'wrong' };
  const hash = await hashOf(pin, bytesOf(stored.salt), stored.iterations);
  if (hash !== stored.hash) return { code: 'wrong' };
  forgetStaff('pin-tries');
  return { code: 'right' };
}

/** Seconds until the next try. A clock that was set back does not shorten them. */
export function waitLeftS(nowMs = Date.now()): number {
  const tries = readStaff('pin-tries', triesSchema);
  if (tries === null || tries.wrong < FREE_TRIES) return 0;
  const waitS = Math.min(LONGEST_WAIT_S, FIRST_WAIT_S * 2 ** (tries.wrong - FREE_TRIES));
  const sinceS = Math.max(0, nowMs - tries.lastMs) / 1000;
  return Math.max(0, Math.ceil(waitS - sinceS));
}

async function hashOf(
  pin: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
): Promise<string> {
  const typed = new TextEncoder().encode(pin);
  const key = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveBits']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return hexOf(new Uint8Array(await crypto.subtle.deriveBits(how, key, 256)));
}

function hexOf(all: Uint8Array): string {
  return Array.from(all, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function bytesOf(hex: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));
}
