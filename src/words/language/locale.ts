import { configureLocalization } from '@lit/localize';
import { SPANISH } from '../es/spanish.ts';
import { templatesOf, type Translations } from '../translation/translations.ts';

/*
 * How words are written here, so that they can be translated:
 *
 * - Every sentence that a reader meets is `msg('Whole sentence.')`, or with values msg(str`At ${count} places.`),
 *   inside a function or a `wordTable`, never a constant: it is looked up when it is shown, and follows the language.
 *   A component that shows words carries `@localized()`
 *   below its `@customElement`.
 * - Whole sentences, never glued pieces: another language has another order, other genders and other plurals.
 *   One and many are two sentences (`counts.ts`). "{left|right}" names the side (`sided`): each language puts its own
 *   two words there. "[words]" is a link and "*words*" is strong (`marked` in the components).
 * - The same English that needs two translations gets an id of its own: msg('Left', { id: '@leg-left' }).
 * - The translation stands in `es/` in the file of the same name: the English, with {0}, {1} for the values, or the
 *   id, and beside it the Spanish. `npm run -s words` lists what is missing, stale, said twice or does not
 *   match.
 */

export const LANGUAGES = ['en', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each language by its own name, for who reads no other. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', es: 'Español' };

export const TRANSLATIONS: Readonly<Record<Exclude<Language, 'en'>, Translations>> = {
  es: SPANISH,
};

const localization = configureLocalization({
  sourceLocale: 'en',
  targetLocales: LANGUAGES.filter((language) => language !== 'en'),
  loadLocale: (locale) =>
    Promise.resolve({ templates: templatesOf(isTranslated(locale) ? TRANSLATIONS[locale] : {}) }),
});

function isTranslated(locale: string): locale is Exclude<Language, 'en'> {
  return Object.hasOwn(TRANSLATIONS, locale);
}

/** The language that words are in now. */
export function language(): Language {
  const locale = localization.getLocale();
  return isTranslated(locale) ? locale : 'en';
}

/** Every word from now on is in this language; what is shown draws itself anew. */
export async function speak(wanted: Language): Promise<void> {
  await localization.setLocale(wanted);
}
