/** What the file says of its video, before a frame is decoded. */
export interface VideoFacts {
  readonly name: string;
  /** As displayed: rotation applied, square pixels. */
  readonly widthPx: number;
  readonly heightPx: number;
  readonly rotationDeg: 0 | 90 | 180 | 270;
  readonly codec: string;
  /** The file's own timestamps of every displayed frame, seconds, ascending (edit list applied). */
  readonly fileTimesS: Float64Array;
  /** Frames stored in the file, shown or not. */
  readonly storedFrameCount: number;
  /** From the first displayed frame to the end of the last one, file seconds. */
  readonly durationS: number;
  readonly variableFrameRate: boolean;
  /**
   * `fileTimesS` of every frame that was not filmed right after the one before it, ascending: there the file's own
   * edits leave something out or show it again, or the picture's shape changes, and no movement goes on across.
   */
  readonly cutsS: readonly number[];
  /** Every other line of a picture was taken a moment later. */
  readonly interlaced: boolean;
  /** The file shows a part slower, faster or frozen; `fileTimesS` run at the speed at which it was filmed. */
  readonly changesSpeed: boolean;
  /** Frames a second at which the camera filmed, where the file tells (slow motion); else null. */
  readonly captureFps: number | null;
  /** When it was recorded, milliseconds since 1970, where the file tells; null where it does not, or tells nonsense. */
  readonly recordedAtMs: number | null;
  /** How the frames can be had here: WebCodecs in the worker, or seeking a <video> in the page. */
  readonly path: 'webcodecs' | 'seeking';
}
