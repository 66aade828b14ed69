import {
  bumpShares,
  harmonicsAt,
  knotShares,
  LANDING_BUMPS,
  CROSSING_BUMPS,
  PITCH_KNOTS,
  standingFootAt,
  type Correction,
  type LegBias,
  type LegBiasTable,
  type LegDistance,
  type SegmentBias,
  type StandingFootCorrection,
} from '#core/bias/leg-bias.ts';
import { median } from '#core/statistics.ts';
import type { LegOfClip, LegSample } from './leg-samples.ts';
import { solveSymmetric } from './solve.ts';

/** A wild frame counts no more than this. */
const MOST_ERROR_DEG = 25;
/** Gains are shrunk on angles in this unit, the series next to nothing. */
const ANGLE_UNIT_DEG = 20;
const SERIES_SHRINK = 0.01;
/** Legs with fewer samples than this in all are not fitted. */
const LEAST_SAMPLES = 200;

interface Shape {
  readonly harmonics: number;
  /** Ridge on the gains; null: the place in the stride alone. */
  readonly ridge: number | null;
}

/** Chosen by leaving one walker out at a time, 36 legs from the side and 26 from between the views. */
const SHAPES = {
  side: { stance: { harmonics: 8, ridge: null }, swing: { harmonics: 8, ridge: 10 } },
  oblique: { stance: { harmonics: 5, ridge: 100 }, swing: { harmonics: 5, ridge: 100 } },
} as const satisfies Record<LegOfClip['view'], Record<keyof SegmentBias, Shape>>;

/** Mean of true less seen inclinations over all legs. Throws where a view has too few. */
export function fitLegBias(legs: readonly LegOfClip[]): LegBiasTable {
  const table = (view: LegOfClip['view']) => ({
    near: biasOf(legs, view, 'near'),
    far: biasOf(legs, view, 'far'),
  });
  return { side: table('side'), oblique: table('oblique') };
}

function biasOf(
  legs: readonly LegOfClip[],
  view: LegOfClip['view'],
  distance: LegDistance,
): LegBias {
  const some = legs.filter((leg) => leg.view === view && leg.distance === distance);
  const samples = some.flatMap((leg) => leg.samples);
  if (samples.length < LEAST_SAMPLES) throw new Error(`too little seen of a ${distance} leg`);
  const segment = (which: 0 | 1 | 2): SegmentBias => ({
    stance: correction(samples, which, SHAPES[view].stance),
    swing: correction(samples, which, SHAPES[view].swing),
  });
  return {
    shank: segment(0),
    foot:
      view === 'side'
        ? { stance: standingFoot(samples), swing: correction(samples, 1, SHAPES.side.swing) }
        : segment(1),
    thigh: segment(2),
    usualNeutralDeg: rounded(median(some.map((leg) => leg.neutralDeg ?? NaN))),
  };
}

/** The standing foot alone; where the other leg passes it tells nothing of how pitch and error go together. */
const STANDS_UNTIL = 0.66;
const PASSING = [0.215, 0.345] as const;
/** Samples that the passing's own bumps are fitted on: somewhat to either side of them too. */
const ROUND_PASSING = [0.15, 0.4] as const;

function standingFoot(samples: readonly LegSample[]): StandingFootCorrection {
  const place = ({ phase }: LegSample) => phase - Math.floor(phase);
  const within = (sample: LegSample, [from, to]: readonly [number, number]) =>
    place(sample) > from && place(sample) < to;
  const standing = samples.filter((sample) => place(sample) < STANDS_UNTIL);
  const [knots, lands] = [knotShares(0).length, LANDING_BUMPS.at.length];
  const first = leastSquares(
    standing
      .filter((sample) => !within(sample, PASSING))
      .map((sample) => ({
        row: [...knotShares(sample.seen[1]), ...bumpShares(sample.phase, LANDING_BUMPS)],
        value: clipped(sample.missing[1]),
      })),
    new Array<number>(knots + lands).fill(1),
  ).map((value) => rounded(value));
  const [byPitch, landing] = [keepingOrder(first.slice(0, knots)), first.slice(knots)];
  const known = { byPitch, landing, passing: CROSSING_BUMPS.at.map(() => 0) };
  const passing = leastSquares(
    standing
      .filter((sample) => within(sample, ROUND_PASSING))
      .map((sample) => ({
        row: bumpShares(sample.phase, CROSSING_BUMPS),
        value: clipped(sample.missing[1] - standingFootAt(known, sample.phase, sample.seen[1])),
      })),
    CROSSING_BUMPS.at.map(() => 1),
  ).map((value) => rounded(value));
  return { byPitch, landing, passing };
}

/** A foot that pitches further is never made to pitch less: knots that would change their order meet halfway. */
function keepingOrder(byPitch: readonly number[]): number[] {
  const corrected = PITCH_KNOTS.map((knot, k) => knot + (byPitch[k] ?? NaN));
  for (let k = 1; k < corrected.length; k++) {
    const [before, after] = [corrected[k - 1] ?? NaN, corrected[k] ?? NaN];
    if (before > after) corrected[k - 1] = corrected[k] = (before + after) / 2;
  }
  return corrected.map((value, k) => rounded(value - (PITCH_KNOTS[k] ?? NaN)));
}

function clipped(errorDeg: number): number {
  return Math.max(-MOST_ERROR_DEG, Math.min(MOST_ERROR_DEG, errorDeg));
}

/** Weights of the rows' columns; `ridges` shrinks each, so that a knot that nobody reached is nothing. */
function leastSquares(
  samples: readonly { readonly row: readonly number[]; readonly value: number }[],
  ridges: readonly number[],
): number[] {
  const a = ridges.map(() => new Array<number>(ridges.length).fill(0));
  const b = new Array<number>(ridges.length).fill(0);
  for (const { row, value } of samples) {
    row.forEach((one, i) => {
      b[i] = (b[i] ?? 0) + one * value;
      const line = a[i] ?? [];
      row.forEach((other, k) => {
        line[k] = (line[k] ?? 0) + one * other;
      });
    });
  }
  a.forEach((line, i) => {
    line[i] = (line[i] ?? 0) + (ridges[i] ?? NaN);
  });
  return solveSymmetric(a, b);
}

function correction(samples: readonly LegSample[], which: 0 | 1 | 2, shape: Shape): Correction {
  const length = 2 * shape.harmonics + 1;
  const gains = shape.ridge === null ? 0 : 3;
  const ridge = shape.ridge ?? 1;
  const solved = leastSquares(
    samples.map(({ phase, seen, missing }) => ({
      row: [
        ...harmonicsAt(phase, length),
        ...seen.slice(0, gains).map((angle) => angle / ANGLE_UNIT_DEG),
      ],
      value: clipped(missing[which]),
    })),
    [
      ...new Array<number>(length).fill(ridge * SERIES_SHRINK),
      ...new Array<number>(gains).fill(ridge),
    ],
  );
  const [shank = 0, foot = 0, thigh = 0] = solved
    .slice(length)
    .map((gain) => rounded(gain / ANGLE_UNIT_DEG, 5));
  return {
    series: solved.slice(0, length).map((value) => rounded(value)),
    gains: [shank, foot, thigh],
  };
}

function rounded(value: number, decimals = 3): number {
  return Number(value.toFixed(decimals));
}
