import type { UnfinishedKeeper } from './unfinished-keeper.ts';

/** What the app asks of whoever keeps what an analysis finds. */
export type AnalysisKeeper = Pick<
  UnfinishedKeeper,
  'note' | 'hear' | 'startOver' | 'leave' | 'drop' | 'giveBack' | 'filmWritten'
>;

/** In the keeper's place where nothing may be stored: the analysis runs all the same, and leaves no trace. */
export const KEEPS_NOTHING: AnalysisKeeper = {
  filmWritten: Promise.resolve(),
  note: () => undefined,
  hear: () => undefined,
  startOver: () => undefined,
  leave: () => Promise.resolve(),
  drop: () => Promise.resolve(),
  giveBack: () => Promise.resolve(null),
};
