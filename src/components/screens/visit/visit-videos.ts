import { html, nothing, type TemplateResult } from 'lit';
import { correctedRemark } from '#words/bench/corrected.ts';
import { walkDateText } from '#words/base/dates.ts';
import { CLINICIAN_WORDS } from '#words/clinical/clinician-report.ts';
import { typedZeroRemark } from '#words/clinical/zeros.ts';
import { SAME_VISIT_WORDS } from '#words/page/same-visit.ts';
import { VIEW_NAMES, VISIT_WORDS } from '#words/page/visit.ts';
import { hashOf } from '../../../app/page/route.ts';
import type { KeptWalk } from '../../../app/walks/history-store.ts';
import type { Fold } from '../../folds/folds.ts';

/** Which of the videos is on the player; of one alone there is nothing to choose. */
export function videoChoice(
  walks: readonly KeptWalk[],
  shown: KeptWalk | undefined,
  choose: (id: string) => void,
): TemplateResult | typeof nothing {
  if (walks.length < 2) return nothing;
  return html`<div class="choice screen-only">
    ${walks.map(
      (walk) =>
        html`<button aria-pressed=${walk === shown} @click=${() => choose(walk.id)}>
          ${VIEW_NAMES[walk.report.view.kind]}${hiddenName(walk)}
        </button>`,
    )}
  </div>`;
}

/** Each video with its day, its own result and its own report for a professional. */
export function videosFold(walks: readonly KeptWalk[]): Fold {
  return {
    id: 'one-by-one',
    heading: SAME_VISIT_WORDS.oneByOne,
    inside: () =>
      html`<ul class="videos">
        ${walks.map(renderVideo)}
      </ul>`,
  };
}

function renderVideo(walk: KeptWalk) {
  const { id, report } = walk;
  return html`<li>
    <p class="name"><strong>${report.video.name}</strong></p>
    <p class="small quiet">${walkDateText(walk)}</p>
    ${byHandRemark(report)}
    <p class="links screen-only">
      <a href=${hashOf({ name: 'result', id })}>${VISIT_WORDS.ownResult}${hiddenName(walk)}</a>
      <a href=${hashOf({ name: 'report', id })}>${CLINICIAN_WORDS.open}${hiddenName(walk)}</a>
    </p>
  </li>`;
}

/** Two links or buttons of one name are told apart by the video. */
function hiddenName({ report }: KeptWalk) {
  return html`<span class="hidden-text">: ${report.video.name}</span>`;
}

/** Whoever reads the numbers together must know of it as well. */
function byHandRemark(report: KeptWalk['report']) {
  return [typedZeroRemark(report.neutral), correctedRemark(report)].map((remark) =>
    remark === null ? nothing : html`<span class="small">${remark}</span>`,
  );
}
