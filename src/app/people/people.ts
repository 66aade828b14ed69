import type { WalkRecord } from './walk-record.ts';

/** What is listed together: the walks of one visit. */
export type Visit<Walk> = readonly Walk[];

/** The visits of one person; `reference` is null for those that nobody named. */
export interface Person<Walk> {
  readonly reference: string | null;
  readonly visits: readonly Visit<Walk>[];
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/**
 * Visits by person, in the order in which they come; those without a reference are last. One walk that has a reference
 * names its whole visit. References that differ in case and spaces alone are one.
 */
export function peopleOf<Walk extends Named>(
  visits: readonly Visit<Walk>[],
  records: ReadonlyMap<string, WalkRecord>,
): readonly Person<Walk>[] {
  const named = new Map<string, Person<Walk>>();
  const nameless: Visit<Walk>[] = [];
  for (const visit of visits) {
    const reference = referenceOf(visit, records);
    if (reference === null) {
      nameless.push(visit);
      continue;
    }
    const key = folded(reference);
    const before = named.get(key);
    named.set(key, {
      reference: before?.reference ?? reference,
      visits: [...(before?.visits ?? []), visit],
    });
  }
  const rest = nameless.length === 0 ? [] : [{ reference: null, visits: nameless }];
  return [...named.values(), ...rest];
}

/** What the professional calls the person of a visit. */
function referenceOf<Walk extends Named>(
  visit: Visit<Walk>,
  records: ReadonlyMap<string, WalkRecord>,
): string | null {
  const typed = visit.map(({ id }) =>
    (records.get(id)?.reference ?? '').trim().replace(/\s+/g, ' '),
  );
  return typed.find((reference) => reference !== '') ?? null;
}

/**
 * Whether every word that somebody looks for is in what is known of a visit.
 * @param says what else the list shows of a walk
 */
export function matches<Walk extends Named>(
  visit: Visit<Walk>,
  records: ReadonlyMap<string, WalkRecord>,
  wanted: string,
  says: (walk: Walk) => string,
): boolean {
  const known = folded(
    visit
      .map((walk) => {
        const record = records.get(walk.id);
        const typed =
          record === undefined ? [] : [record.reference, record.clinician, record.notes];
        return [walk.name, says(walk), ...typed].join(' ');
      })
      .join(' '),
  );
  return folded(wanted)
    .split(' ')
    .every((word) => known.includes(word));
}

/** Small letters without accents, one space between words. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim().replace(/\s+/g, ' ');
}
