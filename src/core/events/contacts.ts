import { mapBothSides } from '../body/by-side.ts';
import { isSeen, legsSeenNear, type Body } from '../body/body.ts';
import { momentsOfPhase } from '../rhythm/beat.ts';
import type { WalkRhythm } from '../rhythm/walk-rhythm.ts';
import { findPeaks } from '../signal/peaks.ts';
import { median, quantile, robustDeviation, robustRange } from '../statistics.ts';
import type { Side } from '../body/skeleton.ts';
import type { WalkView } from '../view/view.ts';
import { forwardPosition } from '../view/forward-position.ts';

/** When each foot meets and leaves the floor, seconds, ascending. */
export type FootContacts = Readonly<
  Record<
    Side,
    {
      readonly initialContactS: readonly number[];
      readonly toeOffS: readonly number[];
      /** By how much this foot lands later than an even beat has it, strides; left out where it lands on the beat. */
      readonly lagStrides?: number;
    }
  >
>;

export interface ContactOptions {
  /** A foot's extreme rises at least this far over the valleys beside it, body heights. */
  readonly minProminence: number;
  /**
   * How late the true contact and toe-off are after the extremes, seconds: measured on rendered walkers (clips not
   * recorded).
   */
  readonly contactDelayS: number;
  readonly toeOffDelayS: number;
  /** How far from its beat an event may be, strides. */
  readonly contactReach: number;
  readonly toeOffReach: number;
  /** Feet that move against each other by less than this share of the usual stand: no contacts there. */
  readonly leastMovement: number;
}

const DEFAULTS: ContactOptions = {
  minProminence: 0.03,
  contactDelayS: 0.027,
  toeOffDelayS: -0.01,
  contactReach: 0.12,
  toeOffReach: 0.11,
  leastMovement: 0.3,
};

/** The same of heels and toes where they are, as the network of the legs shows them. */
const NEAR: ContactOptions = { ...DEFAULTS, contactDelayS: 0.03, toeOffDelayS: -0.022 };

/**
 * How far round an event the feet's movement is looked at, strides. From the side they move most just before and
 * after; toward and away their heights differ little and unevenly, and a whole stride has to be looked at.
 */
const MOVEMENT_REACH = { side: 0.22, frontOrBack: 0.5 } as const;
/** Toe-off in the stride of the same foot, in nearly everybody. */
const TOE_OFF_PHASE = 0.625;
/**
 * A foot may land early or late in every stride, as in a limp: by this much at most, and the more so the less its
 * strides differ in it. Less than the least is taken for the beat itself, which carries less noise.
 */
const LAG_STRIDES = { most: 0.25, least: 0.06, spread: 0.05, fewest: 2 } as const;

/**
 * Initial contacts and toe-offs. The beat of the walk says where one has to be, so none is missed, doubled or out
 * of order; seen from the side the foot itself then says when: contact where its heel, toe-off where its toe is
 * furthest ahead of and behind the hips (Zeni 2008), to a fraction of a frame, the method's bias taken out. Toward
 * and away the foot's own extreme is too uncertain, and the beat stands; toe-off is then not given.
 */
export function footContacts(
  body: Body,
  view: WalkView,
  rhythm: WalkRhythm,
  options: ContactOptions = legsSeenNear(body) ? NEAR : DEFAULTS,
): FootContacts {
  const seen = isSeen(body);
  const fromSide = rhythm.seenAs === 'side';
  const usualRange = robustRange(rhythm.difference);
  const steps = (t: number) => {
    const reachS = MOVEMENT_REACH[fromSide ? 'side' : 'frontOrBack'] * rhythm.strideS;
    const near = rhythm.difference.filter((_, i) => Math.abs((body.timeS[i] ?? NaN) - t) <= reachS);
    return quantile(near, 1) - quantile(near, 0) >= options.leastMovement * usualRange;
  };
  const within = (t: number) => {
    const next = body.timeS.findIndex((time) => time >= t);
    return next > 0 && seen[next] === true && seen[next - 1] === true && steps(t);
  };
  return mapBothSides((side) => {
    // The right foot's cycle is half a turn behind the left one's.
    const offset = side === 'left' ? 0 : 0.5;
    const beats = (phase: number) =>
      momentsOfPhase(body.timeS, rhythm.leftPhase, phase).filter(within);
    if (!fromSide) return { initialContactS: beats(offset), toeOffS: [] };
    const heel = forwardPosition(body, view, side, 'heel');
    const toe = forwardPosition(body, view, side, 'foot_index').map((value) => -value);
    const search = { minProminence: options.minProminence, minSeparationS: 0.4 * rhythm.strideS };
    const events = (values: Float64Array, phase: number, delayS: number, reach: number) => {
      const eventsS = findPeaks(body.timeS, values, search).map((peak) => peak.timeS + delayS);
      const lag = lagOf(body.timeS, rhythm.leftPhase, phase, eventsS);
      return { lag, found: nearest(beats(phase + lag), eventsS, reach * rhythm.strideS) };
    };
    const landing = events(heel, offset, options.contactDelayS, options.contactReach);
    const leaving = events(toe, offset + TOE_OFF_PHASE, options.toeOffDelayS, options.toeOffReach);
    return {
      initialContactS: landing.found.map(({ beatS, eventS }) => eventS ?? beatS),
      toeOffS: leaving.found.flatMap(({ eventS }) => eventS ?? []),
      ...(landing.lag === 0 ? {} : { lagStrides: landing.lag }),
    };
  });
}

/** How much later than at its place in the beat an event comes in most strides; 0 where it is on it, or differs. */
function lagOf(
  timeS: Float64Array,
  leftPhase: Float64Array,
  place: number,
  eventsS: readonly number[],
): number {
  const lags = eventsS
    .map((eventS) => {
      const after = phaseAt(timeS, leftPhase, eventS) - place;
      return after - Math.round(after);
    })
    .filter((lag) => Math.abs(lag) <= LAG_STRIDES.most);
  const lag = median(lags);
  const isSteady = lags.length >= LAG_STRIDES.fewest && robustDeviation(lags) <= LAG_STRIDES.spread;
  return isSteady && Math.abs(lag) >= LAG_STRIDES.least ? lag : 0;
}

function phaseAt(timeS: Float64Array, phase: Float64Array, momentS: number): number {
  const after = timeS.findIndex((t) => t >= momentS);
  const [t0, t1] = [timeS[after - 1] ?? NaN, timeS[after] ?? NaN];
  const [p0, p1] = [phase[after - 1] ?? NaN, phase[after] ?? NaN];
  return p0 + ((p1 - p0) * (momentS - t0)) / (t1 - t0);
}

/** For every beat the nearest event within reach; null where there is none. */
function nearest(
  beatsS: readonly number[],
  eventsS: readonly number[],
  reachS: number,
): { beatS: number; eventS: number | null }[] {
  return beatsS.map((beatS) => {
    const near = eventsS
      .filter((t) => Math.abs(t - beatS) <= reachS)
      .sort((a, b) => Math.abs(a - beatS) - Math.abs(b - beatS));
    return { beatS, eventS: near[0] ?? null };
  });
}
