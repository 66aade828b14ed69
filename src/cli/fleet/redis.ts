import { readFileSync } from 'node:fs';
import { Redis } from 'ioredis';
import { failure, messageOf, success, type Result } from '#core/result.ts';

const USUAL_ADDRESS = 'redis://127.0.0.1:6379';
const LONGEST_WAIT_MS = 2000;

/** Where Redis is and how to get in, from the environment; nothing of it is ever printed. */
export interface RedisAccess {
  /** rediss:// for TLS. */
  readonly url: string;
  readonly password: string | undefined;
  /** File with the certificate of one's own authority. */
  readonly caFile: string | undefined;
}

export function redisAccess(env: NodeJS.ProcessEnv = process.env): RedisAccess {
  return {
    url: env['HEELRISE_REDIS_URL'] ?? USUAL_ADDRESS,
    password: env['HEELRISE_REDIS_PASSWORD'],
    caFile: env['HEELRISE_REDIS_CA'],
  };
}

/**
 * A connection that comes back by itself when Redis does. `patient`: waits for Redis as a worker does; else the first
 * failure to connect is given as a sentence.
 */
export async function connectRedis(
  { url, password, caFile }: RedisAccess,
  patient: boolean,
): Promise<Result<Redis, string>> {
  const authority = caFile === undefined ? success(undefined) : certificateIn(caFile);
  if (!authority.ok) return authority;
  const client = new Redis(url, {
    // BullMQ's workers wait for as long as it takes.
    maxRetriesPerRequest: null,
    lazyConnect: true,
    ...(password === undefined ? {} : { password }),
    ...(authority.value === undefined ? {} : { tls: { ca: authority.value } }),
    retryStrategy: (times: number) => Math.min(100 * times, LONGEST_WAIT_MS),
  });
  // Without a listener each failed try would be printed. What a failed call throws says only that it is closed.
  let why = '';
  client.on('error', ({ message }: Error) => (why = message));
  const connected = client.connect();
  if (patient) {
    connected.catch(() => undefined);
    return success(client);
  }
  try {
    await connected;
    return success(client);
  } catch (error) {
    client.disconnect();
    const thrown = messageOf(error);
    return failure(`Redis cannot be reached: ${why === '' ? thrown : why}`);
  }
}

function certificateIn(path: string): Result<Buffer, string> {
  try {
    return success(readFileSync(path));
  } catch {
    return failure(`HEELRISE_REDIS_CA names ${path}, which cannot be read.`);
  }
}
