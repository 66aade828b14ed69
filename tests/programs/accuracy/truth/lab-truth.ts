import * as v from 'valibot';
import { failure, success, type Result } from '#core/result.ts';

/** The points of both legs that tell whether the walker was followed. */
export const LEG_POINTS = [
  'left_hip',
  'right_hip',
  'left_knee',
  'right_knee',
  'left_ankle',
  'right_ankle',
  'left_heel',
  'right_heel',
  'left_foot_index',
  'right_foot_index',
] as const;

/** The laboratory's names of where the camera stood, each with a name of ours for the group that it belongs to. */
const CAMERAS = [
  ['sagittal', 'side', 'side'],
  ['frontal_toward', 'front', 'front-back'],
  ['frontal_away', 'back', 'front-back'],
  ['oblique', 'oblique', 'between'],
] as const;

export type ViewKind = (typeof CAMERAS)[number][1];
export type ViewGroup = (typeof CAMERAS)[number][2];

const side = v.picklist(['left', 'right']);
const value = v.nullish(v.number());
const bySide = v.nullish(v.object({ left: value, right: value }));
/** Across, down, and the depth in metres; null behind the camera. */
const point = v.nullable(v.tuple([v.number(), v.number(), v.number()]));
const leg = v.object({
  ankleDorsiflexion: v.number(),
  kneeFlexion: v.number(),
  footPitch: v.number(),
});
const frame = v.object({
  t: v.number(),
  inFrame: v.boolean(),
  bodyHeightPx: value,
  pelvicObliquity: v.number(),
  left: leg,
  right: leg,
  px: v.object(v.entriesFromList(LEG_POINTS, point)),
});

/** What the laboratory says of a clip, as far as it is compared: its README, "Truth file". Degrees, seconds. */
const labTruthSchema = v.object({
  view: v.pipe(
    v.string(),
    v.check((name) => cameraOf(name) !== undefined, 'is no view that can be scored'),
  ),
  camera: v.object({ fx: v.number() }),
  subject: v.object({ stature_m: v.number() }),
  pathologies: v.nullish(v.array(v.object({ type: v.string(), side: v.nullish(v.string()) }))),
  frames: v.array(frame),
  events: v.array(v.object({ side, type: v.string(), t: v.number() })),
  cycles: v.array(v.object({ side, start: v.number(), end: v.number() })),
  summary: v.object({
    cadence_steps_min: value,
    strideTime_s: value,
    stancePct: bySide,
    peakStanceDorsiflexion: bySide,
    dorsiflexionAtIC: bySide,
    peakPlantarflexion: bySide,
    peakKnee: bySide,
    footProgressionStance: bySide,
    trunkLeanMean: value,
    pelvicTiltMean: value,
    pelvicObliquityMax: value,
    pelvicObliquityMin: value,
    pelvicObliquityRange: value,
  }),
});

export type LabTruth = v.InferOutput<typeof labTruthSchema>;
export type LabFrame = LabTruth['frames'][number];

/** Checks a document against the truth file's form. The failure says where it differs. */
export function parseLabTruth(document: unknown): Result<LabTruth, string> {
  const parsed = v.safeParse(labTruthSchema, document);
  if (parsed.success) return success(parsed.output);
  const issue = parsed.issues[0];
  return failure(`${v.getDotPath(issue) ?? 'the document'}: ${issue.message}`);
}

/** The view that the report should name. */
export function viewKindOf({ view }: LabTruth): ViewKind {
  return knownCamera(view)[1];
}

/** The views that are scored together. */
export function viewGroupOf({ view }: LabTruth): ViewGroup {
  return knownCamera(view)[2];
}

/** Frames with the whole body in the picture: only these are scored. */
export function seenFrames({ frames }: LabTruth): readonly LabFrame[] {
  return frames.filter((one) => one.inFrame);
}

function knownCamera(view: string): (typeof CAMERAS)[number] {
  const camera = cameraOf(view);
  if (camera === undefined) throw new Error(`${view}: the schema lets no such view through`);
  return camera;
}

function cameraOf(view: string): (typeof CAMERAS)[number] | undefined {
  return CAMERAS.find(([start]) => view.startsWith(start));
}
