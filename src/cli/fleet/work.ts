import { UnrecoverableError, Worker, type Job } from 'bullmq';
import type { Redis } from 'ioredis';
import type { Analyser } from '../batch/one-video.ts';
import { doJob, type JobFailure } from './do-job.ts';
import { parseJob, queueName } from './job.ts';
import type { Storage } from './storage/storage.ts';

/** A job is begun so often at most, whether it failed or its worker died with it. */
export const TRIES = 3;

export interface WorkOptions {
  readonly software: string;
  /** At most so many jobs an hour over all workers; null: no limit. */
  readonly mostAnHour: number | null;
  /** No file is named in the log, neither as a video nor in a reason. */
  readonly isPrivate: boolean;
  /** After so long without a sign of life a worker's jobs go to others. */
  readonly silenceMs: number;
  readonly log: (line: string) => void;
}

/** A worker has to give a sign of life so often; each job's lock is renewed at half of it. */
export const USUAL_SILENCE_MS = 30_000;

const HOUR_MS = 3_600_000;
const METRICS_MINUTES = 24 * 60;

/** Takes jobs from the queue, one for each analyser at once, until it is closed. */
export function startWorker(
  connection: Redis,
  storage: Storage,
  analysers: readonly Analyser[],
  { software, mostAnHour, isPrivate, silenceMs, log }: WorkOptions,
): Worker {
  const idle = [...analysers];
  const work = async (job: Job): Promise<string> => {
    // There are as many analysers as jobs at once.
    const analyse = idle.pop();
    if (analyse === undefined) throw new Error('no analyser is idle');
    try {
      return await worked(job, storage, analyse);
    } finally {
      idle.push(analyse);
    }
  };
  const worker = new Worker(queueName(software), work, {
    connection,
    concurrency: analysers.length,
    lockDuration: silenceMs,
    stalledInterval: silenceMs,
    maxStalledCount: TRIES - 1,
    maxStartedAttempts: TRIES,
    metrics: { maxDataPoints: METRICS_MINUTES },
    ...(mostAnHour === null ? {} : { limiter: { max: mostAnHour, duration: HOUR_MS } }),
  });
  const named = (job: Job | undefined) =>
    isPrivate || job === undefined ? (job?.id ?? 'a job').slice(0, 8) : nameOf(job);
  let trouble = '';
  worker.on('completed', (job, outcome: string) => {
    trouble = '';
    log(`${named(job)}: ${outcome}`);
  });
  worker.on('failed', (job, error) =>
    log(`${named(job)}: ${isPrivate ? codeOf(error) : error.message}`),
  );
  // It comes back by itself when Redis does: until then each try fails alike, and is told once.
  worker.on('error', ({ message }) => {
    if (message !== trouble) log(`queue: ${message}`);
    trouble = message;
  });
  return worker;
}

/** Throws as BullMQ expects it: an `UnrecoverableError` is not tried again. */
async function worked(job: Job, storage: Storage, analyse: Analyser): Promise<string> {
  const parsed = parseJob(job.data);
  if (!parsed.ok) throw new UnrecoverableError(parsed.error);
  const done = await doJob(parsed.value, storage, analyse);
  if (done.ok) return done.value;
  throw asError(done.error);
}

function asError({ code, sentence, final }: JobFailure): Error {
  const reason = `${code}: ${sentence}`;
  return Object.assign(final ? new UnrecoverableError(reason) : new Error(reason), { code });
}

/** What may be said where no file is to be named: a sentence may hold the path that cannot be written to. */
function codeOf(error: Error): string {
  return 'code' in error ? String(error.code) : 'not done';
}

/** The name of what a job is about. */
export function nameOf(job: Job): string {
  const parsed = parseJob(job.data);
  if (!parsed.ok) return job.id ?? 'a job';
  return parsed.value.kind === 'video' ? parsed.value.name : parsed.value.file;
}
