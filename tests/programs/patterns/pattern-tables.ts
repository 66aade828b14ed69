import * as v from 'valibot';
import { markdownTable } from '../tables/markdown-table.ts';

const percent = v.number();

/** What `figures.json` holds: what becomes of simulated walkers when the rules ask for more, or for less. */
export const patternFigures = v.object({
  /** Of the app that measured it. */
  version: v.string(),
  model: v.string(),
  walkers: v.number(),
  limits: v.array(
    v.object({
      /** What every uncertainty is multiplied by. */
      scale: v.number(),
      falselyPresentPercent: percent,
      falselyPossiblePercent: percent,
      foundPercent: percent,
      presentOfFoundPercent: percent,
      /** The same with readings drawn toward the usual as far as on rendered walkers. */
      levelledFoundPercent: percent,
      levelledPresentOfFoundPercent: percent,
    }),
  ),
});

export type PatternFigures = v.InferOutput<typeof patternFigures>;

/** The tables of the page, by name. */
export function patternTables({ limits }: PatternFigures): Readonly<Record<string, string>> {
  const table = markdownTable(
    [
      'limits times',
      'falsely present / possible',
      'pattern found',
      'of these present',
      'found, readings levelled',
      'of these present',
    ],
    limits.map((row) => {
      const cells = [
        String(row.scale),
        `${row.falselyPresentPercent.toFixed(1)} / ${row.falselyPossiblePercent.toFixed(1)} %`,
        whole(row.foundPercent),
        whole(row.presentOfFoundPercent),
        whole(row.levelledFoundPercent),
        whole(row.levelledPresentOfFoundPercent),
      ];
      return row.scale === 1 ? cells.map((cell) => `**${cell}**`) : cells;
    }),
  );
  return { limits: table };
}

function whole(value: number): string {
  return `${value.toFixed(0)} %`;
}
