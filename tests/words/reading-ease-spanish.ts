/**
 * Reading ease of a Spanish text by Szigriszt-Pazos, 206.835 - 62.3 (syllables / words) - words / sentences, on the
 * INFLESZ scale, which was validated on texts for patients (Barrio-Cantalejo et al. 2008, An Sist Sanit Navar
 * 31:135-152): over 80 very easy, 65 to 80 quite easy, 55 to 65 normal, below that hard.
 */
export function readingEaseSpanish(text: string): number {
  const sentences = text.split(/[.!?:;]+\s/).filter((part) => part.trim() !== '').length;
  const words = text.match(/[\p{L}]+/gu) ?? [];
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 206.835 - (62.3 * syllables) / words.length - words.length / sentences;
}

/** "a", "e" and "o" and an "i" or "u" with an accent are syllables of their own; the rest leans on its neighbour. */
export function syllablesOf(word: string): number {
  const sounds = word
    .toLowerCase()
    .replace(/qu|gu(?=[eiéí])/g, 'k')
    .replace(/y$/, 'i')
    .replace(/h/g, '');
  const nuclei = sounds.match(/[iuü]?[aeoáéó][iuü]?|[íú]|[iuü]+/g) ?? [];
  return Math.max(1, nuclei.length);
}
