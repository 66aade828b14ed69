import { newId } from './new-id.ts';

const PREFIX = 'opened-';

/** An id for what is opened from a file: its address shows where it came from, even when it is gone. */
export function newOpenedId(): string {
  return `${PREFIX}${newId()}`;
}

export function isOpenedId(id: string): boolean {
  return id.startsWith(PREFIX);
}
