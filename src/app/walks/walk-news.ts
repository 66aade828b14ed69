const CHANNEL = 'heelrise-walks';

/** What one tab tells the others: these walks were deleted. */
interface Deleted {
  readonly deleted: readonly string[];
}

/** Tells the app's tabs of each other's deletions, so that none shows or keeps what is gone. */
export class WalkNews {
  private channel: BroadcastChannel | null = null;

  /** Calls back with the walks that another tab deletes, until `stop`. */
  listen(onDeleted: (ids: readonly string[]) => void): void {
    this.stop();
    this.channel = new BroadcastChannel(CHANNEL);
    this.channel.onmessage = ({ data }: MessageEvent<Deleted>) => onDeleted(data.deleted);
  }

  /** Tells the other tabs, if this one listens too. */
  tellDeleted(ids: readonly string[]): void {
    const news: Deleted = { deleted: ids };
    this.channel?.postMessage(news);
  }

  stop(): void {
    this.channel?.close();
    this.channel = null;
  }
}
