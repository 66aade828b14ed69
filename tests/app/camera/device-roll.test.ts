// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { rollOf } from '../../../src/app/camera/device-roll.ts';

const G = 9.81;

test('an upright phone is level, and so is one that lies on either side, by the way its screen is turned', () => {
  expect(rollOf(0, G, 0)).toBeCloseTo(0);
  expect(rollOf(G, 0, 90)).toBeCloseTo(0);
  expect(rollOf(-G, 0, 270)).toBeCloseTo(0);
});

test('a phone on its side that is turned by ten degrees is tilted by ten', () => {
  const [x, y] = [G * Math.cos(Math.PI / 18), G * Math.sin(Math.PI / 18)];
  expect(Math.abs(rollOf(x, y, 90) ?? NaN)).toBeCloseTo(10);
});

test('a phone that tells gravity the other way round is level when others are', () => {
  expect(rollOf(0, -G, 0)).toBeCloseTo(0);
});

test('of a phone that lies on its back there is no roll', () => {
  expect(rollOf(0.5, 0.5, 0)).toBeNull();
});
