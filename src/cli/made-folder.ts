import { accessSync, constants, mkdirSync } from 'node:fs';

/** Makes the folder if it is not there. False if it cannot be made or written to. */
export function madeFolder(path: string): boolean {
  try {
    mkdirSync(path, { recursive: true });
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
