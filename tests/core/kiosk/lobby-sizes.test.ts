import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { isOpen } from '#core/kiosk/opening-hours.ts';
import {
  CAPTION_HEIGHT_MM,
  CUE_HEIGHT_MM,
  LEAST_TARGET_MM,
  mmToPx,
  TARGETS_BELOW,
} from '#core/kiosk/readable-size.ts';

test('what leads a walker fills two degrees at four metres: 140 mm, 379 px of 1080', () => {
  // 2 · 4000 mm · tan 1° = 8000 · 0.0174551
  expect(CUE_HEIGHT_MM).toBeCloseTo(139.64, 2);
  expect(mmToPx(CUE_HEIGHT_MM)).toBeCloseTo(378.9, 1);
});

test('a caption fills 25 minutes of arc, a target 20 mm', () => {
  expect(CAPTION_HEIGHT_MM).toBeCloseTo(29.09, 2);
  expect(mmToPx(LEAST_TARGET_MM)).toBeCloseTo(54.27, 2);
});

/** What somebody who sits in a wheelchair reaches forwards, above the floor (2010 ADA Standards, 308.2.1). */
const REACH_CM = { low: 38, high: 122 } as const;
/** 398 mm at 16:9: 708 mm upright. */
const HEIGHT_CM = { upright: 70.8, across: 39.8 } as const;

test('hung as the page for who sets it up says, all that is pressed is within reach from a wheelchair', async () => {
  const page = await readFile('src/app/staff/README.md', 'utf8');
  const said = /lower edge (\d+) to (\d+) cm above the floor, across .* (\d+) to (\d+) cm/.exec(
    page,
  );
  const [lowest = NaN, upright = NaN, , across = NaN] = (said ?? []).slice(1).map(Number);
  expect(lowest).toBeGreaterThanOrEqual(REACH_CM.low);
  // 74 + 2/3 · 70.8 = 121.2; 95 + 2/3 · 39.8 = 121.5
  expect(upright + (1 - TARGETS_BELOW) * HEIGHT_CM.upright).toBeLessThanOrEqual(REACH_CM.high);
  expect(across + (1 - TARGETS_BELOW) * HEIGHT_CM.across).toBeLessThanOrEqual(REACH_CM.high);
});

const at = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

test.each([
  ['08:00', '18:00', '07:59', false],
  ['08:00', '18:00', '08:00', true],
  ['08:00', '18:00', '17:59', true],
  ['08:00', '18:00', '18:00', false],
  ['22:00', '06:00', '23:30', true],
  ['22:00', '06:00', '05:59', true],
  ['22:00', '06:00', '12:00', false],
  ['08:00', '08:00', '03:00', true],
  [null, '18:00', '20:00', true],
  ['8 am', '18:00', '20:00', true],
  ['25:00', '26:00', '20:00', true],
])('from %s to %s it is at %s open: %s', (opensAt, closesAt, time, open) => {
  expect(isOpen({ opensAt, closesAt }, at(time))).toBe(open);
});
