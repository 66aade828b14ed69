import type { Body } from '../body.ts';
import { findPeaks, type Peak } from '../signal/peaks.ts';
import { SIDES, type Side } from '../skeleton.ts';
import type { WalkView } from '../view/view.ts';
import { forwardPosition } from './forward-position.ts';

export interface ContactOptions {
  /** A step carries the foot at least this far past the hips and back, body heights. */
  readonly minProminence: number;
  /** Contacts of one foot are at least this far apart. */
  readonly minSeparationS: number;
  /** How late the true contact and toe-off are after the extremes, seconds: measured on rendered walkers. */
  readonly contactDelayS: number;
  readonly toeOffDelayS: number;
}

const DEFAULTS: ContactOptions = {
  minProminence: 0.07,
  minSeparationS: 0.55,
  contactDelayS: 0.027,
  toeOffDelayS: -0.01,
};

/** Contacts and toe-offs of both feet before the order is checked. */
export type ContactCandidates = Readonly<
  Record<Side, { readonly contacts: readonly Peak[]; readonly toeOffs: readonly Peak[] }>
>;

/**
 * Initial contact where the heel, toe-off where the toe is furthest ahead of and behind the hips (Zeni 2008), to a
 * fraction of a frame, with the method's own bias taken out.
 */
export function zeniCandidates(
  body: Body,
  view: WalkView,
  options: ContactOptions = DEFAULTS,
): ContactCandidates {
  const peaksOf = (side: Side) => {
    const heel = forwardPosition(body, view, side, 'heel');
    const toe = forwardPosition(body, view, side, 'foot_index').map((value) => -value);
    const shifted = (peaks: readonly Peak[], delayS: number) =>
      peaks.map((peak) => ({ ...peak, timeS: peak.timeS + delayS }));
    return {
      contacts: shifted(findPeaks(body.timeS, heel, options), options.contactDelayS),
      toeOffs: shifted(findPeaks(body.timeS, toe, options), options.toeOffDelayS),
    };
  };
  const [left, right] = SIDES.map(peaksOf) as [
    ReturnType<typeof peaksOf>,
    ReturnType<typeof peaksOf>,
  ];
  return { left, right };
}
