import { describe, expect, test } from 'vitest';
import { landmarkIndex, sideIndex, SIDES } from '#core/body/skeleton.ts';
import type { CoachLook } from '#core/coach/coach-look.ts';
import { hasStumbled } from '#core/coach/stumble.ts';
import { looksOf, moved } from './coach-looks.ts';
import { syntheticWalk } from '../../builders/synthetic-walker.ts';

const LEGS = new Set(
  SIDES.flatMap((side) =>
    (['knee', 'ankle', 'heel', 'foot_index'] as const).map((part) => sideIndex(side, part)),
  ),
);
const HEAD = landmarkIndex('nose');
const HEIGHT_PX = 446;

const walked = looksOf(syntheticWalk({ fps: 10, durationS: 4, distanceM: 4 }).track);

/** What lies above the knees is lowered by a share of the body's height that grows from 2 s on, within so long. */
function lowered(drop: number, withinS: number): CoachLook[] {
  return walked.map((look) => {
    const share = Math.min(1, Math.max(0, (look.timeS - 2) / withinS));
    const px = drop * HEIGHT_PX * share;
    return moved(look, (x, y, i) => [x, LEGS.has(i) ? y : y + px]);
  });
}

/** Whether any moment of it is taken for a stumble. */
const isSeenIn = (looks: readonly CoachLook[]) =>
  looks.some((_, i) => hasStumbled(looks.slice(Math.max(0, i - 22), i + 1)));

describe('a stumble', () => {
  test('is a sudden drop of the hips', () => {
    expect(isSeenIn(lowered(0.22, 0.3))).toBe(true);
  });

  test('is not a walk, whichever way it goes', () => {
    for (const headingDeg of [0, 90, -90, 180, 45])
      for (const noisePx of [0, 4]) {
        const { track } = syntheticWalk({
          headingDeg,
          noisePx,
          fps: 8,
          durationS: 5,
          distanceM: 4,
        });
        expect(isSeenIn(looksOf(track))).toBe(false);
      }
  });

  test('is not somebody who sits down or crouches, which takes nearly two seconds', () => {
    expect(isSeenIn(lowered(0.25, 1.8))).toBe(false);
  });

  test('is not a bow, in which the head goes down and the hips stay', () => {
    const bowed = walked.map((look) =>
      moved(look, (x, y, i) => [x, look.timeS > 2 && i <= HEAD + 10 ? y + 0.4 * HEIGHT_PX : y]),
    );
    expect(isSeenIn(bowed)).toBe(false);
  });

  test('is not somebody who hurries away from the camera and becomes smaller', () => {
    const floorY = Math.max(...(walked[0]?.person?.yPx ?? []));
    // A camera at 0.4 of their height: what is level with it stays where it is.
    const levelY = floorY - 0.4 * HEIGHT_PX;
    const hurried = walked.map((look) => {
      const size = 1 - 0.3 * Math.min(1, Math.max(0, (look.timeS - 2) / 0.4));
      return moved(look, (x, y) => [640 + size * (x - 640), levelY + size * (y - levelY)]);
    });
    expect(isSeenIn(hurried)).toBe(false);
  });

  test('is not one look alone that is mistaken', () => {
    const once = walked.map((look, at) =>
      at === 25 ? moved(look, (x, y, i) => [x, LEGS.has(i) ? y : y + 100]) : look,
    );
    expect(isSeenIn(once)).toBe(false);
  });
});
