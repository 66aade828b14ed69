import { expect, test } from 'vitest';
import { typedDegrees } from '#core/zeros/typed-degrees.ts';

test.each([
  ['3', 3],
  ['-2.5', -2.5],
  ['−2,5 °', -2.5],
  ['+4', 4],
  [' 20', 20],
  ['1.26', 1.3],
  ['-0.01', 0],
  ['', null],
])('"%s" is a zero of %s degrees', (text, value) => {
  expect(typedDegrees(text)).toEqual({ ok: true, value });
});

test.each([
  ['three', 'not-a-number'],
  ['1-2', 'not-a-number'],
  ['1e1', 'not-a-number'],
  ['20.1', 'out-of-range'],
  ['-21', 'out-of-range'],
])('"%s" is refused: %s', (text, error) => {
  expect(typedDegrees(text)).toEqual({ ok: false, error });
});
