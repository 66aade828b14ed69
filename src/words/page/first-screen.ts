import { msg } from '@lit/localize';
import { wordTable } from '../base/word-table.ts';

export const FIRST_WORDS = wordTable({
  lede: () =>
    msg(
      'An ankle that bends too little can change how you walk. A short video shows how your ankles bend, where your feet point and how your pelvis moves, and you are told what to do next. The video stays on this device.',
    ),
  drawing: () => msg('The moment the heel leaves the floor says much about an ankle.'),
  open: () => msg('Open a video'),
  openHow: () => msg('One that you made: MP4, MOV, WebM or MKV.'),
  record: () => msg('Record a walk', { id: '@record' }),
  recordHow: () =>
    msg(
      'Alone, in about five minutes. It guides you while you film. The result takes a few minutes more.',
    ),
  samples: () => msg('No video at hand? Try the sample walk:'),
  private: () =>
    msg(
      'This device looks at the video itself. Nobody else sees it, and nothing is sent anywhere. [About and privacy]',
    ),
});

export const SAMPLE_WORDS = wordTable<'side' | 'front', string>({
  side: () => msg('Sample: from the side'),
  front: () => msg('Sample: from the front'),
});

/** Why what was chosen on the first screen did not open. */
export const FIRST_TROUBLE_WORDS = wordTable({
  'sample-missing': () =>
    msg('The sample walk could not be loaded. Load this page again, or open a video.'),
});
