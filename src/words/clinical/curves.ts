import { msg, str } from '@lit/localize';
import type { NormQuantity } from '#core/norms/norms.ts';
import type { Side } from '#core/body/skeleton.ts';
import { strideCount } from '../base/counts.ts';
import { wordTable } from '../base/word-table.ts';

/** An angle over the stride, in words. */
export interface CurveWords {
  readonly title: string;
  /** What up and down mean. */
  readonly directions: readonly [string, string];
}

export const CURVE_WORDS = wordTable<NormQuantity, CurveWords>({
  ankleDorsiflexionDeg: () => ({
    title: msg('Ankle bend'),
    directions: [msg('foot bent up'), msg('foot pointed down')],
  }),
  footProgressionDeg: () => ({
    title: msg('Foot direction'),
    directions: [msg('toes out'), msg('toes in')],
  }),
  pelvicObliquityDeg: () => ({
    title: msg('Pelvis'),
    directions: [msg('own side up'), msg('own side down')],
  }),
  pelvicTiltDeg: () => ({
    title: msg('Pelvis'),
    directions: [msg('tips forward'), msg('tips back')],
  }),
  kneeFlexionDeg: () => ({
    title: msg('Knee bend'),
    directions: [msg('bent'), msg('straight')],
  }),
  shankInclinationDeg: () => ({
    title: msg('Shin to the upright'),
    directions: [msg('knee ahead'), msg('knee behind')],
  }),
  footPitchDeg: () => ({
    title: msg('Foot to the floor'),
    directions: [msg('toes up'), msg('heel up')],
  }),
  thighInclinationDeg: () => ({
    title: msg('Thigh to the upright'),
    directions: [msg('knee ahead'), msg('knee behind')],
  }),
});

export const CHART_WORDS = wordTable({
  noStride: () => msg('No whole stride was seen, so there is no curve to show.'),
  follows: () => msg('The cursor follows the'),
  more: () => msg('More curves: knee, shin, foot, thigh'),
  reference: () => msg('Marker-lab reference, not age matched'),
  axis: () => msg('one stride, from landing to landing of the same foot'),
  asTable: () => msg('The same as a table'),
  percent: () => msg('% of stride'),
  referenceColumn: () => msg('Reference'),
  move: () => msg('Move along the curve to see the video at that moment.'),
});

/** Which leg the cursor follows, after "The cursor follows the". */
export const FOLLOWED_WORDS = wordTable<Side, string>({
  left: () => msg('left leg'),
  right: () => msg('right leg'),
});

/** "Left (3 strides)". */
export const CHART_KEY = {
  left: (strides: number) => msg(str`Left (${strideCount(strides)})`),
  right: (strides: number) => msg(str`Right (${strideCount(strides)})`),
} as const satisfies Record<Side, (strides: number) => string>;

export function chartLabel(title: string): string {
  return msg(str`${title}: place in the stride`);
}

export function tableLabel(title: string): string {
  return msg(str`Table of ${title}`);
}

export function tableCaption(title: string): string {
  return msg(str`${title}, degrees: mean ± standard deviation between strides`);
}

/** "0 to 10°". */
export function bandText(low: string, high: string): string {
  return msg(str`${low} to ${high}°`);
}

export function readoutText(at: number, left: string, right: string, reference: string): string {
  return msg(str`At ${at} % of the stride: left ${left}, right ${right}, reference ${reference}.`);
}
