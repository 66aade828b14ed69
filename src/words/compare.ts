import type { MeasureChange } from '#core/compare/compare-walks.ts';

export const COMPARE_WORDS = {
  title: 'Two walks beside each other',
  earlier: 'Earlier',
  later: 'Later',
  noChange:
    'No measure changed by more than two films of the same walk would differ. That is an answer too: it does not mean that nothing helps.',
  notAlike:
    'These two films cannot be held beside each other, measure by measure. Film the same view, walking the same way, with the same setting.',
  changes: 'What changed',
  change: 'Change',
  detectable: 'Could be chance up to',
  verdict: 'So',
  measure: 'Measure',
  table: 'Table of two dates',
  caption:
    'A change is called one only if it is larger than what the same person differs by from day to day.',
  patterns: 'What was seen, then and now',
  pattern: 'Pattern',
  curves: 'Through one stride, then and now',
  opening: 'Opening the walks…',
  past: 'Past walks',
  print: 'Print',
  notAnOpinion:
    'This is what two films show, not a medical opinion, and no proof that a change comes from anything done in between.',
} as const;

export const VERDICT_WORDS: Readonly<Record<MeasureChange['verdict'], string>> = {
  more: 'more than before',
  less: 'less than before',
  'no-change-shown': 'no change shown',
  'another-view': 'filmed from another side',
  'another-network': 'watched with another setting',
  'another-zero': 'another zero of the foot',
  'other-leg-near': 'another leg in front',
  missing: 'not in both films',
  'too-uncertain': 'too uncertain to compare',
};
