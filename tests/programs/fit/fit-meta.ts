import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { packageVersion } from '../tables/figures-file.ts';

/** The recipes of rendered walkers that are in the repository. */
export const RECIPES = 'tests/programs/held-out';

const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** The clips that a table was fitted on. */
const corpus = v.object({
  clips: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Those whose recipe is in the repository, by the name of its file there without its ending. */
  recipes: v.array(v.string()),
  /** Of these recipes: `recipesSha256`; null where there is none. */
  recipesSha256: v.nullable(sha256),
  /** What the other clips were. */
  others: v.nullable(v.string()),
});

/** One fit: a table may hold what several found. */
const fit = v.object({
  /** What of the table it found. */
  found: v.string(),
  /** Of the app that it was fitted with. */
  version: v.string(),
  fittedAt: v.pipe(v.string(), v.isoDate()),
  /** The networks that looked at the clips, and how often at each frame. */
  networks: v.array(v.string()),
  looks: v.picklist([1, 2]),
  corpus,
  /** Walkers are left out by so many at a time; null: nothing is fitted that another walker could be judged by. */
  folds: v.nullable(v.number()),
});

/** Where the numbers of a fitted table come from. Each fitted JSON of `src/core` carries it as `meta`. */
export const fitMeta = v.object({
  fits: v.pipe(v.array(fit), v.minLength(1)),
  /** Numbers that were set by hand afterwards, and why. */
  setByHand: v.array(v.string()),
});

export type FitMeta = v.InferOutput<typeof fitMeta>;
export type Fit = FitMeta['fits'][number];

/** One hash of several recipes: of their names and contents, in the order of the names. */
export function recipesSha256(names: readonly string[]): string {
  const hash = createHash('sha256');
  for (const name of names.toSorted()) {
    const recipe: unknown = JSON.parse(readFileSync(join(RECIPES, `${name}.json`), 'utf8'));
    hash.update(`${name}\n${JSON.stringify(recipe)}\n`);
  }
  return hash.digest('hex');
}

/** What a fit of today says of itself. */
export function fitOfToday(
  about: Omit<Readonly<Fit>, 'networks' | 'version' | 'fittedAt' | 'corpus'> & {
    readonly networks: readonly string[];
  },
  clips: readonly string[],
): Fit {
  const recipes = clips.filter((name) => existsSync(join(RECIPES, `${name}.json`))).toSorted();
  const without = clips.filter((name) => !recipes.includes(name));
  return {
    ...about,
    networks: [...about.networks],
    version: packageVersion(),
    fittedAt: new Date().toISOString().slice(0, 10),
    corpus: {
      clips: clips.length,
      recipes,
      recipesSha256: recipes.length === 0 ? null : recipesSha256(recipes),
      others: without.length === 0 ? null : without.join(', '),
    },
  };
}
