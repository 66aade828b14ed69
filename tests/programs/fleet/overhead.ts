import { performance } from 'node:perf_hooks';
import { Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import { success } from '#core/result.ts';
import { queueName } from '../../../src/cli/fleet/job.ts';
import type { Storage } from '../../../src/cli/fleet/storage/storage.ts';
import { optionsOf } from '../../../src/cli/fleet/submit.ts';
import { startWorker } from '../../../src/cli/fleet/work.ts';
import { fakeReport } from '../../builders/fake-report.ts';

const SOFTWARE = 'overhead';
const JOBS = 10_000;
const AT_ONCE = 4;

/** A storage whose videos are nothing and whose reports go nowhere. */
const NOWHERE: Storage = {
  videosIn: () => Promise.resolve(success([])),
  video: (name) => Promise.resolve(success({ path: name, release: () => Promise.resolve() })),
  putReport: () => Promise.resolve(success(null)),
  report: () => Promise.resolve(success(null)),
};

/** What the queue costs: jobs that do nothing, put in one by one and done by one worker. */
export async function overhead(connection: Redis): Promise<string> {
  const queue = new Queue(queueName(SOFTWARE), { connection });
  const report = fakeReport({ frames: 2 });
  const order = { model: 'full', heightM: null, trueFps: null, landmarks: true } as const;
  const submission = {
    software: SOFTWARE,
    orderOf: () => order,
    priority: null,
    backOffMs: 1000,
  };
  const startMs = performance.now();
  for (let i = 0; i < JOBS; i++) {
    const data = { kind: 'video', name: `participant-${i}/walk-${i}.mp4`, order };
    await queue.add('video', data, optionsOf(`job${i}`, submission));
  }
  const addedMs = performance.now();
  const worker = startWorker(
    connection,
    NOWHERE,
    Array.from({ length: AT_ONCE }, () => () => Promise.resolve(success(report))),
    {
      software: SOFTWARE,
      mostAnHour: null,
      isPrivate: true,
      silenceMs: 30_000,
      log: () => undefined,
    },
  );
  await new Promise<void>((resolve) => {
    let done = 0;
    worker.on('completed', () => {
      done += 1;
      if (done === JOBS) resolve();
    });
  });
  const doneMs = performance.now();
  const memory = /used_memory:(\d+)/.exec(await connection.info('memory'))?.[1] ?? '0';
  await worker.close();
  await queue.obliterate({ force: true });
  await queue.close();
  return (
    `${JOBS} jobs that do nothing: put in ${((addedMs - startMs) / JOBS).toFixed(2)} ms each, ` +
    `taken out and done ${((doneMs - addedMs) / JOBS).toFixed(2)} ms each with ${AT_ONCE} at once; ` +
    `Redis held ${(Number(memory) / 2 ** 20).toFixed(0)} MiB\n`
  );
}
