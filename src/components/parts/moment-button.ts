import { html, nothing, type TemplateResult } from 'lit';
import type { Pattern } from '#core/report/report.ts';
import { PATTERN_LIST_WORDS } from '#words/clinical/pattern-list.ts';
import { TimeChosenEvent } from '../session/events.ts';

/**
 * Takes the reader to the moment in the video that shows a pattern (`time-chosen`); nothing where none is known.
 * @param of the finding, for who hears the buttons of the page without what stands around them.
 */
export function momentButton(
  { evidence }: Pick<Pattern, 'evidence'>,
  of: string,
): TemplateResult | typeof nothing {
  const moment = evidence.find(({ timeS }) => timeS !== null)?.timeS ?? null;
  if (moment === null) return nothing;
  const choose = ({ currentTarget }: Event) =>
    currentTarget?.dispatchEvent(new TimeChosenEvent(moment));
  return html`<p class="screen-only">
    <button aria-label="${PATTERN_LIST_WORDS.showMoment}: ${of}" @click=${choose}>
      ${PATTERN_LIST_WORDS.showMoment}
    </button>
  </p>`;
}
