import { expect, test } from 'vitest';
import { COACH_FAULTS, faultsOf, hintFor } from '#core/coach/coach-hint.ts';
import type { CoachLook } from '#core/coach/coach-look.ts';
import { emptyLook, FRONT, looksOf, moved, SIDE } from './coach-looks.ts';
import { syntheticWalk } from '../../builders/synthetic-walker.ts';

const STANDS = {
  fps: 10,
  durationS: 1,
  distanceM: 4,
  stands: { fromS: 0, toS: 9, pose: { thighDeg: 0, shankDeg: 0, pitchDeg: 0, toeOutDeg: 5 } },
} as const;
const fromTheSide = looksOf(syntheticWalk(STANDS).track);
const fromTheFront = looksOf(syntheticWalk({ ...STANDS, headingDeg: -90 }).track);
const fromBehind = looksOf(syntheticWalk({ ...STANDS, headingDeg: 90 }).track);

const each = (change: (look: CoachLook) => CoachLook) => fromTheSide.map(change);
const light = (meanLuma: number, figureLuma: number, surroundLuma: number) =>
  each((look) => ({ ...look, light: { meanLuma, figureLuma, surroundLuma } }));
/** As many body heights lower in the picture. */
const lower = (shares: number) => each((look) => moved(look, (x, y) => [x, y + shares * 720]));
const scaled = (factor: number) =>
  each((look) => moved(look, (x, y) => [640 + (x - 640) * factor, 360 + (y - 360) * factor]));

test('nothing is wrong with somebody who stands as asked, from the side and from the front', () => {
  expect([...faultsOf(fromTheSide, SIDE)]).toEqual([]);
  expect([...faultsOf(fromTheFront, FRONT)]).toEqual([]);
});

test('nothing is wrong with somebody who walks as asked', () => {
  for (const headingDeg of [0, 180, 15, -15]) {
    const { track } = syntheticWalk({ headingDeg, fps: 10, durationS: 2, distanceM: 4 });
    expect([...faultsOf(looksOf(track), SIDE)]).toEqual([]);
  }
});

test.each([
  ['nobody', [emptyLook(0)], SIDE],
  ['too-dark', light(30, 20, 40), SIDE],
  ['back-lit', light(190, 60, 180), SIDE],
  ['tilted', fromTheSide, { ...SIDE, rollDeg: -7 }],
  ['slow-camera', fromTheSide, { ...SIDE, framesPerS: 14 }],
  ['feet-cut-off', lower(0.35), SIDE],
  ['head-cut-off', lower(-0.35), SIDE],
  ['too-far', scaled(0.4), SIDE],
  ['too-near', scaled(1.7), SIDE],
  ['too-near', looksOf(syntheticWalk({ ...STANDS, headingDeg: -90, distanceM: 3 }).track), FRONT],
  ['at-the-edge', each((look) => moved(look, (x, y) => [x - 620, y])), SIDE],
  ['somebody-else', each((look) => ({ ...look, otherPeople: 1 })), SIDE],
  ['turn-sideways', fromTheFront, SIDE],
  ['face-the-camera', fromTheSide, FRONT],
  ['face-the-camera', fromBehind, FRONT],
] as const)('%s is seen', (fault, looks, setting) => {
  expect(faultsOf(looks, setting)).toContain(fault);
});

test('a camera that is turned is told by the body where there is no sensor, and by the sensor where there is one', () => {
  const rolled = looksOf(syntheticWalk({ ...STANDS, rollDeg: 14 }).track);
  expect(hintFor(rolled, SIDE)).toBe('tilted');
  expect(hintFor(rolled, { ...SIDE, rollDeg: 0 })).toBe('good');
});

test('one thing is said at a time: the light before the place, the place before the view', () => {
  const all = lower(0.35).map((look) => ({
    ...look,
    otherPeople: 1,
    light: { meanLuma: 20, figureLuma: 10, surroundLuma: 30 },
  }));
  expect(hintFor(all, SIDE)).toBe('too-dark');
  const bright = all.map((look) => ({ ...look, light: null }));
  expect(hintFor(bright, SIDE)).toBe('feet-cut-off');
  expect(COACH_FAULTS.indexOf('feet-cut-off')).toBeLessThan(COACH_FAULTS.indexOf('turn-sideways'));
});

test('what has not been measured is no fault', () => {
  const unmeasured = each((look) => ({ ...look, light: null, otherPeople: null }));
  expect(hintFor(unmeasured, { ...SIDE, framesPerS: null })).toBe('good');
});
