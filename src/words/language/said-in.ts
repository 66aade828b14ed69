import { language, TRANSLATIONS, type Language } from './locale.ts';

/** A sentence without values, given as it is spoken now, in one of our languages: for those who read no other. */
export function saidIn(wanted: Language, sentence: string): string {
  const english = inEnglish(sentence);
  return wanted === 'en' ? english : (TRANSLATIONS[wanted][english] ?? english);
}

function inEnglish(sentence: string): string {
  const spoken = language();
  if (spoken === 'en') return sentence;
  const all = Object.entries(TRANSLATIONS[spoken]);
  return all.find(([, translation]) => translation === sentence)?.[0] ?? sentence;
}
