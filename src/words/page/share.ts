import { msg, str } from '@lit/localize';
import { wordTable } from '../base/word-table.ts';

export const SHARE_WORDS = wordTable({
  title: () => msg('What a video of a walk shows'),
  notMedical: () => msg('An estimate from a video. Not a medical opinion.'),
  fileName: () => msg('walk result'),
});

/** The message beside the picture: what was seen, when, and what it is not. */
export function shareText(lines: readonly string[], when: string, caption: string): string {
  const seen = [...lines, caption === '' ? '' : `${caption}.`].filter((line) => line !== '');
  return [...seen, when, SHARE_WORDS.notMedical].join('\n');
}

/** "Filmed on 3 November 2026. Read by Heelrise." */
export function sharedWhen(when: string): string {
  return msg(str`${when.replace(/\.$/, '')}. Read by Heelrise.`);
}
