import { msg } from '@lit/localize';
import { wordTable } from '../base/word-table.ts';

/** Under which condition somebody walked. */
export const CONDITION_WORDS = wordTable<
  'barefoot' | 'shoes' | 'orthosis' | 'aid' | 'treatment',
  string
>({
  barefoot: () => msg('barefoot'),
  shoes: () => msg('shoes', { id: '@condition-shoes' }),
  orthosis: () => msg('orthosis'),
  aid: () => msg('walking aid'),
  treatment: () => msg('after treatment'),
});

/** What a professional types, and how long it stays. */
export const RECORD_FIELD_WORDS = wordTable({
  mayKeep: () =>
    msg(
      'What you type in these fields and in the notes is stored nowhere until you keep it with the walk. Then it stays on this device, with the walk, until you delete it.',
    ),
  condition: () => msg('Walked with'),
  keep: () => msg('Keep with this walk'),
  forget: () => msg('Delete what was typed'),
  kept: () => msg('Kept with this walk, on this device.'),
  forgotten: () => msg('Nothing typed is kept any more.'),
  notKept: () =>
    msg('This walk is not kept on this device, so nothing can be kept with it. Print it instead.'),
  failed: () =>
    msg('The browser could not keep it. It is still in the fields: print it, or try again.'),
});
