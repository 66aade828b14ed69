import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Queue, type Worker } from 'bullmq';
import type { Redis } from 'ioredis';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Analyser } from '../../../src/cli/batch/one-video.ts';
import { fleetState } from '../../../src/cli/fleet/fleet-state.ts';
import { queueName } from '../../../src/cli/fleet/job.ts';
import { serveMetrics } from '../../../src/cli/fleet/metrics-server.ts';
import { connectRedis } from '../../../src/cli/fleet/redis.ts';
import { runDrain } from '../../../src/cli/fleet/run-status.ts';
import { ended } from '../../../src/cli/fleet/run-work.ts';
import { FolderStorage } from '../../../src/cli/fleet/storage/folder.ts';
import { submit } from '../../../src/cli/fleet/submit.ts';
import { startWorker } from '../../../src/cli/fleet/work.ts';
import { standIn } from '../batch/stand-in.ts';
import { findOrInstallRedis, NO_REDIS, RealRedis } from './real-redis.ts';

const SOFTWARE = 'working-1';
const program = findOrInstallRedis();
const withRedis = test.skipIf(program === null);
const where = `(${program ?? NO_REDIS})`;

let server: RealRedis;
let redis: Redis;
let queue: Queue;
let worker: Worker | undefined;
let videos: string;
let reports: string;
let printed: string;
let log: string[];

beforeAll(async () => {
  if (program === null) return;
  server = new RealRedis(program);
  await server.start();
  const access = { url: server.socket, password: undefined, caFile: undefined };
  const connected = await connectRedis(access, true);
  if (!connected.ok) throw new Error(connected.error);
  redis = connected.value;
  queue = new Queue(queueName(SOFTWARE), { connection: redis });
});

beforeEach(async () => {
  const root = mkdtempSync(join(tmpdir(), 'working-'));
  [videos, reports] = [join(root, 'videos'), join(root, 'reports')];
  mkdirSync(reports);
  [printed, log, worker] = ['', [], undefined];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
  if (program !== null) await queue.obliterate({ force: true });
});

afterEach(() => worker?.close());

afterAll(async () => {
  if (program === null) return;
  await queue.close();
  redis.disconnect();
  await server.kill();
});

/** Puts videos into the queue, by name and text. */
async function submitted(
  texts: Readonly<Record<string, string>>,
  priority: number | null = null,
): Promise<void> {
  for (const [name, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(videos, name)), { recursive: true });
    writeFileSync(join(videos, name), text);
  }
  await submit(queue, new FolderStorage(videos, reports), Object.keys(texts), {
    software: SOFTWARE,
    orderOf: () => ({ model: 'full', heightM: null, trueFps: null, landmarks: true }),
    priority,
    backOffMs: 10,
  });
}

function work(
  analyse: Analyser,
  { isPrivate = false, mostAnHour = null as number | null } = {},
): Worker {
  worker = startWorker(redis, new FolderStorage(videos, reports), [analyse], {
    software: SOFTWARE,
    mostAnHour,
    isPrivate,
    silenceMs: 30_000,
    log: (line) => log.push(line),
  });
  return worker;
}

const state = () => fleetState(queue);
const until = (wanted: Partial<Awaited<ReturnType<typeof state>>>) =>
  vi.waitFor(async () => expect(await state()).toMatchObject(wanted), {
    timeout: 15_000,
    interval: 20,
  });

withRedis(
  `a worker that is asked to stop finishes the video in work and takes no other ${where}`,
  async () => {
    await submitted({ 'a.mp4': 'one', 'b.mp4': 'two', 'c.mp4': 'three' });
    const end = ended(
      work((...asked) => {
        process.emit('SIGTERM');
        return standIn()(...asked);
      }),
      queue,
      false,
    );
    await end;
    expect(await state()).toMatchObject({ done: 1, inWork: 0, waiting: 2, failed: 0 });
    expect(printed).toContain('Stopping once the videos in work are done; again stops at once.');
  },
);

withRedis(`a worker ends by itself once nothing waits, if it was asked to ${where}`, async () => {
  await submitted({ 'a.mp4': 'one', 'b.mp4': 'crash' });
  await ended(work(standIn()), queue, true);
  expect(await state()).toMatchObject({ done: 1, inWork: 0, waiting: 0, again: 0, failed: 1 });
});

const ALL_ENDS = {
  'miller/good.mp4': 'one',
  'miller/letter.mp4': 'unreadable',
  'miller/breaks.mp4': 'crash',
  'smith/unwritten.mp4': 'two',
};

withRedis(`the log names each video with what became of it ${where}`, async () => {
  await submitted(ALL_ENDS);
  writeFileSync(join(reports, 'smith'), 'a file in the place of the folder of reports');
  work(standIn());
  await until({ done: 1, failed: 3 });
  expect(log).toContain('miller/good.mp4: walk');
  expect(log).toContain('miller/letter.mp4: not-a-video: No video.');
  expect(log.join()).toContain('smith/unwritten.mp4: storage: ');
});

withRedis(
  `a queue that is gone is told once, and once more after work went on ${where}`,
  async () => {
    const gone = work(standIn());
    for (let i = 0; i < 3; i++) gone.emit('error', new Error('gone'));
    await submitted({ 'a.mp4': 'one' });
    await until({ done: 1 });
    await vi.waitFor(() => expect(log).toContain('a.mp4: walk'));
    for (let i = 0; i < 3; i++) gone.emit('error', new Error('gone'));
    expect(log).toEqual(['queue: gone', 'a.mp4: walk', 'queue: gone']);
  },
);

withRedis(`with --private no line of the log holds the name of a file ${where}`, async () => {
  await submitted(ALL_ENDS);
  writeFileSync(join(reports, 'smith'), 'a file in the place of the folder of reports');
  work(standIn(), { isPrivate: true });
  await until({ done: 1, failed: 3 });
  expect(log.length).toBeGreaterThan(3);
  expect(log.join()).not.toMatch(/miller|smith|mp4/);
  const ends = log.map((line) => line.replace(/^[0-9a-f]{8}: /, ''));
  expect(new Set(ends)).toEqual(new Set(['walk', 'not-a-video', 'worker-crashed', 'storage']));
});

withRedis(`those without a priority go first, then the lower number ${where}`, async () => {
  await submitted({ 'later.mp4': 'one' }, 20);
  await submitted({ 'sooner.mp4': 'two' }, 10);
  await submitted({ 'at-once.mp4': 'three' });
  const seen: string[] = [];
  work(standIn(seen));
  await until({ done: 3 });
  expect(seen).toEqual(['at-once.mp4', 'sooner.mp4', 'later.mp4']);
});

withRedis(`all workers together do no more an hour than they may ${where}`, async () => {
  await submitted({ 'a.mp4': 'one', 'b.mp4': 'two', 'c.mp4': 'three' });
  work(standIn(), { mostAnHour: 2 });
  await until({ done: 2 });
  await vi.waitFor(async () => expect(await queue.getRateLimitTtl(2)).toBeGreaterThan(0));
  expect(await state()).toMatchObject({ done: 2, inWork: 0, waiting: 1 });
});

withRedis(`drain takes out what waits, and says how much ${where}`, async () => {
  await submitted({ 'a.mp4': 'one' }, 5);
  await submitted({ 'b.mp4': 'two' });
  await runDrain(redis, SOFTWARE);
  expect(printed).toBe('2 taken out; 0 in work, which will be finished.\n');
  expect(await state()).toMatchObject({ waiting: 0, done: 0 });
});

withRedis(`metrics are counts by state, without a name of a video ${where}`, async () => {
  await submitted({ 'miller.mp4': 'one', 'smith.mp4': 'unreadable' });
  work(standIn());
  await until({ done: 1, failed: 1 });
  const metrics = await serveMetrics(0, () => queue.exportPrometheusMetrics());
  const { port } = metrics.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${port}/metrics`);
  const text = await answer.text();
  expect(text).toContain(`{queue="${queueName(SOFTWARE)}", state="completed"} 1`);
  expect(text).toContain('state="failed"} 1');
  expect(text).not.toMatch(/miller|smith/);
  expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(404);
  metrics.close();
});

test('metrics of a queue that cannot be asked are told to be missing', async () => {
  const metrics = await serveMetrics(0, () => Promise.reject(new Error('no Redis')));
  const { port } = metrics.address() as AddressInfo;
  expect((await fetch(`http://127.0.0.1:${port}/metrics`)).status).toBe(503);
  metrics.close();
});
