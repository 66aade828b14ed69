import { isOfApple } from '../install/install-offer.ts';

let asked = false;

/**
 * Asks the browser, once while the page is open, not to clear away what is kept when it needs room. It may say no, and
 * some ask the reader.
 */
export async function askToLast(): Promise<void> {
  if (asked || typeof navigator.storage.persist !== 'function') return;
  asked = true;
  if (!(await navigator.storage.persisted())) await navigator.storage.persist();
}

/** How long the browser keeps what is kept here: as promised, seven days without a visit, or while it has room. */
export type Lasting = 'promised' | 'seven-days' | 'while-room';

/** Room on this device for this app, in bytes, and how long it lasts. */
export interface StorageRoom {
  readonly usedBytes: number;
  readonly freeBytes: number;
  readonly lasting: Lasting;
}

/** Null where the browser does not tell. */
export async function storageRoom(): Promise<StorageRoom | null> {
  try {
    const { usage = 0, quota = 0 } = await navigator.storage.estimate();
    if (quota === 0) return null;
    const promised = await navigator.storage.persisted();
    return {
      usedBytes: usage,
      freeBytes: Math.max(0, quota - usage),
      lasting: lastingOf(promised),
    };
  } catch {
    return null;
  }
}

/** Safari empties the storage of a page in a tab, and leaves that of an installed one alone. */
function lastingOf(promised: boolean): Lasting {
  if (promised || matchMedia('(display-mode: standalone)').matches) return 'promised';
  return isOfApple() ? 'seven-days' : 'while-room';
}
