/** A recording that was made here and not used yet. */
export interface Draft {
  readonly id: string;
  readonly video: File;
  readonly recordedMs: number;
  /** Lets go of what is written of it on the device, which this tab holds; null where it is in memory only. */
  readonly release: (() => void) | null;
}

/** The recordings of this tab that wait to be used, saved or deleted: they outlive the screen that made them. */
export class Drafts extends EventTarget {
  private list: readonly Draft[] = [];

  /** The newest first. */
  get all(): readonly Draft[] {
    return this.list;
  }

  get newest(): Draft | null {
    return this.list[0] ?? null;
  }

  add(draft: Draft): void {
    this.change([draft, ...this.list]);
  }

  /** Takes one out; whoever takes it answers for it. */
  take(draft: Draft): void {
    this.change(this.list.filter((one) => one !== draft));
  }

  /** Puts one in the place of another, where that one still waits. Whether it does. */
  replace(draft: Draft, by: Draft): boolean {
    if (!this.list.includes(draft)) return false;
    this.change(this.list.map((one) => (one === draft ? by : one)));
    return true;
  }

  private change(list: readonly Draft[]): void {
    this.list = list;
    this.dispatchEvent(new Event('change'));
  }
}
