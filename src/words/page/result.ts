import { msg, str } from '@lit/localize';
import type { Measure, Report } from '#core/report/report.ts';
import { strideCount } from '../base/counts.ts';
import { wordTable } from '../base/word-table.ts';

export const RESULT_WORDS = wordTable({
  printed: () => msg('*Heelrise* · a walk, watched by a computer'),
  notMedical: () => msg('This is what the video shows, not a medical opinion.'),
  angles: () => msg('Three angles'),
  video: () => msg('The video'),
  skipVideo: () => msg('Skip the video'),
  back: () => msg('Back to where you were'),
  curvesHow: () =>
    msg(
      'A stride goes from one landing of a foot to its next. Thin lines are single strides, the thick line is their mean.',
    ),
  chain: () => msg('How the parts work together'),
  patterns: () => msg('Why we say this, and what else it may be'),
  measures: () => msg('All measures'),
  quality: () => msg('How well this video could be read'),
  next: () => msg('What to do next'),
  keep: () => msg('Keep it, print it, show it'),
  physiotherapist: () =>
    msg(
      'If something here worries you, or hurts, show it to a physiotherapist. Print it or save it.',
    ),
  kept: () => msg('Kept on this device, in [past walks].'),
  notKept: () => msg('Not kept on this device.'),
  sampleNotKept: () => msg('A sample is not kept.'),
  professional: () => msg('Details for a professional'),
});

/** At the foot of the printed page. */
export function madeBy({ version, model }: Report['software']): string {
  return msg(
    str`Made by Heelrise ${version} (${model}) from one video, on the reader's own device. Grey bands: marker-lab reference, not age matched.`,
  );
}

export const ANGLE_WORDS = wordTable({
  noTilt: () =>
    msg(
      'A video from the side cannot give a number for how far the pelvis tips forward. A therapist can check it by hand.',
    ),
  noTiltHere: () => msg('No number from the side'),
  rock: () => msg('To see it rock from side to side, record from the front.'),
  inAnother: () => msg('Its curve is in another video of this visit.'),
});

/** What a number stands on: "3 steps", "3 steps, an estimate". */
export function basisText({ cycles, status }: Measure): string {
  return withStatus(stepCount(cycles), status);
}

/** The same for a professional: "3 strides". */
export function strideBasisText({ cycles, status }: Measure): string {
  return withStatus(strideCount(cycles), status);
}

function withStatus(count: string, status: Measure['status']): string {
  return status === 'estimate' ? msg(str`${count}, an estimate`) : count;
}

/** Strides, as who is not of the field counts them: each is one step of that leg. */
function stepCount(count: number): string {
  return count === 1 ? msg('1 step') : msg(str`${count} steps`);
}

export const MEASURES_TABLE_WORDS = wordTable({
  label: () => msg('Table of measures'),
  caption: () => msg('The range after ± holds the true value in about 19 videos of 20.'),
  measure: () => msg('Measure', { id: '@a-measure' }),
});

export const ADVICE_WORDS = wordTable({
  nothingWrong: () => msg('We found nothing wrong with the way this was recorded.'),
  better: () => msg('To record it better next time'),
  spoilt: () =>
    msg(
      'What could not be met spoils this video: we read no pattern from it. Record again, and change this first.',
    ),
  missing: () => msg('What this view could not show'),
});

/** One line of advice on the video; the name of the check is strong. */
export function checkLine(name: string, better: string, blocked: boolean): string {
  return blocked
    ? msg(str`*${name}* (could not be met). ${better}`)
    : msg(str`*${name}* (fair). ${better}`);
}

export const SAVE_WORDS = wordTable({
  print: () => msg('Print'),
  json: () => msg('Save this result'),
  measures: () => msg('Measures as CSV'),
  frames: () => msg('Every frame as CSV'),
  strides: () => msg('Every stride as CSV'),
});
