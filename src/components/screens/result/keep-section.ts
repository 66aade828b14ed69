import { html, nothing, type TemplateResult } from 'lit';
import type { Report } from '#core/report/report.ts';
import { safetyOf, type SafetyState } from '#core/safety/assess-safety.ts';
import { ACTION_WORDS } from '#words/page/app-shell.ts';
import { madeBy, RESULT_WORDS } from '#words/page/result.ts';
import { SAFETY_WORDS } from '#words/page/safety.ts';
import { redFlags } from '#words/video/video-guidance.ts';
import { QUEUE_WORDS } from '#words/video/video-notices.ts';
import { hashOf } from '../../../app/page/route.ts';
import { saveBlob } from '../../../app/page/save-file.ts';
import type { KeptWalk } from '../../../app/walks/history-store.ts';
import { isSample } from '../../../sample/samples.ts';
import { marked } from '../../parts/marked.ts';
import '../../parts/save-bar.ts';
import './video-date.ts';

/** What becomes of a walk on this device. */
export interface Keeping {
  readonly kept: boolean;
  readonly safety: SafetyState;
  readonly keep: () => void;
}

/** The foot of a result: which video it is, whom to show it to, and how to keep it. */
export function keepSection(report: Report, walk: KeptWalk, keeping: Keeping): TemplateResult {
  const fullReport = hashOf({ name: 'report', id: walk.id });
  return html`<section aria-labelledby="keep">
    <h2 id="keep" class="screen-only">${RESULT_WORDS.keep}</h2>
    ${about(walk)}
    <p>${RESULT_WORDS.physiotherapist}</p>
    <p>${redFlags()}</p>
    <save-bar .report=${report} .fullReport=${fullReport}></save-bar>
    <p class="quiet small screen-only">${keptText(walk, keeping)}</p>
    <p class="print-only small">${madeBy(report.software)}</p>
  </section>`;
}

/** Without a walk there is nothing to export, to plan or to report: only what becomes of the video. */
export function noWalkFoot(walk: KeptWalk, keeping: Keeping): TemplateResult {
  const { clip, report } = walk;
  return html`<div class="screen-only">
    ${about(walk)}
    <p class="quiet small">${keptText(walk, keeping)}</p>
    ${
      clip === null
        ? nothing
        : html`<button @click=${() => saveBlob(report.video.name, clip)}>
            ${QUEUE_WORDS.saveVideo}
          </button>`
    }
  </div>`;
}

/** Which video it is, and when it was filmed: that can be mended. */
function about(walk: KeptWalk): TemplateResult {
  return html`<div>
    <p class="quiet small name">${walk.report.video.name}</p>
    <video-date .walk=${walk}></video-date>
  </div>`;
}

function keptText({ report }: KeptWalk, { kept, safety, keep }: Keeping) {
  if (kept) return marked(RESULT_WORDS.kept, '#/past');
  if (isSample(report)) return RESULT_WORDS.sampleNotKept;
  if (!safetyOf(safety).mayKeep) return html`${SAFETY_WORDS.notKept} ${SAFETY_WORDS.saveIt}`;
  return html`${RESULT_WORDS.notKept} <button @click=${keep}>${ACTION_WORDS.keep}</button>`;
}
