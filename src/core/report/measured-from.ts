import * as v from 'valibot';

/** Integers as `kept-track/packed-integers.ts` packs them: enough for two hours at 120 frames a second. */
const packed = v.pipe(v.string(), v.maxLength(2e8), v.regex(/^[A-Za-z0-9+/]*={0,2}$/));
const frame = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e6));
/** First and last frame of every run of frames. */
const runs = v.pipe(v.array(v.tuple([frame, frame])), v.maxLength(20_000));
const share = v.nullable(v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1e6)));
const seconds = v.pipe(v.number(), v.finite(), v.minValue(-1e6), v.maxValue(1e6));

/**
 * What a walk was measured from, as the networks saw it, before repair: with it the walk is measured again. Units of the
 * columns are in `kept-track/quantised-track.ts`. A column without a value is left out.
 */
export const measuredFromSchema = v.object({
  timeS: packed,
  columns: v.object({
    xPx: v.optional(packed),
    yPx: v.optional(packed),
    score: v.optional(packed),
    worldX: v.optional(packed),
    worldY: v.optional(packed),
    worldZ: v.optional(packed),
    sharpness: v.optional(packed),
    legXPx: v.optional(packed),
    legYPx: v.optional(packed),
    legSigma: v.optional(packed),
  }),
  /** Frames in which somebody is, and in which somebody may be, before the walker. */
  hidden: runs,
  doubtful: runs,
  people: frame,
  mayBeMixedUp: v.boolean(),
  /** What the pictures are like; null where they were not looked at. */
  videoLook: v.nullable(v.object({ cameraShiftPerS: share, meanLuma: share })),
  heightM: v.nullable(v.pipe(v.number(), v.minValue(0.1), v.maxValue(3))),
  cutsS: v.optional(v.pipe(v.array(seconds), v.maxLength(20_000))),
  /** How many of the report's notices are of the video itself: the first ones. */
  videoNotices: frame,
});

export type MeasuredFrom = v.InferOutput<typeof measuredFromSchema>;
