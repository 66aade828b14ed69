import { parseArgs, type ParseArgsConfig } from 'node:util';
import { DEFAULT_MODEL, MODELS } from '#contract/model.ts';
import { failure, messageOf, success, type Result } from '#core/result.ts';
import type { VideoOrder } from '../video-report.ts';
import { FPS, HEIGHT_M, numberWithin } from './limits.ts';

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<Known extends Options> = ReturnType<
  typeof parseArgs<{ options: Known; allowPositionals: true }>
>;

/** Options that say how a video is analysed, the same in every command. */
export const ORDER_OPTIONS = {
  model: { type: 'string' },
  'height-m': { type: 'string' },
  fps: { type: 'string' },
  'no-landmarks': { type: 'boolean', default: false },
} as const;

/** Splits a command line into options and the rest. The failure is a sentence. */
export function parsedCommand<const Known extends Options>(
  parameters: readonly string[],
  options: Known,
): Result<Parsed<Known>, string> {
  try {
    return success(parseArgs({ args: [...parameters], allowPositionals: true, options }));
  } catch (error) {
    return failure(messageOf(error));
  }
}

/** How the videos are to be analysed, as the options say. The failure is a sentence. */
export function orderOf(
  values: Parsed<typeof ORDER_OPTIONS>['values'],
): Result<VideoOrder, string> {
  const heightM = numberWithin('--height-m', values['height-m'], HEIGHT_M);
  if (!heightM.ok) return heightM;
  const trueFps = numberWithin('--fps', values.fps, FPS);
  if (!trueFps.ok) return trueFps;
  const model = MODELS.find((known) => known === (values.model ?? DEFAULT_MODEL));
  if (model === undefined) return failure(`--model must be one of ${MODELS.join(', ')}.`);
  const landmarks = !values['no-landmarks'];
  return success({ model, heightM: heightM.value, trueFps: trueFps.value, landmarks });
}
