import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  panned,
  placeAt,
  WHOLE,
  zoomed,
  type Zoom,
} from '../../../../src/components/player/zoom/zoom.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });

test('twice as close in the middle shows the middle half', () => {
  expect(zoomed(WHOLE, 2)).toEqual({ scale: 2, x: 0.25, y: 0.25 });
});

test('what is under the fingers stays there, unless the edge of the picture is in the way', () => {
  const start: Zoom = { scale: 4, x: 0.4, y: 0.4 };
  fc.assert(
    fc.property(share, share, fc.double({ min: 1, max: 3, noNaN: true }), (x, y, by) => {
      const [before, after] = [
        placeAt(start, { x, y }),
        placeAt(zoomed(start, by, { x, y }), { x, y }),
      ];
      expect(after.x).toBeCloseTo(before.x, 9);
      expect(after.y).toBeCloseTo(before.y, 9);
    }),
  );
});

test('nothing beside the picture is ever on show', () => {
  const step = fc.record({
    by: fc.double({ min: 0.2, max: 5, noNaN: true }),
    x: share,
    y: share,
    pan: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
      const end = steps.reduce<Zoom>(
        (zoom, { by, x, y, pan }) =>
          pan ? panned(zoom, 4 * (x - 0.5), 4 * (y - 0.5)) : zoomed(zoom, by, { x, y }),
        WHOLE,
      );
      expect(end.scale).toBeGreaterThanOrEqual(1);
      for (const from of [end.x, end.y]) {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(from + 1 / end.scale).toBeLessThanOrEqual(1 + 1e-9);
      }
    }),
  );
});
