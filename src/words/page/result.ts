import { msg, str } from '@lit/localize';
import type { Measure, Report } from '#core/report/report.ts';
import { strideCount } from '../base/counts.ts';
import { wordTable } from '../base/word-table.ts';

export const RESULT_WORDS = wordTable({
  printed: () => msg('*Heelrise* · a walk, watched by a computer'),
  notMedical: () => msg('This is what the film shows, not a medical opinion.'),
  angles: () => msg('Three angles'),
  curves: () => msg('Through one stride'),
  curvesHow: () =>
    msg(
      'A stride goes from one landing of a foot to its next. Thin lines are single strides, the thick line is their mean.',
    ),
  chain: () => msg('From foot to back'),
  patterns: () => msg('What was seen, and what else could explain it'),
  measures: () => msg('All measures'),
  quality: () => msg('How well this film could be read'),
  next: () => msg('What to do next'),
  secondPass: () => msg('Film a second pass, or the other view: two films say more than one.'),
  physiotherapist: () =>
    msg(
      'If something here worries you, or hurts, show it to a physiotherapist. Print it or save it.',
    ),
  kept: () => msg('Kept on this device, in [past walks].'),
  notKept: () => msg('Not kept on this device.'),
  professional: () => msg('Details for a professional'),
});

/** At the foot of the printed page. */
export function madeBy({ version, model }: Report['software']): string {
  return msg(
    str`Made by Heelrise ${version} (${model}) from one film, on the reader's own device. Grey bands: marker-lab reference, not age matched.`,
  );
}

export const CARD_WORDS = wordTable({
  seeCurve: () => msg('See the whole curve'),
  noTilt: () =>
    msg(
      'A film from the side cannot give a number for how far the pelvis tips forward. A therapist can check it by hand.',
    ),
  rock: () => msg('To see it rock from side to side, film from the front.'),
});

/** What a number stands on: "3 strides", "3 strides, an estimate". */
export function basisText({ cycles, status }: Measure): string {
  const strides = strideCount(cycles);
  return status === 'estimate' ? msg(str`${strides}, an estimate`) : strides;
}

export const MEASURES_TABLE_WORDS = wordTable({
  label: () => msg('Table of measures'),
  caption: () => msg('The range after ± holds the true value in about 19 films of 20.'),
  measure: () => msg('Measure', { id: '@a-measure' }),
});

export const ADVICE_WORDS = wordTable({
  nothingWrong: () => msg('We found nothing wrong with the way this was filmed.'),
  better: () => msg('To film it better next time'),
  spoilt: () =>
    msg(
      'What could not be met spoils this film: we read no pattern from it. Film again, and change this first.',
    ),
  missing: () => msg('What this view could not show'),
});

/** One line of advice on the film; the name of the check is strong. */
export function checkLine(name: string, better: string, blocked: boolean): string {
  return blocked
    ? msg(str`*${name}* (could not be met). ${better}`)
    : msg(str`*${name}* (only just). ${better}`);
}

export const SAVE_WORDS = wordTable({
  print: () => msg('Print'),
  json: () => msg('Save as JSON'),
  measures: () => msg('Measures as CSV'),
  frames: () => msg('Every picture as CSV'),
  strides: () => msg('Every stride as CSV'),
});
