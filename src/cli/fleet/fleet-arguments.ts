import { failure, success, type Result } from '#core/result.ts';
import { ORDER_OPTIONS, orderOf, parsedCommand } from '../input/command-line.ts';
import { countWithin, JOBS } from '../input/limits.ts';
import type { VideoOrder } from '../video-report.ts';

export const FLEET_COMMANDS = ['submit', 'work', 'status', 'drain'] as const;
export type FleetCommand = (typeof FLEET_COMMANDS)[number];

/** What `fleet` was asked to do. */
export interface FleetArguments {
  readonly command: FleetCommand;
  /** Videos or folders within the storage, or "-". */
  readonly names: readonly string[];
  readonly videos: string | null;
  readonly reports: string | null;
  readonly order: VideoOrder;
  readonly facts: string | null;
  readonly visit: boolean;
  readonly priority: number | null;
  /** Whether what was set aside is tried again. */
  readonly again: boolean;
  readonly jobs: number | null;
  readonly untilEmpty: boolean;
  readonly isPrivate: boolean;
  readonly mostAnHour: number | null;
  readonly metricsPort: number | null;
  readonly prometheus: boolean;
}

const OPTIONS = {
  videos: { type: 'string' },
  reports: { type: 'string' },
  ...ORDER_OPTIONS,
  facts: { type: 'string' },
  visit: { type: 'boolean', default: false },
  priority: { type: 'string' },
  again: { type: 'boolean', default: false },
  jobs: { type: 'string' },
  'until-empty': { type: 'boolean', default: false },
  private: { type: 'boolean', default: false },
  'most-an-hour': { type: 'string' },
  'metrics-port': { type: 'string' },
  prometheus: { type: 'boolean', default: false },
} as const;

const COUNTS = {
  jobs: JOBS,
  priority: { least: 1, most: 1_000_000 },
  'most-an-hour': { least: 1, most: 1_000_000 },
  'metrics-port': { least: 1, most: 65_535 },
} as const;

/** Reads the command line. The failure is a sentence on what is wrong with it. */
export function readFleetArguments(
  parameters: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Result<FleetArguments, string> {
  const parsed = parsedCommand(parameters, OPTIONS);
  if (!parsed.ok) return parsed;
  const { positionals, values } = parsed.value;
  const [first, ...names] = positionals;
  const command = FLEET_COMMANDS.find((known) => known === first);
  if (command === undefined) return failure(`Say one of ${FLEET_COMMANDS.join(', ')}.`);
  const counts = countsOf(values);
  if (!counts.ok) return counts;
  const order = orderOf(values);
  if (!order.ok) return order;
  if (values.visit && values.facts === undefined)
    return failure('--visit needs --facts, which says who walks in which video.');
  return success({
    command,
    names,
    videos: values.videos ?? env['HEELRISE_VIDEOS'] ?? null,
    reports: values.reports ?? env['HEELRISE_REPORTS'] ?? null,
    order: order.value,
    facts: values.facts ?? null,
    visit: values.visit,
    again: values.again,
    untilEmpty: values['until-empty'],
    isPrivate: values.private,
    prometheus: values.prometheus,
    ...counts.value,
  });
}

function countsOf(values: Readonly<Partial<Record<keyof typeof COUNTS, string>>>) {
  const read = (name: keyof typeof COUNTS) => countWithin(`--${name}`, values[name], COUNTS[name]);
  const jobs = read('jobs');
  if (!jobs.ok) return jobs;
  const priority = read('priority');
  if (!priority.ok) return priority;
  const mostAnHour = read('most-an-hour');
  if (!mostAnHour.ok) return mostAnHour;
  const metricsPort = read('metrics-port');
  if (!metricsPort.ok) return metricsPort;
  return success({
    jobs: jobs.value,
    priority: priority.value,
    mostAnHour: mostAnHour.value,
    metricsPort: metricsPort.value,
  });
}
