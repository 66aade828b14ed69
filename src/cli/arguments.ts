import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { ModelVariant } from '#contract/analysis-api.ts';
import { DEFAULT_MODEL, MODELS } from '#contract/model.ts';
import { failure, success, type Result } from '#core/result.ts';

/** What `npm run -s analyze` was asked to do. */
export interface AnalyzeArguments {
  readonly videos: readonly string[];
  readonly out: string;
  readonly visit: boolean;
  readonly model: ModelVariant;
  readonly heightM: number | null;
  readonly trueFps: number | null;
  readonly landmarks: boolean;
}

export const USAGE =
  'npm run -s analyze -- <video>... --out <dir> [--visit] [--model lite|full|heavy] ' +
  '[--height-m 1.75] [--fps 240] [--no-landmarks]\n' +
  'The model that finds the body is full unless another is named; heavy is four times as slow, lite the quickest.';

const HEIGHT_M = { least: 0.5, most: 2.5 };
const FPS = { least: 1, most: 2000 };

/** Reads the command line. The failure is a sentence on what is wrong with it. */
export function readArguments(parameters: readonly string[]): Result<AnalyzeArguments, string> {
  const parsed = parse(parameters);
  if (!parsed.ok) return parsed;
  const { positionals: videos, values } = parsed.value;
  const heightM = numberWithin('--height-m', values['height-m'], HEIGHT_M);
  if (!heightM.ok) return heightM;
  const trueFps = numberWithin('--fps', values.fps, FPS);
  if (!trueFps.ok) return trueFps;
  const model = MODELS.find((known) => known === (values.model ?? DEFAULT_MODEL));
  if (model === undefined) return failure(`--model must be one of ${MODELS.join(', ')}.`);
  if (videos.length === 0) return failure('Name at least one video.');
  if (values.out === undefined) return failure('Say with --out where the reports go.');
  const clash = sameName(videos);
  if (clash !== null) return failure(`Two of the videos are named ${clash}: one report each.`);
  return success({
    videos,
    out: values.out,
    visit: values.visit,
    model,
    heightM: heightM.value,
    trueFps: trueFps.value,
    landmarks: !values['no-landmarks'],
  });
}

function parse(parameters: readonly string[]) {
  try {
    const parsed = parseArgs({
      args: [...parameters],
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        visit: { type: 'boolean', default: false },
        model: { type: 'string' },
        'height-m': { type: 'string' },
        fps: { type: 'string' },
        'no-landmarks': { type: 'boolean', default: false },
      },
    });
    return success(parsed);
  } catch (error) {
    return failure(error instanceof Error ? error.message : String(error));
  }
}

function numberWithin(
  name: string,
  text: string | undefined,
  { least, most }: { readonly least: number; readonly most: number },
): Result<number | null, string> {
  if (text === undefined) return success(null);
  const value = Number(text);
  // Number('') is 0, which lies outside every range here.
  if (value >= least && value <= most) return success(value);
  return failure(`${name} must be a number from ${least} to ${most}.`);
}

/** A file name that two different videos share, or null: reports are named for their video's file name. */
function sameName(videos: readonly string[]): string | null {
  const pathOf = new Map<string, string>();
  for (const video of videos) {
    const path = resolve(video);
    const name = basename(path);
    if ((pathOf.get(name) ?? path) !== path) return name;
    pathOf.set(name, path);
  }
  return null;
}
