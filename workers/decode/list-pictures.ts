import {
  BlobSource,
  EncodedPacketSink,
  Input,
  MATROSKA,
  MP4,
  QTFF,
  WEBM,
  type InputVideoTrack,
} from 'mediabunny';
import type { StoredFrame } from './displayed-frames.ts';
import { MOST_PICTURES } from './container/index-bounds.ts';
import { fragmentsAlone } from './container/two-listings.ts';

/** Listing shows a sign of life with every so many pictures. */
const ALIVE_EVERY = 100;

/** The file as the demuxer reads it. Whoever opens it disposes of it. */
export function inputOf(file: Blob): Input {
  return new Input({
    source: new BlobSource(file, { handleUnhandledError: () => undefined }),
    formats: [MP4, QTFF, WEBM, MATROSKA],
  });
}

/** What fragments list behind a description that lists pictures too. */
export interface ListedBehind {
  readonly tracks: readonly InputVideoTrack[];
  readonly stored: readonly StoredFrame[];
  readonly unreadable: boolean;
}

/** What fragments behind the description list of the same track, in a file where both list pictures. */
export async function listedBehind(
  clip: Blob,
  id: number,
  alive: () => void,
): Promise<ListedBehind> {
  const nothing = { tracks: [], stored: [] };
  const alone = await fragmentsAlone(clip);
  if (alone === null) return { ...nothing, unreadable: false };
  const input = inputOf(alone);
  try {
    const track = (await input.getVideoTracks()).find((one) => one.id === id);
    if (track !== undefined)
      return { tracks: [track], stored: await storedFrames(track, 1, alive), unreadable: false };
  } catch {
    // Damage there leaves what the description lists.
  }
  input.dispose();
  return { ...nothing, unreadable: true };
}

/** Every picture of a track, in the order in which they are stored. Throws where the list makes no sense. */
export async function storedFrames(
  track: InputVideoTrack,
  listing: number,
  alive: () => void,
): Promise<StoredFrame[]> {
  const stored: StoredFrame[] = [];
  for await (const packet of new EncodedPacketSink(track).packets(undefined, undefined, {
    metadataOnly: true,
  })) {
    stored.push({
      timeS: packet.timestamp,
      durationS: packet.duration,
      isKey: packet.type === 'key',
      listing,
    });
    if (stored.length % ALIVE_EVERY === 0) alive();
    if (stored.length > MOST_PICTURES || !Number.isFinite(packet.timestamp))
      throw new Error('a list of pictures that cannot be true');
  }
  return stored;
}
