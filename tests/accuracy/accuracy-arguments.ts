import { parseArgs } from 'node:util';
import type { ModelVariant } from '#contract/analysis-api.ts';
import { DEFAULT_MODEL, MODELS } from '#contract/model.ts';
import { failure, success, type Result } from '#core/result.ts';

/** What `npm run accuracy` was asked to do. */
export interface AccuracyArguments {
  /** Folder of the clips and of what is true of them. */
  readonly truth: string;
  /** Folder that keeps the reports, or null: every clip is analysed and its report not kept. */
  readonly reports: string | null;
  /** The network for the clips that are analysed. */
  readonly model: ModelVariant;
  /** File for every figure unrounded, or null. */
  readonly json: string | null;
}

export const ACCURACY_USAGE =
  'npm run -s accuracy -- --truth DIR [--reports DIR] [--model lite|full|heavy] [--json FILE]';

/** Reads the command line. The failure is a sentence on what is wrong with it. */
export function readAccuracyArguments(
  parameters: readonly string[],
): Result<AccuracyArguments, string> {
  const parsed = parse(parameters);
  if (!parsed.ok) return parsed;
  const { truth, reports, model: stated, json } = parsed.value;
  for (const [name, value] of Object.entries({ truth, reports, json })) {
    if (value === '') return failure(`--${name} must name something.`);
  }
  if (truth === undefined) return failure('Say with --truth where the clips and their truth are.');
  const model = MODELS.find((known) => known === stated);
  if (model === undefined) return failure(`--model must be one of ${MODELS.join(', ')}.`);
  return success({ truth, reports: reports ?? null, model, json: json ?? null });
}

function parse(parameters: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...parameters],
      options: {
        truth: { type: 'string' },
        reports: { type: 'string' },
        model: { type: 'string', default: DEFAULT_MODEL },
        json: { type: 'string' },
      },
    });
    return success(values);
  } catch (error) {
    return failure(error instanceof Error ? error.message : String(error));
  }
}
