import { msg } from '@lit/localize';
import { wordTable } from '../base/word-table.ts';

export const FIRST_WORDS = wordTable({
  lede: () =>
    msg(
      'One short video shows how the ankles bend, where the feet point and how the pelvis moves, step by step.',
    ),
  drawing: () => msg('The moment the heel leaves the floor says much about an ankle.'),
  open: () => msg('Open a video'),
  openHow: () => msg('One that you made: MP4, MOV, WebM or MKV.'),
  record: () => msg('Record a walk', { id: '@record' }),
  recordHow: () =>
    msg(
      'Alone, in about five minutes. It tells you what to do. The result takes a few minutes more.',
    ),
  samples: () => msg('No video at hand? Try the sample walk:'),
  private: () =>
    msg(
      'The video is watched on this device, by this device. Nothing is sent anywhere. [About and privacy]',
    ),
});

export const SAMPLE_WORDS = wordTable<'side' | 'front', string>({
  side: () => msg('From the side'),
  front: () => msg('From the front'),
});

/** Why what was chosen on the first screen did not open. */
export const FIRST_TROUBLE_WORDS = wordTable({
  'sample-missing': () =>
    msg('The sample walk could not be loaded. Load this page again, or open a video.'),
});
