import { readFileSync } from 'node:fs';
import type { Redis } from 'ioredis';
import { buildIfStale, softwareOf } from '../app-build.ts';
import { packageRoot } from '../package-root.ts';
import { readFleetArguments, type FleetArguments } from './fleet-arguments.ts';
import { FLEET_HELP } from './fleet-help.ts';
import { connectRedis, redisAccess } from './redis.ts';
import { runDrain, runStatus } from './run-status.ts';
import { runSubmit } from './run-submit.ts';
import { runWork } from './run-work.ts';

const EXIT = { done: 0, failed: 1, wrongUsage: 2 } as const;

/** `npm run -s fleet`: many videos on many machines. Gives the exit status. */
export async function main(parameters: readonly string[]): Promise<number> {
  if (parameters.includes('--help')) {
    process.stdout.write(FLEET_HELP);
    return EXIT.done;
  }
  const asked = readFleetArguments(parameters);
  if (!asked.ok) return told(`${asked.error} --help says more.`, EXIT.wrongUsage);
  const root = packageRoot();
  await buildIfStale(root);
  const redis = await connectRedis(redisAccess(), asked.value.command === 'work');
  if (!redis.ok) return told(redis.error, EXIT.failed);
  try {
    return await run(asked.value, redis.value, softwareOf(root));
  } finally {
    redis.value.disconnect();
  }
}

async function run(asked: FleetArguments, redis: Redis, software: string): Promise<number> {
  switch (asked.command) {
    case 'submit':
      return runSubmit(asked, redis, software, () => readFileSync(0, 'utf8'));
    case 'work':
      return runWork(asked, redis, software);
    case 'status':
      return runStatus(redis, software, asked.prometheus);
    case 'drain':
      return runDrain(redis, software);
  }
}

function told(sentence: string, status: number): number {
  process.stderr.write(`${sentence}\n`);
  return status;
}
