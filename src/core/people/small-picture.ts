/** A frame made small and grey. Its longer side is the video's; what lies beyond the video's shorter one is black. */
export interface SmallPicture {
  readonly widthPx: number;
  readonly heightPx: number;
  /** 0 to 255, row by row. */
  readonly luma: Uint8Array;
}
