import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (file: string) =>
  readFileSync(new URL(`../../src/styles/${file}`, import.meta.url), 'utf8');

/** The custom properties that a piece of a style sheet sets. */
function propertiesOf(css: string): Readonly<Record<string, string>> {
  const set = [...css.matchAll(/--([\w-]+):\s*([^;]+);/g)];
  return Object.fromEntries(set.map(([, name = '', value = '']) => [name, value]));
}

const PALETTE = propertiesOf(read('palette.css'));
const [LIGHT = '', DARK = ''] = read('roles.css').split(/@media [^{]+\{/);
const SCHEMES = {
  light: propertiesOf(LIGHT),
  dark: { ...propertiesOf(LIGHT), ...propertiesOf(DARK) },
} as const;

/** What is read, and what it stands on. */
const READ = [
  ...['text', 'text-quiet', 'accent', 'accent-deep', 'left', 'right'].flatMap((ink) =>
    ['surface', 'surface-raised', 'surface-sunken'].map((ground) => [ink, ground] as const),
  ),
  ['text', 'accent-wash'],
  ['accent-deep', 'accent-wash'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-deep'],
] as const;

/** Relative luminance of `#rrggbb`, WCAG 2.2. */
function luminance(colour: string): number {
  const [red = NaN, green = NaN, blue = NaN] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = NaN, dark = NaN] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function colourOf(roles: Readonly<Record<string, string>>, role: string): string {
  const name = /^var\(--(palette-[\w-]+)\)$/.exec(roles[role] ?? '')?.[1] ?? '';
  return PALETTE[name] ?? '';
}

test('black on white has a contrast of 21 to 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 6);
});

test.each(Object.entries(SCHEMES))(
  'in %s every colour that is read has 4.5 to 1 on each ground that it stands on',
  (_, roles) => {
    const weak = READ.map(([ink, ground]) => ({
      pair: `${ink} on ${ground}`,
      ratio: contrast(colourOf(roles, ink), colourOf(roles, ground)),
    })).filter(({ ratio }) => !(ratio >= 4.5));
    expect(weak).toEqual([]);
  },
);
