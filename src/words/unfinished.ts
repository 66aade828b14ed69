/** "Walk.mp4 was not finished: 60 of 150 pictures are done." `framesTotal` is null if nothing was followed yet. */
export function unfinishedText(
  name: string,
  framesDone: number,
  framesTotal: number | null,
): string {
  if (framesTotal === null || framesDone === 0)
    return `${name} was not finished. It had only just begun.`;
  return `${name} was not finished: ${framesDone} of ${framesTotal} pictures are done.`;
}

export const UNFINISHED_KEPT =
  'The film is still on this device, and nowhere else. If you leave it, it is deleted within a day.';
