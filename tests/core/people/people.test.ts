import { describe, expect, test } from 'vitest';
import { chooseWalker, walkersTogether, walkingScore } from '#core/people/choose-walker.ts';
import { linkPeople, type PersonTrack, type SampledFrame } from '#core/people/people-tracks.ts';
import { placedSighting } from '#core/people/placed-sighting.ts';
import { DEFAULT_REGION, regionPath } from '#core/people/region-path.ts';
import { sightingOf, type CoarsePoint, type Sighting } from '#core/people/sighting.ts';
import { withoutBorrowed } from '#core/people/without-doubles.ts';
import { aSighting } from '../../builders/a-sighting.ts';
import { syntheticWalk } from '../../builders/synthetic-walker.ts';

const TIMES = Array.from({ length: 21 }, (_, i) => i / 5);

/** Seen five times a second for four seconds. */
function track(at: (t: number) => Partial<Sighting>): PersonTrack {
  return { timeS: [...TIMES], sightings: TIMES.map((t) => aSighting(at(t))) };
}

const stepping = (t: number) => 0.2 * Math.sin((2 * Math.PI * t) / 1.1);
const walker = track((t) => ({ hipXPx: 100 + 200 * t, ankleGapX: stepping(t), bodyHeightPx: 300 }));
const bystander = track(() => ({ bodyHeightPx: 600, hipYPx: 400, score: 0.95 }));

describe('choosing the walker', () => {
  test('the one who walks through is taken before a larger, surer bystander', () => {
    expect(chooseWalker([bystander, walker], 720)).toBe(walker);
    expect(chooseWalker([walker, bystander], 720)).toBe(walker);
  });

  test('somebody on a treadmill steps and is taken before somebody who stands', () => {
    const treadmill = track((t) => ({ ankleGapX: stepping(t) }));
    expect(chooseWalker([bystander, treadmill], 720)).toBe(treadmill);
  });

  test('somebody who comes nearer travels, although the hips stay where they are', () => {
    const nearing = track((t) => ({ bodyHeightPx: 250 + 60 * t, ankleGapY: 0.3 * stepping(t) }));
    const onTheSpot = track((t) => ({ ankleGapY: 0.3 * stepping(t) }));
    expect(walkingScore(nearing, 720)).toBeGreaterThan(walkingScore(onTheSpot, 720));
  });

  test('of two who walk through, the one filmed at a good size is taken before a small passer-by', () => {
    const passer = track((t) => ({
      hipXPx: 900 - 150 * t,
      ankleGapX: stepping(t),
      bodyHeightPx: 140,
    }));
    expect(chooseWalker([passer, walker], 720)).toBe(walker);
  });

  test('who comes towards the camera is taken before who crosses the picture for a shorter time', () => {
    const nearing = track((t) => ({ bodyHeightPx: 250 + 60 * t, ankleGapY: 0.3 * stepping(t) }));
    const crossing = { timeS: walker.timeS.slice(4, 18), sightings: walker.sightings.slice(4, 18) };
    expect(chooseWalker([crossing, nearing], 720)).toBe(nearing);
  });

  test('a walk seen for longer counts for more', () => {
    const brief = { timeS: walker.timeS.slice(0, 6), sightings: walker.sightings.slice(0, 6) };
    expect(chooseWalker([brief, walker], 720)).toBe(walker);
  });

  describe('of two who walk side by side', () => {
    /** Soles at `soleYPx`, `tall` pixels tall, seen from `fromS` on. */
    const beside = (soleYPx: number, tall: number, fromS = 0) => {
      const { timeS, sightings } = track((t) => ({
        hipXPx: 100 + 200 * t,
        soleYPx,
        bodyHeightPx: tall,
        ankleGapX: stepping(t),
      }));
      const from = timeS.findIndex((t) => t >= fromS);
      return { timeS: timeS.slice(from), sightings: sightings.slice(from) };
    };
    const patient = beside(590, 410, 0.8);
    const therapist = beside(555, 340);
    const child = beside(558, 250);

    test.each([
      ['a therapist', therapist],
      ['a child', child],
    ])('the nearer one is taken, not %s beyond who is in the picture for longer', (_, other) => {
      expect(chooseWalker([patient, other], 720)).toBe(patient);
      expect(chooseWalker([other, patient], 720)).toBe(patient);
    });

    test('it is said how many walked and whom we took', () => {
      expect(walkersTogether([therapist, patient], patient, 720)).toEqual({
        walking: 2,
        followed: 'nearest',
      });
      expect(walkersTogether([therapist, patient], therapist, 720)).toEqual({
        walking: 2,
        followed: 'chosen',
      });
    });

    test('at the same distance nobody is nearer', () => {
      const [left, right] = [beside(590, 410), beside(592, 400)];
      expect(walkersTogether([left, right], left, 720)?.followed).toBe('clearest');
    });

    test('somebody who stands is no companion, nor is who comes back later', () => {
      expect(walkersTogether([bystander, walker], walker, 720)).toBeNull();
      const again = { timeS: TIMES.map((t) => t + 9), sightings: walker.sightings };
      expect(walkersTogether([again, walker], walker, 720)).toBeNull();
    });

    test('somebody who hurries past between them and the camera is not taken', () => {
      const near = track((t) => ({
        hipXPx: 1200 - 900 * t,
        soleYPx: 700,
        bodyHeightPx: 560,
        ankleGapX: stepping(t),
      }));
      const passer = { timeS: near.timeS.slice(3, 9), sightings: near.sightings.slice(3, 9) };
      expect(chooseWalker([patient, passer], 720)).toBe(patient);
    });
  });

  test('nobody seen is nobody chosen', () => {
    expect(chooseWalker([], 720)).toBeNull();
    expect(walkingScore({ timeS: [], sightings: [] }, 720)).toBe(0);
  });
});

describe('linking sightings into people', () => {
  const frames = (at: (t: number) => Sighting[]): SampledFrame[] =>
    TIMES.map((t) => ({ timeS: t, people: at(t) }));

  test('two who cross keep their own tracks', () => {
    const right = (t: number) => aSighting({ hipXPx: 100 + 200 * t, bodyHeightPx: 300 });
    const left = (t: number) => aSighting({ hipXPx: 930 - 200 * t, bodyHeightPx: 300 });
    const tracks = linkPeople(frames((t) => (t < 2 ? [right(t), left(t)] : [left(t), right(t)])));
    expect(tracks).toHaveLength(2);
    for (const { sightings } of tracks) {
      const steps = sightings.slice(1).map((s, i) => s.hipXPx - (sightings[i]?.hipXPx ?? NaN));
      expect(new Set(steps.map(Math.sign)).size).toBe(1);
    }
  });

  test('somebody small far behind is not taken for somebody large in front', () => {
    const tracks = linkPeople(
      frames((t) => [
        t < 2 ? aSighting({ bodyHeightPx: 320 }) : aSighting({ bodyHeightPx: 120, hipYPx: 290 }),
      ]),
    );
    expect(tracks).toHaveLength(2);
  });

  test('a moment out of sight does not end a track, a long one does', () => {
    const seen = (from: number, to: number) =>
      linkPeople(frames((t) => (t > from && t < to ? [] : [aSighting({ hipXPx: 100 + 20 * t })])))
        .length;
    expect(seen(1, 1.9)).toBe(1);
    expect(seen(1, 2.9)).toBe(2);
  });

  test('one body reported twice is one person', () => {
    const tracks = linkPeople(
      frames(() => [aSighting({ score: 0.9 }), aSighting({ score: 0.4, hipXPx: 305 })]),
    );
    expect(tracks).toHaveLength(1);
    expect(tracks[0]?.sightings.every(({ score }) => score === 0.9)).toBe(true);
  });
});

describe('a sighting', () => {
  /** The 17 coarse points of somebody upright: nose at 100, shoulders 140, hips 280, ankles 440. */
  function upright(scores: { feet: number; hips: number; head: number }): CoarsePoint[] {
    const points = Array.from({ length: 17 }, () => ({ x: 200, y: 0, score: 0.9 }));
    const put = (indices: number[], y: number, score: number) => {
      for (const index of indices) points[index] = { x: 200 + (index % 2 ? 10 : -10), y, score };
    };
    put([0, 1, 2, 3, 4], 100, scores.head);
    put([5, 6], 140, 0.9);
    put([11, 12], 280, scores.hips);
    put([15, 16], 440, scores.feet);
    return points;
  }

  test('is as tall as head, shoulders and hips together say', () => {
    const seen = sightingOf(0.9, upright({ feet: 0.9, hips: 0.9, head: 0.9 }));
    // 340 / 0.86 = 395.3, 300 / 0.77 = 389.6, 160 / 0.48 = 333.3: the middle one.
    expect(seen?.bodyHeightPx).toBeCloseTo(389.6, 1);
    expect(seen?.hipXPx).toBe(200);
    expect(seen?.hipYPx).toBe(280);
    expect(seen?.soleYPx).toBeGreaterThan(440);
  });

  test('is none when the feet or the hips are not seen', () => {
    expect(sightingOf(0.9, upright({ feet: 0.1, hips: 0.9, head: 0.9 }))).toBeNull();
    expect(sightingOf(0.9, upright({ feet: 0.9, hips: 0.1, head: 0.9 }))).toBeNull();
    expect(sightingOf(0.9, [])).toBeNull();
  });

  test('needs no head', () => {
    const seen = sightingOf(0.9, upright({ feet: 0.9, hips: 0.9, head: 0 }));
    expect(Number.isFinite(seen?.bodyHeightPx)).toBe(true);
  });
});

describe('the square that is looked at', () => {
  const picture = { widthPx: 1280, heightPx: 720 };

  test('follows the walker, its side a fixed share of the body height', () => {
    const path = regionPath(walker, TIMES, picture);
    path.forEach((region, i) => {
      expect(region?.centreXPx).toBeCloseTo(100 + 200 * (TIMES[i] ?? NaN), 3);
      expect(region?.sidePx).toBeCloseTo(DEFAULT_REGION.sideInHeights * 300, 3);
      expect(region?.centreYPx).toBeCloseTo(460 - DEFAULT_REGION.centreAboveSole * 300, 3);
    });
  });

  test('does not jump to one wild sighting', () => {
    const wild = track((t) => ({ hipXPx: t === 2 ? 900 : 100 + 50 * t }));
    const middle = regionPath(wild, [2], picture)[0];
    expect(Math.abs((middle?.centreXPx ?? NaN) - 200)).toBeLessThan(40);
  });

  test('is none long before and after the sightings, and none outside the picture', () => {
    const times = [-3, 2, 8];
    const path = regionPath(walker, times, picture);
    expect(path.map((region) => region === null)).toEqual([true, false, true]);
    const outside = track(() => ({ hipXPx: -900 }));
    expect(regionPath(outside, [2], picture)).toEqual([null]);
  });

  test('has one entry for every frame, also where nobody was seen', () => {
    expect(regionPath({ timeS: [], sightings: [] }, TIMES, picture)).toEqual(TIMES.map(() => null));
  });
});

describe('landmarks of one body in the squares of two people', () => {
  const patient = aSighting({ hipXPx: 456, soleYPx: 553, bodyHeightPx: 396 });
  const beyond = aSighting({ hipXPx: 440, soleYPx: 534, bodyHeightPx: 330 });
  const placed = { ...patient, hipXPx: 459, soleYPx: 569, bodyHeightPx: 404, placed: true };
  const again = { ...beyond, hipXPx: 439, soleYPx: 564, bodyHeightPx: 381, placed: true };
  const nearer = { coarse: patient, fine: placed };
  const borrowed = { coarse: beyond, fine: again };

  test('belong to the one they are more like, and tell nothing of the other', () => {
    expect(withoutBorrowed([borrowed, nearer])).toEqual([placed]);
    expect(withoutBorrowed([nearer, borrowed])).toEqual([placed]);
  });

  test('of two bodies both stay, and so does who was not placed', () => {
    const own = { ...beyond, placed: true };
    expect(withoutBorrowed([{ coarse: beyond, fine: own }, nearer])).toEqual([own, placed]);
    expect(withoutBorrowed([{ coarse: beyond, fine: beyond }, nearer])).toHaveLength(2);
  });
});

describe('placing a sighting by landmarks', () => {
  const { track: landmarks } = syntheticWalk({ timeS: [0] });
  /** The whole picture as the square: fractions of it are pixels over its side. */
  const square = { centreXPx: 640, centreYPx: 640, sidePx: 1280, bodyHeightPx: 1113 };
  const pose = {
    x: landmarks.xPx.map((x) => x / 1280),
    y: landmarks.yPx.map((y) => y / 1280),
  };
  const hipXPx = ((landmarks.xPx[23] ?? NaN) + (landmarks.xPx[24] ?? NaN)) / 2;
  const hipYPx = ((landmarks.yPx[23] ?? NaN) + (landmarks.yPx[24] ?? NaN)) / 2;

  test('puts hips and soles where the landmarks are', () => {
    const coarse = aSighting({ hipXPx: hipXPx + 20, hipYPx, bodyHeightPx: 350, soleYPx: 500 });
    const fine = placedSighting(coarse, pose, square);
    expect(fine.hipXPx).toBeCloseTo(hipXPx, 3);
    expect(fine.soleYPx).not.toBe(500);
    // 1.7 m at 5 m before a camera of 1049.6 px: 357 px tall.
    expect(Math.abs(fine.bodyHeightPx - 357)).toBeLessThan(25);
    expect(fine).toMatchObject({ score: coarse.score, placed: true });
  });

  test('changes nothing where the landmarks show another body, elsewhere or of another size', () => {
    const small = aSighting({ hipXPx, hipYPx, bodyHeightPx: 120 });
    expect(placedSighting(small, pose, square)).toBe(small);
    const elsewhere = aSighting({ hipXPx: hipXPx + 200, hipYPx, bodyHeightPx: 357 });
    expect(placedSighting(elsewhere, pose, square)).toBe(elsewhere);
    const nothing = { x: pose.x.map(() => NaN), y: pose.y };
    const kept = aSighting({ hipXPx, hipYPx, bodyHeightPx: 357 });
    expect(placedSighting(kept, nothing, square)).toBe(kept);
  });
});
