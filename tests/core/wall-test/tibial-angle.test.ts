import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tibialAngle, type TibialAngle } from '#core/wall-test/tibial-angle.ts';
import { wallClip, type WallClipOptions, type WallPose } from '../../builders/wall-clip.ts';

/** Upright for a second, then leaning until the third, then held. */
function lean(toDeg: number): (timeS: number) => WallPose {
  return (t) => ({
    shankDeg: toDeg * Math.min(1, Math.max(0, (t - 1) / 2)),
    pitchDeg: 0,
  });
}

function angleOf(changes: Partial<WallClipOptions>): TibialAngle {
  const found = tibialAngle(wallClip(changes));
  if (!found.ok) throw new Error(found.error);
  return found.value;
}

function troubleOf(changes: Partial<WallClipOptions>): string {
  const found = tibialAngle(wallClip(changes));
  return found.ok ? `measured ${found.value.angleDeg}` : found.error;
}

describe('the tibial angle', () => {
  test('is the lean that was held with the heel down, not a degree less', () => {
    const { angleDeg, heelLifted } = angleOf({ poseAt: lean(38) });
    expect(angleDeg).toBeCloseTo(38, 6);
    expect(heelLifted).toBe(false);
  });

  test('does not care which way the walker faces, nor which leg is named in front', () => {
    for (const side of ['left', 'right'] as const)
      for (const forward of [1, -1] as const)
        expect(angleOf({ side, forward, poseAt: lean(33) }).angleDeg).toBeCloseTo(33, 6);
  });

  test('does not count what is reached with the heel off the floor', () => {
    // 30 degrees with the heel down for a second, then 45 with the heel 12 degrees up.
    const poseAt = (t: number) =>
      t < 1
        ? { shankDeg: 0, pitchDeg: 0 }
        : t < 2.5
          ? { shankDeg: 30, pitchDeg: 0 }
          : { shankDeg: 45, pitchDeg: -12 };
    const { angleDeg, heelLifted, atS } = angleOf({ poseAt });
    expect(angleDeg).toBeCloseTo(30, 6);
    expect(heelLifted).toBe(true);
    expect(atS).toBeCloseTo(1, 6);
  });

  test('does not count what was not held for half a second', () => {
    // A dip to 44 degrees for 0.3 s between two holds at 36.
    const poseAt = (t: number) => ({
      shankDeg: t < 1 ? 0 : t > 2 && t < 2.3 ? 44 : 36,
      pitchDeg: 0,
    });
    expect(angleOf({ poseAt }).angleDeg).toBeCloseTo(36, 6);
  });

  test('takes the sole as the network sees it for flat, whatever its pitch', () => {
    fc.assert(
      fc.property(fc.double({ min: -15, max: 10, noNaN: true }), (solePitchDeg) => {
        expect(angleOf({ solePitchDeg, poseAt: lean(35) }).angleDeg).toBeCloseTo(35, 6);
      }),
    );
  });

  test('grows with the lean', () => {
    const lean2 = fc.double({ min: 15, max: 50, noNaN: true });
    fc.assert(
      fc.property(lean2, lean2, (a, b) => {
        fc.pre(b - a > 0.01);
        expect(angleOf({ poseAt: lean(b) }).angleDeg).toBeGreaterThan(
          angleOf({ poseAt: lean(a) }).angleDeg,
        );
      }),
    );
  });

  test('comes with at least the error of the method, and more where the leg wavers', () => {
    const half = ({ angleDeg, ci95 }: TibialAngle) => ci95[1] - angleDeg;
    const still = angleOf({ poseAt: lean(36) });
    const shaky = angleOf({ poseAt: lean(36), noisePx: 1.5 });
    expect(half(still)).toBeCloseTo(1.96 * 3, 1);
    expect(half(shaky)).toBeGreaterThan(half(still));
    expect(still.angleDeg - still.ci95[0]).toBeCloseTo(half(still), 9);
  });

  test('stays true within its interval under the noise of a network', () => {
    const { angleDeg, ci95 } = angleOf({ poseAt: lean(36), noisePx: 1 });
    expect(Math.abs(angleDeg - 36)).toBeLessThan(3);
    expect(ci95[0]).toBeLessThan(36);
    expect(ci95[1]).toBeGreaterThan(36);
  });
});

describe('no angle is told', () => {
  test('where no leg is seen', () => {
    const clip = wallClip();
    const blank = clip.landmarks.xPx.map((row) => row.map(() => null));
    expect(tibialAngle({ ...clip, landmarks: { ...clip.landmarks, xPx: blank } })).toEqual({
      ok: false,
      error: 'leg-not-seen',
    });
    expect(
      tibialAngle({ timeS: [], landmarks: { names: [], xPx: [], yPx: [], score: [] } }),
    ).toEqual({ ok: false, error: 'leg-not-seen' });
  });

  test('where the foot points at the camera', () => {
    expect(troubleOf({ footPx: 25, poseAt: lean(35) })).toBe('not-from-the-side');
  });

  test('where nobody leans', () => {
    expect(troubleOf({ poseAt: lean(4) })).toBe('no-lean');
  });

  test('where the leg is never upright: the heel may have been up all the time', () => {
    expect(troubleOf({ poseAt: () => ({ shankDeg: 45, pitchDeg: -15 }) })).toBe('starts-leaning');
  });

  test('where the leg leans only with the heel up', () => {
    const poseAt = (t: number) =>
      t % 0.6 < 0.3 ? { shankDeg: 0, pitchDeg: 0 } : { shankDeg: 40, pitchDeg: -15 };
    expect(troubleOf({ poseAt })).toBe('not-held');
  });
});
