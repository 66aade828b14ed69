import { msg } from '@lit/localize';
import { wordTable } from '../base/word-table.ts';

/** What to say about the person in front of the camera. */
export type LiveHint = 'nobody' | 'step-back' | 'too-far' | 'good';

export const LIVE_HINT_WORDS = wordTable<LiveHint, string>({
  nobody: () => msg('Nobody is seen yet.'),
  'step-back': () => msg('Step back: head or feet are outside.'),
  'too-far': () => msg('Come closer: you are too far away.'),
  good: () => msg('Good: head and feet are seen.'),
});
