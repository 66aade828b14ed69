import { html, type TemplateResult } from 'lit';
import { SIDES } from '#core/body/skeleton.ts';
import type { NeutralFrameChange } from '#core/corrections/correction.ts';
import type { Report } from '#core/report/report.ts';
import { BY_HAND_WORDS, flatText } from '#words/correcting/frame-by-hand.ts';

/** Takes what is seen of a foot in the frame on show for its zero. */
export function neutralButtons(
  { view }: Pick<Report, 'view'>,
  atS: number,
  make: (change: NeutralFrameChange) => void,
): TemplateResult {
  if (view.kind !== 'side' && view.kind !== 'oblique')
    return html`<p class="quiet">${BY_HAND_WORDS.neutralNotSeen}</p>`;
  return html`<div class="row">
    ${SIDES.map(
      (side) =>
        html`<button @click=${() => make({ code: 'neutral-frame', side, atS })}>
          ${flatText(side)}
        </button>`,
    )}
  </div>`;
}
