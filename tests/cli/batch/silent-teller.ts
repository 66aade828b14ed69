import type { BatchTeller } from '../../../src/cli/batch/telling/batch-teller.ts';

/** Tells nobody. */
export const SILENT: BatchTeller = {
  begun: () => undefined,
  progress: () => undefined,
  ended: () => undefined,
  note: () => undefined,
  close: () => undefined,
};
