// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { preferredLanguage } from '../../../src/app/page/language.ts';

test.each([
  ['the address first', '?lang=es', 'en', ['en-GB'], 'es'],
  ['then what was chosen before', '', 'es', ['en-GB'], 'es'],
  ['then the first of the reader’s that there is', '', null, ['de-AT', 'es-MX', 'en'], 'es'],
  ['English where there is none', '', null, ['de-AT'], 'en'],
  ['and none that is not there', '?lang=xx', 'yy', ['en-US', 'es'], 'en'],
] as const)('the language is %s', (_, search, chosen, spoken, language) => {
  expect(preferredLanguage(search, chosen, spoken)).toBe(language);
});
