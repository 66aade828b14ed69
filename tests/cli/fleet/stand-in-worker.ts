import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as passed } from 'node:timers/promises';
import type { Analyser } from '../../../src/cli/batch/one-video.ts';
import { connectRedis } from '../../../src/cli/fleet/redis.ts';
import { FolderStorage } from '../../../src/cli/fleet/storage/folder.ts';
import { startWorker } from '../../../src/cli/fleet/work.ts';
import { standIn } from '../batch/stand-in.ts';

export const SOFTWARE = 'test-1';
/** Short, so that the jobs of a worker that was killed go to others soon. */
const SILENCE_MS = 1000;
const WORK_MS = 15;

/**
 * Takes a moment, as an analysis does; a video whose text is "deadly" takes the whole process with it, and over one that
 * is "sleepy" the first worker that has it stands still.
 */
const analyse: Analyser = async (path, order, onProgress) => {
  await passed(WORK_MS);
  const text = readFileSync(path, 'utf8');
  if (text === 'deadly') process.kill(process.pid, 'SIGKILL');
  if (text === 'sleepy' && !existsSync(`${path}.slept`)) {
    writeFileSync(`${path}.slept`, '');
    process.kill(process.pid, 'SIGSTOP');
  }
  return standIn()(path, order, onProgress);
};

/** A worker process: socket of Redis, folder of videos, folder of reports, jobs at once. */
const [socket = '', videos = '', reports = '', atOnce = '1'] = process.argv.slice(2);
const redis = await connectRedis({ url: socket, password: undefined, caFile: undefined }, true);
if (!redis.ok) throw new Error(redis.error);
startWorker(
  redis.value,
  new FolderStorage(videos, reports),
  Array.from({ length: Number(atOnce) }, () => analyse),
  {
    software: SOFTWARE,
    mostAnHour: null,
    isPrivate: false,
    silenceMs: SILENCE_MS,
    log: () => undefined,
  },
);
