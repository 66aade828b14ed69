import { mapBothSides } from '../body/by-side.ts';
import type { Side } from '../body/skeleton.ts';
import { median } from '../statistics.ts';

/** How a zero was found: levels A, B and C of clinical-rules.md 2.3. */
export type NeutralLevel = 'standing' | 'foot-flat' | 'none';

/** The sole angle that counts as zero for each foot, and how it was found. */
export interface Neutral {
  /** Of the foot whose zero was found in the better way. */
  readonly level: NeutralLevel;
  readonly leftDeg: number | null;
  readonly rightDeg: number | null;
  /** Where the two feet's zeros were found in different ways: which was found how. */
  readonly levels?: Readonly<Record<Side, NeutralLevel>> | undefined;
  /** The zero of other people that is in use for a foot whose own was not found; null where its own was. */
  readonly usualDeg?: Readonly<Record<Side, number | null>>;
  /** Zeros that somebody set, null for a foot whose own stands, and those that were found; the ones above are in use. */
  readonly byHand?: ZerosDeg & { readonly found: ZerosDeg };
}

interface ZerosDeg {
  readonly leftDeg: number | null;
  readonly rightDeg: number | null;
}

/** A zero of the sole for each foot, degrees; null where it was not found. */
export type SoleZeros = Readonly<Record<Side, number | null>>;

/** With the zeros of other people for the feet whose own was not found. */
export function withUsualZeros(neutral: Neutral, usualDeg: (side: Side) => number): Neutral {
  const usual = mapBothSides((side) => (neutral[`${side}Deg`] === null ? usualDeg(side) : null));
  return usual.left === null && usual.right === null ? neutral : { ...neutral, usualDeg: usual };
}

export const NO_ZEROS: SoleZeros = { left: null, right: null };

/**
 * With the zeros that somebody set in place of those that were found. How the own one was found stays said: nobody knows
 * how sure a zero by hand is, and its interval stays that of the one found.
 */
export function withZerosByHand(neutral: Neutral, { left, right }: SoleZeros): Neutral {
  if (left === null && right === null) return neutral;
  const { leftDeg, rightDeg } = neutral;
  return {
    ...neutral,
    leftDeg: left ?? leftDeg,
    rightDeg: right ?? rightDeg,
    byHand: { leftDeg: left, rightDeg: right, found: { leftDeg, rightDeg } },
  };
}

/**
 * Share of the stride in which the sole lies flat in everybody who lands on the heel: after that the earliest heels
 * rise. A window up to 0.28 took a part of an early rise for the floor, and a stiff ankle for a less stiff one.
 */
const FOOT_FLAT = [0.08, 0.16] as const;
/** In standing nothing of a real foot is beyond this, and two feet resemble each other (clinical-rules.md 2.3). */
const MOST_STANDING_DEG = 15;
const MOST_APART_DEG = 8;
/** Two spreads of the difference between the zeros of standing and of the flat foot. */
const MOST_DIFFERENCE_DEG = 7.6;
/** An offset beyond this means that the foot was not seen well. */
const MOST_OFFSET_DEG = 20;

/**
 * Foot pitch in quiet standing, for each foot: the median of what is seen, since a standing sole lies flat (level A).
 * The ankle's angle does not enter: somebody who stands with bent knees or leans has a bent ankle, and a zero taken
 * from it would take away what is to be measured. Feet that are not seen well give none.
 *
 * How sure it is: on eight rendered people who stand and walk (15 legs, clips not recorded) the sole in walking was then
 * off by 4.7 deg, root mean square, and by 1.7 with the zero of the flat foot: the network sees a foot that stands
 * otherwise than one that walks (by 0.4 deg on the mean, so there is nothing to take off, with a spread of 3.8), and
 * those people all put the sole flat when level B expects it. A walker who does not is misjudged by level B, not by this.
 * What a standing zero adds to an interval is in `measures/uncertainty.ts`.
 * @param rawFootPitchDeg of every frame, nothing taken off. @param quiet frames of quiet standing.
 */
export function standingZeros(
  rawFootPitchDeg: Readonly<Record<Side, Float64Array>>,
  quiet: readonly boolean[],
): SoleZeros {
  const { left, right } = mapBothSides((side) => {
    const zero = median(rawFootPitchDeg[side].filter((_, i) => quiet[i] === true));
    return Math.abs(zero) <= MOST_STANDING_DEG ? zero : null;
  });
  const apart = left !== null && right !== null && Math.abs(left - right) > MOST_APART_DEG;
  return apart ? NO_ZEROS : { left, right };
}

/**
 * Each foot's zero: that of its flat foot, unless standing tells that this foot does not lie flat in walking, or there is
 * no other. Of the two the flat foot's was measured the surer one (see `standingZeros`); two spreads of their difference
 * are more than chance, and then it is the flat foot that is wrong.
 */
export function bestNeutral(standing: SoleZeros, footFlat: Neutral): Neutral {
  const zeros = mapBothSides((side): [NeutralLevel, number | null] => {
    const [stood, flat] = [standing[side], footFlat[`${side}Deg`]];
    if (standingIsBetter(stood, flat)) return ['standing', stood];
    return [flat === null ? 'none' : 'foot-flat', flat];
  });
  return {
    ...bothLevels({ left: zeros.left[0], right: zeros.right[0] }),
    leftDeg: zeros.left[1],
    rightDeg: zeros.right[1],
  };
}

/** How two feet's zeros were found, as the report has it: the better way, and both where they differ. */
export function bothLevels({
  left,
  right,
}: Readonly<Record<Side, NeutralLevel>>): Pick<Neutral, 'level' | 'levels'> {
  const level = BEST_FIRST.find((one) => one === left || one === right) ?? 'none';
  return left === right ? { level } : { level, levels: { left, right } };
}

/** Whether a foot's zero in standing is to be used instead of that of its flat foot. */
export function standingIsBetter(standing: number | null, footFlat: number | null): boolean {
  if (standing === null) return false;
  return footFlat === null || Math.abs(standing - footFlat) > MOST_DIFFERENCE_DEG;
}

/** How the zero of one foot was found. */
export function levelOf(
  { level, levels }: Pick<Neutral, 'level' | 'levels'>,
  side: Side,
): NeutralLevel {
  return levels?.[side] ?? level;
}

/** The zeros of quiet standing alone: what is known where there was no walk. */
export function standingOnly(standing: SoleZeros): Neutral {
  return bestNeutral(standing, { level: 'none', leftDeg: null, rightDeg: null });
}

const BEST_FIRST: readonly NeutralLevel[] = ['standing', 'foot-flat', 'none'];

/**
 * Foot pitch while the foot is flat, for each foot: the median over the clip (level B). Null for a foot without such
 * frames; `none` when neither foot has any.
 * @param phase each leg's place in its cycle at every frame, strides.
 */
export function footFlatNeutral(
  rawFootPitchDeg: Readonly<Record<Side, Float64Array>>,
  phase: Readonly<Record<Side, Float64Array>>,
): Neutral {
  const zero = mapBothSides((side) => {
    const offset = median(
      rawFootPitchDeg[side].filter((_, i) => {
        const turn = phase[side][i] ?? NaN;
        const share = turn - Math.floor(turn);
        return share >= FOOT_FLAT[0] && share <= FOOT_FLAT[1];
      }),
    );
    return Math.abs(offset) <= MOST_OFFSET_DEG ? offset : null;
  });
  const level = zero.left === null && zero.right === null ? 'none' : 'foot-flat';
  return { level, leftDeg: zero.left, rightDeg: zero.right };
}
