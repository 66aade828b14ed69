import { EncodedPacketSink, type InputVideoTrack } from 'mediabunny';

/** A phone may add a second video of few pictures, as large as a photograph, to choose a still from. */
const FEW_PICTURES = 0.5;

/**
 * The track that players show: the first that is switched on, unless another one has many more pictures. The
 * demuxer would take the one with the most bytes a second. Null for a file without any.
 */
export async function shownTrack(
  tracks: readonly InputVideoTrack[],
): Promise<InputVideoTrack | null> {
  if (tracks.length < 2) return tracks[0] ?? null;
  const counted = await Promise.all(
    tracks.map(async (track) => {
      const { default: isOn } = await track.getDisposition();
      return { track, isOn, pictures: await pictureCount(track) };
    }),
  );
  return chosenOf(counted)?.track ?? null;
}

/** The same by the counts alone. */
export function chosenOf<Counted extends { readonly isOn: boolean; readonly pictures: number }>(
  tracks: readonly Counted[],
): Counted | undefined {
  const switchedOn = tracks.filter(({ isOn, pictures }) => isOn && pictures > 1);
  const candidates = switchedOn.length === 0 ? tracks : switchedOn;
  const most = candidates.reduce((max, { pictures }) => Math.max(max, pictures), 0);
  return candidates.find(({ pictures }) => pictures >= FEW_PICTURES * most);
}

async function pictureCount(track: InputVideoTrack): Promise<number> {
  let count = 0;
  const packets = new EncodedPacketSink(track).packets(undefined, undefined, {
    metadataOnly: true,
  });
  for await (const packet of packets) if (packet.byteLength > 0) count++;
  return count;
}
