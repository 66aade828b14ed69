import { failure, success, type Result } from '#core/result.ts';
import type { VideoOrder } from '../video-report.ts';
import { ORDER_OPTIONS, orderOf, parsedCommand } from '../input/command-line.ts';
import { countWithin, JOBS } from '../input/limits.ts';

/** What `npm run -s analyze` was asked to do. */
export interface AnalyzeArguments extends VideoOrder {
  /** Videos, folders, patterns, or "-" for a list on standard input. */
  readonly sources: readonly string[];
  readonly out: string;
  readonly visit: boolean;
  /** Videos at once; null: as many as this machine bears. */
  readonly jobs: number | null;
  /** Whether what is already there is made again. */
  readonly force: boolean;
  /** A CSV file with what is known of the videos, and one to write all results to. */
  readonly facts: string | null;
  readonly table: string | null;
  readonly jsonl: boolean;
}

export const USAGE =
  'npm run -s analyze -- <video>... --out <dir> [--visit] [--model lite|full|heavy] ' +
  '[--height-m 1.75] [--fps 240] [--no-landmarks]\n' +
  '  [--jobs N] [--force] [--facts FILE] [--table FILE.csv] [--jsonl]; --help says more.\n' +
  'The model that finds the body is full unless another is named; heavy is four times as slow, lite the quickest.';

const OPTIONS = {
  out: { type: 'string' },
  visit: { type: 'boolean', default: false },
  ...ORDER_OPTIONS,
  jobs: { type: 'string' },
  force: { type: 'boolean', default: false },
  facts: { type: 'string' },
  table: { type: 'string' },
  jsonl: { type: 'boolean', default: false },
} as const;

/** Reads the command line. The failure is a sentence on what is wrong with it. */
export function readArguments(parameters: readonly string[]): Result<AnalyzeArguments, string> {
  const parsed = parsedCommand(parameters, OPTIONS);
  if (!parsed.ok) return parsed;
  const { positionals: sources, values } = parsed.value;
  const jobs = countWithin('--jobs', values.jobs, JOBS);
  if (!jobs.ok) return jobs;
  const order = orderOf(values);
  if (!order.ok) return order;
  if (sources.length === 0) return failure('Name at least one video.');
  if (values.out === undefined) return failure('Say with --out where the reports go.');
  return success({
    sources,
    out: values.out,
    visit: values.visit,
    ...order.value,
    jobs: jobs.value,
    force: values.force,
    facts: values.facts ?? null,
    table: values.table ?? null,
    jsonl: values.jsonl,
  });
}
