import type { Report } from '#core/report/report.ts';
import { payloadOf } from '#core/take-away/payload.ts';
import { takenFrom } from '#core/take-away/taken-walk.ts';

/** What a code carries: the address, which is letters, and the payload, which is digits. */
export interface PhoneLink {
  /** "https://…/#/taken/". */
  readonly address: string;
  readonly payload: string;
}

/** The machine's own names for itself: a phone that opens one of them asks the phone. */
const OWN_NAMES = /^(localhost|127(\.\d+){3}|\[::1\]|0\.0\.0\.0)$/;

/**
 * The link of a visit; null where phones could not open it: this page is known to this machine alone, and the staff gave
 * no other address. What is asked of a kiosk (`?kiosk`) is left out: a phone is none.
 */
export function phoneLink(
  reports: readonly Report[],
  phoneAddress: string,
  here: Pick<Location, 'origin' | 'pathname' | 'hostname'> = location,
): PhoneLink | null {
  const walk = takenFrom(reports);
  const base = baseFor(phoneAddress, here);
  return walk === null || base === null
    ? null
    : { address: `${base}#/taken/`, payload: payloadOf(walk) };
}

/** Where phones find the app; null where they cannot. */
export function baseFor(
  phoneAddress: string,
  { origin, pathname, hostname }: Pick<Location, 'origin' | 'pathname' | 'hostname'> = location,
): string | null {
  if (phoneAddress !== '') return phoneAddress;
  return OWN_NAMES.test(hostname) ? null : origin + pathname;
}
