import { describe, expect, test } from 'vitest';
import { coveredFrames, mayBeMixedUp, nearOthers } from '#core/people/encounters.ts';
import type { PersonTrack } from '#core/people/people-tracks.ts';
import { emptyTrack } from '#core/body/landmark-track.ts';
import { LANDMARK_COUNT, landmarkIndex } from '#core/body/skeleton.ts';
import { aSighting } from '../../builders/a-sighting.ts';

const TIMES = Array.from({ length: 26 }, (_, i) => i / 5);

/** Somebody who goes along the picture, 300 px tall unless told otherwise. */
function person(hipX: (t: number) => number, soleY = 460, bodyHeightPx = 300): PersonTrack {
  return {
    timeS: [...TIMES],
    sightings: TIMES.map((t) => {
      const hipYPx = soleY - 0.53 * bodyHeightPx;
      return aSighting({ hipXPx: hipX(t), hipYPx, soleYPx: soleY, bodyHeightPx });
    }),
  };
}

const walker = person((t) => 100 + 200 * t);
const inFront = person(() => 600, 520, 380);
const behind = person(() => 600, 430, 260);

/** Landmarks of a body whose hips follow `hipX`: only the points that place and size are read from. */
function seen(hipX: (t: number) => number, soleY = 460, bodyHeightPx = 300) {
  const timeS = Float64Array.from({ length: 151 }, (_, i) => i / 30);
  const track = emptyTrack(timeS, 1280, 720);
  timeS.forEach((t, frame) => {
    const put = (name: Parameters<typeof landmarkIndex>[0], y: number) => {
      track.xPx[frame * LANDMARK_COUNT + landmarkIndex(name)] = hipX(t);
      track.yPx[frame * LANDMARK_COUNT + landmarkIndex(name)] = y;
    };
    for (const side of ['left', 'right'] as const) {
      put(`${side}_hip`, soleY - 0.53 * bodyHeightPx);
      put(`${side}_eye`, soleY - 0.91 * bodyHeightPx);
      put(`${side}_heel`, soleY - 0.014 * bodyHeightPx);
      put(`${side}_foot_index`, soleY - 0.014 * bodyHeightPx);
    }
  });
  return track;
}

const own = seen((t) => 100 + 200 * t);
const at = (seconds: number) => Math.round(30 * seconds);

describe('somebody else near the walker', () => {
  test('two are near while their hips are within 0.42 body heights', () => {
    const near = nearOthers(walker, [inFront], TIMES);
    // 160 px of a body of 380: from 440 to 760, at 200 px a second.
    expect(TIMES.filter((_, i) => near[i])).toEqual([1.8, 2, 2.2, 2.4, 2.6, 2.8, 3, 3.2]);
  });

  test('who stands nearer to the camera hides the walker, who stands behind does not', () => {
    expect(coveredFrames(own, walker, [inFront]).hidden[at(2.5)]).toBe(true);
    expect(coveredFrames(own, walker, [inFront]).hidden[at(0.5)]).toBe(false);
    expect(coveredFrames(own, walker, [behind]).hidden).not.toContain(true);
    expect(coveredFrames(own, walker, [behind]).doubtful[at(2.5)]).toBe(true);
  });

  test('landmarks drawn on the other person are not the walker, even if the other stands behind', () => {
    const jumps = seen((t) => (Math.abs(t - 2.3) < 0.1 ? 600 : 100 + 200 * t));
    const { hidden } = coveredFrames(jumps, walker, [behind]);
    expect(hidden[at(2.3)]).toBe(true);
    expect(hidden[at(2.7)]).toBe(false);
  });

  describe('somebody who goes along with the walker', () => {
    // The walker goes at 200 px a second, and slower from the second second on; both come in alone.
    const goes = (t: number) => (t < 1 ? 100 + 260 * t : 360 + 200 * (t - 1));
    const along = seen(goes);
    const accompanied = person(goes);
    const therapist = (aside: number, soleY: number, tall: number) => {
      const all = person((t) => goes(t) + aside, soleY, tall);
      return { timeS: all.timeS.slice(5), sightings: all.sightings.slice(5) };
    };

    test.each([
      ['a therapist', 440, 270],
      ['a child', 438, 190],
    ])('does not hide them on the far side: %s', (_, soleY, tall) => {
      const { hidden } = coveredFrames(along, accompanied, [therapist(-40, soleY, tall)]);
      expect(hidden).not.toContain(true);
    });

    test('is not who stands where the walker passes twice, there and back', () => {
      const back = (t: number) => (t < 2.5 ? 100 + 300 * t : 1600 - 300 * t);
      const jumps = seen((t) => (Math.abs(t - 1.4) < 0.1 ? 500 : back(t)), 460, 300);
      const { doubtful } = coveredFrames(jumps, person(back), [person(() => 500, 430, 260)]);
      expect(doubtful[at(1.2)]).toBe(true);
    });

    test('hides them on the near side', () => {
      const { hidden } = coveredFrames(along, accompanied, [therapist(-30, 490, 330)]);
      expect(hidden[at(3)]).toBe(true);
    });

    test('landmarks on the other one are noticed all the same', () => {
      const jumps = seen((t) => goes(t) - (Math.abs(t - 3) < 0.1 ? 100 : 0), 440, 270);
      const { hidden } = coveredFrames(jumps, accompanied, [therapist(-100, 440, 270)]);
      expect(hidden[at(3)]).toBe(true);
    });

    test("does not hide them where one sighting of the other was placed by the walker's landmarks", () => {
      const beyond = therapist(-40, 440, 270);
      const borrowed = beyond.sightings.map((one, i) => {
        const walkers = accompanied.sightings[accompanied.timeS.indexOf(beyond.timeS[i] ?? NaN)];
        return i % 5 === 2 && walkers !== undefined ? { ...walkers, placed: true } : one;
      });
      const { hidden } = coveredFrames(along, accompanied, [{ ...beyond, sightings: borrowed }]);
      expect(hidden).not.toContain(true);
    });
  });

  test('nobody else, nobody hidden', () => {
    expect(coveredFrames(own, walker, [])).toEqual(
      expect.objectContaining({ hidden: new Array<boolean>(151).fill(false) }),
    );
  });
});

describe('two who meet', () => {
  test('who pass each other are told apart by where they were going', () => {
    expect(mayBeMixedUp(walker, [person((t) => 1100 - 200 * t)])).toBe(false);
  });

  test('who meet and turn back may as well have passed each other: it cannot be told', () => {
    const back = person((t) => 600 - 60 * (t - 2.5) ** 2);
    const other = person((t) => 620 + 60 * (t - 2.5) ** 2);
    expect(mayBeMixedUp(back, [other])).toBe(true);
  });

  test('who never come near are never mixed up', () => {
    expect(mayBeMixedUp(walker, [person((t) => 900 + 200 * t)])).toBe(false);
  });
});
