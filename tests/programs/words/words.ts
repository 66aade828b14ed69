import { TRANSLATIONS } from '#words/language/locale.ts';
import { flawsOf, saidTwice } from './check-translations.ts';
import { findMessages } from './find-messages.ts';

/** `npm run -s words`: what each language lacks. Exit status 0 if nothing. */
export function main(): number {
  const messages = findMessages();
  const lines = Object.entries(TRANSLATIONS).flatMap(([language, translations]) =>
    [...flawsOf(messages, translations), ...saidTwice(language)].map(
      ({ kind, key, file }) => `${language} ${kind} ${file} ${JSON.stringify(key)}`,
    ),
  );
  const sentences = new Set(messages.map(({ key }) => key)).size;
  process.stdout.write(
    `${[...lines, `${sentences} messages, ${lines.length} flaws`].join('\n')}\n`,
  );
  return lines.length === 0 ? 0 : 1;
}
