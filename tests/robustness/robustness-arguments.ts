import { parseArgs } from 'node:util';
import type { ModelVariant } from '#contract/analysis-api.ts';
import { DEFAULT_MODEL, MODELS } from '#contract/model.ts';
import { failure, success, type Result } from '#core/result.ts';

/** What `npm run robustness` was asked to do. */
export interface RobustnessArguments {
  /** Folder of the clips and of what is true of them. */
  readonly truth: string;
  /** Folder that keeps the films made and what the networks saw in them, or null: nothing is kept. */
  readonly work: string | null;
  readonly model: ModelVariant;
  /** File for every figure unrounded, or null. */
  readonly json: string | null;
}

export const ROBUSTNESS_USAGE =
  'npm run -s robustness -- --truth DIR [--work DIR] [--model lite|full|heavy] [--json FILE]';

/** Reads the command line. The failure is a sentence on what is wrong with it. */
export function readRobustnessArguments(
  parameters: readonly string[],
): Result<RobustnessArguments, string> {
  const parsed = parse(parameters);
  if (!parsed.ok) return parsed;
  const { truth, work, model: stated, json } = parsed.value;
  for (const [name, value] of Object.entries({ truth, work, json })) {
    if (value === '') return failure(`--${name} must name something.`);
  }
  if (truth === undefined) return failure('Say with --truth where the clips and their truth are.');
  const model = MODELS.find((known) => known === stated);
  if (model === undefined) return failure(`--model must be one of ${MODELS.join(', ')}.`);
  return success({ truth, work: work ?? null, model, json: json ?? null });
}

function parse(parameters: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...parameters],
      options: {
        truth: { type: 'string' },
        work: { type: 'string' },
        model: { type: 'string', default: DEFAULT_MODEL },
        json: { type: 'string' },
      },
    });
    return success(values);
  } catch (error) {
    return failure(error instanceof Error ? error.message : String(error));
  }
}
