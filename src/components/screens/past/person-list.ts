import { html, nothing, type TemplateResult } from 'lit';
import { CONDITION_WORDS } from '#words/export/record-fields.ts';
import { PEOPLE_WORDS, visitsText } from '#words/people/people.ts';
import { matches, peopleOf, type Person } from '../../../app/people/people.ts';
import type { WalkRecord } from '../../../app/people/walk-record.ts';
import type { PastWalk } from '../../../app/walks/history-store.ts';
import './person-course.ts';
import './person-file.ts';
import { circumstances, pastList, type ListActions } from './past-list.ts';

export type Records = ReadonlyMap<string, WalkRecord>;
type Visits = readonly (readonly PastWalk[])[];

/** "shoes, orthosis · Walks with a stick." What a professional keeps with a walk, in a line. */
export function remarkOn({ id }: PastWalk, records: Records): string {
  const record = records.get(id);
  if (record === undefined) return '';
  const conditions = record.conditions.map((condition) => CONDITION_WORDS[condition]).join(', ');
  const [firstLine = ''] = record.notes.trim().split('\n');
  return [conditions, firstLine].filter((part) => part !== '').join(' · ');
}

/** The visits that say what somebody looks for. */
export function foundVisits(visits: Visits, records: Records, wanted: string): Visits {
  if (wanted.trim() === '') return visits;
  const says = (walk: PastWalk) => `${circumstances(walk)} ${remarkOn(walk, records)}`;
  return visits.filter((visit) => matches(visit, records, wanted, says));
}

/** Visits by person, where a professional named any; else one list as before. */
export function personList(
  visits: Visits,
  records: Records,
  actions: ListActions,
): TemplateResult | typeof nothing {
  const people = peopleOf(visits, records);
  if (people.every(({ reference }) => reference === null)) return pastList(visits, actions);
  return html`${people.map((person, i) => personSection(person, i, actions))}`;
}

function personSection(
  { reference, visits }: Person<PastWalk>,
  place: number,
  actions: ListActions,
) {
  const id = `person-${place}`;
  const ids = visits.flat().map((walk) => walk.id);
  return html`<section aria-labelledby=${id} class="person">
    <h2 id=${id}>${reference ?? PEOPLE_WORDS.nameless} · ${visitsText(visits.length)}</h2>
    ${pastList(visits, actions)}
    ${
      reference === null
        ? nothing
        : html`<person-course .ids=${ids}></person-course> <person-file .ids=${ids}></person-file>`
    }
  </section>`;
}
