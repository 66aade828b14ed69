import { parseArgs } from 'node:util';
import { failure, success, type Result } from '#core/result.ts';

/** What can be measured, in the order of the tables. The first four run side by side. */
export const BENCH_PARTS = [
  'ours',
  'plain',
  'mediapipe',
  'limit',
  'response',
  'cancel',
  'screen',
  'memory',
] as const;
export type BenchPart = (typeof BENCH_PARTS)[number];

/** What `npm run bench` was asked to do. */
export interface BenchArguments {
  readonly clip: string;
  readonly parts: readonly BenchPart[];
  /** Times that each thing is measured; the median counts. */
  readonly repeats: number;
  /** Only `full`, once: to see that it runs. */
  readonly quick: boolean;
  /** The ten-minute clip as well. */
  readonly long: boolean;
  readonly json: string;
  /** The table of the page is refreshed too. */
  readonly page: boolean;
}

export const BENCH_USAGE =
  'npm run -s bench -- [--clip FILE] [--repeats N] [--only PART,...] [--quick] [--long] [--json FILE] [--page]\n' +
  `parts: ${BENCH_PARTS.join(', ')}`;

const DEFAULT_CLIP = 'src/sample/sample-side.mp4';
const DEFAULT_JSON = '.cache/bench.json';
const DEFAULT_REPEATS = 3;
const MOST_REPEATS = 100;

/** Reads the command line. The failure is a sentence on what is wrong with it. */
export function readBenchArguments(parameters: readonly string[]): Result<BenchArguments, string> {
  const parsed = parse(parameters);
  if (!parsed.ok) return parsed;
  const { clip, only, quick, long, json, page, repeats: stated } = parsed.value;
  const parts = only === undefined ? success(BENCH_PARTS) : partsNamed(only);
  if (!parts.ok) return parts;
  const repeats = stated === undefined ? (quick ? 1 : DEFAULT_REPEATS) : Number(stated);
  if (!Number.isInteger(repeats) || repeats < 1 || repeats > MOST_REPEATS) {
    return failure(`--repeats must be a whole number from 1 to ${MOST_REPEATS}.`);
  }
  return success({ clip, parts: parts.value, repeats, quick, long, json, page });
}

function parse(parameters: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...parameters],
      options: {
        clip: { type: 'string', default: DEFAULT_CLIP },
        only: { type: 'string' },
        repeats: { type: 'string' },
        quick: { type: 'boolean', default: false },
        long: { type: 'boolean', default: false },
        json: { type: 'string', default: DEFAULT_JSON },
        page: { type: 'boolean', default: false },
      },
    });
    return success(values);
  } catch (error) {
    return failure(error instanceof Error ? error.message : String(error));
  }
}

function partsNamed(list: string): Result<readonly BenchPart[], string> {
  const names = list.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !BENCH_PARTS.some((part) => part === name));
  if (unknown !== undefined) {
    return failure(`There is no part "${unknown}": ${BENCH_PARTS.join(', ')}.`);
  }
  return success(BENCH_PARTS.filter((part) => names.includes(part)));
}
