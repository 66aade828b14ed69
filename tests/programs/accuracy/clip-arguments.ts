import { parseArgs } from 'node:util';
import type { ModelVariant } from '#contract/analysis-api.ts';
import { DEFAULT_MODEL, MODELS } from '#contract/model.ts';
import { failure, success, type Result } from '#core/result.ts';

/** What a command that holds clips against what is true of them was asked to do. */
export interface ClipArguments {
  /** Folder of the clips and of what is true of them. */
  readonly truth: string;
  /** Folder that keeps what is made on the way, or null: nothing is kept. */
  readonly folder: string | null;
  /** The network for the clips that are analysed. */
  readonly model: ModelVariant;
  /** File for every figure unrounded, or null. */
  readonly json: string | null;
  /** The set of clips that this is on the page, whose tables are to be refreshed; null: the page stays. */
  readonly page: ClipSet | null;
}

/** The sets of walkers that a page tells of. */
const CLIP_SETS = ['known', 'unseen'] as const;
export type ClipSet = (typeof CLIP_SETS)[number];

/**
 * Reads the command line. The failure is a sentence on what is wrong with it.
 * @param folderOption what the folder that keeps things is called in this command.
 */
export function readClipArguments(
  parameters: readonly string[],
  folderOption: string,
): Result<ClipArguments, string> {
  const parsed = parse(parameters, folderOption);
  if (!parsed.ok) return parsed;
  for (const name of ['truth', folderOption, 'json']) {
    if (parsed.value[name] === '') return failure(`--${name} must name something.`);
  }
  const { truth, [folderOption]: folder, model: stated, json, page: set } = parsed.value;
  if (truth === undefined) return failure('Say with --truth where the clips and their truth are.');
  const model = MODELS.find((known) => known === stated);
  if (model === undefined) return failure(`--model must be one of ${MODELS.join(', ')}.`);
  const page = CLIP_SETS.find((known) => known === set) ?? null;
  if (set !== undefined && page === null) {
    return failure(`--page must be one of ${CLIP_SETS.join(', ')}.`);
  }
  return success({ truth, folder: folder ?? null, model, json: json ?? null, page });
}

function parse(
  parameters: readonly string[],
  folderOption: string,
): Result<Partial<Record<string, string>>, string> {
  try {
    const { values } = parseArgs({
      args: [...parameters],
      options: {
        truth: { type: 'string' },
        [folderOption]: { type: 'string' },
        model: { type: 'string', default: DEFAULT_MODEL },
        json: { type: 'string' },
        page: { type: 'string' },
      },
    });
    return success(values);
  } catch (error) {
    return failure(error instanceof Error ? error.message : String(error));
  }
}
