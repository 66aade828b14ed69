import { describe, expect, test } from 'vitest';
import type { SampledFrame } from '#core/people/people-tracks.ts';
import { backgroundShift, type GreyPicture } from '#core/quality/background-shift.ts';
import { edgeSharpness } from '#core/quality/edge-sharpness.ts';
import { videoLook, greyOf } from '#core/quality/video-look.ts';
import { repeatedShare, unevenness } from '#core/quality/picture-times.ts';
import { swingSharpness } from '#core/quality/swing-sharpness.ts';
import { sideIndex, SIDES, LANDMARK_COUNT } from '#core/body/skeleton.ts';
import { aSighting } from '../../builders/a-sighting.ts';
import { seededRandom } from '../../builders/seeded-random.ts';
import { syntheticWalk, tablesOf } from '../../builders/synthetic-walker.ts';

const VIDEO = { widthPx: 1280, heightPx: 720 };

/** A wall with marks of its own, smooth from pixel to pixel, seen from `aside` pixels further right. */
function wall(width: number, height: number, aside: number): Float32Array {
  const random = seededRandom(5);
  const waves = Array.from(
    { length: 12 },
    () => [0.1 + 0.4 * random(), random(), 6 * random()] as const,
  );
  return Float32Array.from({ length: width * height }, (_, i) => {
    const [x, y] = [(i % width) + aside, Math.floor(i / width)];
    return waves.reduce((sum, [a, b, c]) => sum + 9 * Math.sin(a * x + b * y + c), 120);
  });
}

function grey(aside: number, luma = wall(80, 45, aside)): GreyPicture {
  return { width: 80, height: 45, luma, known: new Uint8Array(80 * 45).fill(1) };
}

describe('where the background is', () => {
  test.each([0, 1, 2.4, -7.3])('%f pixels aside are found to a tenth of a pixel', (aside) => {
    expect(Math.abs(80 * backgroundShift(grey(0), grey(aside)) - Math.abs(aside))).toBeLessThan(
      0.1,
    );
  });

  test('it is where it was when only the light changes', () => {
    const dimmer = wall(80, 45, 0).map((value) => value - 30);
    expect(80 * backgroundShift(grey(0), grey(0, dimmer))).toBeLessThan(0.01);
  });

  test('a bare wall tells nothing', () => {
    const bare = new Float32Array(80 * 45).fill(200);
    expect(backgroundShift(grey(0, bare), grey(0, bare))).toBeNaN();
  });

  test('too little of it, beside somebody, tells nothing', () => {
    const before = grey(0);
    before.known.fill(0, 0, 0.8 * 80 * 45);
    expect(backgroundShift(before, grey(3))).toBeNaN();
  });

  test('another scene counts as moved as far as was sought', () => {
    const other = seededRandom(9);
    const scene = new Float32Array(80 * 45).map(() => 255 * other());
    expect(backgroundShift(grey(0), grey(0, scene))).toBeCloseTo(1 / 3, 6);
  });
});

/** Looks a second apart, the camera `asideOf` small pixels further right in each, a dark walker going across. */
function looks(count: number, asideOf: (second: number) => number): SampledFrame[] {
  return Array.from({ length: count }, (_, second) => {
    const luma = Uint8Array.from(wall(160, 96, asideOf(second)));
    const hipXPx = 200 + 150 * second;
    for (let y = 20; y < 75; y++) luma.fill(20, y * 160 + hipXPx / 8 - 5, y * 160 + hipXPx / 8 + 5);
    const people = [aSighting({ hipXPx, soleYPx: 600, bodyHeightPx: 440 })];
    return { timeS: second, people, picture: { widthPx: 160, heightPx: 96, luma } };
  });
}

describe('what the video is like', () => {
  test('a camera at rest is at rest, whoever walks by', () => {
    expect(
      videoLook(
        looks(6, () => 0),
        VIDEO,
      ).cameraShiftPerS,
    ).toBeLessThan(0.001);
  });

  test('a camera that turns with the walker is found out by the background', () => {
    const { cameraShiftPerS } = videoLook(
      looks(6, (second) => 8 * second),
      VIDEO,
    );
    expect(cameraShiftPerS).toBeCloseTo(8 / 160, 2);
  });

  test('what the camera did before and after the walker was there does not count', () => {
    const frames = looks(8, (second) => (second > 1 ? 0 : 20 * second)).map((frame, i) =>
      i < 2 ? { ...frame, people: [] } : frame,
    );
    expect(videoLook(frames, VIDEO).cameraShiftPerS).toBeLessThan(0.001);
  });

  test('without pictures nothing is told', () => {
    const blind = looks(3, () => 0).map(({ timeS, people }) => ({ timeS, people }));
    expect(videoLook(blind, VIDEO)).toEqual({ cameraShiftPerS: null, meanLuma: null });
  });

  test('brightness is the mean over the video alone, not over the black below it', () => {
    const luma = new Uint8Array(160 * 96);
    luma.fill(100, 0, 160 * 90);
    const frame = { timeS: 0, people: [], picture: { widthPx: 160, heightPx: 96, luma } };
    expect(videoLook([frame], VIDEO).meanLuma).toBeCloseTo(100, 6);
  });

  test('a picture in colours becomes grey by how bright the eye sees them', () => {
    const green = Float32Array.from({ length: 3 * 4 * 2 }, (_, i) => (i % 3 === 1 ? 255 : 0));
    expect(greyOf(green, 4, 2)).toEqual({
      widthPx: 2,
      heightPx: 1,
      luma: new Uint8Array([150, 150]),
    });
  });
});

/** An upright edge in the middle, smeared over `px`, as red, green and blue. */
function edge(px: number, contrast: number): Float32Array {
  return Float32Array.from({ length: 3 * 40 * 32 }, (_, i) => {
    const x = Math.floor(i / 3) % 40;
    return 0.2 + contrast * Math.min(1, Math.max(0, (x - 20) / px + 0.5));
  });
}

describe('how sharp an edge is', () => {
  const sharpness = (px: number, contrast = 0.6) =>
    edgeSharpness(edge(px, contrast), 40, 32, { left: 0, right: 40, top: 0, bottom: 32 });

  test('falls with the smear and does not know of the contrast', () => {
    const falling = [1, 2, 4, 8].map((px) => sharpness(px));
    expect(falling).toEqual(falling.toSorted((a, b) => b - a));
    expect(sharpness(4, 0.1)).toBeCloseTo(sharpness(4, 0.6), 5);
  });

  test('is not told where the foot is cut off or nothing is to be seen', () => {
    const box = { left: 10, right: 41, top: 0, bottom: 32 };
    expect(edgeSharpness(edge(2, 0.6), 40, 32, box)).toBeNaN();
    expect(edgeSharpness(edge(2, 0), 40, 32, { ...box, right: 40 })).toBeNaN();
    expect(edgeSharpness(edge(2, 0.6), 40, 32, { ...box, left: NaN })).toBeNaN();
  });
});

describe('the swinging foot', () => {
  const HEIGHT_PX = 350;

  /** A walk whose feet are as sharp as their speed leaves them: `smear` takes half away at two body heights a second. */
  function walk(smear: number, headingDeg = 0) {
    const { track } = syntheticWalk({ headingDeg, fps: 30, durationS: 4 });
    for (const side of SIDES) {
      const toe = sideIndex(side, 'foot_index');
      for (let i = 1; i + 1 < track.timeS.length; i++) {
        const moved = Math.abs(
          (track.xPx[(i + 1) * LANDMARK_COUNT + toe] ?? NaN) -
            (track.xPx[(i - 1) * LANDMARK_COUNT + toe] ?? NaN),
        );
        const speed = (moved * 15) / HEIGHT_PX;
        track.sharpness[i * LANDMARK_COUNT + toe] = 0.2 / (1 + (smear * speed) / 2);
      }
    }
    return swingSharpness(track, HEIGHT_PX);
  }

  test('is as sharp as the standing one where nothing smears, and less with the smear', () => {
    expect(walk(0)).toBeCloseTo(1, 6);
    expect(walk(1)).toBeLessThan(0.7);
    expect(walk(2)).toBeLessThan(walk(1));
  });

  test('is not told of where it is not seen to swing across the picture', () => {
    expect(walk(1, 270)).toBeNaN();
  });
});

describe('the times of the pictures', () => {
  test('an even video is even, every fifth picture left out is not', () => {
    const even = Float64Array.from({ length: 90 }, (_, i) => i / 30);
    expect(unevenness(even)).toBeLessThan(1e-6);
    expect(unevenness(even.filter((_, i) => i % 5 !== 4))).toBeGreaterThan(0.3);
  });

  test.each([
    ['never', 0, 0],
    ['every second time', 2, 0.5],
    ['every tenth time', 10, 0.1],
  ])('pictures shown %s again are counted', (_name, every, share) => {
    const { track } = syntheticWalk({ durationS: 4, noisePx: 0.3 });
    if (every > 0) {
      for (let i = every - 1; i < track.timeS.length; i += every) {
        for (const table of tablesOf(track)) {
          table.copyWithin(i * LANDMARK_COUNT, (i - 1) * LANDMARK_COUNT, i * LANDMARK_COUNT);
        }
      }
    }
    expect(Math.abs(repeatedShare(track) - share)).toBeLessThan(0.03);
  });

  test('a face that jitters under a mask tells nothing of the pictures', () => {
    const { track } = syntheticWalk({
      headingDeg: 270,
      distanceM: 5.8,
      durationS: 4,
      noisePx: 0.3,
    });
    // The eleven points of the face jump aside and back in every third picture.
    for (let i = 0; i < track.timeS.length; i += 3) {
      for (let point = 0; point <= 10; point++) {
        const at = i * LANDMARK_COUNT + point;
        track.xPx[at] = (track.xPx[at] ?? NaN) + 15;
      }
    }
    expect(repeatedShare(track)).toBeLessThan(0.02);
  });

  test('on a belt the body is quiet twice a stride, and no picture is a repeat', () => {
    // 25 pictures a second picked from 60.
    const timeS = Array.from({ length: 150 }, (_, i) => Math.round((i * 60) / 25) / 60);
    const { track } = syntheticWalk({ treadmill: true, timeS, noisePx: 0.5 });
    expect(repeatedShare(track)).toBeLessThan(0.02);
  });

  test('one who stands still is not a video that stands still', () => {
    const { track } = syntheticWalk({ durationS: 4, noisePx: 0.5 });
    for (const table of [track.xPx, track.yPx]) {
      const still = table.slice(0, LANDMARK_COUNT);
      for (let i = 0; i < 60; i++) {
        table.set(
          still.map((value) => value + 0.3 * Math.sin(7 * i + value)),
          i * LANDMARK_COUNT,
        );
      }
    }
    expect(repeatedShare(track)).toBeLessThan(0.05);
  });
});
