/** What we use of the package, which has no types of its own. */
declare module 'gifenc' {
  type Palette = number[][];
  interface Encoder {
    /** `delay` in milliseconds. */
    writeFrame(
      pixels: Uint8Array,
      width: number,
      height: number,
      options: { palette: Palette; delay: number },
    ): void;
    finish(): void;
    bytes(): Uint8Array<ArrayBuffer>;
  }
  export function GIFEncoder(): Encoder;
  export function quantize(
    rgba: Uint8ClampedArray,
    colours: number,
    options: { format: 'rgb565' },
  ): Palette;
  export function applyPalette(
    rgba: Uint8ClampedArray,
    palette: Palette,
    format: 'rgb565',
  ): Uint8Array;
}
