import * as v from 'valibot';

/**
 * What a kiosk keeps for its staff lies under keys with this beginning. A wipe spares them and nothing else: none of
 * it tells of a visitor.
 */
const PREFIX = 'heelrise-staff/';

/** One thing that is kept for the staff. */
export type StaffEntry = 'settings' | 'counts' | 'pin' | 'pin-tries' | 'alive' | 'self-test';

export function staffKey(entry: StaffEntry): string {
  return PREFIX + entry;
}

/** Whether a wipe has to spare this key. */
export function isStaffKey(key: string): boolean {
  return key.startsWith(PREFIX);
}

/** What is kept, checked by its schema; null where nothing is, or it is damaged, or storage is blocked. */
export function readStaff<const Schema extends v.GenericSchema>(
  entry: StaffEntry,
  schema: Schema,
): v.InferOutput<Schema> | null {
  try {
    const text = localStorage.getItem(staffKey(entry));
    if (text === null) return null;
    const parsed = v.safeParse(schema, JSON.parse(text));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

/** Whether it could be written: the disk may be full, or storage blocked. */
export function writeStaff(entry: StaffEntry, value: unknown): boolean {
  try {
    localStorage.setItem(staffKey(entry), JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

export function forgetStaff(entry: StaffEntry): void {
  try {
    localStorage.removeItem(staffKey(entry));
  } catch {
    return;
  }
}
