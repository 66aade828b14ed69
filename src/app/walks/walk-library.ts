import { withTypedDay } from '#core/report/dates.ts';
import { failure, success, type Result } from '#core/result.ts';
import { headlineFor } from '#words/clinical/headline.ts';
import { HeldWalks } from './held-walks.ts';
import type { HistoryStore, HistoryTroubleCode, KeptWalk, PastWalk } from './history-store.ts';
import { askToLast } from '../storage/lasting-storage.ts';
import { newId } from '../page/new-id.ts';
import { isOpenedId } from '../page/opened-id.ts';
import type { OpenedFile, OpenedVisit } from './result-file.ts';
import { VisitIndex, type VisitMember } from './visit-index.ts';
import { byVisit, visitKey } from './visit-of.ts';

/** What the library asks of the app, and reports to it. */
export interface LibraryOwner {
  /** Whether anything of the person in front of the device may be written there. */
  mayKeep(): boolean;
  /** Something changed that is shown. */
  changed(): void;
}

/**
 * The walks of this tab and of this device. Whether a walk is kept, and what went wrong with keeping it, belong to that
 * walk, whichever one is on show. Whether anything may be kept is asked here, where it is written, and nowhere else.
 */
export class WalkLibrary {
  /** Finished while the reader was elsewhere, and not looked at yet: the newest first. */
  unseen: readonly KeptWalk[] = [];
  /** Grows with each change of what is kept: screens that list it read it again. */
  changeCount = 0;
  /** Grows when the day of a visit is typed: screens that show its videos load them again. */
  daysTyped = 0;
  /** The walks that are in memory and not kept. */
  private readonly held: HeldWalks;
  private readonly troubles = new Map<string, HistoryTroubleCode>();
  private readonly visits = new VisitIndex();
  private writes = 0;

  constructor(
    private readonly history: Pick<HistoryStore, 'keep' | 'update' | 'load'>,
    private readonly owner: LibraryOwner,
  ) {
    this.held = new HeldWalks(() => owner.mayKeep());
  }

  /** Whether a walk that is known here lies on this device as it is shown; else it is in memory only. */
  isKept(id: string): boolean {
    return !this.held.has(id);
  }

  /** What went wrong with keeping it the last time; null where nothing did. */
  troubleOf(id: string): HistoryTroubleCode | null {
    return this.troubles.get(id) ?? null;
  }

  /** Whether a change that is shown is still being written. */
  get isWriting(): boolean {
    return this.writes > 0;
  }

  get holdsAny(): boolean {
    return this.held.size > 0;
  }

  /** Takes a walk that was just measured, to be looked at. */
  add(walk: KeptWalk): void {
    this.unseen = [walk, ...this.unseen];
    this.held.hold(walk);
    this.noteVisit(walk);
    this.owner.changed();
  }

  /** What was not looked at yet, those of one visit together. */
  get ready(): readonly (readonly KeptWalk[])[] {
    return byVisit(this.unseen, visitKey);
  }

  /** The walks of the visit that this one belongs to, itself among them; none where nothing is known of it. */
  visitWith(id: string): readonly VisitMember[] {
    return this.visits.membersWith(id);
  }

  /** Whether these walks can be made one visit: they are none yet, and are known to be of one day. */
  mayJoin(ids: readonly string[]): boolean {
    const walks = this.visits.of(ids);
    const [first] = walks;
    if (first === undefined || walks.length < 2 || walks.length < ids.length) return false;
    const areOne = walks.every(({ key }) => key !== null && key === first.key);
    return !areOne && walks.every(({ day }) => day !== null && day === first.day);
  }

  /** Makes walks one visit, because somebody says that they are. */
  async join(ids: readonly string[]): Promise<void> {
    const visitId = newId();
    for (const id of ids) {
      const loaded = await this.load(id);
      if (loaded.ok) await this.change({ ...loaded.value, visitId });
    }
  }

  /** The walks of a visit were filmed on this day, "2026-11-03", whatever their files say. They stay one visit. */
  async typeDay(ids: readonly string[], day: string): Promise<void> {
    const loaded = await Promise.all(ids.map((id) => this.load(id)));
    const walks = loaded.flatMap((one) => (one.ok ? [one.value] : []));
    const dated = walks.map((walk) => ({ ...walk, report: withTypedDay(walk.report, day) }));
    // All at once: between two days the visit would fall apart.
    for (const walk of dated) this.noteVisit(walk);
    for (const walk of dated) await this.change(walk);
    this.daysTyped += 1;
    this.owner.changed();
  }

  /** Takes note of which past walks belong together; one that is in memory, too, may have been changed there. */
  learn(walks: readonly PastWalk[]): void {
    for (const walk of walks.filter(({ id }) => this.isKept(id)))
      this.visits.note(walk.id, walk.name, { ...walk, report: walk.dates ?? {} });
    this.owner.changed();
  }

  /** A walk of a visit is of somebody else: it stands alone from now on, and is still to be looked at. */
  async takeOut(id: string): Promise<void> {
    const loaded = await this.load(id);
    if (!loaded.ok) return;
    const alone = { ...loaded.value, visitId: null };
    this.unseen = [alone, ...this.unseen];
    await this.change(alone);
  }

  addFile(file: OpenedFile): void {
    this.held.holdFile(file);
  }

  /** The visit that was opened from a file under this id; null where these are walks. */
  visit(ids: readonly string[]): OpenedVisit | null {
    return this.held.visit(ids);
  }

  /** A walk to be shown. One from a file that is gone never was on this device: `from-file`. */
  async open(id: string): Promise<Result<KeptWalk, HistoryTroubleCode>> {
    const loaded = await this.load(id);
    return !loaded.ok && loaded.error === 'not-found' && isOpenedId(id)
      ? failure('from-file')
      : loaded;
  }

  /** A walk from memory or from the device; null if it is in neither. */
  readonly find = async (id: string): Promise<KeptWalk | null> => {
    const loaded = await this.load(id);
    return loaded.ok ? loaded.value : null;
  };

  /** Opening a walk counts as looking at it: it is no longer announced as ready. */
  private async load(id: string): Promise<Result<KeptWalk, HistoryTroubleCode>> {
    const unseen = this.unseen.find((walk) => walk.id === id);
    if (unseen !== undefined) this.unseen = this.unseen.filter((walk) => walk !== unseen);
    const inMemory = this.held.walk(id) ?? unseen;
    const loaded = inMemory === undefined ? await this.history.load(id) : success(inMemory);
    if (loaded.ok) this.noteVisit(loaded.value);
    this.owner.changed();
    return loaded;
  }

  /** Keeps a walk on this device, where that is allowed. Whether it is kept now. */
  async keep(walk: KeptWalk): Promise<boolean> {
    if (!this.owner.mayKeep()) return false;
    const kept = await this.history.keep(walk, headlineFor(walk.report).sentence);
    if (kept.ok) {
      const latest = this.held.walk(walk.id);
      this.held.release(walk.id);
      this.noteKept(walk.id);
      void askToLast().catch(() => undefined);
      // Changed while it was written.
      if (latest !== null && latest !== walk) await this.change(latest);
    } else {
      this.troubles.set(walk.id, kept.error);
    }
    this.owner.changed();
    return kept.ok;
  }

  /** Takes a walk with something changed: where it was kept, and that is still allowed, it is kept so. */
  async change(walk: KeptWalk): Promise<void> {
    this.noteVisit(walk);
    if (!this.isKept(walk.id) || !this.owner.mayKeep()) {
      this.held.hold(walk);
      this.owner.changed();
      return;
    }
    this.writes += 1;
    const updated = await this.history.update(walk, headlineFor(walk.report).sentence);
    this.writes -= 1;
    if (updated.ok) this.noteKept(walk.id);
    else if (updated.error === 'not-found') this.loseKept(walk);
    else this.troubles.set(walk.id, updated.error);
    this.owner.changed();
  }

  /**
   * Deleted walks are not shown again from memory, as if they were still kept. @param all notes of opened files go as
   * well
   */
  forget(ids: readonly string[], all: boolean): void {
    this.visits.forget(ids);
    this.unseen = this.unseen.filter(({ id }) => !ids.includes(id));
    if (all) this.held.forgetNotes();
  }

  /** Another tab deleted walks. `onShow` stays readable here, and is not said to be kept. */
  hearDeleted(ids: readonly string[], onShow: KeptWalk | null): void {
    this.changeCount += 1;
    this.visits.forget(ids.filter((id) => id !== onShow?.id));
    this.unseen = this.unseen.filter(({ id }) => !ids.includes(id));
    if (onShow !== null && ids.includes(onShow.id) && this.isKept(onShow.id)) this.loseKept(onShow);
    this.owner.changed();
  }

  /** Nothing that was opened stays noted on the device; what is in memory does. */
  forgetNotes(): void {
    this.held.forgetNotes();
  }

  private noteVisit(walk: KeptWalk): void {
    this.visits.note(walk.id, walk.report.video.name, walk);
  }

  private noteKept(id: string): void {
    this.changeCount += 1;
    this.troubles.delete(id);
  }

  private loseKept(walk: KeptWalk): void {
    this.held.hold(walk);
    this.troubles.set(walk.id, 'deleted');
  }
}
