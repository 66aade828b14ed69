import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { readFleetArguments } from '../../../src/cli/fleet/fleet-arguments.ts';
import { queueName } from '../../../src/cli/fleet/job.ts';
import { connectRedis } from '../../../src/cli/fleet/redis.ts';
import { runSubmit } from '../../../src/cli/fleet/run-submit.ts';
import { nameOf } from '../../../src/cli/fleet/work.ts';
import { findOrInstallRedis, NO_REDIS, RealRedis } from './real-redis.ts';

const program = findOrInstallRedis();
const withRedis = test.skipIf(program === null);
const where = `(${program ?? NO_REDIS})`;

let server: RealRedis;
let redis: Redis;
let software: string;
let queue: Queue;
let videos: string;
let printed: string;

beforeAll(async () => {
  if (program === null) return;
  server = new RealRedis(program);
  await server.start();
  const access = { url: server.socket, password: undefined, caFile: undefined };
  const connected = await connectRedis(access, true);
  if (!connected.ok) throw new Error(connected.error);
  redis = connected.value;
});

beforeEach(() => {
  const root = mkdtempSync(join(tmpdir(), 'submitting-'));
  videos = join(root, 'videos');
  for (const person of ['miller', 'smith']) {
    mkdirSync(join(videos, person), { recursive: true });
    for (const name of ['one', 'two'])
      writeFileSync(join(videos, person, `${name}.mp4`), `${person} ${name}`);
  }
  writeFileSync(join(videos, 'smith', 'again.mp4'), 'miller one');
  printed = '';
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, 'write').mockImplementation((text) => {
      printed += String(text);
      return true;
    });
  software = `submitting-${root}`.replaceAll(/[^a-z0-9]/gi, '-');
  if (program !== null) queue = new Queue(queueName(software), { connection: redis });
});

afterAll(async () => {
  if (program === null) return;
  redis.disconnect();
  await server.kill();
});

/** What `fleet submit` gives, and the videos in the queue after it. */
async function submitted(line: string, list = '', build = software) {
  const asked = readFleetArguments(['submit', ...line.split(' ').filter((word) => word !== '')], {
    HEELRISE_VIDEOS: videos,
    HEELRISE_REPORTS: join(videos, '..', 'reports'),
  });
  if (!asked.ok) return expect.fail(asked.error);
  const status = await runSubmit(asked.value, redis, build, () => list);
  const jobs = await queue.getJobs(['waiting', 'prioritized']);
  return { status, names: jobs.map(nameOf).sort() };
}

withRedis(`without a name all videos are submitted, the same bytes once ${where}`, async () => {
  expect(await submitted('')).toEqual({
    status: 0,
    names: ['miller/one.mp4', 'miller/two.mp4', 'smith/one.mp4', 'smith/two.mp4'],
  });
  expect(printed).toBe(
    'smith/again.mp4 is the same video as miller/one.mp4: one report.\n' +
      '4 put into the queue, 0 were there already, 1 the same as another.\n',
  );
});

withRedis(`folders, files and a list on "-" are taken; a gone one is told ${where}`, async () => {
  const ended = await submitted('miller - smith/two.mp4', 'smith/one.mp4\nsmith/gone.mp4\n');
  expect(ended).toEqual({
    status: 1,
    names: ['miller/one.mp4', 'miller/two.mp4', 'smith/one.mp4', 'smith/two.mp4'],
  });
  expect(printed).toContain('smith/gone.mp4: There is no such video in the shared folder.');
});

withRedis(`with --private counts are told and no file is named ${where}`, async () => {
  expect((await submitted('--private miller smith smith/gone.mp4')).status).toBe(1);
  expect(printed).toBe(
    '4 put into the queue, 0 were there already, 1 the same as another, 1 not to be read.\n',
  );
});

withRedis(`another build has a queue of its own, and makes its own reports ${where}`, async () => {
  expect((await submitted('miller')).names).toHaveLength(2);
  const other = new Queue(queueName(`${software}b`), { connection: redis });
  expect((await submitted('miller', '', `${software}b`)).names).toHaveLength(2);
  const [mine, theirs] = [await queue.getWaiting(), await other.getWaiting()];
  expect(theirs.map(nameOf).sort()).toEqual(mine.map(nameOf).sort());
  expect(new Set([...mine, ...theirs].map(({ id }) => id)).size).toBe(4);
  await other.close();
});
