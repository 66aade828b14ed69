import type { Body } from '../body/body.ts';
import type { FootContacts } from '../events/contacts.ts';
import { SIDES, type Side } from '../body/skeleton.ts';
import { firstAtOrAfter } from '../signal/first-at-or-after.ts';
import { mean, median, quantile } from '../statistics.ts';
import type { WalkView } from '../view/view.ts';
import type { Cycle, RejectionReason } from './cycle.ts';

/** Strides outside are not walking, or an event was missed (clinical-rules.md 3.3). */
const STRIDE_RANGE_S = [0.6, 3] as const;
/** A stride may differ by this share from the median of those near it: a walk may get quicker, or change its style. */
const STRIDE_TOLERANCE = 0.25;
const NEAR_S = 6;
/** A stride this many times as long as the shorter ones near it holds a pause, or two strides, and is no measure for others. */
const HOLDS_PAUSE = 1.5;
const SHORTER_ONES = 0.3;
/** More missing frames than this and a curve cannot be drawn through. */
const MOST_MISSING_OF_CYCLE = 0.1;
/** Starts and stops: hip speed under this share of the pass's median (clinical-rules.md 3.3). */
const SLOW_SHARE = 0.7;
/** A foot nearer to the edge than this share of the picture is partly out of it. */
const EDGE_SHARE = 0.005;

/** Typical stride time of the walk: median over both feet, seconds; NaN without a whole stride. */
export function typicalStrideS(events: FootContacts): number {
  return median(
    SIDES.flatMap((side) => strides(events[side].initialContactS).map(([a, b]) => b - a)),
  );
}

/**
 * Gait cycles of both legs, initial contact to the next of the same foot, in time order, each accepted or with the
 * first reason against it. What the angles say against a cycle is judged later, when they are known.
 */
export function findCycles(body: Body, view: WalkView, events: FootContacts): Cycle[] {
  const all = SIDES.flatMap((side) => strides(events[side].initialContactS));
  const speed = hipSpeed(body, view);
  const typicalSpeed = median(speed);
  return SIDES.flatMap((side) =>
    strides(events[side].initialContactS).map(([startS, endS]): Cycle => {
      const rejectedBecause = objection(
        { body, view, side, startS, endS, typicalS: typicalNear(all, startS) },
        speed,
        typicalSpeed,
      );
      return { side, startS, endS, accepted: rejectedBecause === null, rejectedBecause };
    }),
  ).sort((a, b) => a.startS - b.startS);
}

/** Typical length of the strides that begin near a moment, seconds. */
function typicalNear(all: readonly (readonly [number, number])[], momentS: number): number {
  const near = all.filter(([startS]) => Math.abs(startS - momentS) <= NEAR_S);
  const lengthsS = near.map(([startS, endS]) => endS - startS);
  const mostS = HOLDS_PAUSE * quantile(lengthsS, SHORTER_ONES);
  return median(lengthsS.filter((lengthS) => lengthS <= mostS));
}

function strides(contactsS: readonly number[]): [number, number][] {
  return contactsS.slice(1).map((end, i) => [contactsS[i] ?? NaN, end]);
}

interface Stride {
  readonly body: Body;
  readonly view: WalkView;
  readonly side: Side;
  readonly startS: number;
  readonly endS: number;
  readonly typicalS: number;
}

function objection(
  { body, view, side, startS, endS, typicalS }: Stride,
  speed: Float64Array,
  typicalSpeed: number,
): RejectionReason | null {
  const lengthS = endS - startS;
  const from = firstAtOrAfter(body.timeS, startS);
  const end = firstAtOrAfter(body.timeS, endS);
  const after = body.timeS[end] === endS ? end + 1 : end;
  const inside = (values: Float64Array) => Array.from(values.subarray(from, after));
  if (lengthS < STRIDE_RANGE_S[0] || lengthS > STRIDE_RANGE_S[1]) return 'stride-time-out-of-range';
  if (Math.abs(lengthS / typicalS - 1) > STRIDE_TOLERANCE) return 'stride-time-out-of-range';
  const parts = ['hip', 'knee', 'ankle', 'heel', 'foot_index'] as const;
  for (const part of parts) {
    const x = inside(body[side][part].x);
    if (x.filter((v) => !Number.isFinite(v)).length > MOST_MISSING_OF_CYCLE * x.length)
      return 'gap-too-long';
  }
  if (leavesPicture(body, side, inside)) return 'partly-out-of-frame';
  if (!view.view.treadmill && mean(inside(speed)) < SLOW_SHARE * typicalSpeed) {
    return 'starting-or-stopping';
  }
  return null;
}

function leavesPicture(
  body: Body,
  side: Side,
  inside: (values: Float64Array) => number[],
): boolean {
  return (['heel', 'foot_index'] as const).some((part) => {
    const x = inside(body[side][part].x);
    const y = inside(body[side][part].y);
    const margin = EDGE_SHARE * body.widthPx;
    const out = x.filter(
      (value, i) =>
        value < margin ||
        value > body.widthPx - margin ||
        (y[i] ?? NaN) > body.heightPx - EDGE_SHARE * body.heightPx,
    ).length;
    return out > MOST_MISSING_OF_CYCLE * x.length;
  });
}

/** Speed of the hips over the floor at every frame, body heights a second; NaN at the ends. */
function hipSpeed(body: Body, { path }: WalkView): Float64Array {
  return path.x.map((_, i) => {
    const dt = (body.timeS[i + 1] ?? NaN) - (body.timeS[i - 1] ?? NaN);
    const dx = (path.x[i + 1] ?? NaN) - (path.x[i - 1] ?? NaN);
    const dz = (path.z[i + 1] ?? NaN) - (path.z[i - 1] ?? NaN);
    return Math.hypot(dx, dz) / dt;
  });
}
