import { describe, expect, test } from 'vitest';
import { advance, stop } from '#core/coach/coach.ts';
import { startLooking } from '#core/coach/coach-step.ts';
import { startDelayed } from '#core/coach/getting-ready.ts';
import { startStanding } from '#core/coach/standing-still.ts';
import type { CoachSetting } from '#core/coach/coach-hint.ts';
import type { CoachLook } from '#core/coach/coach-look.ts';
import type { CoachEffect, CoachState } from '#core/coach/coach-state.ts';
import { placeOf } from '#core/coach/coach-look.ts';
import { emptyLook, FRONT, looksOf, moved, SIDE } from './coach-looks.ts';
import { syntheticWalk, type WalkerOptions } from '../../builders/synthetic-walker.ts';

const LOOKS_PER_S = 7;
const STILL = { thighDeg: 0, shankDeg: 0, pitchDeg: 0, toeOutDeg: 5 };

/** The look of each moment from a stretch of a walk. */
const walk = (changes: Partial<WalkerOptions>) => ({
  durationS: changes.durationS ?? 4,
  looks: (fromS: number) =>
    looksOf(syntheticWalk({ fps: LOOKS_PER_S, distanceM: 4, ...changes }).track, fromS),
});
const standing = (durationS: number, changes: Partial<WalkerOptions> = {}) =>
  walk({ ...changes, durationS, stands: { fromS: 0, toS: 99, pose: STILL } });
const nobody = (durationS: number) => ({
  durationS,
  looks: (fromS: number) =>
    Array.from({ length: durationS * LOOKS_PER_S }, (_, i) => emptyLook(fromS + i / LOOKS_PER_S)),
});
type Stretch = ReturnType<typeof walk>;

/** Runs stretches one after the other. */
function run(
  stretches: readonly Stretch[],
  setting: CoachSetting,
  state: CoachState = startLooking(),
) {
  const heard: CoachEffect[] = [];
  const names: string[] = [];
  let atS = 0;
  for (const { durationS, looks } of stretches) {
    for (const look of looks(atS)) state = next(look, look.timeS);
    atS += durationS;
  }
  function next(look: CoachLook | null, timeS: number): CoachState {
    const step = advance(state, look, timeS, setting);
    heard.push(...step.effects);
    if (names.at(-1) !== step.state.name) names.push(step.state.name);
    return step.state;
  }
  return { state, heard, names, said: heard.map(spoken) };
}

function spoken(effect: CoachEffect): string {
  if (effect.kind === 'say') return effect.line;
  return effect.kind === 'count' ? String(effect.left) : `[${effect.kind}]`;
}

/** Goes on by the clock alone. */
const tick = (state: CoachState, fromS: number, toS: number) => {
  const heard: CoachEffect[] = [];
  for (let i = 0; i <= (toS - fromS) * 10; i++) {
    const step = advance(state, null, fromS + i / 10, SIDE);
    heard.push(...step.effects);
    state = step.state;
  }
  return { state, said: heard.map(spoken) };
};

const across = (headingDeg: number): Stretch => walk({ headingDeg, durationS: 4.5 });
const PREPARED = [standing(8)];
const COUNTED = ['stand-still', '[start-recording]', '3', '2', '1', 'walk'];

describe('a pass from the side', () => {
  const toAndFro = [across(0), nobody(2), across(180), nobody(2)];

  test('goes from the first look to the end without a touch', () => {
    const { said, names } = run([...PREPARED, ...toAndFro, ...toAndFro, ...toAndFro], SIDE);
    expect(said.slice(0, COUNTED.length)).toEqual(COUNTED);
    expect(said).toContain('turn-round');
    expect(said.slice(-4)).toEqual(['enough', '[stop-recording]', '[beep]', 'saved']);
    expect(names).toEqual(['looking', 'standing', 'counting', 'walking', 'returning', 'over']);
  });

  test('asks for the other way as long as only one leg was near the camera', () => {
    const oneWay = [across(0), nobody(2)];
    const { said, state } = run([...PREPARED, ...oneWay, ...oneWay, ...oneWay, ...oneWay], SIDE);
    expect(said.filter((line) => line === 'turn-round').length).toBe(4);
    expect(state.name).toBe('walking');
  });

  test('records from when the walker first stands still, and before they walk', () => {
    const { said } = run([nobody(2), walk({ durationS: 2 }), standing(8)], SIDE);
    expect(said.indexOf('[start-recording]')).toBeLessThan(said.indexOf('3'));
    expect(said.filter((line) => line === '[start-recording]')).toHaveLength(1);
  });

  test('somebody who leaves before walking is waited for anew, and nothing of it is kept', () => {
    const { said, state } = run([standing(3), nobody(4)], SIDE);
    expect(said).toContain('[drop-recording]');
    expect(state.name).toBe('looking');
  });

  test('a recording that a button asked for goes on, though nobody is seen', () => {
    const { said, names } = run([nobody(8)], SIDE, startDelayed(0, 1).state);
    expect(said).toContain('[start-recording]');
    expect(said).not.toContain('[drop-recording]');
    expect(names).toContain('walking');
  });
});

describe('looks that come twice a second', () => {
  const slowly = (stretch: Stretch): Stretch => ({
    ...stretch,
    looks: (fromS) => stretch.looks(fromS).filter((_, i) => i % 4 === 0),
  });

  test('lead through the whole pass: how far somebody goes is seen where single steps are not', () => {
    const toAndFro = [across(0), nobody(2), across(180), nobody(2)];
    const pass = [...PREPARED, ...toAndFro, ...toAndFro, ...toAndFro, ...toAndFro].map(slowly);
    const { said, state } = run(pass, SIDE);
    expect(said.slice(0, COUNTED.length)).toEqual(COUNTED);
    expect(state).toEqual({ name: 'over', why: 'enough' });
  });
});

describe('who does not get on', () => {
  /** The same walk, carried back as fast as they walk. */
  const treadmill = (durationS: number): Stretch => ({
    durationS,
    looks: (fromS) =>
      walk({ headingDeg: 0, durationS, distanceM: 4 })
        .looks(fromS)
        .map((look) => moved(look, (x, y) => [x - (placeOf(look)?.hipX ?? 0) + 640, y])),
  });

  test('is told how long on a treadmill, and then to stop it', () => {
    const { said, state } = run([...PREPARED, treadmill(25), nobody(2)], SIDE);
    expect(said.slice(COUNTED.length)).toEqual([
      'on-the-spot',
      'enough-on-the-spot',
      '[stop-recording]',
      '[beep]',
      'saved',
    ]);
    expect(state.name).toBe('over');
  });

  test('ends the walk by standing still for fifteen seconds', () => {
    const { said, state } = run([...PREPARED, across(0), standing(18)], SIDE);
    expect(said).toContain('walk-on');
    expect(state).toEqual({ name: 'over', why: 'stood-still' });
  });

  test('is called once where no look comes any more, not told to walk in turns with it', () => {
    const stood = run([...PREPARED, across(0), standing(2)], SIDE);
    const { said } = tick(stood.state, 14.5, 30);
    expect(said).toEqual(['turn-round', 'come-back']);
  });

  test('is told once more to walk, and waited for, who never began', () => {
    const { said, state } = run([standing(40)], SIDE);
    expect(said.filter((line) => line === 'walk-on')).toHaveLength(1);
    expect(state.name).toBe('walking');
  });
});

test('who cannot stand still starts all the same after twelve seconds', () => {
  const sways: Stretch = {
    durationS: 16,
    looks: (fromS) =>
      standing(16)
        .looks(fromS)
        .map((look) =>
          moved(look, (x, y) => [x + 30 * Math.sin(2 * Math.PI * (look.timeS - fromS)), y]),
        ),
  };
  const { said } = run([sways], SIDE);
  expect(said.slice(0, 3)).toEqual(['stand-still', '[start-recording]', '3']);
});

test('a pass from the front wants steps toward the camera and away from it', () => {
  const path = { distanceM: 4, durationS: 4 };
  const toward = walk({ ...path, headingDeg: -90 });
  const away = walk({ ...path, headingDeg: 90 });
  const start = standing(8, { headingDeg: -90, distanceM: 5 });
  const onlyToward = run([start, toward, nobody(2), toward, nobody(2)], FRONT);
  expect(onlyToward.state.name).toBe('walking');
  const both = run([start, toward, nobody(2), away, nobody(2), toward, away, nobody(3)], FRONT);
  expect(both.state).toEqual({ name: 'over', why: 'enough' });
});

test('a fault that may be a mistake holds nobody up for ever', () => {
  const withGuest: Stretch = {
    durationS: 22,
    looks: (fromS) =>
      standing(22)
        .looks(fromS)
        .map((look) => ({ ...look, otherPeople: 1 })),
  };
  const { said } = run([withGuest], SIDE);
  expect(said[0]).toBe('somebody-else');
  expect(said).toContain('walk');
});

describe('what goes wrong while the walker stands', () => {
  const withGuest = (durationS: number): Stretch => ({
    durationS,
    looks: (fromS) =>
      standing(durationS)
        .looks(fromS)
        .map((look) => ({ ...look, otherPeople: 1 })),
  });

  test('is said, and what was recorded until then is dropped', () => {
    const { said, state } = run([standing(2), withGuest(2)], SIDE);
    expect(said).toEqual(['stand-still', '[start-recording]', '[drop-recording]', 'somebody-else']);
    expect(state.name).toBe('looking');
  });

  test('holds them up once: after that it may be a mistake', () => {
    const { said } = run([standing(2), withGuest(2), standing(2), withGuest(8)], SIDE);
    expect(said.filter((line) => line === 'somebody-else')).toHaveLength(1);
    expect(said).toContain('walk');
  });

  test('is not a camera that slows down: that it is recorded may be why', () => {
    const slow = { ...SIDE, framesPerS: 14 };
    const { said } = run([standing(8)], slow, startStanding(0, false).state);
    expect(said).not.toContain('slow-camera');
    expect(said).toContain('walk');
  });

  test('does not stop what a button asked for', () => {
    const { said } = run([withGuest(8)], SIDE, startDelayed(0, 1).state);
    expect(said).not.toContain('somebody-else');
    expect(said).toContain('walk');
  });
});

test('who is not seen from head to feet is not filmed', () => {
  const { said, state } = run([standing(30, { distanceM: 1.2 })], SIDE);
  expect(said).not.toContain('[start-recording]');
  expect(state.name).toBe('looking');
});

test('a walker who never comes back is asked for, and then the recording ends', () => {
  const { said, state } = run([...PREPARED, across(0), nobody(40)], SIDE);
  expect(said).toContain('come-back');
  expect(state).toEqual({ name: 'over', why: 'out-of-sight' });
});

describe('by the clock', () => {
  test('it counts, records, asks for standing still and sends off, where nothing is seen', () => {
    const { said, state } = tick(startDelayed(10, 0).state, 0, 20);
    expect(said).toEqual([
      '5',
      '3',
      '2',
      '1',
      '[start-recording]',
      'hold-still',
      '3',
      '2',
      '1',
      'walk',
    ]);
    expect(state.name).toBe('walking');
  });

  test('it ends by itself after two minutes', () => {
    const { state } = tick(startDelayed(3, 0).state, 0, 140);
    expect(state).toEqual({ name: 'over', why: 'too-long' });
  });

  test('Stop ends a countdown without a recording, and a walk with one', () => {
    const counting = startDelayed(10, 0).state;
    expect(stop(counting).effects).toEqual([]);
    const { state } = tick(counting, 0, 25);
    expect(stop(state).effects.map(spoken)).toEqual(['[stop-recording]', '[beep]', 'saved']);
  });
});
