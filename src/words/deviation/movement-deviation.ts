import { msg, str } from '@lit/localize';
import { SIDES } from '#core/body/skeleton.ts';
import {
  STRIDES_OF_A_MEAN,
  type Deviation,
  type DeviationGap,
  type MovementDeviation,
} from '#core/curves/movement-deviation.ts';
import { amountText } from '../base/format.ts';
import { SIDE_WORDS } from '../base/sides.ts';
import { wordTable } from '../base/word-table.ts';
import { CLINICAL_CURVE_WORDS } from '../clinical/clinician-report.ts';

/** How far the curves of a walk lie from those of a reference, for a professional. */
export const DEVIATION_WORDS = wordTable({
  heading: () => msg('Movement deviation'),
  how: () =>
    msg(
      'Root mean square difference between this leg’s mean curve and the mean curve of the reference, over the whole stride, as gait variable scores have it. ± is the most by which a curve of a rendered walker was read wrong, joined with the scatter of the strides; real people may be read worse. Errors of reading add to the figure and do not cancel.',
    ),
  limits: () =>
    msg(
      'It is no gait profile score: that joins nine curves of three planes. Of those one camera lacks here the pelvis forward and in rotation, the hip sideways and in rotation, and the direction of the foot, which is read in stance alone. A short difference, such as a weak push-off, is thin in a mean over the stride. A small figure therefore calls nobody usual, and a large one names no cause.',
    ),
  table: () => msg('Table of movement deviation'),
  curve: () => msg('Curve'),
  reference: () => msg('Reference, between people (RMS of the SD)'),
  joined: () => msg('These curves together'),
  both: () => msg('Both legs together'),
});

const GAP_WORDS = wordTable<DeviationGap, string>({
  'low-quality': () => msg('the video is too poor'),
  'no-curve': () => msg('not seen over the whole stride'),
  'no-zero': () => msg('the zero of the ankle was not found'),
  'too-few-strides': () => msg(str`fewer than ${STRIDES_OF_A_MEAN} strides`),
});

/** "7° ± 5°", or why there is none. */
export function deviationText(deviation: Deviation | DeviationGap): string {
  if (typeof deviation === 'string') return GAP_WORDS[deviation];
  return `${amountText(deviation.deg, 'deg')} ± ${amountText(deviation.halfWidthDeg, 'deg')}`;
}

/** One line for the record; null where the video has no figure for both legs. */
export function deviationLine({ joined, legs }: MovementDeviation): string | null {
  if (legs === null) return null;
  const curves = joined.map((curve) => CLINICAL_CURVE_WORDS[curve]).join(', ');
  const values = SIDES.map((side) => `${SIDE_WORDS[side]} ${deviationText(legs[side])}`).join('; ');
  return msg(
    str`Movement deviation (root mean square from the reference; ${curves}; no gait profile score, and a small one calls nobody usual): ${values}.`,
  );
}
