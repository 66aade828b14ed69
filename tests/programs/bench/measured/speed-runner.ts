import type { SpeedRow } from '../bench-result.ts';

/** Someone who is loaded and warm, and can be timed again and again. */
export interface SpeedRunner {
  readonly line: Omit<SpeedRow, 'picturesPerS' | 'runs'>;
  /** Pictures a second. */
  run(): Promise<number>;
}
