import { fileURLToPath } from 'node:url';

/** The folder of our package: a command may be started from anywhere. */
export function packageRoot(): string {
  return fileURLToPath(new URL('../..', import.meta.url));
}
