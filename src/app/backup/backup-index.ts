import * as v from 'valibot';
import { failure, success, type Result } from '#core/result.ts';
import { planSchema } from '../walks/plan-schema.ts';
import type { ZipReader } from './zip-reader.ts';

/** Why a backup could not be read, or not be made. */
export type BackupTroubleCode = 'not-a-backup' | 'cut-off' | 'newer' | 'no-room' | 'failed';

/** The file in a backup that lists the others. */
export const INDEX_PATH = 'heelrise-backup.json';
/** Grows when an older version could not read it. */
export const FORMAT = 1;
/** More than any index of ours. */
const MAX_INDEX_BYTES = 64e6;

const walkSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  createdAtMs: v.pipe(v.number(), v.finite()),
  /** Whether it came as a saved result. */
  opened: v.boolean(),
  /** Null where its video stands alone. */
  visitId: v.nullable(v.string()),
  workers: v.nullable(v.number()),
  /** Where its report lies in the backup. */
  report: v.string(),
  /** Null where the video was not kept. */
  video: v.nullable(
    v.object({ path: v.string(), name: v.string(), type: v.string(), changedAtMs: v.number() }),
  ),
});
const indexSchema = v.object({
  kind: v.literal('heelrise-backup'),
  format: v.number(),
  madeAt: v.string(),
  walks: v.array(walkSchema),
  /** The kept plan. Earlier versions wrote none; one that cannot be read costs no walk. */
  plan: v.fallback(v.optional(v.nullable(planSchema), null), null),
});

/** One walk of a backup: where its parts lie. */
export type BackupWalk = Readonly<v.InferOutput<typeof walkSchema>>;
export type BackupIndex = Readonly<v.InferOutput<typeof indexSchema>>;

/** What a backup holds. */
export async function readIndex(zip: ZipReader): Promise<Result<BackupIndex, BackupTroubleCode>> {
  if (!zip.has(INDEX_PATH)) return failure('not-a-backup');
  const file = await zip.read(INDEX_PATH, MAX_INDEX_BYTES);
  if (file === null) return failure('cut-off');
  const document = await jsonOf(file);
  const format = v.safeParse(v.object({ format: v.number() }), document);
  if (format.success && format.output.format > FORMAT) return failure('newer');
  const index = v.safeParse(indexSchema, document);
  return index.success ? success(index.output) : failure('not-a-backup');
}

/** The document in a file; undefined if it is not JSON, which no schema accepts. */
export async function jsonOf(file: Blob): Promise<unknown> {
  try {
    return JSON.parse(await file.text()) as unknown;
  } catch {
    return undefined;
  }
}
