import type { FlowProducer, JobsOptions, Queue } from 'bullmq';
import { success, type Result } from '#core/result.ts';
import { jobName } from '../batch/job-name.ts';
import { visitPlans } from '../batch/visits.ts';
import { sha256OfFile, sha256OfText } from '../files/content-hash.ts';
import type { VideoFacts } from '../input/facts.ts';
import type { VideoOrder } from '../video-report.ts';
import { queueName, type VideoJob, type VisitJob } from './job.ts';
import type { Storage } from './storage/storage.ts';
import { TRIES } from './work.ts';

/** What a submission is about, beside the videos. */
export interface Submission {
  readonly software: string;
  readonly orderOf: (name: string) => VideoOrder;
  /** Lower goes first; null: in order, behind those with a priority. */
  readonly priority: number | null;
  /** How long a job waits before its second try, milliseconds; twice as long before the third. */
  readonly backOffMs: number;
}

export const USUAL_BACK_OFF_MS = 10_000;
/** What is done is remembered so long: the same video is not analysed twice meanwhile. */
const KEEP_S = 30 * 24 * 3600;

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
  const videos = new Map<string, NamedVideo>();
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
    const twin = videos.get(job);
    if (twin !== undefined) {
      same.push([name, twin.data.name]);
      continue;
    }
    videos.set(job, { job, data: { kind: 'video', name, order } });
    if ((await queue.getJob(job)) !== undefined) known += 1;
    else await queue.add('video', videos.get(job)?.data, optionsOf(job, submission));
  }
  return { added: videos.size - known, known, same, unreadable, videos: [...videos.values()] };
}

/** Puts a visit for each person and condition behind its videos. Gives the number of visits. */
export async function submitVisits(
  flows: FlowProducer,
  videos: readonly NamedVideo[],
  facts: ReadonlyMap<string, VideoFacts>,
  submission: Submission,
): Promise<number> {
  const byName = new Map(videos.map((video) => [video.data.name, video]));
  const plans = visitPlans([...byName.keys()], facts);
  const queue = queueName(submission.software);
  for (const { file, names } of plans) {
    const data: VisitJob = { kind: 'visit', file, names: [...names] };
    const members = names.flatMap((name) => byName.get(name) ?? []);
    await flows.add({
      name: 'visit',
      queueName: queue,
      data,
      opts: optionsOf(visitName(members), submission),
      children: members.map((video) => ({
        name: 'video',
        queueName: queue,
        data: video.data,
        // A video that gives no report does not hold up the others of its visit.
        opts: { ...optionsOf(video.job, submission), ignoreDependencyOnFailure: true },
      })),
    });
  }
  return plans.length;
}

function visitName(members: readonly NamedVideo[]): string {
  return `visit-${sha256OfText(members.map(({ job }) => job).join()).slice(0, 32)}`;
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
