import { expect, test } from 'vitest';
import { LANDMARK_COUNT } from '#core/body/skeleton.ts';
import { regionChanges } from '#core/people/region-changes.ts';
import { regionPath, type Region } from '#core/people/region-path.ts';
import { denseFrames, isPlain, sparseFrames, tilesOf } from '#core/people/search-plan.ts';
import { steadyWalk } from '#core/people/steady-walk.ts';
import type { PersonTrack } from '#core/people/people-tracks.ts';
import type { Sighting } from '#core/people/sighting.ts';
import { seededRandom } from '../../builders/seeded-random.ts';
import { aSighting } from '../../builders/a-sighting.ts';
import { syntheticWalk } from '../../builders/synthetic-walker.ts';

const PICTURE = { widthPx: 1280, heightPx: 720 };

const seen = (changes: Partial<Sighting>) => aSighting({ placed: true, ...changes });

function track(timeS: readonly number[], at: (t: number) => Partial<Sighting>): PersonTrack {
  return { timeS: [...timeS], sightings: timeS.map((t) => seen(at(t))) };
}

/** Somebody who comes from 9 m to 4 m in five seconds: one over the size is a line in time, soles a line in size. */
const distance = (t: number) => 9 - t;
const height = (t: number) => 1800 / distance(t);
const sole = (t: number) => 300 + 0.6 * height(t);
const SECONDS = [0, 1, 2, 3, 4, 5];

test('the size of somebody who comes nearer is right between sparse sightings', () => {
  const walk = steadyWalk(track(SECONDS, (t) => ({ bodyHeightPx: height(t), soleYPx: sole(t) })));
  for (const t of [0.5, 2.5, 4.5]) {
    expect(walk?.bodyHeightPx(t)).toBeCloseTo(height(t), 6);
    expect(walk?.soleYPx(t)).toBeCloseTo(sole(t), 6);
  }
});

test('sizes read with two percent of noise give a path with less', () => {
  const random = seededRandom(5);
  const errors = Array.from({ length: 40 }, () => {
    const noisy = track(SECONDS, (t) => ({
      bodyHeightPx: height(t) * (1 + 0.02 * (2 * random() - 1)),
      soleYPx: sole(t),
    }));
    return Math.abs((steadyWalk(noisy)?.bodyHeightPx(2.5) ?? NaN) / height(2.5) - 1);
  });
  expect(Math.max(...errors)).toBeLessThan(0.015);
});

test('somebody who turns round is no steady walk', () => {
  const turning = track(SECONDS, (t) => ({ bodyHeightPx: height(t < 2.5 ? t : 5 - t) }));
  expect(steadyWalk(turning)).toBeNull();
});

test('sightings placed by landmarks draw the path alone, where there are some', () => {
  const mixed = track(SECONDS, (t) =>
    t % 2 === 0 ? { placed: true } : { placed: false, soleYPx: 600, bodyHeightPx: 500 },
  );
  const [region] = regionPath(mixed, [3], PICTURE);
  expect(region?.sidePx).toBeCloseTo(1.15 * 320, 6);
});

test('one frame a second is looked at, six times in a short clip, five times a second in a closer look', () => {
  const ten = Float64Array.from({ length: 301 }, (_, i) => i / 30);
  expect(sparseFrames(ten)).toHaveLength(11);
  expect(denseFrames(ten)).toHaveLength(51);
  const two = Float64Array.from({ length: 61 }, (_, i) => i / 30);
  expect(sparseFrames(two)).toEqual([0, 12, 24, 36, 48, 60]);
});

test('one person alone needs no closer look, a second one or too few sightings do', () => {
  const one = track(SECONDS, () => ({}));
  const brief = track([0, 1], () => ({}));
  expect(isPlain([one])).toBe(true);
  expect(isPlain([one, brief])).toBe(false);
  expect(isPlain([brief])).toBe(false);
  expect(isPlain([])).toBe(false);
  const flicker = track([2], () => ({ score: 0.2 }));
  expect(isPlain([one, flicker])).toBe(true);
});

test('tiles cover the picture, and anybody 150 pixels tall is whole in one of them', () => {
  for (const [widthPx, heightPx] of [
    [1920, 1080],
    [720, 1280],
    [3840, 2160],
  ] as const) {
    const tiles = tilesOf({ widthPx, heightPx });
    for (let x = 75; x <= widthPx - 75; x += 25) {
      for (let y = 75; y <= heightPx - 75; y += 25) {
        const whole = tiles.some(
          (tile) =>
            tile.x <= x - 75 &&
            tile.x + tile.width >= x + 75 &&
            tile.y <= y - 75 &&
            tile.y + tile.height >= y + 75,
        );
        expect(whole).toBe(true);
      }
    }
  }
  expect(tilesOf({ widthPx: 640, heightPx: 480 })).toEqual([]);
});

const timeS = Float64Array.from({ length: 60 }, (_, i) => i / 30);
const { track: landmarks } = syntheticWalk({ timeS: [...timeS] });
/** A square round the walker, a little large. */
const wide: Region = squareRoundWalker();
const rightSquares: (Region | null)[] = Array.from(timeS, () => null);

function squareRoundWalker(): Region {
  const middle = 30 * LANDMARK_COUNT;
  const x = ((landmarks.xPx[middle + 23] ?? NaN) + (landmarks.xPx[middle + 24] ?? NaN)) / 2;
  const y = ((landmarks.yPx[middle + 23] ?? NaN) + (landmarks.yPx[middle + 24] ?? NaN)) / 2;
  return { centreXPx: x, centreYPx: y, sidePx: 620, bodyHeightPx: 539 };
}

test('squares that fit what was found in them stay; one that was off is looked at again', () => {
  const better = regionChanges(
    landmarks,
    rightSquares.map(() => wide),
  );
  const good = better.map((region) => region ?? wide);
  expect(regionChanges(landmarks, good).every((change) => change === null)).toBe(true);
  const off = good.map((region, i) =>
    i === 30 ? { ...region, centreXPx: region.centreXPx + 0.1 * region.sidePx } : region,
  );
  const changes = regionChanges(landmarks, off);
  expect([...changes.keys()].filter((i) => changes[i] !== null)).toEqual([30]);
});

test('frames without a square get one where the walker is going or coming from', () => {
  const late: (Region | null)[] = rightSquares.map((_, i) => (i < 10 ? null : wide));
  const found = regionChanges(landmarks, late);
  expect(found.slice(0, 10).every((region) => region !== null)).toBe(true);
});

test('nobody found is nowhere to look again', () => {
  const gaps = { ...landmarks, xPx: new Float32Array(60 * LANDMARK_COUNT).fill(NaN) };
  expect(regionChanges(gaps, rightSquares).every((region) => region === null)).toBe(true);
});
