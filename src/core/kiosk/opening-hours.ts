/** When the kiosk serves people: "08:00", local time; null: always. */
export interface OpeningHours {
  readonly opensAt: string | null;
  readonly closesAt: string | null;
}

const MINUTES_A_DAY = 24 * 60;

/**
 * Whether it is open at this minute of the local day. Hours that end before they begin go over midnight; where either
 * is missing or no time of day it never closes.
 */
export function isOpen({ opensAt, closesAt }: OpeningHours, minuteOfDay: number): boolean {
  const from = minutesOf(opensAt);
  const to = minutesOf(closesAt);
  if (from === null || to === null || from === to) return true;
  const since = (minute: number) => (minute - from + MINUTES_A_DAY) % MINUTES_A_DAY;
  return since(minuteOfDay) < since(to);
}

function minutesOf(time: string | null): number | null {
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})$/.exec(time ?? '') ?? [];
  const total = Number(hours) * 60 + Number(minutes);
  return total < MINUTES_A_DAY && Number(minutes) < 60 ? total : null;
}
