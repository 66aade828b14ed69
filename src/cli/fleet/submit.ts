import type { FlowProducer, JobsOptions, Queue } from 'bullmq';
import { success, type Result } from '#core/result.ts';
import { jobName } from '../batch/job-name.ts';
import { visitPlans } from '../batch/visits.ts';
import { sha256OfFile, sha256OfText } from '../files/content-hash.ts';
import type { VideoFacts } from '../input/facts.ts';
import type { VideoOrder } from '../video-report.ts';
import type { VideoJob, VisitJob } from './job.ts';
import type { Storage } from './storage/storage.ts';
import { nameOf, TRIES } from './work.ts';

/** What a submission is about, beside the videos. */
export interface Submission {
  readonly software: string;
  readonly orderOf: (name: string) => VideoOrder;
  /** The lower number goes first. Null: in the order of submission, before all that have one. */
  readonly priority: number | null;
  /** How long a job waits before its second try, milliseconds; twice as long before the third. */
  readonly backOffMs: number;
}

export const USUAL_BACK_OFF_MS = 10_000;
/** What is done is remembered so long: the same video is not analysed twice meanwhile. */
const KEEP_S = 30 * 24 * 3600;
/** What BullMQ calls a job that was done or set aside. */
const ENDED: readonly string[] = ['completed', 'failed'];

/** What became of the videos of a submission. */
export interface Submitted {
  readonly added: number;
  /** Those whose job is in the queue already, waiting, in work or done. */
  readonly known: number;
  /** The same bytes under another name: [name, the name whose report is theirs]. */
  readonly same: readonly (readonly [string, string])[];
  /** [name, why]. */
  readonly unreadable: readonly (readonly [string, string])[];
}

/** A video with its job's name. */
export interface NamedVideo {
  readonly job: string;
  readonly data: VideoJob;
}

/** Puts videos into the queue: one job for each content and order. */
export async function submit(
  queue: Queue,
  storage: Storage,
  names: readonly string[],
  submission: Submission,
): Promise<Submitted & { readonly videos: readonly NamedVideo[] }> {
  const videos: NamedVideo[] = [];
  const same: [string, string][] = [];
  const unreadable: [string, string][] = [];
  let known = 0;
  for (const name of names) {
    const order = submission.orderOf(name);
    const content = await contentOf(storage, name);
    if (!content.ok) {
      unreadable.push([name, content.error]);
      continue;
    }
    const job = jobName(content.value, order, submission.software);
    const there = await queue.getJob(job);
    const twin = there === undefined ? name : nameOf(there);
    if (twin !== name) {
      same.push([name, twin]);
      continue;
    }
    const data: VideoJob = { kind: 'video', name, order };
    videos.push({ job, data });
    if (there !== undefined) known += 1;
    else await queue.add('video', data, optionsOf(job, submission));
  }
  return { added: videos.length - known, known, same, unreadable, videos };
}

/** Puts a visit for each person and condition behind its videos. Gives the number of visits. */
export async function submitVisits(
  { queue, flows }: { readonly queue: Queue; readonly flows: FlowProducer },
  videos: readonly NamedVideo[],
  facts: ReadonlyMap<string, VideoFacts>,
  submission: Submission,
): Promise<number> {
  const byName = new Map(videos.map((video) => [video.data.name, video]));
  const plans = visitPlans([...byName.keys()], facts);
  for (const { file, names } of plans) {
    const members = names.flatMap((name) => byName.get(name) ?? []);
    const visit = visitName(file, members);
    const open = await openMembers(queue, visit, members);
    await flows.add({
      name: 'visit',
      queueName: queue.name,
      data: { kind: 'visit', file, names: [...names] } satisfies VisitJob,
      opts: optionsOf(visit, submission),
      children: open.map((video) => ({
        name: 'video',
        queueName: queue.name,
        data: video.data,
        // A video that gives no report does not hold up the others of its visit.
        opts: { ...optionsOf(video.job, submission), ignoreDependencyOnFailure: true },
      })),
    });
    await releaseFailed(queue, open);
  }
  return plans.length;
}

/**
 * The videos that a visit has to wait for. A visit that was put in before for one of them is taken out: a job has one
 * visit to report to, and what was joined without it is joined again.
 */
async function openMembers(
  queue: Queue,
  visit: string,
  members: readonly NamedVideo[],
): Promise<NamedVideo[]> {
  const open: NamedVideo[] = [];
  const outdated = new Set<string>();
  for (const member of members) {
    const job = await queue.getJob(member.job);
    if (job !== undefined && ENDED.includes(await job.getState())) continue;
    open.push(member);
    outdated.add(visit);
    if (job?.parent?.id !== undefined) outdated.add(job.parent.id);
  }
  for (const id of outdated) await queue.remove(id, { removeChildren: false });
  return open;
}

/** BullMQ would wait for ever for a video that was set aside before it became part of the visit. */
async function releaseFailed(queue: Queue, videos: readonly NamedVideo[]): Promise<void> {
  for (const { job: id } of videos) {
    const job = await queue.getJob(id);
    if (job?.parentKey !== undefined && (await job.isFailed())) await job.removeChildDependency();
  }
}

/** A visit hangs on its videos, and is named anew where its file is. */
function visitName(file: string, members: readonly NamedVideo[]): string {
  const parts = [file, ...members.map(({ job }) => job)];
  return `visit-${sha256OfText(parts.join()).slice(0, 32)}`;
}

async function contentOf(storage: Storage, name: string): Promise<Result<string, string>> {
  const video = await storage.video(name);
  if (!video.ok) return video;
  try {
    return success(await sha256OfFile(video.value.path));
  } finally {
    await video.value.release();
  }
}

/** How a job is tried, kept and named. */
export function optionsOf(job: string, { priority, backOffMs }: Submission): JobsOptions {
  return {
    jobId: job,
    attempts: TRIES,
    backoff: { type: 'exponential', delay: backOffMs },
    removeOnComplete: { age: KEEP_S },
    removeOnFail: { age: KEEP_S },
    ...(priority === null ? {} : { priority }),
  };
}
