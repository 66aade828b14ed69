import { describe, expect, test } from 'vitest';
import { levelBody } from '#core/level/level-body.ts';
import { handBody } from '../../builders/hand-body.ts';

describe('a picture that is turned level', () => {
  // A floor that rises by 30 degrees to the right, through the middle of a picture of 1280 by 720.
  const [along, up] = [100 * Math.cos(Math.PI / 6), 100 * Math.sin(Math.PI / 6)];
  const onFloor = handBody({ heel: [640, 360], foot_index: [640 + along, 360 - up] });

  test('has its floor level, lengths and the middle left as they were', () => {
    const { heel, foot_index: toe } = levelBody(onFloor, 30).left;
    expect([heel.x[0], heel.y[0]]).toEqual([640, 360]);
    expect(toe.x[0]).toBeCloseTo(740, 9);
    expect(toe.y[0]).toBeCloseTo(360, 9);
  });

  test('has the metres of the network turned with it, depth left as it was', () => {
    const metres = (value: number) => Float64Array.of(value);
    const heel = {
      ...onFloor.left.heel,
      worldX: metres(along),
      worldY: metres(-up),
      worldZ: metres(7),
    };
    const body = { ...onFloor, left: { ...onFloor.left, heel } };
    const level = levelBody(body, 30).left.heel;
    expect(level.worldX[0]).toBeCloseTo(100, 9);
    expect(level.worldY[0]).toBeCloseTo(0, 9);
    expect(level.worldZ[0]).toBe(7);
  });

  test('turned there and back is the same', () => {
    const back = levelBody(levelBody(onFloor, 3), -3).left.foot_index;
    expect(back.x[0]).toBeCloseTo(640 + along, 9);
    expect(back.y[0]).toBeCloseTo(360 - up, 9);
  });

  test('keeps a missing point missing', () => {
    expect(levelBody(onFloor, 3).left.hip.x[0]).toBeNaN();
  });
});
