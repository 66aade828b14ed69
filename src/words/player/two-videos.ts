import { msg, str } from '@lit/localize';
import type { StepRule } from '#core/compare/in-step.ts';
import { numberText } from '../base/format.ts';
import { wordTable } from '../base/word-table.ts';

export const TWO_VIDEOS_WORDS = wordTable({
  title: () => msg('Both videos in step'),
  how: () => msg('One stride of either video, from the landing of a foot to its next.'),
  place: () => msg('Place in the stride'),
  stride: () => msg('Stride'),
  leg: () => msg('Leg'),
  rule: () => msg('In step by'),
  curve: () => msg('Curve'),
  oneOnly: () => msg('Only one of the two videos shows this angle.'),
});

export const RULE_WORDS = wordTable<StepRule, string>({
  percent: () => msg('share of the stride'),
  seconds: () => msg('time since the foot landed'),
});

/** "34 %". */
export function percentText(percent: number): string {
  return msg(str`${numberText(percent, 0)} %`);
}

/** "Stride 2 of 5"; `index` counts from 0. */
export function strideName(index: number, count: number): string {
  return msg(str`${index + 1} of ${count}`);
}
