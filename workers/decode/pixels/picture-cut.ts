/** One channel of a cut: a byte for each of its pixels. */
export interface Channel {
  /** Of the first pixel. */
  readonly offset: number;
  /** Bytes from a row to the next, and from a pixel of a row to the next. */
  readonly stride: number;
  readonly step: number;
}

/** How bytes become colours: red, green and blue themselves, or brightness and two colour differences (YUV). */
export type ColourCode =
  | { readonly kind: 'rgb' }
  | {
      readonly kind: 'yuv';
      /** Share of red and of blue in the brightness, by the video's own standard. */
      readonly redShare: number;
      readonly blueShare: number;
      /** 0 to 255 instead of 16 to 235. */
      readonly fullRange: boolean;
    };

/** A rectangle of a stored picture as bytes, in the form in which the decoder keeps it. */
export interface PictureCut {
  /** Stored pixels of the picture's top left corner to the cut's. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array | Uint8ClampedArray;
  /** Three of them; in YUV the last two have half as many pixels each way. */
  readonly channels: readonly [Channel, Channel, Channel];
  readonly colour: ColourCode;
}

/** Memory for the bytes of a cut, used again and again; it grows to the largest one. */
export class CutBuffer {
  #bytes = new Uint8Array(0);

  /** At least so many bytes, with old content. */
  atLeast(length: number): Uint8Array<ArrayBuffer> {
    if (this.#bytes.length < length) this.#bytes = new Uint8Array(length);
    return this.#bytes;
  }
}
