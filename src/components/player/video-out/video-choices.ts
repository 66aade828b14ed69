import { html, nothing, type TemplateResult } from 'lit';
import type { Report } from '#core/report/report.ts';
import { SPEED_WORDS } from '#words/video/video-player.ts';
import { sizeText, VIDEO_OUT_WORDS } from '#words/player/video-out.ts';
import {
  MOST_GIF_HEIGHT_PX,
  OUT_SPEEDS,
  sizeFor,
  type OutSpeed,
} from '../../../app/video-out/video-plan.ts';

/** What a reader wants of a video. */
export interface VideoChoice {
  readonly part: 'whole' | 'stride';
  readonly format: 'video' | 'gif';
  /** The shorter side of the picture at most, px. */
  readonly heightPx: number;
  readonly speed: OutSpeed;
  readonly curve: boolean;
  readonly events: boolean;
}

export const USUAL_CHOICE: VideoChoice = {
  part: 'whole',
  format: 'video',
  heightPx: 720,
  speed: 1,
  curve: true,
  events: true,
};

const HEIGHTS_PX = [360, 480, 720, 1080];
const SPEED_NAMES = { 1: 'full', 0.5: 'half', 0.25: 'quarter', 0.125: 'eighth' } as const;

/** Part, kind, size, speed, curve and moments. */
export function videoChoices(
  choice: VideoChoice,
  { video }: Pick<Report, 'video'>,
  choose: (change: Partial<VideoChoice>) => void,
): TemplateResult {
  const isGif = choice.format === 'gif';
  return html`<div class="tool-row">
      ${pick(
        VIDEO_OUT_WORDS.format,
        choice.format,
        [
          ['video', VIDEO_OUT_WORDS.video],
          ['gif', VIDEO_OUT_WORDS.gif],
        ],
        (format) => choose({ format }),
      )}
      ${
        isGif
          ? nothing
          : pick(
              VIDEO_OUT_WORDS.part,
              choice.part,
              [
                ['whole', VIDEO_OUT_WORDS.whole],
                ['stride', VIDEO_OUT_WORDS.stride],
              ],
              (part) => choose({ part }),
            )
      }
      ${pick(VIDEO_OUT_WORDS.size, String(choice.heightPx), sizesOf(video, isGif), (heightPx) =>
        choose({ heightPx: Number(heightPx) }),
      )}
      ${pick(
        VIDEO_OUT_WORDS.speed,
        String(choice.speed),
        OUT_SPEEDS.map((speed) => [String(speed), SPEED_WORDS[SPEED_NAMES[speed]]] as const),
        (speed) => choose({ speed: OUT_SPEEDS.find((one) => String(one) === speed) ?? 1 }),
      )}
    </div>
    <div class="tool-row">
      ${check(VIDEO_OUT_WORDS.curve, choice.curve, (curve) => choose({ curve }))}
      ${check(VIDEO_OUT_WORDS.events, choice.events, (events) => choose({ events }))}
    </div>`;
}

/** No size is larger than the video, and each is there once. */
function sizesOf(video: Report['video'], isGif: boolean) {
  const shorter = Math.min(video.widthPx, video.heightPx);
  const most = isGif ? MOST_GIF_HEIGHT_PX : Infinity;
  const fitting = HEIGHTS_PX.filter(
    (px, i) => px <= most && (i === 0 || (HEIGHTS_PX[i - 1] ?? 0) < shorter),
  );
  return fitting.map((px) => {
    const { widthPx, heightPx } = sizeFor(video, px);
    return [String(px), sizeText(widthPx, heightPx)] as const;
  });
}

function pick<Name extends string>(
  label: string,
  now: string,
  names: readonly (readonly [Name, string])[],
  choose: (name: Name) => void,
) {
  const change = ({ target }: Event) => {
    if (!(target instanceof HTMLSelectElement)) return;
    const chosen = names.find(([name]) => name === target.value);
    if (chosen !== undefined) choose(chosen[0]);
  };
  // A choice that is not offered stands at the last one, the largest.
  const on = names.some(([name]) => name === now) ? now : names.at(-1)?.[0];
  return html`<label class="choice"
    >${label}
    <select @change=${change}>
      ${names.map(
        ([name, word]) => html`<option value=${name} .selected=${name === on}>${word}</option>`,
      )}
    </select></label
  >`;
}

function check(label: string, isOn: boolean, choose: (isOn: boolean) => void) {
  const change = ({ target }: Event) => {
    if (target instanceof HTMLInputElement) choose(target.checked);
  };
  return html`<label class="check"
    ><input type="checkbox" .checked=${isOn} @change=${change} /> ${label}</label
  >`;
}
