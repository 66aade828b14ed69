import { str, type LocaleModule } from '@lit/localize';
// How the library names a sentence is not in its front door; its own tools come in by this one as well.
import { generateMsgId } from '@lit/localize/internal/id-generation.js';

/** English to another language. "{0}" is the first value of a sentence; a key that begins with "@" is an id. */
export type Translations = Readonly<Record<string, string>>;

const PLACE = /\{(\d+)\}/;

/** The form in which the library looks them up. */
export function templatesOf(translations: Translations): LocaleModule['templates'] {
  const entries = Object.entries(translations).map(
    ([source, translation]) => [idOf(source), templateOf(translation)] as const,
  );
  return Object.fromEntries(entries);
}

function idOf(source: string): string {
  return source.startsWith('@') ? source : generateMsgId(source.split(/\{\d+\}/), false);
}

function templateOf(translation: string) {
  // With a group in the pattern, every second part is the number of a value.
  const parts = translation.split(PLACE);
  if (parts.length === 1) return translation;
  const strings = parts.filter((_, i) => i % 2 === 0);
  const values = parts.filter((_, i) => i % 2 === 1).map(Number);
  return str(Object.assign(strings, { raw: strings }), ...values);
}
