/** Flesch-Kincaid grade of an English text; syllables are counted as groups of vowels. */
export function readingGrade(text: string): number {
  const sentences = text.split(/[.!?:;]+\s/).filter((part) => part.trim() !== '').length;
  const words = text.match(/[A-Za-z’']+/g) ?? [];
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}

function syllablesOf(word: string): number {
  const groups =
    word
      .toLowerCase()
      .replace(/e$/, '')
      .match(/[aeiouy]+/g) ?? [];
  return Math.max(1, groups.length);
}
