import { readFileSync, writeFileSync } from 'node:fs';

/** Writes what was measured, as the formatter of this repository has JSON. */
export function writeFigures(path: string, figures: unknown): void {
  writeFileSync(path, `${JSON.stringify(figures, null, 2)}\n`);
}

/** The version that is measured. */
export function packageVersion(): string {
  return (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version;
}
