import { expect, test } from 'vitest';
import { bodyOf } from '#core/legs/body-of.ts';
import { withoutFrames } from '#core/body/landmark-track.ts';
import { hiddenAmong, withHiddenFilled } from '#core/repair/fill-hidden.ts';
import { walkRhythm } from '#core/rhythm/walk-rhythm.ts';
import { viewOf } from '#core/view/view.ts';
import { syntheticWalk } from '../../builders/synthetic-walker.ts';

const { track } = syntheticWalk({});
const hidden = Array.from(track.timeS, (t) => t >= 2 && t < 2.6);
const gap = bodyOf(withoutFrames(track, hidden));
const rhythm = walkRhythm(gap, viewOf(gap));
const whole = bodyOf(track);
const heightPx = 0.5 * track.heightPx;

test('hidden frames are filled by the walker’s other strides, to a few hundredths of the body', () => {
  const filled = withHiddenFilled(gap, hidden, rhythm);
  for (const part of ['hip', 'knee', 'ankle', 'heel', 'foot_index'] as const) {
    filled.left[part].x.forEach((x, i) => {
      const dx = x - (whole.left[part].x[i] ?? NaN);
      const dy = (filled.left[part].y[i] ?? NaN) - (whole.left[part].y[i] ?? NaN);
      expect(Math.hypot(dx, dy)).toBeLessThan(0.06 * heightPx);
    });
  }
});

test('frames that were seen stay as they were', () => {
  const filled = withHiddenFilled(gap, hidden, rhythm);
  const kept = Array.from(filled.right.ankle.x).filter((_, i) => !hidden[i]);
  expect(kept).toEqual(Array.from(whole.right.ankle.x).filter((_, i) => !hidden[i]));
});

test('a gap of more than a second and a half is not filled', () => {
  const long = Array.from(track.timeS, (t) => t >= 1 && t < 3);
  const body = bodyOf(withoutFrames(track, long));
  const filled = withHiddenFilled(body, long, walkRhythm(body, viewOf(body)));
  expect(filled.left.ankle.x[long.indexOf(true)]).toBeNaN();
});

test('a doubtful frame is believed when it agrees with the other strides, and hidden when a leg is elsewhere', () => {
  const among = (seen: typeof whole) =>
    hiddenAmong(hidden, seen, gap, rhythm, heightPx).filter(Boolean).length;
  expect(among(whole)).toBe(0);
  const shifted = (values: Float64Array) => values.map((value) => value + 0.3 * heightPx);
  const leg = { ...whole.left };
  for (const part of ['knee', 'ankle', 'heel', 'foot_index'] as const) {
    leg[part] = { ...leg[part], x: shifted(leg[part].x) };
  }
  expect(among({ ...whole, left: leg })).toBe(hidden.filter(Boolean).length);
});
