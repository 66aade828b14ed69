import { Linter } from 'eslint';
import { expect, test } from 'vitest';
import { importGraph, roomGraph } from './import-graph.mjs';
import { noImportCycle } from './no-import-cycle.mjs';

/** What the rule says of a file of this name with this text. */
function said(filename: string, text: string): string[] {
  const linter = new Linter();
  const plugins = { layout: { rules: { 'no-import-cycle': noImportCycle } } };
  const rules = { 'layout/no-import-cycle': 'error' } as const;
  return linter
    .verify(text, [{ files: ['**/*.ts'], plugins, rules }], { filename })
    .map(({ message }) => message);
}

test('the rule sees the files and the rooms of the app', () => {
  const files = importGraph('src', 'workers', 'models');
  expect(files.size).toBeGreaterThan(300);
  expect([...roomGraph(files).keys()]).toContain('src/core/angles');
});

test('a file that imports one by which it is imported is named with the way', () => {
  const [message] = said('src/core/statistics.ts', `import { viewOf } from './view/view.ts';`);
  expect(message).toMatch(
    /^The file imports itself: src\/core\/statistics.ts → src\/core\/view\/view.ts →/,
  );
  expect(message).toMatch(/→ src\/core\/statistics.ts\.$/);
});

test('it is also seen where the import is made on demand, or handed on', () => {
  expect(said('src/core/statistics.ts', `await import('./view/view.ts');`)).toHaveLength(1);
  expect(said('src/core/statistics.ts', `export { viewOf } from './view/view.ts';`)).toHaveLength(
    1,
  );
  expect(said('src/core/statistics.ts', `export * from './view/view.ts';`)).toHaveLength(1);
});

test('a new file of a room may import no room that imports it', () => {
  const [message] = said('src/core/body/new.ts', `import '../measures/per-cycle.ts';`);
  expect(message).toMatch(/^The folder imports one that imports it: src\/core\/body → /);
});

test('an import that leads nowhere back is let through', () => {
  expect(said('src/core/measures/new.ts', `import '../statistics.ts'; import 'lit';`)).toEqual([]);
});
