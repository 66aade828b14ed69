import type { ChildProcess } from 'node:child_process';
import type { Job } from 'bullmq';
import { FolderStorage } from '../../../src/cli/fleet/storage/folder.ts';
import { submit } from '../../../src/cli/fleet/submit.ts';
import { nameOf } from '../../../src/cli/fleet/work.ts';
import type { RealRedis } from '../../cli/fleet/real-redis.ts';
import { withQueue } from './open-queue.ts';
import { writePoison } from './poison.ts';
import { over, runTypeScript } from './processes.ts';
import { environmentOf, type Study } from './study.ts';

const WORKERS = 2;
/** Quicker than the usual 400 s, and longer than a page takes to load its networks here. */
const SILENCE_S = '25';
const ORDER = { model: 'lite', heightM: null, trueFps: null, landmarks: true } as const;

/** Poisoned videos before good ones over two workers of one job: what became of each, when, and after how many tries. */
export function poisoned(study: Study, redis: RealRedis, clip: string): Promise<string> {
  return withQueue(redis, async (queue, software) => {
    const poison = writePoison(study.videos, clip);
    const good = Array.from({ length: study.count }, (_, i) => `walk${i}.mp4`);
    const storage = new FolderStorage(study.videos, study.reports);
    await submit(queue, storage, [...poison, ...good], {
      software,
      orderOf: () => ORDER,
      priority: null,
      backOffMs: 1000,
    });
    const startMs = Date.now();
    await Promise.all(Array.from({ length: WORKERS }, () => workUntilEmpty(study, redis)));
    const done = (await queue.getCompleted()).map((job) =>
      endOf(job, startMs, `done, ${String(job.returnvalue)}`),
    );
    const setAside = (await queue.getFailed()).map((job) =>
      endOf(job, startMs, `set aside, ${job.failedReason}`),
    );
    return [...done, ...setAside].join('');
  });
}

/** One that dies with its video is started again, as a container is. */
async function workUntilEmpty(study: Study, redis: RealRedis): Promise<void> {
  const program = 'tests/programs/fleet/poisoned-worker.ts';
  const parameters = [program, study.videos, study.reports, SILENCE_S];
  let worker: ChildProcess;
  do {
    worker = runTypeScript('src/cli/run.mjs', parameters, environmentOf(study, redis));
  } while ((await over(worker)) === null);
}

/** "walk0.mp4: 41 s, begun 1 times, done, too-short". */
function endOf(job: Job, startMs: number, end: string): string {
  const seconds = (((job.finishedOn ?? NaN) - startMs) / 1000).toFixed(0);
  // One whose workers died is taken up once more only to be set aside.
  const tries = job.failedReason.startsWith('job stalled')
    ? job.stalledCounter
    : job.attemptsStarted;
  return `${nameOf(job)}: ${seconds} s, begun ${tries} times, ${end}\n`;
}
