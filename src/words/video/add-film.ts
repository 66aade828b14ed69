import { msg, str } from '@lit/localize';
import type { FilmFacts, FilmMisfit } from '#core/film/same-film.ts';
import { numberText, secondsText } from '../base/format.ts';
import type { Trouble } from './trouble.ts';
import { wordTable } from '../base/word-table.ts';

export const ADD_FILM_WORDS = wordTable({
  add: () => msg('Add its video'),
  how: () => msg('If the video of this result is at hand, add it. It stays on this device.'),
  looking: () => msg('Looking at the video…'),
});

/** Why a video was not taken: it is of another walk, or it cannot be played. */
export type RefusedFilm =
  | { readonly code: 'unplayable'; readonly name: string }
  | {
      readonly code: FilmMisfit;
      readonly name: string;
      readonly film: FilmFacts;
      /** What the result tells of its own video. */
      readonly video: FilmFacts & { readonly name: string };
    };

/** The refusal as the reader meets it. */
export function refusedFilmTrouble(refused: RefusedFilm): Trouble {
  const safe = msg('Nothing was changed.');
  if (refused.code === 'unplayable')
    return {
      what: msg(
        str`This browser cannot play ${refused.name}, so we cannot tell whether it is the right one.`,
      ),
      safe,
      next: msg('Save it as MP4 (H.264) and open that one, or use another browser.'),
    };
  const { name, film, video } = refused;
  return {
    what:
      refused.code === 'shape'
        ? msg(
            str`${name} is another video: its picture is ${sizeText(film)}, and this result is of one with ${sizeText(video)}.`,
          )
        : msg(
            str`${name} is another video: it lasts ${secondsText(film.durationS)}, and this result is of one of ${secondsText(video.durationS)}.`,
          ),
    safe,
    next: msg(str`Open the video that this result came from: ${video.name}.`),
  };
}

function sizeText({ widthPx, heightPx }: FilmFacts): string {
  return `${numberText(widthPx, 0)} × ${numberText(heightPx, 0)}`;
}
