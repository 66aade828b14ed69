import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

const LINK = /\]\(([^)#\s]+)(?:#[^)]*)?\)/g;

/** What a page leads to inside the project. */
function linksOf(page: string): readonly string[] {
  return [...readFileSync(page, 'utf8').matchAll(LINK)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => normalize(join(dirname(page), target)));
}

function pagesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join(folder, file));
}

const PAGES = ['README.md', ...['src', 'models', 'tests', 'workers'].flatMap(pagesIn)];

test('every link of a page leads to a file', () => {
  const links = PAGES.flatMap((page) => linksOf(page).map((target) => ({ page, target })));
  expect(links.length).toBeGreaterThan(80);
  expect(links.filter(({ target }) => !existsSync(target))).toEqual([]);
});

test('three clicks lead from the README to how a measure is worked out', () => {
  let reached = new Set(['README.md']);
  for (let click = 0; click < 3; click++) {
    const pages = [...reached].filter((file) => file.endsWith('.md') && statSync(file).isFile());
    reached = new Set([...reached, ...pages.flatMap(linksOf).filter(existsSync)]);
  }
  for (const file of [
    'measures/measure-table.ts',
    'measures/per-cycle.ts',
    'measures/time-distance.ts',
    'measures/uncertainty.ts',
    'angles/sagittal.ts',
    'angles/foot-progression.ts',
    'angles/pelvic-obliquity.ts',
    'bias/pelvic-tilt.ts',
    'events/heel-off.ts',
    'patterns/rule-table.ts',
  ])
    expect([...reached]).toContain(`src/core/${file}`);
});
