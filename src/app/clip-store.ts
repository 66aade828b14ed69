const FOLDER = 'clips';

/** The films, in the origin's private file system. Every call rejects with the browser's own error. */
export async function writeClip(id: string, clip: Blob): Promise<void> {
  const folder = await clipFolder();
  const handle = await folder.getFileHandle(id, { create: true });
  const stream = await handle.createWritable();
  try {
    await stream.write(clip);
    await stream.close();
  } catch (reason) {
    await stream.abort().catch(() => undefined);
    await folder.removeEntry(id).catch(() => undefined);
    throw reason;
  }
}

/** The film of a past walk, or null if it was not kept. */
export async function readClip(id: string): Promise<File | null> {
  try {
    const handle = await (await clipFolder()).getFileHandle(id);
    return await handle.getFile();
  } catch (reason) {
    if (isNotFound(reason)) return null;
    throw reason;
  }
}

/** Whether a film of this size is kept whole: an unfinished write leaves an empty one. */
export async function holdsClip(id: string, sizeBytes: number): Promise<boolean> {
  return (await readClip(id))?.size === sizeBytes;
}

/** Deletes one film; one that is not there is deleted already. */
export async function removeClip(id: string): Promise<void> {
  try {
    await (await clipFolder()).removeEntry(id);
  } catch (reason) {
    if (!isNotFound(reason)) throw reason;
  }
}

async function clipFolder(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return await root.getDirectoryHandle(FOLDER, { create: true });
}

function isNotFound(reason: unknown): boolean {
  return reason instanceof DOMException && reason.name === 'NotFoundError';
}
