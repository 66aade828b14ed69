import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { advance } from '#core/coach/coach.ts';
import {
  COACH_FAULTS,
  faultsOf,
  hintFor,
  type CoachHint,
  type CoachPass,
} from '#core/coach/coach-hint.ts';
import type { CoachLook, SeenLandmarks } from '#core/coach/coach-look.ts';
import type { CoachLine, CoachState } from '#core/coach/coach-state.ts';
import { startLooking } from '#core/coach/coach-step.ts';
import { moved } from './coach-looks.ts';

type Numbers = readonly number[];
interface Seen {
  readonly video: string;
  readonly pass: CoachPass;
  readonly hint: CoachHint;
  readonly looks: readonly (Omit<CoachLook, 'person'> & {
    readonly person: Readonly<Record<keyof SeenLandmarks, Numbers>> | null;
  })[];
}

/**
 * Looks of the quickest network at pictures of the shared rendered walkers, six a second for two seconds and more, as
 * they are and made bad: darkened, lit from behind, cut, made smaller or larger, turned by 15 degrees to the right and
 * by 11 to the left, emptied, with a second person from the second second on, or from another side than the one asked
 * for.
 */
const SEEN = JSON.parse(
  readFileSync(new URL('../../fixtures/coach/seen-looks.json', import.meta.url), 'utf8'),
) as readonly Seen[];

function looksIn({ looks }: Seen): CoachLook[] {
  return looks.map(({ person, ...look }) => ({
    ...look,
    person: person === null ? null : arraysOf(person),
  }));
}

function arraysOf(person: Readonly<Record<keyof SeenLandmarks, Numbers>>): SeenLandmarks {
  const of = (column: keyof SeenLandmarks) => Float32Array.from(person[column]);
  return {
    xPx: of('xPx'),
    yPx: of('yPx'),
    score: of('score'),
    worldX: of('worldX'),
    worldY: of('worldY'),
    worldZ: of('worldZ'),
  };
}

const settingOf = ({ pass }: Seen) => ({ pass, rollDeg: null, framesPerS: 30 });

/** What the coach says from the first look on, and how long after it. */
function saidOf(seen: Seen): readonly { readonly line: CoachLine; readonly afterS: number }[] {
  const looks = looksIn(seen);
  const firstS = looks[0]?.timeS ?? NaN;
  let state: CoachState = startLooking();
  return looks.flatMap((look) => {
    const step = advance(state, look, look.timeS, settingOf(seen));
    state = step.state;
    return step.effects.flatMap((effect) =>
      effect.kind === 'say' ? { line: effect.line, afterS: look.timeS - firstS } : [],
    );
  });
}

const faultsSaid = (seen: Seen) =>
  saidOf(seen).filter(({ line }) => COACH_FAULTS.some((fault) => fault === line));

const BAD = SEEN.filter(({ hint }) => hint !== 'good');
const GOOD = SEEN.filter(({ hint }) => hint === 'good');
const named = (scenes: readonly Seen[]) =>
  scenes.map((seen) => [seen.video, seen.hint, seen] as const);

test('there are thirteen bad scenes and seven good ones, of eleven faults', () => {
  expect([BAD.length, GOOD.length]).toEqual([13, 7]);
  expect(new Set(BAD.map(({ hint }) => hint)).size).toBe(11);
});

test.each(named(SEEN))('what the network sees of %s is called %s', (_video, hint, seen) => {
  expect(hintFor(looksIn(seen), settingOf(seen))).toBe(hint);
});

test.each(named(BAD))(
  'of %s the coach says %s within two seconds, and no other fault before',
  (_video, hint, seen) => {
    const [first] = faultsSaid(seen);
    expect(first?.line).toBe(hint);
    expect(first?.afterS).toBeLessThanOrEqual(2);
  },
);

test.each(named(GOOD))('of %s, which is %s, the coach names no fault', (_video, _hint, seen) => {
  expect(faultsSaid(seen)).toEqual([]);
  expect(saidOf(seen).map(({ line }) => line)).toContain('stand-still');
});

test('without a sensor a camera that is turned by 15 degrees is told either way, one by 8 may not be', () => {
  const turned = (seen: Seen, deg: number) => {
    const [cos, sin] = [Math.cos((deg * Math.PI) / 180), Math.sin((deg * Math.PI) / 180)];
    return looksIn(seen).map((look) =>
      moved(look, (x, y) => [
        320 + (x - 320) * cos - (y - 180) * sin,
        180 + (x - 320) * sin + (y - 180) * cos,
      ]),
    );
  };
  const isTold = (deg: number) =>
    GOOD.map((seen) => faultsOf(turned(seen, deg), settingOf(seen)).has('tilted'));
  expect([...isTold(-15), ...isTold(15)]).toEqual(Array(14).fill(true));
  expect(isTold(8)).toContain(false);
});
