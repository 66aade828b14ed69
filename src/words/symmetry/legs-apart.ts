import { msg, str } from '@lit/localize';
import type { LegsApart } from '#core/compare/legs-apart.ts';
import { amountText, numberText } from '../base/format.ts';
import { wordTable } from '../base/word-table.ts';

/** The two legs held against each other, for a professional. */
export const SYMMETRY_WORDS = wordTable({
  heading: () => msg('Left less right'),
  how: () =>
    msg(
      'Symmetry index: the difference in % of the mean of both legs (Robinson 1987), with the 95 % intervals of both. Where ± is larger than the index, the video shows no difference, and does not show that there is none.',
    ),
  table: () => msg('Table of left less right'),
  difference: () => msg('Difference'),
  index: () => msg('Symmetry index'),
});

/** "+0.04 s". */
export function differenceText({ difference, unit }: LegsApart): string {
  return `${difference > 0 ? '+' : ''}${amountText(difference, unit)}`;
}

/** "+7 % ± 5 %", and whether it is an estimate. */
export function indexText({ indexPercent, halfWidthPercent, status }: LegsApart): string {
  const sign = indexPercent > 0 ? '+' : '';
  const index = `${sign}${numberText(indexPercent, 0)} % ± ${numberText(halfWidthPercent, 0)} %`;
  return status === 'estimate' ? msg(str`${index}, an estimate`, { id: '@index-estimate' }) : index;
}
