import { download, DownloadError, type Download } from './download.ts';
import type { AppFile } from './file-list.ts';

const CACHE = 'heelrise-files';

/**
 * The app's files on this device, each under its path and its hash: versions share what is the same in both, and none
 * takes the place of another. Nothing else is ever written here, so nothing of a person is.
 */
export class FileStore {
  /** Files on their way: whoever asks for one meanwhile waits for the same. */
  private readonly coming = new Map<AppFile, Promise<Download>>();
  private readonly heard = new Map<AppFile, number>();

  /** @param scope where the app lies @param changed is called when bytes of a file have come */
  constructor(
    private readonly files: readonly AppFile[],
    private readonly scope: string,
    private readonly changed: () => void,
  ) {}

  /** A file from the device, or from the site, which then lies on the device. Throws `DownloadError`. */
  async get(file: AppFile): Promise<Response> {
    return (await this.stored(file)) ?? responseOf(await this.fetched(file));
  }

  /** The file from the site, as the page found one that is wrong; from here where the site is out of reach. */
  async renew(file: AppFile): Promise<Response> {
    try {
      return responseOf(await this.fetched(file));
    } catch (reason) {
      const stored = await this.stored(file);
      if (stored === undefined) throw reason;
      return stored;
    }
  }

  /** Puts a file on the device. Throws `DownloadError`, also where it finds no room. */
  async keep(file: AppFile): Promise<void> {
    if (await this.has(file)) return;
    await this.fetched(file);
    if (!(await this.has(file))) throw new DownloadError('no-room');
  }

  /** A file that an older version of the page asks for; undefined where there is none. */
  async older(url: string): Promise<Response | undefined> {
    return await (await caches.open(CACHE)).match(url, { ignoreSearch: true, ignoreVary: true });
  }

  /** How many bytes of these files have come, here or on their way. */
  async bytesOf(files: readonly AppFile[]): Promise<number> {
    const each = files.map(async (file) =>
      (await this.has(file)) ? file.bytes : (this.heard.get(file) ?? 0),
    );
    return (await Promise.all(each)).reduce((sum, bytes) => sum + bytes, 0);
  }

  /** Whether one of these is on its way. */
  isComing(files: readonly AppFile[]): boolean {
    return files.some((file) => this.coming.has(file));
  }

  /** Deletes what this version has no use for. */
  async sweep(): Promise<void> {
    const cache = await caches.open(CACHE);
    const wanted = new Set(this.files.map((file) => this.keyOf(file)));
    for (const { url } of await cache.keys()) if (!wanted.has(url)) await cache.delete(url);
  }

  private async stored(file: AppFile): Promise<Response | undefined> {
    return await (await caches.open(CACHE)).match(this.keyOf(file), { ignoreVary: true });
  }

  private async has(file: AppFile): Promise<boolean> {
    return (await this.stored(file)) !== undefined;
  }

  private fetched(file: AppFile): Promise<Download> {
    const running = this.coming.get(file);
    if (running !== undefined) return running;
    const coming = this.fetchAndStore(file).finally(() => {
      this.coming.delete(file);
      this.heard.delete(file);
    });
    this.coming.set(file, coming);
    return coming;
  }

  private async fetchAndStore(file: AppFile): Promise<Download> {
    const got = await download(file, new URL(file.path, this.scope), (bytes) => {
      this.heard.set(file, bytes);
      this.changed();
    });
    const cache = await caches.open(CACHE);
    // Without room the file still serves whoever asked for it; `keep` looks again.
    await cache.put(this.keyOf(file), responseOf(got)).catch(() => undefined);
    return got;
  }

  private keyOf({ path, sha256 }: AppFile): string {
    return new URL(`${path}?${sha256}`, this.scope).href;
  }
}

function responseOf({ bytes, headers }: Download): Response {
  return new Response(bytes, { headers });
}
