import { VIEW_WORDS } from '#words/base/views.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { DATE_WORDS, walkDateText } from '#words/base/dates.ts';
import { QUEUE_WORDS } from '#words/video/video-notices.ts';
import { chooseLabel, deleteLabel, PAST_WORDS, saveLabel } from '#words/page/past-walks.ts';
import { deleteVisitLabel, SAME_VISIT_WORDS } from '#words/page/same-visit.ts';
import type { PastWalk } from '../../../app/walks/history-store.ts';
import { hashOf } from '../../../app/page/route.ts';
import './visit-link.ts';
import { datedOf, headlineOf, isWalk } from './past-walks.ts';

/** What a reader can do with an entry of the list. */
export interface ListActions {
  /** Ids that are to be looked at together; null: there is nothing to choose among. */
  readonly chosen: readonly string[] | null;
  choose(id: string): void;
  save(walk: PastWalk): void;
  askToDelete(walks: readonly PastWalk[]): void;
  /** What a professional keeps with a walk, in a line; empty where nothing was typed. */
  remark(walk: PastWalk): string;
}

/** Walks, and visits of several videos, each as one entry. */
export function pastList(
  visits: readonly (readonly PastWalk[])[],
  actions: ListActions,
): TemplateResult | typeof nothing {
  if (visits.length === 0) return nothing;
  return html`<ul>
    ${visits.map((walks) => {
      const [only] = walks;
      return html`<li>
        ${
          walks.length > 1 || only === undefined
            ? visitEntry(walks, actions)
            : walkEntry(only, actions)
        }
      </li>`;
    })}
  </ul>`;
}

function visitEntry(walks: readonly PastWalk[], actions: ListActions) {
  const [first] = walks;
  const date = first === undefined ? '' : walkDateText(datedOf(first));
  return html`<visit-link .walks=${walks}></visit-link>
    <button aria-label=${deleteVisitLabel(date)} @click=${() => actions.askToDelete(walks)}>
      ${PAST_WORDS.delete}
    </button>
    <details class="visit">
      <summary>${SAME_VISIT_WORDS.oneByOne}</summary>
      <ul>
        ${walks.map((walk) => html`<li>${walkEntry(walk, actions)}</li>`)}
      </ul>
    </details>`;
}

function walkEntry(walk: PastWalk, actions: ListActions) {
  return html`${actions.chosen === null ? nothing : choice(walk, actions.chosen, actions)}
    <a class="entry" href=${hashOf({ name: 'result', id: walk.id })}>
      <strong>${headlineOf(walk)}</strong>
      <span class="small quiet">${circumstances(walk)}</span>
      ${actions.remark(walk) === '' ? nothing : html`<span class="small">${actions.remark(walk)}</span>`}
    </a>
    ${isWalk(walk) || walk.clipBytes === 0 ? nothing : saveButton(walk, actions)}
    <button aria-label=${deleteLabel(walk.name)} @click=${() => actions.askToDelete([walk])}>
      ${PAST_WORDS.delete}
    </button>`;
}

/** "3 November 2026 · walk.mp4 · from the side". */
export function circumstances(walk: PastWalk): string {
  return [
    walkDateText(datedOf(walk)),
    walk.name,
    ...(isWalk(walk) ? [VIEW_WORDS[walk.viewKind]] : []),
    ...(walk.opened === true ? [DATE_WORDS.opened] : []),
  ].join(' · ');
}

/** It may be nowhere else. */
function saveButton(walk: PastWalk, actions: ListActions) {
  return html`<button aria-label=${saveLabel(walk.name)} @click=${() => actions.save(walk)}>
    ${QUEUE_WORDS.saveVideo}
  </button>`;
}

function choice({ id, name }: PastWalk, chosen: readonly string[], actions: ListActions) {
  return html`<label class="choice">
    <input
      type="checkbox"
      aria-label=${chooseLabel(name)}
      .checked=${chosen.includes(id)}
      @change=${() => actions.choose(id)}
    />
  </label>`;
}
