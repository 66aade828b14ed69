import * as v from 'valibot';
import { WALKER_CHOICES } from '../ids.ts';
import { count, finite } from './limits.ts';

/** Something the reader should know about the clip that did not stop the analysis. */
export const noticeSchema = v.variant('code', [
  v.object({
    code: v.literal('truncated'),
    readableFrames: count,
    /** Null where the file does not tell how many there were. */
    expectedFrames: v.nullable(count),
  }),
  v.object({ code: v.literal('variable-frame-rate') }),
  /** The file shows a part slower, faster or frozen; measured at the speed at which it was filmed. */
  v.object({ code: v.literal('changed-speed') }),
  /** Every other line of a picture was taken a moment later. */
  v.object({ code: v.literal('interlaced') }),
  v.object({
    code: v.literal('slow-motion'),
    timeScale: finite,
    source: v.picklist(['file', 'user']),
  }),
  v.object({ code: v.literal('walker-out-of-view'), missingFrames: count }),
  v.object({ code: v.literal('several-people'), people: count }),
  /** The walker passed the camera more than once; every pass was read, and turns were left out. */
  v.object({ code: v.literal('several-passes'), passes: count }),
  /** The video was cut while somebody walked; no stride goes across. */
  v.object({ code: v.literal('video-jumps'), jumps: count }),
  /** The beat of the feet is weak, as in a limp, a shuffle or a walk that changes: measured, with wider intervals. */
  v.object({ code: v.literal('slow-and-uneven') }),
  /** Several walked at once: why this one was followed. */
  v.object({
    code: v.literal('several-walkers'),
    walking: count,
    followed: v.picklist(WALKER_CHOICES),
  }),
  /** Somebody was before the walker: shown where the other strides say, not measured. */
  v.object({ code: v.literal('walker-hidden'), hiddenFrames: count }),
  /** Two people met and cannot be told apart surely afterwards. */
  v.object({ code: v.literal('people-may-be-mixed-up') }),
  /** Nobody was found as the video is, but people stand upright in it once it is turned. */
  v.object({ code: v.literal('turned'), clockwiseDeg: v.picklist([90, 180, 270]) }),
  /** No walk was found, but feet that pass each other seldom: a video of slow motion that does not say so. */
  v.object({ code: v.literal('maybe-slow-motion') }),
  v.object({ code: v.literal('low-frame-rate'), meanFps: finite }),
]);
