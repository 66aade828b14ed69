import { html, nothing, type TemplateResult } from 'lit';
import { ref, type Ref } from 'lit/directives/ref.js';
import type { CoachPass } from '#core/coach/coach-hint.ts';
import { STUMBLE_WORDS } from '#words/video/coach.ts';
import { QUEUE_WORDS } from '#words/video/video-notices.ts';
import { RECORD_WORDS, recordedText } from '#words/video/record.ts';
import { saveBlob } from '../../../../app/page/save-file.ts';
import type { Draft } from '../../../../app/walks/drafts.ts';
import '../../../parts/video-settings.ts';
import type { VideoSettings } from '../../../parts/video-settings.ts';

/** What was filmed. */
export interface Reviewed {
  /** Null: nothing is looked at. */
  readonly draft: Draft | null;
  readonly url: string | null;
  readonly others: readonly Draft[];
  readonly pass: CoachPass;
  readonly settings: Ref<VideoSettings>;
  /** Whether somebody stumbled in it: then it is not analysed. */
  readonly stumbled: boolean;
}

export interface ReviewAnswers {
  readonly use: (draft: Draft) => void;
  readonly goOn: (draft: Draft) => void;
  readonly again: () => void;
  readonly discard: (draft: Draft) => void;
  readonly show: (draft: Draft) => void;
}

/** The video just made, and what to do with it: few large buttons. */
export function reviewPanel(reviewed: Reviewed, answers: ReviewAnswers): TemplateResult {
  const { draft, settings } = reviewed;
  return html`${draft === null ? nothing : renderDraft(draft, reviewed, answers)}
    ${renderOthers(reviewed.others, answers)} <video-settings ${ref(settings)}></video-settings>`;
}

function renderDraft(
  draft: Draft,
  { url, pass, stumbled }: Reviewed,
  answers: ReviewAnswers,
): TemplateResult {
  return html`<div class="review">
    <h1 tabindex="-1">${RECORD_WORDS.ready}</h1>
    <div class="video-box">
      <video
        class="made next"
        src=${url ?? ''}
        controls
        muted
        playsinline
        tabindex="0"
        aria-label=${RECORD_WORDS.made}
      ></video>
    </div>
    <div class="answers">
      ${stumbled ? html`<p><strong>${STUMBLE_WORDS.after}</strong></p>` : renderGoOn(draft, pass, answers)}
      <button class="big" @click=${answers.again}>${RECORD_WORDS.again}</button>
      <div class="row">
        <button @click=${() => saveBlob(draft.video.name, draft.video)}>
          ${QUEUE_WORDS.saveVideo}
        </button>
        <button popovertarget="sure">${RECORD_WORDS.discard}</button>
      </div>
    </div>
    ${renderSure(() => answers.discard(draft))}
  </div>`;
}

/** Nobody else has the video: one tap does not delete it. */
function renderSure(discard: () => void) {
  return html`<div id="sure" popover role="group" aria-labelledby="sure-what">
    <p id="sure-what">${RECORD_WORDS.sure}</p>
    <div class="answers">
      <button class="primary" popovertarget="sure" popovertargetaction="hide">
        ${RECORD_WORDS.keep}
      </button>
      <button @click=${discard}>${RECORD_WORDS.discardNow}</button>
    </div>
  </div>`;
}

/** After the walk from the side the one from the front comes next; the result is never further than one button. */
function renderGoOn(draft: Draft, pass: CoachPass, { use, goOn }: ReviewAnswers) {
  const isFirst = pass === 'side';
  return html`${
      isFirst
        ? html`<button class="primary big two" @click=${() => goOn(draft)}>
            <span>${RECORD_WORDS.front}</span> <small>${RECORD_WORDS.frontWhy}</small>
          </button>`
        : nothing
    }
    <button class="big ${isFirst ? '' : 'primary'}" @click=${() => use(draft)}>
      ${RECORD_WORDS.use}
    </button>`;
}

function renderOthers(others: readonly Draft[], { show }: ReviewAnswers) {
  if (others.length === 0) return nothing;
  return html`<section aria-labelledby="others">
    <h2 id="others">${RECORD_WORDS.notUsed}</h2>
    <ul class="drafts">
      ${others.map(
        (draft) =>
          html`<li>
            <span>${recordedText(draft.video.name, draft.recordedMs)}</span>
            <button @click=${() => show(draft)}>${RECORD_WORDS.look}</button>
          </li>`,
      )}
    </ul>
  </section>`;
}
