import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FlowProducer, Queue, type Worker } from 'bullmq';
import type { Redis } from 'ioredis';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { fleetState } from '../../../src/cli/fleet/fleet-state.ts';
import { queueName } from '../../../src/cli/fleet/job.ts';
import { connectRedis } from '../../../src/cli/fleet/redis.ts';
import { FolderStorage } from '../../../src/cli/fleet/storage/folder.ts';
import { submit, submitVisits, type Submission } from '../../../src/cli/fleet/submit.ts';
import { startWorker } from '../../../src/cli/fleet/work.ts';
import type { VideoFacts } from '../../../src/cli/input/facts.ts';
import { standIn } from '../batch/stand-in.ts';
import { findOrInstallRedis, NO_REDIS, RealRedis } from './real-redis.ts';

const SUBMISSION: Submission = {
  software: 'visits-1',
  orderOf: () => ({ model: 'full', heightM: null, trueFps: null, landmarks: true }),
  priority: null,
  backOffMs: 50,
};
const VISIT = 'anna.visit.report.json';
const program = findOrInstallRedis();

let server: RealRedis;
let redis: Redis;
let queue: Queue;
let flows: FlowProducer;
let worker: Worker | undefined;
let videos: string;
let reports: string;

beforeAll(async () => {
  if (program === null) return;
  server = new RealRedis(program);
  await server.start();
  const access = { url: server.socket, password: undefined, caFile: undefined };
  const connected = await connectRedis(access, true);
  if (!connected.ok) throw new Error(connected.error);
  redis = connected.value;
  queue = new Queue(queueName(SUBMISSION.software), { connection: redis });
  flows = new FlowProducer({ connection: redis });
});

beforeEach(async () => {
  if (program === null) return;
  await queue.obliterate({ force: true });
  const root = mkdtempSync(join(tmpdir(), 'visits-'));
  [videos, reports] = [join(root, 'videos'), join(root, 'reports')];
  mkdirSync(videos);
  worker = undefined;
});

afterEach(() => worker?.close());

afterAll(async () => {
  if (program === null) return;
  await flows.close();
  await queue.close();
  redis.disconnect();
  await server.kill();
});

/** Submits videos of one person, by name and text, with their visit. */
async function submitted(texts: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(videos, name), text);
  const storage = new FolderStorage(videos, reports);
  const put = await submit(queue, storage, Object.keys(texts), SUBMISSION);
  const none = { condition: null, view: null, heightM: null, trueFps: null };
  const facts = new Map<string, VideoFacts>(
    Object.keys(texts).map((file) => [file, { file, person: 'anna', ...none }]),
  );
  await submitVisits({ queue, flows }, put.videos, facts, SUBMISSION);
}

function work(): void {
  worker = startWorker(redis, new FolderStorage(videos, reports), [standIn()], {
    software: SUBMISSION.software,
    mostAnHour: null,
    isPrivate: false,
    silenceMs: 30_000,
    log: () => undefined,
  });
}

/** Resolves once nothing waits or is in work. */
const empty = () =>
  vi.waitFor(
    async () => {
      const { inWork, waiting, again } = await fleetState(queue);
      expect({ inWork, waiting, again }).toEqual({ inWork: 0, waiting: 0, again: 0 });
    },
    { timeout: 15_000, interval: 50 },
  );

/** The names of the videos in the visit. */
const joined = () => {
  const visit = JSON.parse(readFileSync(join(reports, VISIT), 'utf8')) as {
    readonly clips: unknown;
  };
  return visit.clips;
};

test.skipIf(program === null)(
  `a visit is joined from the videos that gave a report (${program ?? NO_REDIS})`,
  async () => {
    await submitted({ 'a.mp4': 'one', 'b.mp4': 'unreadable', 'c.mp4': 'two' });
    work();
    await empty();
    expect(joined()).toEqual(['a.mp4', 'c.mp4']);
  },
);

test.skipIf(program === null)(
  `a video that was set aside before its visit was submitted does not hold it up (${program ?? NO_REDIS})`,
  async () => {
    writeFileSync(join(videos, 'b.mp4'), 'unreadable');
    await submit(queue, new FolderStorage(videos, reports), ['b.mp4'], SUBMISSION);
    work();
    await vi.waitFor(async () => expect((await fleetState(queue)).failed).toBe(1), 15_000);
    await submitted({ 'a.mp4': 'one', 'b.mp4': 'unreadable' });
    await empty();
    expect(joined()).toEqual(['a.mp4']);
  },
);

test.skipIf(program === null)(
  `a person's visit takes in what is submitted later, whether the first is joined or still waits (${program ?? NO_REDIS})`,
  async () => {
    await submitted({ 'a.mp4': 'one' });
    await submitted({ 'a.mp4': 'one', 'b.mp4': 'two' });
    work();
    await empty();
    expect(joined()).toEqual(['a.mp4', 'b.mp4']);
    await submitted({ 'a.mp4': 'one', 'b.mp4': 'two', 'c.mp4': 'three' });
    await empty();
    expect(joined()).toEqual(['a.mp4', 'b.mp4', 'c.mp4']);
  },
);

test.skipIf(program === null)(
  `a video whose old visit is joined does not hold up its new one (${program ?? NO_REDIS})`,
  async () => {
    await submitted({ 'a.mp4': 'one', 'b.mp4': 'two' });
    work();
    await empty();
    await submitted({ 'a.mp4': 'one' });
    await empty();
    expect(joined()).toEqual(['a.mp4']);
  },
);

test.skipIf(program === null)(
  `a video that is taken up again is joined with the others (${program ?? NO_REDIS})`,
  async () => {
    const texts = { 'a.mp4': 'one', 'b.mp4': 'crash' };
    await submitted(texts);
    work();
    await empty();
    expect(joined()).toEqual(['a.mp4']);
    await worker?.close();
    for (const job of await queue.getFailed())
      await job.retry('failed', { resetAttemptsMade: true, resetAttemptsStarted: true });
    await submitted(texts);
    // This time it does not break off.
    writeFileSync(join(videos, 'b.mp4'), 'two');
    work();
    await empty();
    expect(joined()).toEqual(['a.mp4', 'b.mp4']);
  },
);
