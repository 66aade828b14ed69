import type { ModelVariant } from '../contract/analysis-api.ts';
import type { OfflineFailure, OfflineState } from '../contract/offline.ts';
import { DownloadError } from './download.ts';
import type { AppFile } from './file-list.ts';
import type { FileStore } from './file-store.ts';

/** The networks that an analysis needs, on their way to the device. */
export class OfflineNetworks {
  private failure: OfflineFailure | null = null;
  private loading = false;

  constructor(
    private readonly files: readonly AppFile[],
    private readonly store: FileStore,
    private readonly tell: (state: OfflineState) => void,
  ) {}

  /** Loads what is missing for this model, one file after the other, and gives how it ended. */
  async load(model: ModelVariant): Promise<void> {
    if (this.loading) return;
    this.loading = true;
    this.failure = null;
    try {
      for (const file of this.filesFor(model)) await this.store.keep(file);
    } catch (reason) {
      this.failure = reason instanceof DownloadError ? reason.why : 'no-room';
    } finally {
      this.loading = false;
    }
    this.tell(await this.state(model));
  }

  async state(model: ModelVariant): Promise<OfflineState> {
    const files = this.filesFor(model);
    const totalBytes = files.reduce((sum, { bytes }) => sum + bytes, 0);
    const doneBytes = await this.store.bytesOf(files);
    const sizes = { doneBytes, totalBytes };
    if (this.loading || this.store.isComing(files)) return { code: 'loading', ...sizes };
    if (doneBytes === totalBytes) return { code: 'ready', ...sizes };
    return this.failure === null
      ? { code: 'missing', ...sizes }
      : { code: 'failed', why: this.failure, ...sizes };
  }

  private filesFor(model: ModelVariant): readonly AppFile[] {
    return this.files.filter(({ part }) => part === 'networks' || part === model);
  }
}
