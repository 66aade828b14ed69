import { markdownTable } from '../tables/markdown-table.ts';
import { ERROR_NAMES, type RobustnessFigures, type VariantFigures } from './robustness-figures.ts';

/** More than this is marked. */
const MOST_GROWTH = 0.5;

/** How much of the walks was there to be judged at all. */
const COUNTS: readonly (readonly [string, (figures: VariantFigures) => string])[] = [
  ['clips with a report', ({ reports: { n, of } }) => `${n} of ${of}`],
  ['view right', ({ viewRight: { n, of } }) => `${n} of ${of}`],
  ['walker followed, worst, percent', (figures) => figures.worstFollowedPercent.toFixed(0)],
  ['measures given of those due', ({ measuresGiven: { n, of } }) => `${n} of ${of}`],
  ['truth in the 95 % interval, percent', (figures) => figures.truthInsidePercent.toFixed(0)],
  [
    'patterns falsely present / possible',
    ({ falsely: { present, possible } }) => `${present} / ${possible}`,
  ],
];

/** Every error as it is and in every variant with its growth, and below them the counts. */
export function robustnessPageTable({ asIs, variants }: RobustnessFigures): string {
  const errors = ERROR_NAMES.map((name) => {
    const before = asIs.errors[name] ?? NaN;
    const after = variants.map(({ errors }) => errors[name] ?? NaN);
    const cells = after.map((error) => `${fine(error)} (${percent(error / before - 1)})`);
    return [name, fine(before), ...cells];
  });
  const counts = COUNTS.map(([what, of]) => [what, ...[asIs, ...variants].map(of)]);
  return markdownTable(
    ['error', asIs.title, ...variants.map(({ title }) => title)],
    [...errors, ...counts],
  );
}

function fine(value: number): string {
  return Number.isFinite(value) ? value.toFixed(2) : '-';
}

function percent(growth: number): string {
  if (!Number.isFinite(growth)) return '-';
  const mark = growth > MOST_GROWTH ? '!' : '';
  return `${growth < 0 ? '-' : '+'}${Math.abs(100 * growth).toFixed(0)} %${mark}`;
}
