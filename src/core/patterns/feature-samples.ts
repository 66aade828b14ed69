import { LEG_OF_STATURE } from '../body/anthropometry.ts';
import { middle } from '../body/body.ts';
import { forwardPosition } from '../view/forward-position.ts';
import {
  curveOf,
  each,
  eventPercent,
  extreme,
  timeAt,
  type CycleSignals,
} from '../measures/per-cycle.ts';
import { normAt, normCurve } from '../norms/norms.ts';
import { known, type Sample } from '../measures/sample.ts';
import type { Cycle } from '../cycles/cycle.ts';
import { otherSide, type Side } from '../body/skeleton.ts';
import { mean } from '../statistics.ts';
import type { WalkSignals } from '../walk/walk-signals.ts';

/** The sole counts as flat within this of its zero, degrees (clinical-rules.md 3.2). */
const FLAT_PITCH_DEG = 3;
const REFERENCE_KNEE = normCurve('cgm23-spontaneous', 'kneeFlexionDeg');
const REFERENCE_PEAK = 45;
/** Heel-off that was not seen has happened by toe-off, percent of the cycle. */
const LATEST_HEEL_OFF = 60;

/** Greatest shank inclination while the sole lies flat, 8 % of the cycle to heel-off: ankle bend without the toes. */
export function shankWhileFlat(signals: CycleSignals, side: Side): Sample[] {
  const { shankInclinationDeg, footPitchDeg } = signals.legs[side];
  return each(signals, side, (cycle) => {
    const shank = curveOf(signals, cycle, shankInclinationDeg);
    const pitch = curveOf(signals, cycle, footPitchDeg);
    const heelOff = eventPercent(cycle, signals.events[side].heelOffS);
    const until = Number.isFinite(heelOff) ? heelOff : LATEST_HEEL_OFF;
    const flat = shank.map((value, p) =>
      p >= 8 && p <= until && Math.abs(pitch[p] ?? NaN) <= FLAT_PITCH_DEG ? value : NaN,
    );
    return greatest(flat, cycle);
  });
}

/** Shank inclination as the heel leaves the floor: how far the shin has tipped over the foot. */
export function shankAtHeelOff(signals: CycleSignals, side: Side): Sample[] {
  return each(signals, side, (cycle) => {
    const heelOff = eventPercent(cycle, signals.events[side].heelOffS);
    const curve = curveOf(signals, cycle, signals.legs[side].shankInclinationDeg);
    return { value: curve[Math.round(heelOff)] ?? NaN, timeS: timeAt(cycle, heelOff) };
  });
}

/** Shank inclination at 40 % of the cycle. */
export function shankAt40(signals: WalkSignals, side: Side): Sample[] {
  return at(signals, side, signals.legs[side].shankInclinationDeg, 40);
}

/** Foot pitch at initial contact, toes up positive. */
export function footPitchAtContact(signals: CycleSignals, side: Side): Sample[] {
  return at(signals, side, signals.legs[side].footPitchDeg, 0);
}

/**
 * Knee flexion at the moment of the most ankle bend, 30-50 % of the cycle. The knee bends fast by then, so what the
 * reference bends from 45 % (where its ankle bends most) to that moment is taken off: a late peak is no bent knee.
 */
export function kneeAtPeakDorsiflexion(signals: WalkSignals, side: Side): Sample[] {
  const { ankleDorsiflexionDeg, kneeFlexionDeg } = signals.legs[side];
  return each(signals, side, (cycle) => {
    const ankle = curveOf(signals, cycle, ankleDorsiflexionDeg);
    const knee = curveOf(signals, cycle, kneeFlexionDeg);
    const window = ankle.map((value, p) => (p >= 30 && p <= 50 ? value : NaN));
    const peak = highestAt(window);
    const late = normAt(REFERENCE_KNEE, peak).mean - normAt(REFERENCE_KNEE, REFERENCE_PEAK).mean;
    return { value: (knee[peak] ?? NaN) - late, timeS: timeAt(cycle, peak) };
  });
}

/** Most thigh inclination in front of the body in swing. */
export function thighFlexionPeakSwing(signals: WalkSignals, side: Side): Sample[] {
  const thigh = signals.legs[side].thighInclinationDeg;
  return each(signals, side, (cycle) => extreme(signals, cycle, thigh, [60, 100], true));
}

/** Lowest foot pitch from foot-flat to 30 % of the cycle, while the other leg swings past. */
export function footPitchBefore30(signals: CycleSignals, side: Side): Sample[] {
  const pitch = signals.legs[side].footPitchDeg;
  return each(signals, side, (cycle) => extreme(signals, cycle, pitch, [12, 30], false));
}

/** Heel-off less the moment when the other foot swings past, percent of the cycle. */
export function heelOffAfterFeetAdjacent(signals: WalkSignals, side: Side): Sample[] {
  const own = forwardPosition(signals.body, signals.view, side, 'ankle');
  const other = forwardPosition(signals.body, signals.view, otherSide(side), 'ankle');
  return heelOffAfterLead(
    signals,
    side,
    own.map((value, i) => value - (other[i] ?? NaN)),
  );
}

/** The same from how far this foot is ahead of the other one at every frame, in any unit. */
export function heelOffAfterLead(signals: CycleSignals, side: Side, lead: Float64Array): Sample[] {
  return each(signals, side, (cycle) => {
    const adjacent = curveOf(signals, cycle, lead).findIndex((value, p) => p > 10 && value <= 0);
    const heelOff = eventPercent(cycle, signals.events[side].heelOffS);
    return { value: adjacent < 0 ? NaN : heelOff - adjacent, timeS: timeAt(cycle, heelOff) };
  });
}

/** How far the hips rise over this foot (10-50 %) above their height at both contacts, percent of the leg's length. */
export function hipRise(signals: WalkSignals, side: Side): Sample[] {
  const { left, right } = signals.body;
  const up = middle(left.hip.y, right.hip.y).map((value, i) => {
    const heightPx = signals.view.path.bodyHeightPx[i] ?? NaN;
    return (-100 * value) / (LEG_OF_STATURE * heightPx);
  });
  return each(signals, side, (cycle) => {
    const curve = curveOf(signals, cycle, up);
    const low = mean([curve[0] ?? NaN, curve[50] ?? NaN]);
    const top = greatest(
      curve.map((value, p) => (p >= 10 && p <= 50 ? value : NaN)),
      cycle,
    );
    return { value: top.value - low, timeS: top.timeS };
  });
}

/** How far the swinging foot leaves the straight way to its next contact, outward, percent of the leg's length. */
export function swingArc(signals: WalkSignals, side: Side): Sample[] {
  const { body, view } = signals;
  const hips = middle(body.left.hip.x, body.right.hip.x);
  // Seen from the front the walker's right is on the picture's left.
  const outward = (view.heading.z < 0 ? -1 : 1) * (side === 'right' ? 1 : -1);
  const beside = body[side].ankle.x.map((value, i) => {
    const px = outward * (value - (hips[i] ?? NaN));
    return (100 * px) / (LEG_OF_STATURE * (view.path.bodyHeightPx[i] ?? NaN));
  });
  return each(signals, side, (cycle) => {
    const curve = curveOf(signals, cycle, beside);
    const [from, to] = [curve[62] ?? NaN, curve[100] ?? NaN];
    return greatest(
      curve.map((value, p) => (p < 62 ? NaN : value - from - ((to - from) * (p - 62)) / 38)),
      cycle,
    );
  });
}

/** Distance between the heels along the path at this foot's contact, percent of the body's height. */
export function stepOfHeight(signals: WalkSignals, side: Side): Sample[] {
  const lead = forwardPosition(signals.body, signals.view, side, 'heel');
  const trail = forwardPosition(signals.body, signals.view, otherSide(side), 'heel');
  // A step at the edge of the picture is a step half seen: only those that bound an accepted stride.
  const bounds = signals.cycles.flatMap(({ accepted, startS, endS }) =>
    accepted ? [startS, endS] : [],
  );
  const contacts = signals.events[side].initialContactS.filter((t) =>
    bounds.some((bound) => Math.abs(bound - t) < 1e-6),
  );
  return known(
    contacts.map((timeS) => {
      const after = signals.timeS.findIndex((t) => t >= timeS);
      const apart = (lead[after] ?? NaN) - (trail[after] ?? NaN);
      return { value: apart > 0 ? 100 * apart : NaN, timeS };
    }),
  );
}

function at(signals: CycleSignals, side: Side, values: Float64Array, percent: number): Sample[] {
  return each(signals, side, (cycle) => ({
    value: curveOf(signals, cycle, values)[percent] ?? NaN,
    timeS: timeAt(cycle, percent),
  }));
}

/** The greatest of the finite points of a curve, with its moment; NaN where there is none. */
function greatest(curve: Float64Array, cycle: Cycle): Sample {
  const best = highestAt(curve);
  return { value: curve[best] ?? NaN, timeS: timeAt(cycle, best) };
}

function highestAt(curve: Float64Array): number {
  return curve.reduce((best, value, p) => {
    if (!Number.isFinite(value)) return best;
    return Number.isFinite(curve[best] ?? NaN) && (curve[best] ?? NaN) >= value ? best : p;
  }, -1);
}
