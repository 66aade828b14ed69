const FOLDER = 'clips';

/** A video as it lies on the device. */
export interface StoredClip {
  readonly id: string;
  readonly changedAtMs: number;
}

/**
 * The videos, in the origin's private file system. A video is a file, or a folder of pieces where it was recorded here.
 * Every call rejects with the browser's own error.
 */
export async function writeClip(id: string, clip: Blob): Promise<void> {
  await write(await clipFolder(), id, clip);
}

/**
 * Writes one piece of a recording, each into a file of its own: a file that is not closed when the page dies is empty.
 * `place` counts from 0; `ending` is that of the whole video.
 */
export async function writePiece(
  id: string,
  place: number,
  piece: Blob,
  ending: string,
): Promise<void> {
  const pieces = await (await clipFolder()).getDirectoryHandle(id, { create: true });
  await write(pieces, `${String(place).padStart(6, '0')}.${ending}`, piece);
}

async function write(folder: FileSystemDirectoryHandle, name: string, content: Blob) {
  const handle = await folder.getFileHandle(name, { create: true });
  const stream = await handle.createWritable();
  try {
    await stream.write(content);
    await stream.close();
  } catch (reason) {
    await stream.abort().catch(() => undefined);
    await folder.removeEntry(name).catch(() => undefined);
    throw reason;
  }
}

/** The video of a past walk, or null if it was not kept. */
export async function readClip(id: string): Promise<File | null> {
  try {
    return await clipIn(await clipFolder(), id);
  } catch (reason) {
    if (isNamed(reason, 'NotFoundError')) return null;
    throw reason;
  }
}

/** Whether a video of this size is kept whole: an unfinished write leaves an empty one. */
export async function holdsClip(id: string, sizeBytes: number): Promise<boolean> {
  return (await readClip(id))?.size === sizeBytes;
}

/** Deletes one video; one that is not there is deleted already. */
export async function removeClip(id: string): Promise<void> {
  try {
    await (await clipFolder()).removeEntry(id, { recursive: true });
  } catch (reason) {
    if (!isNamed(reason, 'NotFoundError')) throw reason;
  }
}

/** Every video on the device. Makes no folder where there is none. */
export async function listClips(): Promise<readonly StoredClip[]> {
  try {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle(FOLDER);
    const ids: string[] = [];
    for await (const id of folder.keys()) ids.push(id);
    const clips = await Promise.all(ids.map((id) => clipIn(folder, id)));
    return clips.map(({ lastModified }, i) => ({ id: ids[i] ?? '', changedAtMs: lastModified }));
  } catch (reason) {
    if (isNamed(reason, 'NotFoundError')) return [];
    throw reason;
  }
}

async function clipIn(folder: FileSystemDirectoryHandle, id: string): Promise<File> {
  try {
    return await (await folder.getFileHandle(id)).getFile();
  } catch (reason) {
    if (!isNamed(reason, 'TypeMismatchError')) throw reason;
    return await joined(await folder.getDirectoryHandle(id), id);
  }
}

/** The pieces of a recording as one video, as far as they were written. */
async function joined(folder: FileSystemDirectoryHandle, id: string): Promise<File> {
  const names: string[] = [];
  for await (const name of folder.keys()) names.push(name);
  const files = names.sort().map(async (name) => (await folder.getFileHandle(name)).getFile());
  const pieces = (await Promise.all(files)).filter(({ size }) => size > 0);
  const last = pieces.at(-1);
  const lastModified = last?.lastModified ?? Date.now();
  return new File(pieces, id, { type: last?.type ?? '', lastModified });
}

async function clipFolder(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return await root.getDirectoryHandle(FOLDER, { create: true });
}

function isNamed(reason: unknown, name: string): boolean {
  return reason instanceof DOMException && reason.name === name;
}
