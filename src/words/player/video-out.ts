import { msg, str } from '@lit/localize';
import type { MadeVideo, VideoOutError } from '#contract/video-out.ts';
import { wordTable } from '../base/word-table.ts';

export const VIDEO_OUT_WORDS = wordTable({
  title: () => msg('Save as a video'),
  what: () =>
    msg(
      'Whatever is on in the player is drawn into it: lines, angles, grid, trail, your drawings, and the picture as it is, with the face blurred or left out. Sound is left out. Nothing leaves this device.',
    ),
  part: () => msg('Part'),
  whole: () => msg('The whole video'),
  stride: () => msg('The stride on show'),
  format: () => msg('Kind'),
  video: () => msg('Video'),
  gif: () => msg('Moving picture (GIF) of one stride'),
  size: () => msg('Size'),
  speed: () => msg('Speed of the new video'),
  curve: () => msg('Curve of the angle below the picture'),
  events: () => msg('Name the moments of the steps'),
  make: () => msg('Make it'),
  making: () => msg('Making the video'),
  cancel: () => msg('Cancel'),
  save: () => msg('Save the file'),
  webm: () =>
    msg(
      'This browser cannot write H.264, so the file is a WebM video. Browsers and most players show it; some phones and slide programs do not.',
    ),
  blurCheck: () =>
    msg('Watch it through before you hand it on: is the face blurred in every frame?'),
  noStride: () => msg('There is no whole stride in this video.'),
});

export const VIDEO_OUT_TROUBLE = wordTable<VideoOutError, string>({
  'cannot-encode': () => msg('This browser cannot write videos.'),
  'cannot-read': () => msg('The video could not be read again. The result is still here.'),
  failed: () =>
    msg('The video could not be made. A smaller size may work. The result is still here.'),
  cancelled: () => msg('Stopped. Nothing was saved.'),
});

/** "1280 × 720". */
export function sizeText(widthPx: number, heightPx: number): string {
  return msg(str`${widthPx} × ${heightPx}`);
}

/** "Done: 150 frames, 2.3 MB." */
export function madeText({ frames }: Pick<MadeVideo, 'frames'>, megabytes: string): string {
  return msg(str`Done: ${frames} frames, ${megabytes} MB.`);
}

export function missingText(missing: number): string {
  return msg(str`${missing} frames could not be read; the frame before each stays longer.`);
}
