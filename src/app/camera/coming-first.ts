import { stayAwake } from './stay-awake.ts';

/** What holds while somebody is before the camera: the device stays awake, and no video is analysed. */
export class ComingFirst {
  private end: (() => void) | null = null;

  /** `holdAnalysis` gives what lets the analysis go on. */
  set(isFirst: boolean, holdAnalysis: () => () => void): void {
    if (!isFirst) {
      this.end?.();
      this.end = null;
    } else if (this.end === null) {
      const ends = [stayAwake(), holdAnalysis()];
      this.end = () => ends.forEach((end) => end());
    }
  }
}
