import nearTable from '#core/bias/near-readings.json' with { type: 'json' };
import { describe, expect, test } from 'vitest';
import { analyseWalk } from '#core/analysis/analyse-walk.ts';
import { errorsFor, networkErrorsOf } from '#core/bias/network-errors.ts';
import { toRadians } from '#core/angle.ts';
import { sagittalLeg } from '#core/angles/sagittal.ts';
import { LEG_PARTS, legsSeenNear } from '#core/body/body.ts';
import { bodyOf } from '#core/legs/body-of.ts';
import type { LandmarkTrack } from '#core/body/landmark-track.ts';
import { repairWalk } from '#core/repair/repair-walk.ts';
import { without } from '#core/report/without.ts';
import {
  LANDMARK_COUNT,
  LEG_POINT_COUNT,
  LEG_POINTS,
  legPointIndex,
  SIDES,
  sideIndex,
  type LegPoint,
  type PairedLandmark,
  type Side,
} from '#core/body/skeleton.ts';
import { median, quantile } from '#core/statistics.ts';
import { viewOf } from '#core/view/view.ts';
import { clipContext } from '../../builders/clip-context.ts';
import { joinedTracks } from '../../builders/joined-tracks.ts';
import { syntheticWalk, trueAngle, type WalkerOptions } from '../../builders/synthetic-walker.ts';
import { measureOf, VIEWS } from '../../builders/walk-report.ts';

/** Where ball and tip lie on the line from heel to where the landmark network draws the toe: a shoe ends further on. */
const BALL = 0.95;
const TIP = 1.23;

/** The stick figure with its own points as the network of the legs would give them, all sure. */
function seenNear(options: Partial<WalkerOptions> = {}): LandmarkTrack {
  const { track } = syntheticWalk(options);
  for (let frame = 0; frame < track.timeS.length; frame++) {
    for (const side of SIDES) {
      for (const part of LEG_POINTS) {
        const at = frame * LEG_POINT_COUNT + legPointIndex(side, part);
        track.legXPx[at] = placeOf(track.xPx, frame, side, part);
        track.legYPx[at] = placeOf(track.yPx, frame, side, part);
        track.legSigma[at] = 0.003;
      }
    }
  }
  return track;
}

function placeOf(values: Float32Array, frame: number, side: Side, part: LegPoint): number {
  const of = (landmark: PairedLandmark) =>
    values[frame * LANDMARK_COUNT + sideIndex(side, landmark)] ?? NaN;
  if (part !== 'ball' && part !== 'foot_index') return of(part);
  return of('heel') + (part === 'ball' ? BALL : TIP) * (of('foot_index') - of('heel'));
}

/** The landmark network has a point elsewhere, in every frame. */
function displaced(track: LandmarkTrack, part: PairedLandmark, byXPx: number, byYPx = 0) {
  for (let frame = 0; frame < track.timeS.length; frame++) {
    for (const side of SIDES) {
      const at = frame * LANDMARK_COUNT + sideIndex(side, part);
      track.xPx[at] = (track.xPx[at] ?? NaN) + byXPx;
      track.yPx[at] = (track.yPx[at] ?? NaN) + byYPx;
    }
  }
}

function unsure(track: LandmarkTrack, frames: readonly number[], part: LegPoint): void {
  for (const frame of frames) {
    for (const side of SIDES) {
      const at = frame * LEG_POINT_COUNT + legPointIndex(side, part);
      track.legSigma[at] = 0.05;
      track.legXPx[at] = 0;
    }
  }
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);
const analysed = (track: LandmarkTrack) => analyseWalk(track, clipContext(track));

describe('legs that were seen from near', () => {
  test('are where that network has them; pelvis and trunk keep the landmarks', () => {
    const track = seenNear();
    const { left } = bodyOf(syntheticWalk().track);
    for (const part of ['hip', 'knee', 'ankle', 'heel'] as const) displaced(track, part, 20);
    const body = bodyOf(track);
    expect(legsSeenNear(body)).toBe(true);
    expect(body.left.ankle.x[50]).toBeCloseTo(left.ankle.x[50] ?? NaN, 3);
    expect(body.left.hip_joint?.x[50]).toBeCloseTo(left.hip.x[50] ?? NaN, 3);
    expect(body.left.hip.x[50]).toBeCloseTo((left.hip.x[50] ?? NaN) + 20, 3);
  });

  test('do not jump where that network is not sure: the landmark stands in, by as much as it is off', () => {
    const track = seenNear();
    const { right } = bodyOf(syntheticWalk().track);
    displaced(track, 'heel', 12, -5);
    unsure(track, range(40, 44), 'heel');
    const { heel } = bodyOf(track).right;
    expect(heel.x[42]).toBeCloseTo(right.heel.x[42] ?? NaN, 3);
    expect(heel.y[42]).toBeCloseTo(right.heel.y[42] ?? NaN, 3);
  });

  test('of which too little is sure are left to the landmarks, as if nobody had looked', () => {
    const track = seenNear();
    for (const part of ['ankle', 'heel', 'ball'] as const)
      unsure(track, range(0, Math.ceil(0.41 * track.timeS.length)), part);
    expect(legsSeenNear(bodyOf(track))).toBe(false);
    // What the networks saw is kept as it was, whoever is believed.
    const measured = (of: LandmarkTrack) => without(analysed(of), ['measuredFrom']);
    expect(measured(track)).toEqual(measured(syntheticWalk().track));
  });

  test('go with the landmarks where those had left and right exchanged', () => {
    const plain = repairWalk(seenNear()).body;
    const track = seenNear({ swapped: range(20, 27) });
    const mixed = repairWalk(track);
    expect(mixed.leftRightSwaps).toBe(7);
    for (const part of ['ball', 'hip_joint'] as const) {
      range(15, 32).forEach((frame) => {
        const [seen, wanted] = [mixed.body.left[part]?.x[frame], plain.left[part]?.x[frame]];
        expect(seen).toBeCloseTo(wanted ?? NaN, 3);
      });
    }
  });

  test('give the angles that they have, whatever the landmarks make of the foot', () => {
    const plain = analysed(syntheticWalk().track);
    const track = seenNear();
    // A foot drawn much too flat, and its ankle too far ahead.
    displaced(track, 'foot_index', 0, -15);
    displaced(track, 'ankle', 12);
    const report = analysed(track);
    for (const side of SIDES) {
      for (const id of [
        'ankle-dorsiflexion-peak-stance',
        'knee-flexion-peak-swing',
        'heel-off-percent',
      ] as const) {
        const [seen, wanted] = [measureOf(report, id, side), measureOf(plain, id, side)];
        expect(Math.abs((seen.value ?? NaN) - (wanted.value ?? NaN))).toBeLessThan(1);
      }
    }
  });

  test('tell nothing but where the feet point from the front and behind', () => {
    for (const view of [VIEWS.front, VIEWS.back]) {
      const track = seenNear(view);
      const plain = syntheticWalk(view).track;
      displaced(plain, 'knee', 3);
      displaced(track, 'knee', 3);
      const [seen, wanted] = [bodyOf(track), bodyOf(plain)];
      expect(legsSeenNear(seen)).toBe(false);
      for (const side of SIDES) {
        for (const part of LEG_PARTS) expect(seen[side][part]).toEqual(wanted[side][part]);
        const tip = placeOf(track.xPx, 50, side, 'foot_index');
        expect(seen[side].near_toe?.x[50]).toBeCloseTo(tip, 3);
      }
    }
  });

  test('show a turned-out foot between the views as it is pitched, and not at all from its end', () => {
    const heading = { headingDeg: 40, toeOutDeg: 25 };
    const { truth } = syntheticWalk(heading);
    const body = bodyOf(seenNear(heading));
    const walk = toRadians(heading.headingDeg);
    const view = { ...viewOf(body), heading: { x: Math.cos(walk), z: Math.sin(walk) } };
    // Of the two feet turned out by 25 deg, walking 40 deg off the picture, one lies 65 deg off it and one 15 deg.
    const pitchOf = (side: Side, toeOutDeg?: number) =>
      sagittalLeg(body, side, view, toeOutDeg).rawFootPitchDeg;
    const told = SIDES.filter((side) => pitchOf(side, 25).every(Number.isFinite));
    expect(told).toHaveLength(1);
    const [side = 'left'] = told;
    expect(pitchOf(side === 'left' ? 'right' : 'left', 25).every(Number.isNaN)).toBe(true);
    const truths = trueAngle(truth, side, (leg) => leg.pitchDeg);
    const off = (pitch: Float64Array) => {
      const errors = pitch.map((value, i) => value - (truths[i] ?? NaN));
      const middle = median(errors);
      return quantile(
        errors.map((error) => Math.abs(error - middle)),
        0.9,
      );
    };
    expect(off(pitchOf(side, 25))).toBeLessThan(2.5);
    expect(off(pitchOf(side, 25))).toBeLessThan(off(pitchOf(side, 0)));
  });

  test('tell nothing between the views where the walk is seen rather along than across', () => {
    expect(legsSeenNear(bodyOf(seenNear({ headingDeg: 40 })))).toBe(true);
    const along = { headingDeg: 52 };
    expect(bodyOf(seenNear(along))).toEqual(bodyOf(syntheticWalk(along).track));
  });

  test('tell where the toes point from the front', () => {
    const of = (toeOutDeg: number) => {
      const track = seenNear({ ...VIEWS.front, toeOutDeg });
      return measureOf(analysed(track), 'foot-progression-stance', 'left').value ?? NaN;
    };
    expect(Math.abs(of(20) - of(5) - 15)).toBeLessThan(3);
  });
});

describe('the document', () => {
  test('names the balls of the feet where they were seen, and only there', () => {
    expect(analysed(syntheticWalk().track).landmarks.names).toHaveLength(LANDMARK_COUNT);
    const { names, xPx } = analysed(seenNear()).landmarks;
    expect(names.slice(LANDMARK_COUNT)).toEqual(['left_ball', 'right_ball']);
    const { ball } = repairWalk(seenNear()).body.right;
    expect(xPx[50]?.[LANDMARK_COUNT + 1]).toBeCloseTo(ball?.x[50] ?? NaN, 1);
  });

  test('has as many points in every frame, also where one pass was seen otherwise', () => {
    const video = joinedTracks([seenNear(), syntheticWalk({ headingDeg: 180 }).track], 1.5);
    const { passes, landmarks } = analysed(video);
    expect(passes).toHaveLength(2);
    const lengths = [landmarks.xPx, landmarks.yPx, landmarks.score].flatMap((table) =>
      table.map((row) => row.length),
    );
    expect(new Set(lengths)).toEqual(new Set([landmarks.names.length]));
    expect(landmarks.xPx.at(-1)?.at(-1)).toBeNull();
  });
});

test('of legs that were seen from near nothing is corrected that the landmark network got wrong', () => {
  const errors = networkErrorsOf('blazepose-full');
  const near = errorsFor(bodyOf(seenNear()), errors);
  const nothing = { series: [0], gains: [0, 0, 0] };
  const segment = { stance: nothing, swing: nothing };
  const leg = { shank: segment, foot: segment, thigh: segment };
  const view = { near: leg, far: leg };
  expect(near?.legs).toMatchObject({ side: view, oblique: view });
  const [peak, drop] = ['ankle-dorsiflexion-peak-stance', 'pelvic-drop'] as const;
  expect(near?.readings[peak]?.side).toEqual(nearTable.readings[peak].side);
  expect(near?.readings[peak]?.side?.bias).toBe(0);
  // Between the views too few were measured: as far off as the landmarks, and nothing taken off.
  expect(near?.readings[peak]?.oblique).toEqual({ ...errors?.readings[peak]?.oblique, bias: 0 });
  expect(near?.readings[drop]).toEqual(errors?.readings[drop]);
  expect(errorsFor(bodyOf(syntheticWalk().track), errors)).toBe(errors);
});
