import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { accuracyFigures } from '../accuracy/page/accuracy-figures.ts';
import { accuracyTables } from '../accuracy/page/accuracy-page.ts';
import { benchFigures, benchPageTables } from '../bench/bench-page-tables.ts';
import { patternFigures, patternTables } from '../patterns/pattern-tables.ts';
import { robustnessFigures } from '../robustness/robustness-figures.ts';
import { robustnessPageTable } from '../robustness/robustness-table.ts';

/** A page whose tables are made of the figures that a program has written beside it. */
export interface MeasuredPage {
  readonly folder: string;
  /** By name. Throws if the figures are not as their program writes them. */
  readonly tables: () => Readonly<Record<string, string>>;
}

export const PAGES: readonly MeasuredPage[] = [
  page('accuracy', accuracyFigures, accuracyTables),
  page('bench', benchFigures, benchPageTables),
  page('patterns', patternFigures, patternTables),
  page('robustness', robustnessFigures, (figures) => ({ errors: robustnessPageTable(figures) })),
];

function page<Schema extends v.GenericSchema>(
  program: string,
  schema: Schema,
  tables: (figures: v.InferOutput<Schema>) => Readonly<Record<string, string>>,
): MeasuredPage {
  const folder = `tests/programs/${program}`;
  return { folder, tables: () => tables(figuresOf(folder, schema)) };
}

/** What a program wrote into its folder. */
export function figuresOf<Schema extends v.GenericSchema>(
  folder: string,
  schema: Schema,
): v.InferOutput<Schema> {
  return v.parse(schema, JSON.parse(readFileSync(`${folder}/figures.json`, 'utf8')));
}
