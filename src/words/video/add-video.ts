import { msg, str } from '@lit/localize';
import type { PlayerFacts, VideoMisfit } from '#core/video/video-misfit.ts';
import { numberText, secondsText } from '../base/format.ts';
import type { Trouble } from './trouble.ts';
import { wordTable } from '../base/word-table.ts';

export const ADD_VIDEO_WORDS = wordTable({
  add: () => msg('Add its video'),
  how: () => msg('If the video of this result is at hand, add it. It stays on this device.'),
  looking: () => msg('Looking at the video…'),
});

/** Why a video was not taken: it is of another walk, or it cannot be played. */
export type RefusedVideo =
  | { readonly code: 'unplayable'; readonly name: string }
  | {
      readonly code: VideoMisfit;
      readonly name: string;
      /** What a player shows of the refused one. */
      readonly told: PlayerFacts;
      /** What the result says of its own video. */
      readonly video: PlayerFacts & { readonly name: string };
    };

/** The refusal as the reader meets it. */
export function refusedVideoTrouble(refused: RefusedVideo): Trouble {
  const safe = msg('Nothing was changed.');
  if (refused.code === 'unplayable')
    return {
      what: msg(
        str`This browser cannot play ${refused.name}, so we cannot tell whether it is the right one.`,
      ),
      safe,
      next: msg('Save it as MP4 (H.264) and open that one, or use another browser.'),
    };
  const { name, told, video } = refused;
  return {
    what:
      refused.code === 'shape'
        ? msg(
            str`${name} is another video: its picture is ${sizeText(told)}, and this result is of one with ${sizeText(video)}.`,
          )
        : msg(
            str`${name} is another video: it lasts ${secondsText(told.durationS)}, and this result is of one of ${secondsText(video.durationS)}.`,
          ),
    safe,
    next: msg(str`Open the video that this result came from: ${video.name}.`),
  };
}

function sizeText({ widthPx, heightPx }: PlayerFacts): string {
  return `${numberText(widthPx, 0)} × ${numberText(heightPx, 0)}`;
}
