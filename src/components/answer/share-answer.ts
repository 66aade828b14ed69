import { SHARE_WORDS, shareText } from '#words/page/share.ts';
import { saveBlob } from '../../app/page/save-file.ts';
import { drawShareCard, type ShareCard } from './share-card.ts';

/** What became of it. `cancelled`: the reader closed the choice of the system. */
export type Shared = 'shared' | 'saved' | 'cancelled' | 'failed';

/** Hands the answer on as a picture with a message, by the system where it can, else as a file. Nothing is sent by the app. */
export async function shareAnswer(card: ShareCard): Promise<Shared> {
  const picture = await drawShareCard(card);
  if (picture === null) return 'failed';
  const name = `${SHARE_WORDS.fileName}.png`;
  const data = {
    files: [new File([picture], name, { type: 'image/png' })],
    title: SHARE_WORDS.title,
    text: shareText(card.lines, card.when, card.caption),
  };
  if (!canShare(data)) {
    saveBlob(name, picture);
    return 'saved';
  }
  try {
    await navigator.share(data);
    return 'shared';
  } catch (reason) {
    if (reason instanceof DOMException && reason.name === 'AbortError') return 'cancelled';
    saveBlob(name, picture);
    return 'saved';
  }
}

/** Not every browser has it, and not every one that has it takes files. */
function canShare(data: ShareData): boolean {
  return 'canShare' in navigator && navigator.canShare(data);
}
