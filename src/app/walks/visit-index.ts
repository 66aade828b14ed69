import { dayOf, filmedAtMs, orderMs } from '#core/report/dates.ts';
import { visitKey, type VisitedWalk } from './visit-of.ts';

/** A walk as its visit lists it. */
export interface VisitMember {
  readonly id: string;
  readonly name: string;
  /** When it was filmed, as far as that is known. */
  readonly atMs: number;
  /** The day of filming, as "2026-11-03"; null: not known. */
  readonly day: string | null;
  /** The same for all walks of one visit; null: it stands alone. */
  readonly key: string | null;
}

/** Which walks belong together, of those that this tab has met. */
export class VisitIndex {
  private readonly members = new Map<string, VisitMember>();

  note(id: string, name: string, walk: VisitedWalk): void {
    const filmedMs = filmedAtMs(walk);
    const day = filmedMs === null ? null : dayOf(filmedMs);
    this.members.set(id, { id, name, atMs: orderMs(walk), day, key: visitKey(walk) });
  }

  forget(ids: readonly string[]): void {
    for (const id of ids) this.members.delete(id);
  }

  /** What is known of these walks. */
  of(ids: readonly string[]): readonly VisitMember[] {
    return ids.flatMap((id) => this.members.get(id) ?? []);
  }

  /** The walks of the visit that this one belongs to, itself among them, in the order of filming; none where it is not known. */
  membersWith(id: string): readonly VisitMember[] {
    const own = this.members.get(id);
    if (own === undefined) return [];
    if (own.key === null) return [own];
    return [...this.members.values()]
      .filter(({ key }) => key === own.key)
      .toSorted((a, b) => a.atMs - b.atMs);
  }
}
