import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { importGraph, loadGraph, reachedFrom } from './import-graph.mjs';

test('no folder has more than 15 files in one layer', () => {
  const counts = new Map<string, number>();
  for (const file of importGraph('src', 'workers', 'models', 'tests').keys())
    counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1);
  expect([...counts].filter(([, count]) => count > 15)).toEqual([]);
});

test('whoever opens the app at home loads no screen of a lobby and no page of its staff', () => {
  const loaded = [...reachedFrom('src/app/main.ts', loadGraph('src'))];
  expect(loaded).toContain('src/components/app/heelrise-app.ts');
  expect(loaded.filter((file) => /screens\/(kiosk|staff)\/|app\/kiosk\//.test(file))).toEqual([]);
});
