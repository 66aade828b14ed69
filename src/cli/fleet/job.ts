import * as v from 'valibot';
import { MODELS } from '#contract/model.ts';
import { failure, success, type Result } from '#core/result.ts';

/** What goes through Redis: names and settings, never a video or a report. */
const videoJobSchema = v.object({
  kind: v.literal('video'),
  /** In the storage. */
  name: v.string(),
  order: v.object({
    model: v.picklist(MODELS),
    heightM: v.nullable(v.number()),
    trueFps: v.nullable(v.number()),
    landmarks: v.boolean(),
  }),
});

/** Joins reports once they are there. */
const visitJobSchema = v.object({
  kind: v.literal('visit'),
  file: v.string(),
  names: v.array(v.string()),
});

const jobSchema = v.variant('kind', [videoJobSchema, visitJobSchema]);

export type VideoJob = v.InferOutput<typeof videoJobSchema>;
export type VisitJob = v.InferOutput<typeof visitJobSchema>;
export type FleetJob = v.InferOutput<typeof jobSchema>;

/** Checks what came out of the queue; the failure is a sentence. */
export function parseJob(data: unknown): Result<FleetJob, string> {
  const parsed = v.safeParse(jobSchema, data);
  if (parsed.success) return success(parsed.output);
  return failure(`This is no job of ours: ${parsed.issues[0].message}`);
}

/** Each version of the app has a queue of its own: a worker never makes another version's report. */
export function queueName(software: string): string {
  return `heelrise-${software}`;
}
