import { readFileSync, writeFileSync } from 'node:fs';
import { withTables } from './page-tables.ts';
import { PAGES } from './pages.ts';

/** `npm run -s tables`: the tables of every page anew, of the figures that the programs have written beside them. */
export function main(): number {
  refreshPages();
  return 0;
}

export function refreshPages(): void {
  for (const { folder, tables } of PAGES) {
    const path = `${folder}/README.md`;
    const before = readFileSync(path, 'utf8');
    const after = withTables(before, tables());
    if (after === before) continue;
    writeFileSync(path, after);
    process.stdout.write(`${path}\n`);
  }
}
