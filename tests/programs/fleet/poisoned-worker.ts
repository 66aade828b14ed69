import { Queue } from 'bullmq';
import { softwareOf } from '../../../src/cli/app-build.ts';
import { BatchBrowser } from '../../../src/cli/batch-browser.ts';
import { findChromium } from '../../../src/cli/chromium.ts';
import { queueName } from '../../../src/cli/fleet/job.ts';
import { connectRedis, redisAccess } from '../../../src/cli/fleet/redis.ts';
import { ended } from '../../../src/cli/fleet/run-work.ts';
import { FolderStorage } from '../../../src/cli/fleet/storage/folder.ts';
import { startWorker } from '../../../src/cli/fleet/work.ts';
import { videoReport, withServedApp } from '../../../src/cli/video-report.ts';
import { hurtBy } from './poison.ts';

/** Shorter than usual, so that the jobs of a worker that died go to others soon. */
const LOCK_MS = 10_000;

/** A worker of one job with the real app and browser, which some videos hurt: folders of videos and reports, silence. */
export async function main([videos = '', reports = '', silenceS = '']: readonly string[]) {
  const [chromium, redis] = [findChromium(), await connectRedis(redisAccess(), true)];
  if (!chromium.ok || !redis.ok) return 2;
  const software = softwareOf(process.cwd());
  const queue = new Queue(queueName(software), { connection: redis.value });
  await withServedApp(process.cwd(), async (origin) => {
    const browser = new BatchBrowser(origin, chromium.value, {
      endsOnSignal: false,
      silenceMs: Number(silenceS) * 1000,
    });
    const worker = startWorker(
      redis.value,
      new FolderStorage(videos, reports),
      [
        (path, order, onProgress) =>
          videoReport(path, order, browser, (progress) => {
            hurtBy(path);
            onProgress(progress);
          }),
      ],
      {
        software,
        mostAnHour: null,
        isPrivate: false,
        silenceMs: LOCK_MS,
        log: (line) => process.stderr.write(`${line}\n`),
      },
    );
    await ended(worker, queue, true);
    await browser.close();
  });
  await queue.close();
  redis.value.disconnect();
  return 0;
}
