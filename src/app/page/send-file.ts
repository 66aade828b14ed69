import { saveBlob } from './save-file.ts';

/** What became of a file. `cancelled`: the reader closed the choice of the system. */
export type Sent = 'shared' | 'saved' | 'cancelled';

/** Hands a file on by the system where it can, else as a download. The app itself sends nothing. */
export async function sendFile(name: string, file: Blob): Promise<Sent> {
  const data = { files: [new File([file], name, { type: file.type })] };
  if ('canShare' in navigator && navigator.canShare(data)) {
    try {
      await navigator.share(data);
      return 'shared';
    } catch (reason) {
      if (reason instanceof DOMException && reason.name === 'AbortError') return 'cancelled';
    }
  }
  saveBlob(name, file);
  return 'saved';
}
