import { NO_ZEROS, type SoleZeros } from '../angles/neutral.ts';
import type { Change, Correction } from './correction.ts';

/** Corrections sorted by the stage at which they apply. */
export interface ByHand {
  readonly zeros: SoleZeros;
}

/** As the machine saw it. */
export const NOTHING_BY_HAND: ByHand = { zeros: NO_ZEROS };

/** Later corrections win over earlier ones of the same thing. */
export function byHandOf(corrections: readonly Pick<Correction, 'change'>[]): ByHand {
  return corrections.map(({ change }) => change).reduce(withChange, NOTHING_BY_HAND);
}

function withChange(byHand: ByHand, change: Change): ByHand {
  return { ...byHand, zeros: { ...byHand.zeros, [change.side]: change.deg } };
}
