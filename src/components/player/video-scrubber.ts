import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Moment } from '#core/report/moments.ts';
import { language } from '#words/language/locale.ts';
import { PLAYER_WORDS } from '#words/video/video-player.ts';
import { videoMarks } from './video-marks.ts';

interface Scrubber {
  readonly moments: readonly Moment[];
  readonly durationS: number;
  readonly frames: number;
  readonly frame: number;
  /** Place and moments in words. */
  readonly place: string;
  readonly goTo: (frame: number) => void;
}

/** The place in the video, with the moments of the steps above it. */
export function videoScrubber(scrubber: Scrubber): TemplateResult {
  const { moments, durationS, frames, frame, place, goTo } = scrubber;
  const scrub = ({ target }: Event) => {
    if (target instanceof HTMLInputElement) goTo(target.valueAsNumber);
  };
  return html`<div class="scrubber">
    ${guard([moments, language()], () => videoMarks(moments, durationS))}
    <input
      type="range"
      min="0"
      max=${Math.max(0, frames - 1)}
      step="1"
      .value=${String(frame)}
      aria-label=${PLAYER_WORDS.place}
      aria-valuetext=${place}
      @input=${scrub}
    />
  </div>`;
}
