import type { AnalysisOptions } from '#contract/analysis-api.ts';
import { newId } from '../page/new-id.ts';
import { writePiece } from './clip-store.ts';
import { holdVideo } from './video-lock.ts';
import type { UnfinishedVideo, UnfinishedStore } from './unfinished-store.ts';

/**
 * Writes a recording on the device while it is made, piece by piece, so that a page that dies leaves what there is.
 * Where it cannot, the recording is in memory only, and goes on.
 */
export class RecordingWriter {
  readonly id = newId();
  private video: UnfinishedVideo;
  private place = 0;
  private works = true;
  private release: (() => void) | null = null;
  private writing: Promise<void>;

  /** `onFull` is called when the device has no room for more. `ending` is that of the video's name. */
  constructor(
    private readonly store: UnfinishedStore,
    options: AnalysisOptions,
    private readonly ending: string,
    private readonly onFull: () => void,
  ) {
    const none = { chosen: false, found: null, framesDone: 0, framesTotal: null };
    const startedAtMs = Date.now();
    this.video = { id: this.id, startedAtMs, options, ...none, recordedMs: 0, unused: true };
    this.writing = this.begin();
  }

  /** Takes the next piece, and how long the recording is with it. */
  write(piece: Blob, recordedMs: number): void {
    const { place } = this;
    this.place += 1;
    this.video = { ...this.video, recordedMs };
    const { video } = this;
    this.writing = this.writing.then(() =>
      this.attempt(async () => {
        await writePiece(this.id, place, piece, this.ending);
        await this.store.put(video, []);
      }),
    );
  }

  /** All is written. Gives what lets go of it, or null if it is not whole on the device: then nothing of it stays. */
  async end(): Promise<(() => void) | null> {
    await this.writing;
    if (this.works && this.place > 0) return this.release;
    await this.store.forget(this.id).catch(() => undefined);
    this.release?.();
    return null;
  }

  private async begin(): Promise<void> {
    this.release = await holdVideo(this.id);
    if (this.release === null) this.works = false;
    await this.attempt(() => this.store.put(this.video, []));
  }

  private async attempt(work: () => Promise<void>): Promise<void> {
    if (!this.works) return;
    try {
      await work();
    } catch (reason) {
      this.works = false;
      if (reason instanceof DOMException && reason.name === 'QuotaExceededError') this.onFull();
    }
  }
}
