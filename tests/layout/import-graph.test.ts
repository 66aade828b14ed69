import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { cycleIn, graphOf, importGraph, loadGraph, reachedFrom } from './import-graph.ts';

const FOLDERS = ['src', 'workers', 'models'];
const files = importGraph(...FOLDERS);

/** A folder beside others; what lies deeper belongs to it. Screens are rooms of their own. */
function roomOf(file: string): string {
  const [first = '', second = '', third = '', fourth = ''] = dirname(file).split('/');
  if (first !== 'src') return `${first}/${second}`;
  return third === 'screens'
    ? `${first}/${second}/${third}/${fourth}`
    : `${first}/${second}/${third}`;
}

test('no file imports itself by way of others', () => {
  expect(files.size).toBeGreaterThan(300);
  expect(cycleIn(files)).toBeNull();
});

test('no room imports one that imports it', () => {
  const rooms = graphOf(files, roomOf);
  expect([...rooms.keys()]).toContain('src/core/angles');
  expect(cycleIn(rooms)).toBeNull();
});

test('no folder has more than 15 files in one layer', () => {
  const counts = new Map<string, number>();
  for (const file of importGraph(...FOLDERS, 'tests').keys())
    counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1);
  expect([...counts].filter(([, count]) => count > 15)).toEqual([]);
});

test('whoever opens the app at home loads no screen of a lobby and no page of its staff', () => {
  const loaded = [...reachedFrom('src/app/main.ts', loadGraph('src'))];
  expect(loaded).toContain('src/components/app/heelrise-app.ts');
  expect(loaded.filter((file) => /screens\/(kiosk|staff)\/|app\/kiosk\//.test(file))).toEqual([]);
});

test('a cycle is found, with the way it takes', () => {
  const graph = new Map([
    ['a', new Set(['b'])],
    ['b', new Set(['c'])],
    ['c', new Set(['b'])],
  ]);
  expect(cycleIn(graph)).toEqual(['b', 'c', 'b']);
  expect(cycleIn(new Map([['a', new Set(['b'])]]))).toBeNull();
});
