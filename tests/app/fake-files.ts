const notFound = () => new DOMException('not here', 'NotFoundError');
const mismatch = () => new DOMException('the other kind', 'TypeMismatchError');

/** As much of a browser's private file system as the videos need; times are told, not taken. */
export class FakeFolder {
  readonly entries = new Map<string, FakeFolder | File>();
  /** What a file's time of change will be. */
  static nowMs = 0;
  /** Rejects the next writes with this, where it is set. */
  static refusal: DOMException | null = null;

  async *keys(): AsyncIterable<string> {
    await Promise.resolve();
    yield* this.entries.keys();
  }

  getDirectoryHandle(name: string, { create = false } = {}): Promise<FakeFolder> {
    const there = this.entries.get(name);
    if (there instanceof FakeFolder) return Promise.resolve(there);
    if (there !== undefined) return Promise.reject(mismatch());
    if (!create) return Promise.reject(notFound());
    const folder = new FakeFolder();
    this.entries.set(name, folder);
    return Promise.resolve(folder);
  }

  getFileHandle(name: string, { create = false } = {}) {
    const there = this.entries.get(name);
    if (there instanceof FakeFolder) return Promise.reject(mismatch());
    if (there === undefined && !create) return Promise.reject(notFound());
    if (there === undefined) this.put(name, new Blob());
    return Promise.resolve({
      getFile: () => Promise.resolve(this.entries.get(name)),
      createWritable: () => Promise.resolve(this.streamInto(name)),
    });
  }

  removeEntry(name: string, { recursive = false } = {}): Promise<void> {
    const there = this.entries.get(name);
    if (there === undefined) return Promise.reject(notFound());
    if (there instanceof FakeFolder && there.entries.size > 0 && !recursive)
      return Promise.reject(new DOMException('not empty', 'InvalidModificationError'));
    this.entries.delete(name);
    return Promise.resolve();
  }

  private streamInto(name: string) {
    let content = new Blob();
    return {
      write: (blob: Blob) => {
        if (FakeFolder.refusal !== null) return Promise.reject(FakeFolder.refusal);
        content = blob;
        return Promise.resolve();
      },
      close: () => {
        this.put(name, content);
        return Promise.resolve();
      },
      abort: () => Promise.resolve(),
    };
  }

  private put(name: string, content: Blob) {
    const ending = name.split('.')[1];
    const type = ending === undefined ? '' : `video/${ending}`;
    this.entries.set(name, new File([content], name, { type, lastModified: FakeFolder.nowMs }));
  }
}

/** A device with nothing on it; `held` are the names of the locks that its tabs hold. */
export function fakeDevice(held: readonly string[] = []) {
  const root = new FakeFolder();
  FakeFolder.nowMs = 0;
  FakeFolder.refusal = null;
  const navigator = {
    storage: { getDirectory: () => Promise.resolve(root) },
    locks: {
      query: () => Promise.resolve({ held: held.map((name) => ({ name })) }),
      request: (name: string, _: unknown, work: (lock: unknown) => unknown) => {
        void work(held.includes(name) ? null : { name });
        return Promise.resolve();
      },
    },
  };
  return { root, navigator };
}
