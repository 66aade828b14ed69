import type { KeptWalk } from './history-store.ts';
import { isOpenedId } from '../page/opened-id.ts';
import { OpenedResults } from './opened-results.ts';
import type { OpenedFile, OpenedVisit } from './result-file.ts';

/**
 * Walks that are in memory only: going back to one must not lose it. What was opened from a file is noted for as long as
 * the tab lives, where anything may be written.
 */
export class HeldWalks {
  private readonly walks = new Map<string, KeptWalk>();
  private readonly visits = new Map<string, OpenedVisit>();
  private readonly opened = new OpenedResults();

  constructor(private readonly mayWrite: () => boolean) {}

  get size(): number {
    return this.walks.size;
  }

  has(id: string): boolean {
    return this.walks.has(id);
  }

  hold(walk: KeptWalk): void {
    this.walks.set(walk.id, walk);
    if (isOpenedId(walk.id) && this.mayWrite()) this.opened.noteWalk(walk);
  }

  holdFile({ visit, walks }: OpenedFile): void {
    for (const walk of walks) this.hold(walk);
    if (visit === null) return;
    this.visits.set(visit.id, visit);
    if (this.mayWrite()) this.opened.noteVisit(visit);
  }

  /** A walk from this page, or from a file that was opened before the page was loaded anew. */
  walk(id: string): KeptWalk | null {
    const held = this.walks.get(id);
    if (held !== undefined) return held;
    const opened = isOpenedId(id) ? this.opened.walk(id) : null;
    if (opened !== null) this.walks.set(id, opened);
    return opened;
  }

  /** The visit that was opened from a file under this id, always the same one; null where these are walks. */
  visit([id, second]: readonly string[]): OpenedVisit | null {
    if (id === undefined || second !== undefined) return null;
    const visit = this.visits.get(id) ?? this.opened.visit(id);
    if (visit !== null) this.visits.set(id, visit);
    return visit;
  }

  /** It is kept now, and not held any more. */
  release(id: string): void {
    this.walks.delete(id);
    this.opened.forget(id);
  }

  /** Nothing of it stays on the device; what is in memory does. */
  forgetNotes(): void {
    this.opened.forgetAll();
  }
}
