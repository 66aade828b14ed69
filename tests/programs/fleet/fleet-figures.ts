import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { connectRedis } from '../../../src/cli/fleet/redis.ts';
import { findOrInstallRedis, NO_REDIS, RealRedis } from '../../cli/fleet/real-redis.ts';
import { chaos } from './chaos.ts';
import { memory } from './memory.ts';
import { overhead } from './overhead.ts';
import { poisoned } from './poisoned.ts';
import { over, started } from './processes.ts';
import { comparison, environmentOf, madeStudy, MODEL, plainReports, type Study } from './study.ts';

const OPTIONS = {
  videos: { type: 'string', default: '6' },
  /** A longer one is tests/fixtures/one-second.mp4. */
  clip: { type: 'string', default: 'tests/fixtures/twelve-pictures.mp4' },
  /** A folder that is kept: after `chaos` in it, `plain` in it compares the reports. */
  in: { type: 'string' },
  'kill-every-s': { type: 'string', default: '20' },
  'limit-s': { type: 'string', default: '3600' },
} as const;

/**
 * `npm run -s fleet-figures -- overhead | plain N | workers N | chaos N | memory | poisoned [--videos 6]`: what the
 * fleet costs and what it bears, with the real analysis of short videos. N: how many at once.
 */
export async function main(parameters: readonly string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    args: [...parameters],
    allowPositionals: true,
    options: OPTIONS,
  });
  const [part = '', count = '1'] = positionals;
  const program = findOrInstallRedis();
  if (program === null) {
    process.stderr.write(`${NO_REDIS}\n`);
    return 1;
  }
  const redis = new RealRedis(program);
  await redis.start();
  try {
    process.stdout.write(await figuresOf(part, redis, Number(count), values));
    return 0;
  } finally {
    await redis.kill();
  }
}

type Values = Readonly<Record<Exclude<keyof typeof OPTIONS, 'in'>, string>> & {
  readonly in?: string;
};

async function figuresOf(part: string, redis: RealRedis, count: number, values: Values) {
  if (part === 'overhead') return queueOverhead(redis);
  const root = values.in ?? mkdtempSync(join(tmpdir(), 'fleet-'));
  const study = madeStudy(root, values.clip, Number(values.videos));
  switch (part) {
    case 'plain':
      return plainRun(study, count);
    case 'workers':
      return fleetRun(study, redis, count);
    case 'chaos':
      return chaos(study, redis, {
        workers: count,
        killEveryS: Number(values['kill-every-s']),
        limitS: Number(values['limit-s']),
      });
    case 'memory':
      return memory(study, redis, Number(values['limit-s']));
    case 'poisoned':
      return poisoned(study, redis, values.clip);
    default:
      throw new Error(`${part} is none of overhead, plain, workers, chaos, memory, poisoned.`);
  }
}

async function queueOverhead(redis: RealRedis): Promise<string> {
  const access = { url: redis.socket, password: undefined, caFile: undefined };
  const connection = await connectRedis(access, false);
  if (!connection.ok) throw new Error(connection.error);
  const text = await overhead(connection.value);
  connection.value.disconnect();
  return text;
}

async function plainRun(study: Study, jobs: number): Promise<string> {
  const startMs = performance.now();
  const status = await plainReports(study, jobs);
  const told = `plain, ${jobs} at once: ${pace(startMs, study.count)}, exit status ${status}\n`;
  return `${told}the fleet's: ${comparison(study)}\n`;
}

async function fleetRun(study: Study, redis: RealRedis, workers: number): Promise<string> {
  const env = environmentOf(study, redis);
  await over(started(['fleet', 'submit', ...MODEL], env));
  const startMs = performance.now();
  const work = () => started(['fleet', 'work', '--jobs', '1', '--until-empty'], env);
  const all = Array.from({ length: workers }, work);
  for (const child of all) child.stdout?.resume();
  await Promise.all(all.map(over));
  return `${workers} workers: ${pace(startMs, study.count)}\n`;
}

function pace(startMs: number, count: number): string {
  const seconds = (performance.now() - startMs) / 1000;
  return `${count} videos in ${seconds.toFixed(1)} s, ${((count / seconds) * 3600).toFixed(0)} an hour`;
}
