import { html, nothing } from 'lit';
import { dayOf, orderMs, walkTimeMs } from '#core/report/dates.ts';
import type { Report } from '#core/report/report.ts';
import { savedVisitText } from '#core/visit/saved-visit.ts';
import type { Visit } from '#core/visit/visit.ts';
import { VISIT_WORDS } from '#words/page/visit.ts';
import { hashOf } from '../../../app/page/route.ts';
import { saveFile } from '../../../app/page/save-file.ts';
import type { KeptWalk } from '../../../app/walks/history-store.ts';

/** Videos of one visit are made within this time. */
const ONE_VISIT_MS = 12 * 3600 * 1000;

/** The one from the side first: it shows the ankles. */
export function firstOf(walks: readonly KeptWalk[]): KeptWalk | undefined {
  return walks.find(({ report }) => report.view.kind === 'side') ?? walks[0];
}

/** The file holds no result of them. */
export function renderNames(clips: readonly string[]) {
  return html`<ul>
      ${clips.map((name) => html`<li class="name">${name}</li>`)}
    </ul>
    <p class="quiet">${VISIT_WORDS.withoutResults}</p>`;
}

export function renderApart(walks: readonly KeptWalk[]) {
  const [first, last] = firstAndLast(walks);
  if (first === undefined || last === undefined) return nothing;
  if (orderMs(last) - orderMs(first) <= ONE_VISIT_MS) return nothing;
  return html`<p>${VISIT_WORDS.notOneDay}</p>
    <p>
      <a class="button" href=${hashOf({ name: 'compare', ids: [first.id, last.id] })}
        >${VISIT_WORDS.compare}</a
      >
    </p>`;
}

/** A visit walks where one of its videos does; a file without their results holds what was measured of a walk. */
export function outcomeOf(visit: Visit, walks: readonly KeptWalk[]): Report['outcome'] {
  const outcomes = walks.map(({ report }) => report.outcome);
  const measured = visit.measures.some(({ value }) => value !== null);
  return (
    outcomes.find(({ code }) => code === 'walk') ??
    outcomes[0] ?? { code: measured ? 'walk' : 'no-walk', detail: '' }
  );
}

export function firstAndLast(walks: readonly KeptWalk[]): readonly (KeptWalk | undefined)[] {
  const inOrder = walks.toSorted((a, b) => orderMs(a) - orderMs(b));
  return [inOrder[0], inOrder.at(-1)];
}

export function saveVisit(visit: Visit, walks: readonly KeptWalk[]) {
  const text = savedVisitText({ visit, reports: walks.map(({ report }) => report) });
  saveFile(`${visitName(walks)}.report.json`, 'application/json', text);
}

/** Named by the day on which it was filmed, where that is known. */
export function visitName(walks: readonly KeptWalk[]): string {
  const [first] = firstAndLast(walks);
  const atMs = first === undefined ? null : walkTimeMs(first);
  return atMs === null ? 'visit' : `visit ${dayOf(atMs)}`;
}
