import { describe, expect, test } from 'vitest';
import type { PersonTrack } from '#core/people/people-tracks.ts';
import { regionPath } from '#core/people/region-path.ts';
import { linkReturns, onlySightings, partsOf } from '#core/people/returns.ts';
import { aSighting } from '../../builders/a-sighting.ts';

const PICTURE = { widthPx: 1280, heightPx: 720 };

/** Somebody who goes from one place to another, seen five times a second. */
function track(
  fromS: number,
  toS: number,
  fromX: number,
  toX: number,
  heightPx = 320,
): PersonTrack {
  const count = Math.round((toS - fromS) * 5) + 1;
  const share = Array.from({ length: count }, (_, i) => i / (count - 1));
  return {
    timeS: share.map((s) => fromS + s * (toS - fromS)),
    sightings: share.map((s) =>
      aSighting({ hipXPx: fromX + s * (toX - fromX), bodyHeightPx: heightPx }),
    ),
  };
}

describe('somebody who left the picture', () => {
  const there = track(0, 4, 20, 1260);

  test('and comes back where they left is one person', () => {
    const people = linkReturns([there, track(6, 10, 1260, 20)], PICTURE);
    expect(people).toHaveLength(1);
    expect(people[0]?.returnsAt).toEqual([21]);
  });

  test('and comes in at the other side is one person: the video has another pass', () => {
    expect(linkReturns([there, track(4.1, 8, 20, 1260)], PICTURE)).toHaveLength(1);
  });

  test('is not somebody who is in the picture at the same time', () => {
    expect(linkReturns([there, track(3, 7, 1260, 20)], PICTURE)).toHaveLength(2);
  });

  test('is not somebody of another height', () => {
    expect(linkReturns([there, track(6, 10, 1260, 20, 220)], PICTURE)).toHaveLength(2);
  });

  test('does not come out of nowhere in the middle of the picture', () => {
    expect(linkReturns([there, track(4.2, 8, 640, 900)], PICTURE)).toHaveLength(2);
  });

  test('may be lost behind something, and goes on where they would be', () => {
    expect(linkReturns([track(0, 2, 20, 500), track(3.5, 6, 860, 1260)], PICTURE)).toHaveLength(1);
  });

  test('stays a person of their own where two who left fit as well', () => {
    const twin = track(0, 4, 60, 1240);
    expect(linkReturns([there, twin, track(6, 10, 1260, 20)], PICTURE)).toHaveLength(3);
  });
});

describe('a person with an absence', () => {
  const [person = track(0, 1, 0, 1)] = linkReturns(
    [track(0, 4, 20, 1260), track(6, 10, 1260, 20)],
    PICTURE,
  );

  test('has two parts', () => {
    expect(partsOf(person).map(({ timeS }) => [timeS[0], timeS.at(-1)])).toEqual([
      [0, 4],
      [6, 10],
    ]);
  });

  test('is looked for in either, and not while away', () => {
    const timeS = [2, 4, 5, 6, 8];
    const path = regionPath(person, timeS, PICTURE);
    expect(path.map((region) => region !== null)).toEqual([true, true, false, true, true]);
    expect(path[0]?.centreXPx).toBeCloseTo(640, 0);
    expect(path[4]?.centreXPx).toBeCloseTo(640, 0);
  });

  test('keeps its parts apart when some sightings are left out', () => {
    const some = onlySightings(person, (i) => i > 5 && i !== 21);
    expect(partsOf(some).map(({ sightings }) => sightings.length)).toEqual([15, 20]);
  });
});
