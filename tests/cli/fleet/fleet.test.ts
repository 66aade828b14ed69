import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Queue, QueueEvents } from 'bullmq';
import type { Redis } from 'ioredis';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { AnalysedLog } from '../../../src/cli/batch/analysed-log.ts';
import { runBatch } from '../../../src/cli/batch/run-batch.ts';
import { fleetState } from '../../../src/cli/fleet/fleet-state.ts';
import { queueName } from '../../../src/cli/fleet/job.ts';
import { connectRedis } from '../../../src/cli/fleet/redis.ts';
import { FolderStorage } from '../../../src/cli/fleet/storage/folder.ts';
import { submit, type Submission } from '../../../src/cli/fleet/submit.ts';
import { SILENT } from '../batch/silent-teller.ts';
import { standIn } from '../batch/stand-in.ts';
import { findOrInstallRedis, NO_REDIS, RealRedis } from './real-redis.ts';
import { buildWorker, WorkerProcesses } from './worker-process.ts';

const SOFTWARE = 'test-1';
const ORDER = { model: 'full', heightM: null, trueFps: null, landmarks: true } as const;
const SUBMISSION: Submission = {
  software: SOFTWARE,
  orderOf: () => ORDER,
  priority: null,
  backOffMs: 50,
};
const program = findOrInstallRedis();

let server: RealRedis;
let redis: Redis;
let queue: Queue;
let workers: WorkerProcesses | undefined;

beforeAll(async () => {
  if (program === null) return;
  server = new RealRedis(program);
  await Promise.all([server.start(), buildWorker()]);
  const access = { url: server.socket, password: undefined, caFile: undefined };
  const connected = await connectRedis(access, true);
  if (!connected.ok) throw new Error(connected.error);
  redis = connected.value;
  queue = new Queue(queueName(SOFTWARE), { connection: redis });
  queue.on('error', () => undefined);
});

afterAll(async () => {
  if (program === null) return;
  // Of a test that failed.
  await workers?.end();
  await queue.close();
  redis.disconnect();
  await server.kill();
});

/** A folder of videos and one for their reports. */
function study(videos: Readonly<Record<string, string>>) {
  const root = mkdtempSync(join(tmpdir(), 'fleet-'));
  const [from, to] = [join(root, 'videos'), join(root, 'reports')];
  mkdirSync(to);
  for (const [name, text] of Object.entries(videos)) {
    mkdirSync(join(from, name, '..'), { recursive: true });
    writeFileSync(join(from, name), text);
  }
  return { from, to, storage: new FolderStorage(from, to) };
}

/** Resolves once so many jobs came to an end; `onEnd` hears of each with how many ended so far. */
async function jobsEnded(count: number, onEnd: (ended: number) => void): Promise<void> {
  const events = new QueueEvents(queueName(SOFTWARE), { connection: redis.duplicate() });
  events.on('error', () => undefined);
  await events.waitUntilReady();
  const ended = new Set<string>();
  const all = new Promise<void>((resolve) => {
    const hear = ({ jobId }: { jobId: string }) => {
      if (ended.has(jobId)) return;
      ended.add(jobId);
      onEnd(ended.size);
      if (ended.size === count) resolve();
    };
    events.on('completed', hear);
    events.on('failed', hear);
  });
  await all;
  await events.close();
}

const everythingIn = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );

/** Ten seconds alone; many processes on a loaded machine. */
const LOADED_MS = 120_000;
const COUNT = 300;
const WORKERS = 4;
const KILL_EVERY = 45;
const RESTART_AT = 150;

test.skipIf(program === null)(
  `300 videos over four workers that are killed, and a Redis that is: every report once, whole, and as on one machine (${program ?? NO_REDIS})`,
  async () => {
    const names = Array.from({ length: COUNT }, (_, i) => `p${i % 20}/walk${i}.mp4`);
    const { from, to, storage } = study(
      Object.fromEntries(names.map((name) => [name, `the walk ${name}`])),
    );
    const plain = mkdtempSync(join(tmpdir(), 'plain-'));
    const videos = names.map((name) => ({ name, path: join(from, name) }));
    const asked = { ...ORDER, visit: false, table: null };
    const workplace = {
      out: plain,
      log: new AnalysedLog(plain),
      software: SOFTWARE,
      force: false,
    };
    await runBatch({ videos, facts: null, asked }, workplace, [standIn()], SILENT, () => false);

    const processes = (workers = new WorkerProcesses([server.socket, from, to, '2']));
    const ended = jobsEnded(COUNT, (count) => {
      if (count % KILL_EVERY === 0) processes.killOne();
      if (count === RESTART_AT) void server.kill().then(() => server.start());
    });
    const submitted = await submit(queue, storage, names, SUBMISSION);
    expect(submitted).toMatchObject({ added: COUNT, known: 0, same: [], unreadable: [] });
    for (let i = 0; i < WORKERS; i++) processes.start();
    await ended;
    await processes.end();

    expect(processes.started).toBeGreaterThan(WORKERS + 4);
    expect(await fleetState(queue)).toMatchObject({ done: COUNT, failed: 0, waiting: 0 });
    expect(Object.keys(everythingIn(to))).toHaveLength(COUNT);
    expect(everythingIn(to)).toEqual(everythingIn(plain));
    const twice = await submit(queue, storage, names, SUBMISSION);
    expect(twice).toMatchObject({ added: 0, known: COUNT });
  },
  LOADED_MS,
);

test.skipIf(program === null)(
  `videos that kill their worker, break off, hang or claim too much are set aside after three tries with the reason, one that is none after the first; the others are done (${program ?? NO_REDIS})`,
  async () => {
    await queue.obliterate({ force: true });
    const good = Array.from({ length: 8 }, (_, i) => `good${i}.mp4`);
    const { from, to, storage } = study({
      ...Object.fromEntries(good.map((name) => [name, name])),
      'deadly.mp4': 'deadly',
      'breaks.mp4': 'crash',
      'hangs.mp4': 'hang',
      'claims.mp4': 'huge',
      'letter.mp4': 'unreadable',
    });
    const poison = ['deadly.mp4', 'breaks.mp4', 'hangs.mp4', 'claims.mp4', 'letter.mp4'];
    const names = [...poison, ...good];
    const ended = jobsEnded(names.length, () => undefined);
    await submit(queue, storage, names, SUBMISSION);
    // One at a time: what dies with a worker is the deadly video alone.
    const processes = (workers = new WorkerProcesses([server.socket, from, to, '1']));
    for (let i = 0; i < 2; i++) processes.start();
    await ended;
    await processes.end();

    expect(Object.keys(everythingIn(to))).toEqual(good.map((name) => `${name}.report.json`));
    // Two at first, and one for each that died with the video: three tries.
    expect(processes.started).toBe(2 + 3);
    const failed = await queue.getFailed();
    const triesOf = new Map(
      failed.map((job) => [(job.data as { name: string }).name, job.attemptsMade]),
    );
    expect(poison.slice(1).map((name) => triesOf.get(name))).toEqual([3, 3, 3, 1]);
    const { reasons, done } = await fleetState(queue);
    expect(done).toBe(good.length);
    expect(reasons.map(([reason]) => reason).sort()).toEqual([
      'its worker died with it each time',
      'not-a-video: No video.',
      'out-of-memory: It takes more memory than there is.',
      'worker-crashed: It broke off.',
      'worker-crashed: No sign of life.',
    ]);
  },
  LOADED_MS,
);

test.skipIf(program === null)(
  `a worker that stood still while another did its job does no harm when it goes on (${program ?? NO_REDIS})`,
  async () => {
    await queue.obliterate({ force: true });
    const { from, to, storage } = study({ 'sleepy.mp4': 'sleepy' });
    await submit(queue, storage, ['sleepy.mp4'], SUBMISSION);
    const parameters = [server.socket, from, to, '1'];
    const sleeper = (workers = new WorkerProcesses(parameters));
    sleeper.start();
    await vi.waitFor(() => expect(existsSync(join(from, 'sleepy.mp4.slept'))).toBe(true), 15_000);
    const other = new WorkerProcesses(parameters);
    const done = jobsEnded(1, () => undefined);
    other.start();
    await done;
    await other.end();
    const report = everythingIn(to);
    const [job] = await queue.getCompleted();
    const before = job?.asJSON();
    // Alone, it comes to the next video once it is done with the one it has in hand.
    sleeper.wake();
    const next = jobsEnded(1, () => undefined);
    writeFileSync(join(from, 'next.mp4'), 'next');
    await submit(queue, storage, ['next.mp4'], SUBMISSION);
    await next;
    await sleeper.end();

    expect(await fleetState(queue)).toMatchObject({ done: 2, failed: 0, inWork: 0, again: 0 });
    expect((await queue.getJob(job?.id ?? ''))?.asJSON()).toEqual(before);
    expect(everythingIn(to)).toMatchObject(report);
  },
  LOADED_MS,
);

test.skipIf(program === null)(
  `the same bytes under two names are one job, and the other name is told (${program ?? NO_REDIS})`,
  async () => {
    await queue.obliterate({ force: true });
    const { storage } = study({ 'a.mp4': 'walk', 'b.mp4': 'walk', 'c.mp4': 'another' });
    const names = ['a.mp4', 'b.mp4', 'c.mp4', 'gone.mp4'];
    expect(await submit(queue, storage, names, SUBMISSION)).toMatchObject({
      added: 2,
      same: [['b.mp4', 'a.mp4']],
      unreadable: [['gone.mp4', 'There is no such video in the shared folder.']],
    });
    expect(await submit(queue, storage, ['b.mp4', 'c.mp4'], SUBMISSION)).toMatchObject({
      added: 0,
      known: 1,
      same: [['b.mp4', 'a.mp4']],
    });
  },
);
