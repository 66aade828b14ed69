import { describe, expect, test } from 'vitest';
import { findLiterals, literalsIn } from '../programs/words/find-literals.ts';
import { sourceFiles } from '../programs/words/source-files.ts';

/** Texts that stay where they are, with the reason. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'leg now': 'two classes of a drawing',
  'mark open': 'two classes of a drawing',
  '… Heelrise': 'the name, the same in every language',
  The: 'stands in the place of Your in an English sentence; other languages need no other word',
  English: 'each language by its own name',
  Español: 'each language by its own name',
  '… s': 'the sign of the second, the same in every language',
  'no sign of life for a minute':
    'stands in brackets behind a translated sentence, for who mends it',
  'nothing got done for five minutes':
    'stands in brackets behind a translated sentence, for who mends it',
  'Motion JPEG': 'the name of a format, the same in every language',
  Theora: 'the name of a format, the same in every language',
  Numeric: 'how a library is told that a part of a code is digits',
  'a message could not be read':
    'stands in brackets behind a translated sentence, for who mends it',
};

const found = findLiterals('src/components', 'src/app', 'src/words');

test('no component and nothing of the app has words of its own, and every word is a message', () => {
  expect(found.filter(({ text }) => !(text in EXCEPTIONS))).toEqual([]);
});

test('no exception is kept for a text that is gone', () => {
  const texts = found.map(({ text }) => text);
  expect(Object.keys(EXCEPTIONS).filter((text) => !texts.includes(text))).toEqual([]);
});

describe('a literal is found', () => {
  test.each([
    ['as text', 'html`<p>Past ${x} walks</p>`', 'Past … walks'],
    ['as a label', 'html`<p aria-label="Pages"></p>`', 'Pages'],
    ['as a label with a value', 'html`<p aria-label="Delete ${x}"></p>`', 'Delete …'],
    ['as a placeholder', 'html`<input placeholder="not given" />`', 'not given'],
    ['in a drawing', 'svg`<text x="1">one stride</text>`', 'one stride'],
    ['within a condition', "html`${x ? 'Pause' : y}`", 'Pause'],
    ['in a table', "const T = { first: 'Watch how you walk' };", 'Watch how you walk'],
    ['in a template of its own', 'const t = `Still watching ${x}.`;', 'Still watching ….'],
  ])('%s', (_, source, text) => {
    expect(literalsIn('a.ts', source).map((literal) => literal.text)).toContain(text);
  });

  test('and code, styles and keys are not', () => {
    const source = `import { x } from './a b.ts'; const c = css\`a { color: red; margin: auto auto }\`;
      html\`<p class="one two" style="color:red">\${WORDS.past} · 12 %</p>\`; el.dispatch('video-chosen');
      if (key === 'ArrowLeft') throw new Error('No such key'); msg('All is well.'); msg('One ' + 'two three');`;
    expect(literalsIn('a.ts', source)).toEqual([]);
  });
});

test('each element draws itself anew when the language changes', () => {
  const elements = sourceFiles('src/components').filter(({ source }) =>
    source.includes('@customElement('),
  );
  expect(elements.length).toBeGreaterThan(20);
  // The name first: it makes an element that stands in the page already, which must not be before the rest.
  const silent = elements.filter(
    ({ source }) => !/@customElement\([^)]*\)\n@localized\(\)\n/.test(source),
  );
  expect(silent.map(({ file }) => file)).toEqual([]);
});
