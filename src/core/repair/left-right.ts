import { LEG_PARTS, mapPoints, NEAR_PARTS, type Body, type PointSeries } from '../body/body.ts';
import type { WalkRhythm } from '../rhythm/walk-rhythm.ts';
import { otherSide, type Side } from '../body/skeleton.ts';
import { rangeNear } from '../signal/range-near.ts';

export interface LeftRightOptions {
  /** Price of one change of mind, in body heights of misplacement summed over the leg points. */
  readonly switchCost: number;
  /** Price a second of believing that the network has the legs the wrong way round. */
  readonly swappedCostPerS: number;
  /** Price a second of legs that go against the beat of the walk by its whole swing. */
  readonly offBeatCostPerS: number;
  /** One point's misplacement counts no more than this, in body heights: a wild point is no swap. */
  readonly mostPerPoint: number;
}

const DEFAULTS: LeftRightOptions = {
  switchCost: 0.12,
  swappedCostPerS: 1,
  offBeatCostPerS: 50,
  mostPerPoint: 0.12,
};

/**
 * Says for every frame whether left and right leg are to be exchanged. The network names the legs frame by
 * frame and mixes them up where they cross; a leg moves smoothly. Over the whole clip the cheapest sequence is
 * taken (Viterbi over the states of two consecutive frames): cost is the distance of each leg point from where
 * constant velocity would have it, and of the feet from where the beat of the walk would have them.
 */
export function swappedFrames(
  body: Body,
  bodyHeightPx: number,
  rhythm: WalkRhythm | null,
  options: LeftRightOptions = DEFAULTS,
): boolean[] {
  const count = body.timeS.length;
  const swing = rhythm === null ? NaN : swingOf(rhythm);
  const moving = movement(body.timeS, rhythm, swing);
  // State s = 2 * (previous frame swapped) + (this frame swapped).
  let costs = [0, options.switchCost, options.switchCost, 0];
  const back: Uint8Array[] = [];
  for (let i = 0; i < count; i++) {
    const next = [Infinity, Infinity, Infinity, Infinity];
    const from = new Uint8Array(4);
    const dtS = i === 0 ? 0 : (body.timeS[i] ?? 0) - (body.timeS[i - 1] ?? 0);
    for (let state = 0; state < 8; state++) {
      const [older, previous, now] = [(state >> 2) & 1, (state >> 1) & 1, state & 1];
      const cost =
        (costs[(older << 1) | previous] ?? Infinity) +
        misplacement(body, i, older, previous, now, bodyHeightPx, options.mostPerPoint) +
        (previous === now ? 0 : options.switchCost) +
        now * options.swappedCostPerS * dtS +
        offBeat(rhythm, swing, i, now) * (moving[i] ?? 0) * options.offBeatCostPerS * dtS;
      const target = (previous << 1) | now;
      if (cost < (next[target] ?? Infinity)) {
        next[target] = cost;
        from[target] = older;
      }
    }
    back.push(from);
    costs = next;
  }
  return traceBack(costs, back);
}

/**
 * How far round a frame the feet's movement is looked at, strides; and the share of their swing that is full movement.
 */
const MOVEMENT_REACH = 0.2;
const FULL_MOVEMENT = 0.4;

/**
 * 0 where the feet stand, 1 where they pass each other as in walking: a walker who stands with one foot ahead goes
 * against every beat. The distance between the feet is looked at without its sign, which is what is in doubt.
 */
function movement(timeS: Float64Array, rhythm: WalkRhythm | null, swing: number): Float64Array {
  if (rhythm === null) return new Float64Array(timeS.length);
  const apart = rhythm.difference.map(Math.abs);
  const near = rangeNear(apart, timeS, MOVEMENT_REACH * rhythm.strideS);
  return near.map((range) => Math.min(1, range / (FULL_MOVEMENT * swing)));
}

/** The most that the feet differ in the beat. */
function swingOf({ expected }: WalkRhythm): number {
  return expected.reduce((most, value) => Math.max(most, value), -Infinity);
}

/** How far the feet are from where the beat has them, 0 to 1 of its swing, under the given naming. */
function offBeat(rhythm: WalkRhythm | null, swing: number, i: number, now: number): number {
  if (rhythm === null) return 0;
  const difference = (now === 1 ? -1 : 1) * (rhythm.difference[i] ?? NaN);
  const off = Math.abs(difference - (rhythm.expected[i] ?? NaN)) / (2 * swing);
  return Number.isFinite(off) ? Math.min(1, off) : 0;
}

function traceBack(costs: readonly number[], back: readonly Uint8Array[]): boolean[] {
  const swapped = new Array<boolean>(back.length).fill(false);
  let state = costs.indexOf(Math.min(...costs));
  for (let i = back.length - 1; i >= 0; i--) {
    swapped[i] = (state & 1) === 1;
    const older = back[i]?.[state] ?? 0;
    state = (older << 1) | (state >> 1);
  }
  return swapped;
}

/** Distance of the leg points of frame i from constant velocity, in body heights, under the given namings. */
function misplacement(
  body: Body,
  i: number,
  older: number,
  previous: number,
  now: number,
  bodyHeightPx: number,
  mostPerPoint: number,
): number {
  if (i < 2) return 0;
  const [t2, t1, t0] = [body.timeS[i - 2] ?? NaN, body.timeS[i - 1] ?? NaN, body.timeS[i] ?? NaN];
  const ratio = Math.min(2, (t0 - t1) / (t1 - t2));
  let sum = 0;
  for (const side of ['left', 'right'] as const) {
    for (const part of LEG_PARTS) {
      const before = named(body, side, older)[part];
      const last = named(body, side, previous)[part];
      const here = named(body, side, now)[part];
      const dx = offTrack(before.x, last.x, here.x, i, ratio);
      const dy = offTrack(before.y, last.y, here.y, i, ratio);
      const distance = Math.hypot(dx, dy) / bodyHeightPx;
      if (Number.isFinite(distance)) sum += Math.min(mostPerPoint, distance);
    }
  }
  return sum;
}

function offTrack(
  before: Float64Array,
  last: Float64Array,
  here: Float64Array,
  i: number,
  ratio: number,
): number {
  const p1 = last[i - 1] ?? NaN;
  return (here[i] ?? NaN) - (p1 + ratio * (p1 - (before[i - 2] ?? NaN)));
}

function named(body: Body, side: Side, swapped: number): Body['left'] {
  return body[swapped === 1 ? otherSide(side) : side];
}

/** Exchanges the leg points of the given frames. */
export function exchangeLegs(body: Body, swapped: readonly boolean[]): Body {
  const legParts: ReadonlySet<string> = new Set([...LEG_PARTS, ...NEAR_PARTS]);
  return mapPoints(body, (point, side, part) => {
    const other = body[otherSide(side)][part];
    if (!legParts.has(part) || other === undefined) return point;
    const pick = (key: Exclude<keyof PointSeries, 'sigma'>) =>
      point[key].map((value, i) => (swapped[i] === true ? (other[key][i] ?? NaN) : value));
    return {
      x: pick('x'),
      y: pick('y'),
      score: pick('score'),
      worldX: pick('worldX'),
      worldY: pick('worldY'),
      worldZ: pick('worldZ'),
      ...sigmaOf(point, other, swapped),
    };
  });
}

function sigmaOf(
  point: PointSeries,
  other: PointSeries,
  swapped: readonly boolean[],
): Pick<PointSeries, 'sigma'> {
  const [own, others] = [point.sigma, other.sigma];
  if (own === undefined || others === undefined) return {};
  return { sigma: own.map((value, i) => (swapped[i] === true ? (others[i] ?? NaN) : value)) };
}
