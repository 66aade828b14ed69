import { Queue, type Worker } from 'bullmq';
import type { Redis } from 'ioredis';
import { BatchBrowser } from '../batch-browser.ts';
import { Interrupt } from '../batch/interrupt.ts';
import { jobCount, workersPerPage } from '../batch/job-count.ts';
import { findOrInstallChromium } from '../chromium.ts';
import { packageRoot } from '../package-root.ts';
import { videoReport, withServedApp } from '../video-report.ts';
import { askedStorage } from './asked-storage.ts';
import type { FleetArguments } from './fleet-arguments.ts';
import { queueName } from './job.ts';
import { serveMetrics } from './metrics-server.ts';
import { startWorker, USUAL_SILENCE_MS } from './work.ts';

const LOOK_EVERY_MS = 1000;
const OPEN = ['waiting', 'prioritized', 'delayed', 'active', 'waiting-children'] as const;

/** Does jobs until it is stopped, or with `untilEmpty` until nothing is left. Gives the exit status. */
export async function runWork(
  asked: FleetArguments,
  connection: Redis,
  software: string,
): Promise<number> {
  const storage = askedStorage(asked);
  if (!storage.ok) return refuse(storage.error);
  const chromium = findOrInstallChromium();
  if (!chromium.ok) return refuse(chromium.error);
  const jobs = jobCount(asked.jobs, Infinity);
  const workers = workersPerPage(jobs);
  const queue = new Queue(queueName(software), { connection });
  // The worker reports it.
  queue.on('error', () => undefined);
  const metrics =
    asked.metricsPort === null
      ? null
      : await serveMetrics(asked.metricsPort, () => queue.exportPrometheusMetrics());
  await withServedApp(packageRoot(), async (origin) => {
    const browsers = Array.from(
      { length: jobs },
      () => new BatchBrowser(origin, chromium.value, { endsOnSignal: false }),
    );
    const analysers = browsers.map(
      (browser): Parameters<typeof startWorker>[2][number] =>
        (path, order, onProgress) =>
          videoReport(path, order, browser, onProgress, workers),
    );
    const worker = startWorker(connection, storage.value, analysers, {
      software,
      mostAnHour: asked.mostAnHour,
      isPrivate: asked.isPrivate,
      silenceMs: USUAL_SILENCE_MS,
      log,
    });
    log(`${jobs} at once, queue ${queueName(software)}`);
    await ended(worker, queue, asked.untilEmpty);
    await Promise.all(browsers.map((browser) => browser.close()));
  });
  metrics?.close();
  await queue.close();
  return 0;
}

/** Resolves once the worker was asked to stop, or once the queue is empty, and its last job is done. */
export async function ended(worker: Worker, queue: Queue, untilEmpty: boolean): Promise<void> {
  const stop = new AbortController();
  const interrupt = new Interrupt(
    () => {
      log('Stopping once the videos in work are done; again stops at once.');
      stop.abort();
    },
    () => process.exit(1),
  );
  const look = async () => {
    const counts = await queue.getJobCounts(...OPEN);
    if (OPEN.every((state) => counts[state] === 0)) stop.abort();
  };
  // What others have in work comes back to the queue if they die: nobody reports its end.
  const looking = untilEmpty
    ? setInterval(() => void look().catch(() => undefined), LOOK_EVERY_MS)
    : undefined;
  await new Promise((resolve) => {
    stop.signal.addEventListener('abort', resolve);
  });
  clearInterval(looking);
  await worker.close();
  interrupt.end();
}

function log(line: string): void {
  process.stdout.write(`${line}\n`);
}

function refuse(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return 2;
}
