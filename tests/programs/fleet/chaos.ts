import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as passed } from 'node:timers/promises';
import type { ChildProcess } from 'node:child_process';
import type { Queue } from 'bullmq';
import { fleetState, type FleetState } from '../../../src/cli/fleet/fleet-state.ts';
import type { RealRedis } from '../../cli/fleet/real-redis.ts';
import { withQueue } from './open-queue.ts';
import { over, processesNaming, started } from './processes.ts';
import { environmentOf, MODEL, type Study } from './study.ts';

const LOOK_EVERY_MS = 1000;
/** A browser whose worker was killed needs a moment to see it. */
const BROWSERS_END_MS = 10_000;

export interface Chaos {
  readonly workers: number;
  readonly killEveryS: number;
  /** Ends then, however much is done. */
  readonly limitS: number;
}

/**
 * Real videos over workers of which the oldest is killed every few seconds, and a Redis that is killed once half is
 * done. What was set aside because its worker was killed three times is taken up again, as an operator would.
 */
export function chaos(study: Study, redis: RealRedis, how: Chaos): Promise<string> {
  return withQueue(redis, async (queue) => {
    const env = environmentOf(study, redis);
    await over(started(['fleet', 'submit', ...MODEL], env));
    const startMs = performance.now();
    const workers = new Workers(env, how.workers);
    const killing = setInterval(() => workers.killOldest(), how.killEveryS * 1000);
    const { state, takenUp } = await untilDone(queue, redis, {
      count: study.count,
      untilMs: startMs + how.limitS * 1000,
    });
    clearInterval(killing);
    const seconds = (performance.now() - startMs) / 1000;
    await workers.end();
    await passed(BROWSERS_END_MS);
    const left = processesNaming(workers.temporary).length;
    return (
      `${how.workers} workers, one killed every ${how.killEveryS} s, Redis killed once: ` +
      `${state.done} of ${study.count} done in ${seconds.toFixed(0)} s, ${workers.killed} workers killed, ` +
      `${takenUp} set aside meanwhile and taken up again, ${left} browser processes left behind\n`
    );
  });
}

/** Looks until every job is done, or until a time; kills Redis and starts it again when half are. */
async function untilDone(
  queue: Queue,
  redis: RealRedis,
  { count, untilMs }: { readonly count: number; readonly untilMs: number },
): Promise<{ state: FleetState; takenUp: number }> {
  let [takenUp, isRedisWell] = [0, true];
  for (;;) {
    const state = await fleetState(queue);
    if (state.done === count || performance.now() > untilMs) return { state, takenUp };
    if (isRedisWell && state.done >= count / 2) {
      isRedisWell = false;
      await redis.kill();
      await redis.start();
    }
    if (state.failed > 0 && state.done + state.failed === count) {
      for (const job of await queue.getFailed())
        await job.retry('failed', { resetAttemptsMade: true, resetAttemptsStarted: true });
      takenUp += state.failed;
    }
    await passed(LOOK_EVERY_MS);
  }
}

/** Workers of one job each; one that is killed is replaced. */
class Workers {
  readonly temporary = mkdtempSync(join(tmpdir(), 'chaos-'));
  private readonly running: ChildProcess[] = [];
  private keep = true;
  killed = 0;

  constructor(
    private readonly env: Readonly<Record<string, string>>,
    count: number,
  ) {
    for (let i = 0; i < count; i++) this.start();
  }

  killOldest(): void {
    const [oldest] = this.running;
    if (oldest?.kill('SIGKILL') === true) this.killed += 1;
  }

  async end(): Promise<void> {
    this.keep = false;
    const all = [...this.running];
    for (const worker of all) worker.kill('SIGTERM');
    await Promise.all(all.map(over));
  }

  private start(): void {
    const worker = started(['fleet', 'work', '--jobs', '1'], {
      ...this.env,
      TMPDIR: this.temporary,
    });
    this.running.push(worker);
    worker.stdout?.on('data', (text: Buffer) => process.stderr.write(text));
    worker.once('exit', () => {
      this.running.splice(this.running.indexOf(worker), 1);
      if (this.keep) this.start();
    });
  }
}
