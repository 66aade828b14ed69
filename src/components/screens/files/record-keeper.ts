import type { ReactiveControllerHost } from 'lit';
import { RecordStore } from '../../../app/people/record-store.ts';
import { EMPTY_RECORD, type WalkRecord } from '../../../app/people/walk-record.ts';

/** What came of the last thing that was asked for. */
export type RecordState = 'none' | 'kept' | 'forgotten' | 'notKept' | 'failed';

/**
 * What a professional types of one walk: in memory until it is to be kept. Typing draws nothing anew.
 */
export class RecordKeeper {
  state: RecordState = 'none';
  /** Whether a record of this walk lies on the device. */
  isKept = false;
  private draft: WalkRecord = EMPTY_RECORD;
  private walkId: string | null = null;

  constructor(
    private readonly host: Pick<ReactiveControllerHost, 'requestUpdate'>,
    private readonly store: Pick<RecordStore, 'get' | 'keep' | 'forget'> = new RecordStore(),
  ) {}

  get record(): WalkRecord {
    return this.draft;
  }

  /** Takes up the record of a walk, once for each walk. */
  show(walkId: string): void {
    if (walkId === this.walkId) return;
    this.walkId = walkId;
    this.draft = EMPTY_RECORD;
    this.isKept = false;
    this.state = 'none';
    void this.load(walkId);
  }

  /** Something was typed. */
  type(part: Partial<WalkRecord>): void {
    this.draft = { ...this.draft, ...part };
  }

  async keep(): Promise<void> {
    const { walkId } = this;
    if (walkId === null) return;
    try {
      this.isKept = await this.store.keep(walkId, this.draft);
      this.state = this.isKept ? 'kept' : 'notKept';
    } catch {
      this.state = 'failed';
    }
    this.host.requestUpdate();
  }

  /** Deletes what is kept, and empties the fields. */
  async forget(): Promise<void> {
    const { walkId } = this;
    if (walkId === null) return;
    try {
      await this.store.forget(walkId);
      this.draft = EMPTY_RECORD;
      this.isKept = false;
      this.state = 'forgotten';
    } catch {
      this.state = 'failed';
    }
    this.host.requestUpdate();
  }

  private async load(walkId: string): Promise<void> {
    const record = await this.store.get(walkId).catch(() => null);
    // Another walk, or something typed meanwhile, is not written over.
    if (record === null || walkId !== this.walkId || this.draft !== EMPTY_RECORD) return;
    this.draft = record;
    this.isKept = true;
    this.host.requestUpdate();
  }
}
