import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hintFor, type CoachHint, type CoachPass } from '#core/coach/coach-hint.ts';
import type { CoachLook, SeenLandmarks } from '#core/coach/coach-look.ts';

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
 * Looks of the quickest network at pictures of the shared rendered walkers, as they are and made bad: darkened, lit
 * from behind, cut, made smaller or larger, turned by 15 degrees, emptied, with a second person, or from another side
 * than the one asked for.
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

describe('what the network sees', () => {
  test.each(SEEN.map((seen) => [seen.video, seen.hint, seen] as const))(
    'of %s is called %s',
    (_video, hint, seen) => {
      const setting = { pass: seen.pass, rollDeg: null, framesPerS: 30 };
      expect(hintFor(looksIn(seen), setting)).toBe(hint);
    },
  );

  test('holds twelve bad scenes and seven good ones', () => {
    const good = SEEN.filter(({ hint }) => hint === 'good');
    expect([SEEN.length - good.length, good.length]).toEqual([12, 7]);
  });
});
