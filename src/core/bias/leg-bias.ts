import type { SagittalLeg } from '../angles/sagittal.ts';

/** A correction in degrees: a Fourier series of the place in the stride, and a share of each of the leg's own angles. */
export interface Correction {
  /** Mean, then cosine and sine of each harmonic. */
  readonly series: readonly number[];
  /** For each degree of shank, foot and thigh inclination. */
  readonly gains: readonly [shank: number, foot: number, thigh: number];
}

/**
 * A correction of a standing foot, degrees. Its heel and toe are drawn too flat the further the heel has risen, whenever
 * in the stride that is; only as it lands, and while the other leg passes before or behind it, does the place in the
 * stride count.
 */
export interface StandingFootCorrection {
  /** At each of `PITCH_KNOTS`, straight between them. */
  readonly byPitch: readonly number[];
  /** Heights of the bumps at `LANDING_BUMPS` and `CROSSING_BUMPS`. */
  readonly landing: readonly number[];
  readonly passing: readonly number[];
}

/** What is added to one segment's inclination while the foot stands, and while it swings. */
export interface SegmentBias<Standing = Correction> {
  readonly stance: Standing;
  readonly swing: Correction;
}

/** What the network gets wrong on the mean for a leg near to or far from the camera. */
export interface LegBias {
  readonly shank: SegmentBias;
  readonly foot: SegmentBias<Correction | StandingFootCorrection>;
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

/** Pitches of the foot between which its correction is straight, degrees; level beyond the outer ones. */
export const PITCH_KNOTS = [-60, -30, -10, 0, 10, 25] as const;
/** Places in the stride, with the spread of the bump there: the foot lands, the other leg passes. */
export const LANDING_BUMPS = { at: [0, 0.03, 0.06], spread: 0.02 } as const;
export const CROSSING_BUMPS = { at: [0.22, 0.25, 0.28, 0.31, 0.34], spread: 0.015 } as const;

/** Shares of the stride between which the correction for stance gives way to the one for swing, and back. */
const LIFTING_SHARES = [0.56, 0.66] as const;
const LANDING_SHARES = [0.97, 1] as const;

/** How much of the correction is the one for swing, 0 to 1. */
export function swingShare(phase: number): number {
  const share = phase - Math.floor(phase);
  return smoothStep(share, LIFTING_SHARES) * (1 - smoothStep(share, LANDING_SHARES));
}

/** How much of each knot's correction counts at a pitch: two neighbours share it. */
export function knotShares(pitchDeg: number): number[] {
  const last = PITCH_KNOTS.length - 1;
  const pitch = Math.min(Math.max(pitchDeg, PITCH_KNOTS[0]), PITCH_KNOTS[last] ?? NaN);
  return PITCH_KNOTS.map((knot, k) => {
    const towards = PITCH_KNOTS[pitch < knot ? k - 1 : k + 1] ?? knot;
    return towards === knot
      ? Number(pitch === knot)
      : Math.max(0, 1 - (pitch - knot) / (towards - knot));
  });
}

/** How much of each bump counts at a place in the stride. */
export function bumpShares(
  phase: number,
  { at, spread }: { readonly at: readonly number[]; readonly spread: number },
): number[] {
  return at.map((middle) => {
    const away = phase - middle - Math.round(phase - middle);
    return Math.exp(-(away ** 2) / (2 * spread ** 2));
  });
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
 * standing knee looks bent, the swinging one straight, and the toes droop. From the side the correction of a standing
 * shank depends on the place in the stride alone. That of a standing foot depends on its pitch: a
 * correction by the place in the stride cancelled an early rise of the heel, and read a stiff ankle as a usual one (slope
 * of the peak of stance against the truth 0.4, by pitch 0.65). In swing, where heel and toe drift most, and from between the views, the
 * leg's own angles are shrunk toward the mean.
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
  const corrected = (values: Float64Array, { stance, swing }: LegBias['foot']) =>
    values.map((value, i) => {
      const at = phase[i] ?? NaN;
      if (!Number.isFinite(at)) return value;
      const share = swingShare(at);
      const standing =
        'byPitch' in stance ? standingFootAt(stance, at, value) : sumAt(stance, at, seen, i);
      return value + (1 - share) * standing + share * sumAt(swing, at, seen, i);
    });
  return {
    shankInclinationDeg: corrected(seen.shankInclinationDeg, bias.shank),
    footPitchDeg: corrected(seen.footPitchDeg, bias.foot),
    thighInclinationDeg: corrected(seen.thighInclinationDeg, bias.thigh),
  };
}

/** What is added to a standing foot's pitch. */
export function standingFootAt(
  { byPitch, landing, passing }: StandingFootCorrection,
  phase: number,
  pitchDeg: number,
): number {
  const sum = (shares: readonly number[], values: readonly number[]) =>
    shares.reduce((total, share, k) => total + share * (values[k] ?? NaN), 0);
  return (
    sum(knotShares(pitchDeg), byPitch) +
    sum(bumpShares(phase, LANDING_BUMPS), landing) +
    sum(bumpShares(phase, CROSSING_BUMPS), passing)
  );
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
