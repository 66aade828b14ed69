import type { NormQuantity } from '#core/norms/norms.ts';
import type { ChainLinkId } from '#core/patterns/pattern-table.ts';

/** The curve that shows a link best, and what a single video does not know of it, degrees; null where none does. */
export const LINK_CURVES: Readonly<
  Record<ChainLinkId, { readonly quantity: NormQuantity; readonly systematicDeg: number } | null>
> = {
  foot: { quantity: 'footProgressionDeg', systematicDeg: 5 },
  ankle: { quantity: 'ankleDorsiflexionDeg', systematicDeg: 4 },
  heel: { quantity: 'footPitchDeg', systematicDeg: 5 },
  knee: { quantity: 'kneeFlexionDeg', systematicDeg: 4 },
  hip: { quantity: 'thighInclinationDeg', systematicDeg: 4 },
  pelvis: { quantity: 'pelvicObliquityDeg', systematicDeg: 2 },
  trunk: null,
};
