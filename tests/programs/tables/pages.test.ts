import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { tablesOf, withTables } from './page-tables.ts';
import { PAGES } from './pages.ts';

describe.each(PAGES)('the page of $folder', ({ folder, tables }) => {
  const page = readFileSync(`${folder}/README.md`, 'utf8');

  test('has the tables that its figures make (else: npm run -s tables)', () => {
    expect(withTables(page, tables())).toBe(page);
  });

  test('has no other place for a table', () => {
    expect(tablesOf(page).toSorted()).toEqual(Object.keys(tables()).toSorted());
    expect(tablesOf(page).length).toBeGreaterThanOrEqual(1);
  });
});

test('a table is put between its marks, whatever stood there', () => {
  const page = 'a\n\n<!-- table: x -->\n\nold\n\n<!-- end of table: x -->\n\nb\n';
  const after = 'a\n\n<!-- table: x -->\n\n| new |\n\n<!-- end of table: x -->\n\nb\n';
  expect(withTables(page, { x: '| new |\n' })).toBe(after);
  expect(withTables(after, { x: '| new |\n' })).toBe(after);
  expect(() => withTables(page, { y: '' })).toThrow('no place for the table "y"');
});
