import { join } from 'node:path';
import ts from 'typescript';
import { sourceFiles, type SourceFile } from './source-files.ts';
import type { Message } from './find-messages.ts';

/** What is wrong with one entry of a translation. */
export interface Flaw {
  readonly kind:
    'missing' | 'stale' | 'other-values' | 'other-marks' | 'empty' | 'two-meanings' | 'twice';
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

/** What one language says twice, each in a file of its own: only the last would be shown. */
export function saidTwice(language: string, root = '.'): readonly Flaw[] {
  return twiceIn(sourceFiles(join(root, 'src/words', language)));
}

export function twiceIn(files: readonly SourceFile[]): readonly Flaw[] {
  const filesOf = new Map<string, readonly string[]>();
  for (const { file, source } of files)
    for (const key of keysIn(file, source)) filesOf.set(key, [...(filesOf.get(key) ?? []), file]);
  return [...filesOf]
    .filter(([, of]) => of.length > 1)
    .map(([key, of]) => ({ kind: 'twice', key, file: of.join(', ') }));
}

/** The sentences that a file of translations has entries for. */
function keysIn(file: string, source: string): readonly string[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.ES2023, true);
  const keys: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && !ts.isComputedPropertyName(node.name))
      keys.push(node.name.text);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return keys;
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
