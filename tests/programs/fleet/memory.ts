import { performance } from 'node:perf_hooks';
import {
  descendantsOf,
  megabytesIn,
  proportionalMb,
  readOr,
} from '../bench/measured/process-memory.ts';
import type { RealRedis } from '../../cli/fleet/real-redis.ts';
import { over, started } from './processes.ts';
import { environmentOf, MODEL, type Study } from './study.ts';

/** What a worker holds between two videos, megabytes of 10^6 bytes. */
export interface Held {
  /** Its own process, resident. */
  readonly nodeMb: number;
  /** Chromium without a page, proportional set. */
  readonly browserMb: number;
}

const SHOWN = 20;
/** The first videos warm up what is kept: compiled code, caches. */
const WARM_UP = 5;

/** Lets one worker of one job do the study, or as much of it as it can in `limitS`, and tells what it held after each. */
export async function memory(study: Study, redis: RealRedis, limitS: number): Promise<string> {
  const env = environmentOf(study, redis);
  await over(started(['fleet', 'submit', ...MODEL], env));
  const startMs = performance.now();
  const worker = started(['fleet', 'work', '--jobs', '1', '--until-empty'], env);
  const held: Held[] = [];
  worker.stdout?.on('data', (text: Buffer) => {
    if (!text.includes('.mp4: ') || worker.pid === undefined) return;
    held.push(heldBy(worker.pid));
    if ((performance.now() - startMs) / 1000 > limitS) worker.kill('SIGTERM');
  });
  await over(worker);
  return memoryTable(held);
}

function heldBy(pid: number): Held {
  const chromium = descendantsOf(pid).map((child) =>
    proportionalMb(readOr(`/proc/${child}/smaps_rollup`) ?? ''),
  );
  return {
    nodeMb: megabytesIn(readOr(`/proc/${pid}/status`) ?? '', 'VmRSS'),
    browserMb: chromium.reduce((sum, mb) => sum + mb, 0),
  };
}

/** A line for each of about twenty videos, and how much more each video left behind, by least squares. */
export function memoryTable(held: readonly Held[]): string {
  const step = Math.max(1, Math.floor(held.length / SHOWN));
  const rows = held.flatMap(({ nodeMb, browserMb }, i) =>
    i % step === 0 || i === held.length - 1
      ? [
          `${String(i + 1).padStart(6)} ${nodeMb.toFixed(0).padStart(9)} ${browserMb.toFixed(0).padStart(12)}\n`,
        ]
      : [],
  );
  const warm = held.slice(WARM_UP);
  const more = (of: (one: Held) => number) => `${(slope(warm.map(of)) * 1000).toFixed(0)} kB`;
  return (
    `videos   node MB  Chromium MB\n${rows.join('')}` +
    `more for each video after the first ${WARM_UP}: node ${more(({ nodeMb }) => nodeMb)}, ` +
    `Chromium ${more(({ browserMb }) => browserMb)}\n`
  );
}

/** Slope of the line through values one apart, by least squares; NaN for fewer than two. */
export function slope(values: readonly number[]): number {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const products = values.map((value, i) => (i - middle) * (value - mean));
  const squares = values.map((_, i) => (i - middle) ** 2);
  const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0);
  return sum(products) / sum(squares);
}
