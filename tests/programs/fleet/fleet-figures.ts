import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { connectRedis } from '../../../src/cli/fleet/redis.ts';
import { findOrInstallRedis, NO_REDIS, RealRedis } from '../../cli/fleet/real-redis.ts';
import { familyMemoryMib, over, started } from './processes.ts';
import { overhead } from './overhead.ts';

const CLIP = 'tests/fixtures/one-second.mp4';
const MODEL = ['--model', 'lite'];

/**
 * `npm run -s fleet-figures -- overhead | plain | workers N | killed | memory [--videos 6]`: what the fleet costs and gives,
 * with the real analysis of short videos. Every part but the first compares its reports with those of the plain command line.
 */
export async function main(parameters: readonly string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    args: [...parameters],
    allowPositionals: true,
    options: { videos: { type: 'string', default: '6' } },
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
    process.stdout.write(await figuresOf(part, redis, Number(count), Number(values.videos)));
    return 0;
  } finally {
    await redis.kill();
  }
}

async function figuresOf(part: string, redis: RealRedis, workers: number, videos: number) {
  if (part === 'overhead') {
    const access = { url: redis.socket, password: undefined, caFile: undefined };
    const connection = await connectRedis(access, false);
    if (!connection.ok) throw new Error(connection.error);
    const text = await overhead(connection.value);
    connection.value.disconnect();
    return text;
  }
  const study = madeStudy(videos);
  if (part === 'plain') return plainRun(study, workers);
  if (part === 'workers') return fleetRun(study, redis, { workers, kill: false });
  if (part === 'killed') return fleetRun(study, redis, { workers: 2, kill: true });
  if (part === 'memory') return fleetRun(study, redis, { workers: 1, kill: false, memory: true });
  throw new Error(`${part} is none of overhead, plain, workers, killed, memory.`);
}

interface Study {
  readonly videos: string;
  readonly reports: string;
  readonly count: number;
}

/** Copies of a short video that differ in a box at the end, which players skip. */
function madeStudy(count: number): Study {
  const root = mkdtempSync(join(tmpdir(), 'fleet-'));
  const study = { videos: join(root, 'videos'), reports: join(root, 'reports'), count };
  mkdirSync(study.videos);
  mkdirSync(study.reports);
  for (let i = 0; i < count; i++) {
    const copy = join(study.videos, `walk${i}.mp4`);
    cpSync(CLIP, copy);
    appendFileSync(copy, freeBox(`${i}`));
  }
  return study;
}

function freeBox(text: string): Buffer {
  const box = Buffer.from(`0000free${text}`, 'latin1');
  box.writeUInt32BE(box.length, 0);
  return box;
}

async function plainRun({ videos, reports, count }: Study, jobs: number): Promise<string> {
  const startMs = performance.now();
  const child = started(['analyze', videos, '--out', reports, '--jobs', `${jobs}`, ...MODEL], {});
  child.stdout?.resume();
  const status = await over(child);
  return `plain, ${jobs} at once: ${perVideo(startMs, count)}, exit status ${status}\n`;
}

async function fleetRun(
  { videos, reports, count }: Study,
  redis: RealRedis,
  { workers, kill, memory = false }: { workers: number; kill: boolean; memory?: boolean },
): Promise<string> {
  const env = {
    HEELRISE_REDIS_URL: redis.socket,
    HEELRISE_VIDEOS: videos,
    HEELRISE_REPORTS: reports,
  };
  const submit = started(['fleet', 'submit', ...MODEL], env);
  submit.stdout?.resume();
  await over(submit);
  const startMs = performance.now();
  const seen: number[] = [];
  const work = () => started(['fleet', 'work', '--jobs', '1', '--until-empty'], env);
  const all = Array.from({ length: workers }, work);
  let killed = !kill;
  for (const child of all) {
    child.stdout?.on('data', (text: Buffer) => {
      if (memory && child.pid !== undefined) seen.push(familyMemoryMib(child.pid));
      if (killed || !text.includes('.mp4: ')) return;
      killed = true;
      child.kill('SIGKILL');
      all.push(work());
    });
  }
  // One that is started meanwhile is waited for as well.
  for (const child of all) await over(child);
  const told = `${workers} workers${kill ? ', one killed' : ''}: ${perVideo(startMs, count)}`;
  const compared = kill
    ? `, ${await likePlain({ videos, reports, count })} of ${count} reports like the plain ones`
    : '';
  const held = memory ? `; MiB at each line: ${seen.map((mib) => mib.toFixed(0)).join(' ')}` : '';
  return `${told}${compared}${held}\n`;
}

function perVideo(startMs: number, count: number): string {
  const seconds = (performance.now() - startMs) / 1000;
  return `${count} videos in ${seconds.toFixed(1)} s, ${((count / seconds) * 3600).toFixed(0)} an hour`;
}

/** How many reports are those of the plain command line, byte for byte, and nothing else lies beside them. */
async function likePlain({ videos, reports }: Study): Promise<number> {
  const plain = mkdtempSync(join(tmpdir(), 'plain-'));
  const child = started(['analyze', videos, '--out', plain, ...MODEL], {});
  child.stdout?.resume();
  await over(child);
  return readdirSync(reports).filter((name) =>
    readFileSync(join(reports, name)).equals(readFileSync(join(plain, name))),
  ).length;
}
