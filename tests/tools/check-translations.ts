import type { Message } from './find-messages.ts';

/** What is wrong with one entry of a translation. */
export interface Flaw {
  readonly kind: 'missing' | 'stale' | 'other-values' | 'other-marks' | 'empty' | 'two-meanings';
  readonly key: string;
  readonly file: string;
}

/** Compares a translation with the messages: nothing missing, nothing stale, the same values, sides, links and strong words. */
export function flawsOf(
  messages: readonly Message[],
  translations: Readonly<Record<string, string>>,
): readonly Flaw[] {
  const byKey = new Map(messages.map((message) => [message.key, message]));
  const flaws: Flaw[] = [];
  for (const { key, english, file } of messages)
    if (byKey.get(key)?.english !== english) flaws.push({ kind: 'two-meanings', key, file });
  for (const { key, english, file } of byKey.values()) {
    const translation = translations[key];
    const flaw = (kind: Flaw['kind']) => flaws.push({ kind, key, file });
    if (translation === undefined) flaw('missing');
    else if (translation.trim() === '') flaw('empty');
    else if (valuesIn(translation) !== valuesIn(english)) flaw('other-values');
    else if (marksIn(translation) !== marksIn(english)) flaw('other-marks');
  }
  for (const key of Object.keys(translations))
    if (!byKey.has(key)) flaws.push({ kind: 'stale', key, file: '' });
  return flaws;
}

/** The values of a sentence in the order of their numbers, each as often as it stands there. */
function valuesIn(text: string): string {
  return (text.match(/\{\d+\}/g) ?? []).toSorted().join('');
}

/** How many sides, links and strong words a sentence has. */
function marksIn(text: string): string {
  return [/\{[^|{}]*\|[^|{}]*\}/g, /\[[^\]]+\]/g, /\*[^*]+\*/g]
    .map((mark) => (text.match(mark) ?? []).length)
    .join(' ');
}
