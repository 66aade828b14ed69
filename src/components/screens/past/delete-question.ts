import { html, nothing, type TemplateResult } from 'lit';
import { deleteAsked, PAST_WORDS } from '#words/page/past-walks.ts';
import { deleteVisitAsked } from '#words/page/same-visit.ts';
import { BIN_WORDS } from '#words/people/people.ts';
import type { PastWalk } from '../../../app/walks/history-store.ts';

/** What waits for the reader's yes before it is deleted. */
export type Doomed = readonly PastWalk[] | 'all';

/** What goes with all walks. */
interface AllOfIt {
  readonly withoutWalk: boolean;
  readonly unfinished: boolean;
}

export function deleteQuestion(
  doomed: Doomed,
  all: AllOfIt,
  answer: {
    /** Into the bin. */
    readonly yes: () => unknown;
    /** For good, at once. */
    readonly now: () => unknown;
    readonly no: () => unknown;
  },
): TemplateResult {
  const goes = (what: boolean, words: string) =>
    doomed === 'all' && what ? html`<p>${words}</p>` : nothing;
  return html`<dialog aria-labelledby="question" @close=${answer.no}>
    <h2 id="question">${askedOf(doomed)}</h2>
    <p>${BIN_WORDS.binned}</p>
    ${goes(all.withoutWalk, PAST_WORDS.deleteOthersToo)}
    ${goes(all.unfinished, PAST_WORDS.deleteUnfinishedToo)}
    <div class="row">
      <button class="primary" @click=${answer.yes}>${PAST_WORDS.delete}</button>
      <button @click=${answer.now}>${BIN_WORDS.eraseNow}</button>
      <button @click=${answer.no}>${PAST_WORDS.keep}</button>
    </div>
  </dialog>`;
}

function askedOf(doomed: Doomed): string {
  if (doomed === 'all') return PAST_WORDS.deleteAllAsked;
  const [only] = doomed;
  return doomed.length > 1 || only === undefined
    ? deleteVisitAsked(doomed.length)
    : deleteAsked(only.name);
}
