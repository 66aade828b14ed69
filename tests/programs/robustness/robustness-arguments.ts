import { failure, success, type Result } from '#core/result.ts';
import { readClipArguments, type ClipArguments } from '../accuracy/clip-arguments.ts';

/** What `npm run robustness` was asked to do. */
export interface RobustnessArguments extends Omit<ClipArguments, 'folder'> {
  /** Folder that keeps the videos made and what the networks saw in them, or null: nothing is kept. */
  readonly work: string | null;
}

export const ROBUSTNESS_USAGE =
  'npm run -s robustness -- --truth DIR [--work DIR] [--model lite|full|heavy] [--json FILE] [--page known]';

/** Reads the command line. The failure is a sentence on what is wrong with it. */
export function readRobustnessArguments(
  parameters: readonly string[],
): Result<RobustnessArguments, string> {
  const read = readClipArguments(parameters, 'work');
  if (!read.ok) return read;
  const { folder: work, ...rest } = read.value;
  if (rest.page === 'unseen') return failure('The page tells of the known clips made worse.');
  return success({ ...rest, work });
}
