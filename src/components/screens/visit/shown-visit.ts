import { visitOf, type Visit } from '#core/visit/visit.ts';
import type { KeptWalk, LoadWalk } from '../../../app/walks/history-store.ts';
import type { OpenedVisit } from '../../../app/walks/result-file.ts';

export interface ShownVisit {
  readonly visit: Visit;
  /** Its videos; none where a saved visit holds no results of them. */
  readonly walks: readonly KeptWalk[];
}

/** A visit with all of its videos; null where one of them is not there. @param opened a visit that was saved as a file */
export async function loadVisit(
  opened: OpenedVisit | null,
  ids: readonly string[],
  load: LoadWalk | null,
): Promise<ShownVisit | null> {
  if (load === null) return null;
  const wanted = opened?.walkIds ?? ids;
  const loaded = await Promise.all(wanted.map((id) => load(id)));
  const walks = loaded.filter((walk) => walk !== null);
  const visit = opened?.visit ?? visitOf(walks.map(({ report }) => report));
  return visit === null || walks.length !== wanted.length ? null : { visit, walks };
}
