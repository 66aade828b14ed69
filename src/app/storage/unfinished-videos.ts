import type { AnalysisOptions, ModelVariant } from '#contract/analysis-api.ts';
import type { AnalysisRequest } from '../analysis/analysis-request.ts';
import { heldVideos, holdVideo } from './video-lock.ts';
import { RecordingWriter } from './recording-writer.ts';
import { withModel } from '../analysis/sooner.ts';
import { CheckpointWriter } from './checkpoint-writer.ts';
import { UnfinishedStore, type UnfinishedVideo } from './unfinished-store.ts';

/** How often a tab asks whether another one has let go of its video: nothing tells it when a tab is closed. */
const ASK_EVERY_MS = 1000;

/** An analysis to go on with, held by this tab. */
export interface TakenUp {
  readonly id: string;
  readonly request: AnalysisRequest;
  readonly release: () => void;
}

/** The videos that were not finished, as the app meets them. No call rejects: without storage there are none. */
export class UnfinishedVideos {
  private readonly store: UnfinishedStore;

  /** `isKept` tells whether a video belongs to a walk that is kept. */
  constructor(isKept: (id: string) => Promise<boolean>) {
    this.store = new UnfinishedStore(isKept);
  }

  /**
   * Tells what can be gone on with: no tab works on it, and it is younger than a day. Tells it again while tabs work on
   * videos: one that is closed leaves its video to the others. Gives what stops it.
   */
  watch(tell: (videos: readonly UnfinishedVideo[]) => void): () => void {
    let stopped = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async () => {
      const held = await heldVideos().catch(() => new Set());
      const videos = await this.store.list().catch(() => []);
      if (stopped) return;
      tell(videos);
      if (held.size > 0) timer = setTimeout(() => void ask(), ASK_EVERY_MS);
    };
    void ask();
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }

  /** Keeps what a new or a taken up analysis finds from now on. */
  keep(id: string, request: AnalysisRequest, taken: TakenUp | null): CheckpointWriter {
    return new CheckpointWriter(this.store, id, request, taken?.release ?? null);
  }

  /** With this network, or the one it was begun with. Null if it is gone, or another tab was quicker. */
  async takeUp(id: string, model: ModelVariant | null): Promise<TakenUp | null> {
    const release = await holdVideo(id);
    if (release === null) return null;
    const left = await this.store.load(id).catch(() => null);
    if (left === null) {
      release();
      return null;
    }
    const { video, clip, known } = left;
    const { options, chosen, recordedMs = null } = video;
    const request = withModel({ clip, options, known, chosen, recordedMs }, model ?? options.model);
    return { id, request, release };
  }

  /** Keeps what is recorded from now on, while it is made. */
  record(options: AnalysisOptions, ending: string, onFull: () => void): RecordingWriter {
    return new RecordingWriter(this.store, options, ending, onFull);
  }

  /** The ids of all videos, whether a tab works on them or not. Rejects where they cannot be known. */
  ids(): Promise<readonly string[]> {
    return this.store.ids();
  }

  /** Deletes what is older than a day. Rejects without storage. */
  async deleteOld(nowMs: number): Promise<void> {
    await this.store.list(nowMs);
  }

  /** Deletes all of them, but those that a tab works on. */
  async forgetAll(): Promise<void> {
    const ids = await this.store.ids().catch(() => []);
    for (const id of ids) await this.forget(id);
  }

  /** Its video, to be saved as a file; null if it is gone. */
  async clipOf(id: string): Promise<Blob | null> {
    return (await this.store.load(id).catch(() => null))?.clip ?? null;
  }

  /** Deletes one that this tab holds, with its video. */
  async discard(id: string, release: () => void): Promise<void> {
    await this.store.forget(id).catch(() => undefined);
    release();
  }

  /** Deletes one with its video, unless a tab works on it. */
  async forget(id: string): Promise<void> {
    const release = await holdVideo(id);
    if (release !== null) await this.discard(id, release);
  }
}
