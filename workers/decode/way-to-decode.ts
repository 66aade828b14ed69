import type { InputVideoTrack } from 'mediabunny';
import type { VideoFacts } from '#contract/video-facts.ts';

/** How the pictures of a track can be had here; null: not at all. `decodePath` is what was asked for. */
export async function wayToDecode(
  track: InputVideoTrack,
  decodePath: 'auto' | 'seeking',
): Promise<VideoFacts['path'] | null> {
  if (decodePath === 'auto' && typeof VideoDecoder !== 'undefined') {
    if (await track.canDecode()) return 'webcodecs';
    // Damage answers "no" too; asked for itself, the configuration tells the two apart by throwing.
    await track.getDecoderConfig();
    return null;
  }
  return (await canPlay(track)) ? 'seeking' : null;
}

/** Whether a <video> of this browser plays the track, asked from the worker. */
async function canPlay(track: InputVideoTrack): Promise<boolean> {
  const codec = await track.getCodecParameterString();
  if (codec === null) return false;
  const container = codec.startsWith('vp') ? 'video/webm' : 'video/mp4';
  const { supported } = await navigator.mediaCapabilities.decodingInfo({
    type: 'file',
    video: {
      contentType: `${container}; codecs="${codec}"`,
      width: await track.getCodedWidth(),
      height: await track.getCodedHeight(),
      bitrate: 5_000_000,
      framerate: 30,
    },
  });
  return supported;
}
