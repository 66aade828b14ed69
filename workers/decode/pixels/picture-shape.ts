import type { InputVideoTrack } from 'mediabunny';
import type { DisplayedFrames } from '../displayed-frames.ts';
import { picturesOfRecord, type StreamPictures } from '../container/h264-parameters.ts';
import {
  shapeChangesS,
  sizeForAll,
  sizesOnTheWay,
  squared,
  type Size,
} from '../container/key-sizes.ts';

/** What all pictures of a video have in common. */
export interface VideoPictures {
  /** The size to see them at: upright, in square pixels. */
  readonly shown: Size;
  readonly interlaced: boolean;
  /** When the picture's shape changes, as when a phone is turned; the demuxer's times. */
  readonly turnsS: readonly number[];
}

/**
 * The shape and size of a video's pictures, by its file; by the stream itself where the file leaves them open or the
 * size changes on the way.
 */
export async function picturesOf(track: InputVideoTrack, endS: number): Promise<VideoPictures> {
  const sizes = await sizesOnTheWay(track);
  const stream = await streamPictures(track);
  const told = {
    widthPx: await track.getSquarePixelWidth(),
    heightPx: await track.getSquarePixelHeight(),
  };
  const codedWidthPx = await track.getCodedWidth();
  const isOpen = told.widthPx === codedWidthPx && told.heightPx === (await track.getCodedHeight());
  const aspect = isOpen ? (stream?.pixelAspect ?? 1) : 1;
  const upright = sizeForAll(sizes, endS) ?? squared(told, aspect);
  const sideways = (await track.getRotation()) % 180 !== 0;
  return {
    shown: sideways ? { widthPx: upright.heightPx, heightPx: upright.widthPx } : upright,
    interlaced: stream?.interlaced ?? false,
    turnsS: shapeChangesS(sizes),
  };
}

async function streamPictures(track: InputVideoTrack): Promise<StreamPictures | null> {
  if ((await track.getCodec()) !== 'avc') return null;
  const record = (await track.getDecoderConfig())?.description;
  if (record === undefined) return null;
  return picturesOfRecord(
    ArrayBuffer.isView(record)
      ? new Uint8Array(record.buffer, record.byteOffset, record.byteLength)
      : new Uint8Array(record),
  );
}

/** The cuts of a video, with the pictures at which its shape changes among them. */
export function withTurns(
  {
    fileTimesS,
    storedTimesS,
    cutsS,
  }: Pick<DisplayedFrames, 'fileTimesS' | 'storedTimesS' | 'cutsS'>,
  turnsS: readonly number[],
): readonly number[] {
  if (turnsS.length === 0) return cutsS;
  const turned = turnsS.flatMap((turnS) => {
    const index = storedTimesS.findIndex((timeS) => timeS >= turnS - 1e-6);
    return index <= 0 ? [] : [fileTimesS[index] ?? NaN];
  });
  return [...new Set([...cutsS, ...turned])].sort((a, b) => a - b);
}
