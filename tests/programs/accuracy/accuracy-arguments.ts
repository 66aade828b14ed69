import { success, type Result } from '#core/result.ts';
import { readClipArguments, type ClipArguments } from './clip-arguments.ts';

/** What `npm run accuracy` was asked to do. */
export interface AccuracyArguments extends Omit<ClipArguments, 'folder'> {
  /** Folder that keeps the reports, or null: every clip is analysed and its report not kept. */
  readonly reports: string | null;
}

export const ACCURACY_USAGE =
  'npm run -s accuracy -- --truth DIR [--reports DIR] [--model lite|full|heavy] [--json FILE] [--page known|unseen]';

/** Reads the command line. The failure is a sentence on what is wrong with it. */
export function readAccuracyArguments(
  parameters: readonly string[],
): Result<AccuracyArguments, string> {
  const read = readClipArguments(parameters, 'reports');
  if (!read.ok) return read;
  const { folder: reports, ...rest } = read.value;
  return success({ ...rest, reports });
}
