// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { legWord, SIDE_WORDS } from '#words/base/sides.ts';
import { changeText } from '#words/correcting/changes.ts';
import { speak } from '#words/language/locale.ts';

afterEach(() => speak('en'));

const out = { code: 'include-stride', side: 'right', atS: 1.5 } as const;

test('a stride of a leg has the gender of a leg, where a language has one', async () => {
  expect(changeText(out)).toBe('Stride, right, at 1.50 s: used');
  await speak('es');
  expect(changeText(out)).toContain('Zancada, derecha,');
  expect(legWord('left')).not.toBe(SIDE_WORDS.left);
});
