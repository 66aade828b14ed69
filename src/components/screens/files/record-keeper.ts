import type { ReactiveControllerHost } from 'lit';
import { RecordStore } from '../../../app/people/record-store.ts';
import { EMPTY_RECORD, type WalkRecord } from '../../../app/people/walk-record.ts';

/** What came of the last thing that was asked for. */
export type RecordState = 'none' | 'kept' | 'forgotten' | 'notKept' | 'failed';

/** The element that shows the fields. */
interface Host extends Pick<ReactiveControllerHost, 'requestUpdate'> {
  /** Whether anything of the person in front of the device may be written there. */
  readonly mayKeep: boolean;
}

/**
 * What a professional types of one walk: in memory until it is to be kept. Typing draws nothing anew.
 */
export class RecordKeeper {
  state: RecordState = 'none';
  /** What lies on the device of this walk; null: nothing. */
  private kept: WalkRecord | null = null;
  /** What was typed over it. */
  private typed: Partial<WalkRecord> = {};
  private walkId: string | null = null;

  constructor(
    private readonly host: Host,
    private readonly store: Pick<RecordStore, 'get' | 'keep' | 'forget'> = new RecordStore(),
  ) {}

  get record(): WalkRecord {
    return { ...EMPTY_RECORD, ...this.kept, ...this.typed };
  }

  /** Whether a record of this walk lies on the device. */
  get isKept(): boolean {
    return this.kept !== null;
  }

  get mayKeep(): boolean {
    return this.host.mayKeep;
  }

  /** Takes up the record of a walk, once for each walk. */
  show(walkId: string): void {
    if (walkId === this.walkId) return;
    this.walkId = walkId;
    this.kept = null;
    this.typed = {};
    this.state = 'none';
    void this.load(walkId);
  }

  /** Something was typed. */
  type(part: Partial<WalkRecord>): void {
    this.typed = { ...this.typed, ...part };
  }

  async keep(): Promise<void> {
    const { walkId, record } = this;
    if (walkId === null || !this.mayKeep) return;
    try {
      this.kept = (await this.store.keep(walkId, record)) ? record : null;
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
      this.kept = null;
      this.typed = {};
      this.state = 'forgotten';
    } catch {
      this.state = 'failed';
    }
    this.host.requestUpdate();
  }

  private async load(walkId: string): Promise<void> {
    const record = await this.store.get(walkId).catch(() => null);
    if (record === null || walkId !== this.walkId) return;
    this.kept = record;
    this.host.requestUpdate();
  }
}
