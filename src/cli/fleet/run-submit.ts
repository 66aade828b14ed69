import { FlowProducer, Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import { success, type Result } from '#core/result.ts';
import { orderOf } from '../batch/run-batch.ts';
import { factsByName, readFacts, type VideoFacts } from '../input/facts.ts';
import { VIDEO_FILE } from '../input/listed-videos.ts';
import { askedStorage } from './asked-storage.ts';
import type { FleetArguments } from './fleet-arguments.ts';
import { queueName } from './job.ts';
import type { Storage } from './storage/storage.ts';
import {
  submit,
  submitVisits,
  USUAL_BACK_OFF_MS,
  type Submission,
  type Submitted,
} from './submit.ts';

/** Puts videos into the queue and says what became of each that is no new job. Gives the exit status. */
export async function runSubmit(
  asked: FleetArguments,
  connection: Redis,
  software: string,
  readList: () => string,
): Promise<number> {
  const storage = askedStorage(asked);
  if (!storage.ok) return told(storage.error, 2);
  const names = await askedNames(asked.names, storage.value, readList);
  if (!names.ok) return told(names.error, 2);
  const facts = factsFor(asked, names.value);
  if (!facts.ok) return told(facts.error, 2);
  const submission: Submission = {
    software,
    orderOf: (name) => orderOf(asked.order, facts.value?.get(name)),
    priority: asked.priority,
    backOffMs: USUAL_BACK_OFF_MS,
  };
  const queue = new Queue(queueName(software), { connection });
  const again = asked.again ? await takeUpAgain(queue) : 0;
  const submitted = await submit(queue, storage.value, names.value, submission);
  let visits = 0;
  if (asked.visit && facts.value !== null) {
    const flows = new FlowProducer({ connection });
    visits = await submitVisits({ queue, flows }, submitted.videos, facts.value, submission);
    await flows.close();
  }
  await queue.close();
  tell(submitted, { again, visits, isPrivate: asked.isPrivate });
  return submitted.unreadable.length === 0 ? 0 : 1;
}

/** Videos as they are named in the storage: those named, those in folders that are named, or all. */
async function askedNames(
  asked: readonly string[],
  storage: Storage,
  readList: () => string,
): Promise<Result<string[], string>> {
  const sources = asked.flatMap((name) => (name === '-' ? linesOf(readList()) : [name]));
  if (asked.length === 0) return storage.videosIn('');
  const names = new Set<string>();
  for (const source of sources) {
    const found = VIDEO_FILE.test(source) ? success([source]) : await storage.videosIn(source);
    if (!found.ok) return found;
    for (const name of found.value) names.add(name);
  }
  return success([...names]);
}

function linesOf(text: string): string[] {
  return text.split(/\r?\n/).filter((line) => line !== '');
}

function factsFor(
  { facts }: FleetArguments,
  names: readonly string[],
): Result<ReadonlyMap<string, VideoFacts> | null, string> {
  if (facts === null) return success(null);
  const rows = readFacts(facts);
  if (!rows.ok) return rows;
  const videos = names.map((name) => ({ name, path: name }));
  return success(factsByName(videos, rows.value, facts).byName);
}

async function takeUpAgain(queue: Queue): Promise<number> {
  const failed = await queue.getFailed();
  for (const job of failed)
    await job.retry('failed', { resetAttemptsMade: true, resetAttemptsStarted: true });
  return failed.length;
}

function tell(
  { added, known, same, unreadable }: Submitted,
  {
    again,
    visits,
    isPrivate,
  }: { readonly again: number; readonly visits: number; readonly isPrivate: boolean },
): void {
  if (!isPrivate) {
    for (const [name, twin] of same) told(`${name} is the same video as ${twin}: one report.`, 0);
    for (const [name, why] of unreadable) told(`${name}: ${why}`, 0);
  }
  const counts: readonly (readonly [number, string])[] = [
    [same.length, 'the same as another'],
    [unreadable.length, 'not to be read'],
    [again, 'taken up again'],
    [visits, 'visits'],
  ];
  const more = counts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  const text = [`${added} put into the queue`, `${known} were there already`, ...more];
  process.stdout.write(`${text.join(', ')}.\n`);
}

function told(sentence: string, status: number): number {
  process.stderr.write(`${sentence}\n`);
  return status;
}
