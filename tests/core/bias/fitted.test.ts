import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { fitMeta, fitOfToday, recipesSha256, RECIPES } from '../../programs/fit/fit-meta.ts';

/** Published curves: their source and licence stand beside them. */
const NOT_FITTED = ['src/core/norms/norm-curves.json'];

const files = readdirSync('src/core', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.json') && !name.endsWith('tsconfig.json'))
  .map((name) => join('src/core', name));
const fitted = files.filter((file) => !NOT_FITTED.includes(file));

/** The meta of a table, or that of each network in it that has a fit of its own. */
function metasOf(file: string): unknown[] {
  const table = JSON.parse(readFileSync(file, 'utf8')) as Record<string, object>;
  if ('meta' in table) return [table['meta']];
  return Object.values(table)
    .filter((own) => !('sameAs' in own))
    .map((own) => ('meta' in own ? own.meta : undefined));
}

test('every JSON of the core is fitted or named here', () => {
  expect(files).toEqual(expect.arrayContaining(NOT_FITTED));
  expect(fitted.length).toBeGreaterThanOrEqual(2);
});

test.each(fitted)('%s says what it was fitted on, when and with which version', (file) => {
  const metas = metasOf(file);
  expect(metas.length).toBeGreaterThanOrEqual(1);
  for (const meta of metas) expect(v.safeParse(fitMeta, meta).issues).toBeUndefined();
});

test.each(fitted)('%s names recipes that are here, as they were', (file) => {
  for (const meta of metasOf(file)) {
    for (const { corpus } of v.parse(fitMeta, meta).fits) {
      const { clips, recipes, others } = corpus;
      expect(corpus.recipesSha256).toBe(recipes.length === 0 ? null : recipesSha256(recipes));
      if (clips > recipes.length) expect(others).not.toBeNull();
    }
  }
});

test('a fit of today names the recipes of its clips and the clips that have none', () => {
  const about = { found: 'all', networks: ['blazepose-full'], looks: 1, folds: null } as const;
  const [recipe = ''] = readdirSync(RECIPES).map((file) => file.replace(/\.json$/, ''));
  const { corpus } = fitOfToday(about, ['my-walk', recipe]);
  expect(corpus).toEqual({
    clips: 2,
    recipes: [recipe],
    recipesSha256: recipesSha256([recipe]),
    others: 'my-walk',
  });
});
