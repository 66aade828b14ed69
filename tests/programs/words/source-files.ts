import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A source file by its own name, without its folder. */
export interface SourceFile {
  readonly file: string;
  readonly source: string;
}

/** The TypeScript files of a folder and of those below it, except where `leftOut` names a folder. */
export function sourceFiles(folder: string, leftOut: readonly string[] = []): SourceFile[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return leftOut.includes(entry.name) ? [] : sourceFiles(path, leftOut);
    return path.endsWith('.ts')
      ? [{ file: basename(path), source: readFileSync(path, 'utf8') }]
      : [];
  });
}
