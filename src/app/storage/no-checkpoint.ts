import type { CheckpointWriter } from './checkpoint-writer.ts';

/** What the app asks of whoever keeps what an analysis finds. */
export type AnalysisKeeper = Pick<
  CheckpointWriter,
  'note' | 'hear' | 'startOver' | 'leave' | 'drop' | 'giveBack' | 'videoWritten'
>;

/** In the keeper's place where nothing may be stored: the analysis runs all the same, and leaves no trace. */
export const NO_CHECKPOINT: AnalysisKeeper = {
  videoWritten: Promise.resolve(),
  note: () => undefined,
  hear: () => undefined,
  startOver: () => undefined,
  leave: () => Promise.resolve(),
  drop: () => Promise.resolve(),
  giveBack: () => Promise.resolve(null),
};
