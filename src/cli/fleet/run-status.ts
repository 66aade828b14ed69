import { Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import { durationText } from '../batch/telling/run-state.ts';
import { fleetState, type FleetState } from './fleet-state.ts';
import { queueName } from './job.ts';

const MOST_REASONS = 10;

/** Prints how far the fleet is. */
export async function runStatus(
  connection: Redis,
  software: string,
  prometheus: boolean,
): Promise<number> {
  const queue = new Queue(queueName(software), { connection });
  const text = prometheus
    ? await queue.exportPrometheusMetrics()
    : stateText(await fleetState(queue));
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
  await queue.close();
  return 0;
}

/** Takes what is waiting out of the queue. */
export async function runDrain(connection: Redis, software: string): Promise<number> {
  const queue = new Queue(queueName(software), { connection });
  const before = await fleetState(queue);
  await queue.drain(true);
  const { inWork } = await fleetState(queue);
  process.stdout.write(
    `${before.waiting + before.again} taken out; ${inWork} in work, which will be finished.\n`,
  );
  await queue.close();
  return 0;
}

/** The state as lines to read. */
export function stateText(state: FleetState): string {
  const pace =
    state.anHour === null || state.secondsLeft === null
      ? 'too few are done to tell the pace'
      : `${state.anHour.toFixed(0)} an hour, ${durationText(state.secondsLeft)} left`;
  const lines = [
    `done       ${state.done}`,
    `in work    ${state.inWork} (${state.workers} workers)`,
    `waiting    ${state.waiting}`,
    `once more  ${state.again}`,
    `set aside  ${state.failed}`,
    ...state.reasons
      .slice(0, MOST_REASONS)
      .map(([reason, jobs]) => `           ${jobs} x ${reason}`),
    `pace       ${pace}`,
  ];
  return `${lines.join('\n')}\n`;
}
