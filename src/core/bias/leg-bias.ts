import type { SagittalLeg } from '../angles/sagittal.ts';

/** A correction in degrees: a Fourier series of the place in the stride, and a share of each of the leg's own angles. */
export interface Correction {
  /** Mean, then cosine and sine of each harmonic. */
  readonly series: readonly number[];
  /** For each degree of shank, foot and thigh inclination. */
  readonly gains: readonly [shank: number, foot: number, thigh: number];
}

/** What is added to one segment's inclination while the foot stands, and while it swings. */
export interface SegmentBias {
  readonly stance: Correction;
  readonly swing: Correction;
}

/** What the network gets wrong on the mean for a leg near to or far from the camera. */
export interface LegBias {
  readonly shank: SegmentBias;
  readonly foot: SegmentBias;
  readonly thigh: SegmentBias;
  /** Zero of the foot's pitch for a foot whose own was not seen, degrees. */
  readonly usualNeutralDeg: number;
}

export type LegDistance = 'near' | 'far';
/** Bias by the view that shows the leg. */
export type LegBiasTable = Readonly<
  Record<'side' | 'oblique', Readonly<Record<LegDistance, LegBias>>>
>;

/** A leg's inclinations, corrected; the foot's is from its own zero. */
export interface CorrectedLeg {
  readonly shankInclinationDeg: Float64Array;
  readonly footPitchDeg: Float64Array;
  readonly thighInclinationDeg: Float64Array;
}

/** Shares of the stride between which the correction for stance gives way to the one for swing, and back. */
const LIFTING = [0.56, 0.66] as const;
const LANDING = [0.97, 1] as const;

/** How much of the correction is the one for swing, 0 to 1. */
export function swingShare(phase: number): number {
  const share = phase - Math.floor(phase);
  return smoothStep(share, LIFTING) * (1 - smoothStep(share, LANDING));
}

function smoothStep(value: number, [from, to]: readonly [number, number]): number {
  const way = Math.min(1, Math.max(0, (value - from) / (to - from)));
  return way * way * (3 - 2 * way);
}

/** 1, then cosine and sine of each harmonic at a place in the stride (strides; whole numbers are contacts). */
export function harmonicsAt(phase: number, length: number): number[] {
  const values = [1];
  for (let k = 1; values.length < length; k++) {
    values.push(Math.cos(2 * Math.PI * k * phase), Math.sin(2 * Math.PI * k * phase));
  }
  return values;
}

/** The zero of a foot whose own was not seen, degrees. */
export function usualZeroDeg(bias: LegBias | null): number {
  return bias?.usualNeutralDeg ?? 0;
}

/** A leg with its foot's zero so many degrees higher: the foot is that much lower. Nothing but the foot moves. */
export function withZeroMoved(leg: CorrectedLeg, byDeg: number): CorrectedLeg {
  return { ...leg, footPitchDeg: leg.footPitchDeg.map((pitch) => pitch - byDeg) };
}

/**
 * A leg's inclinations with the network's mean bias taken off: it draws the legs together while they cross, so the
 * standing knee looks bent, the swinging one straight, and the toes droop. From the side the correction in stance
 * depends on the place in the stride alone, so it cannot turn a stiff ankle into a usual one (a model that was also
 * shown the angles lowered the error of peak dorsiflexion by nothing and its slope against the truth by half). In
 * swing, where heel and toe drift most, and from between the views, the leg's own angles are shrunk toward the mean.
 * @param neutralDeg the foot's own zero, null where it was not seen.
 * @param phase the leg's place in its cycle at every frame, strides; NaN where it takes no step: nothing is known to be
 *   wrong with it there.
 */
export function withoutLegBias(
  leg: SagittalLeg,
  neutralDeg: number | null,
  phase: Float64Array,
  bias: LegBias | null,
): CorrectedLeg {
  const zero = neutralDeg ?? usualZeroDeg(bias);
  const seen: CorrectedLeg = {
    shankInclinationDeg: leg.shankInclinationDeg,
    footPitchDeg: leg.rawFootPitchDeg.map((pitch) => pitch - zero),
    thighInclinationDeg: leg.thighInclinationDeg,
  };
  if (bias === null) return seen;
  const corrected = (values: Float64Array, { stance, swing }: SegmentBias) =>
    values.map((value, i) => {
      const at = phase[i] ?? NaN;
      if (!Number.isFinite(at)) return value;
      const share = swingShare(at);
      return value + (1 - share) * sumAt(stance, at, seen, i) + share * sumAt(swing, at, seen, i);
    });
  return {
    shankInclinationDeg: corrected(seen.shankInclinationDeg, bias.shank),
    footPitchDeg: corrected(seen.footPitchDeg, bias.foot),
    thighInclinationDeg: corrected(seen.thighInclinationDeg, bias.thigh),
  };
}

function sumAt({ series, gains }: Correction, phase: number, leg: CorrectedLeg, i: number): number {
  const [shank, foot, thigh] = gains;
  const own =
    shank * (leg.shankInclinationDeg[i] ?? NaN) +
    foot * (leg.footPitchDeg[i] ?? NaN) +
    thigh * (leg.thighInclinationDeg[i] ?? NaN);
  return harmonicsAt(phase, series.length).reduce(
    (sum, value, k) => sum + value * (series[k] ?? NaN),
    own,
  );
}
