import { Queue } from 'bullmq';
import { buildIfStale, softwareOf } from '../../../src/cli/app-build.ts';
import { queueName } from '../../../src/cli/fleet/job.ts';
import { connectRedis } from '../../../src/cli/fleet/redis.ts';
import type { RealRedis } from '../../cli/fleet/real-redis.ts';

/** The queue of the app as it is built here, lent to `work`. */
export async function withQueue<Value>(
  redis: RealRedis,
  work: (queue: Queue, software: string) => Promise<Value>,
): Promise<Value> {
  await buildIfStale(process.cwd());
  const access = { url: redis.socket, password: undefined, caFile: undefined };
  const connection = await connectRedis(access, true);
  if (!connection.ok) throw new Error(connection.error);
  const software = softwareOf(process.cwd());
  const queue = new Queue(queueName(software), { connection: connection.value });
  queue.on('error', () => undefined);
  try {
    return await work(queue, software);
  } finally {
    await queue.close();
    connection.value.disconnect();
  }
}
