import { networkErrorsOf, type NetworkErrors } from '../bias/network-errors.ts';
import { framesOf, withoutFrames, type LandmarkTrack } from '../body/landmark-track.ts';
import { keepLast } from '../keep-last.ts';
import { bodyOf } from '../legs/body-of.ts';
import { NOTHING_BY_HAND, type ByHand } from '../corrections/by-hand.ts';
import type { ClipContext } from './clip-context.ts';
import { cutPasses, type Pass } from './cut-passes.ts';
import { readPass, type PassReading } from './read-pass.ts';
import { fewestStrides, isWalk, passSeer, type SeenPass } from './see-pass.ts';
import { videoJumps } from './video-jumps.ts';
import { isSpeedUntold, stepsSlowly } from '../quality/slow-motion.ts';
import type { Notice } from '../report/report.ts';

/** A low frame rate is said aloud below this. */
const LOW_FPS = 24;

/** A pass with what was seen in its frames. */
interface PassInVideo {
  readonly pass: Pass;
  readonly seen: SeenPass;
}

/** A walk as it was measured, in full precision: every pass, and what the reader should know of the clip. */
export interface WalkReading {
  readonly track: LandmarkTrack;
  /** At least one. */
  readonly passes: readonly { readonly pass: Pass; readonly reading: PassReading }[];
  readonly notices: readonly Notice[];
}

/**
 * Landmarks to numbers: passes, and for each of them repair, view, events, cycles, measures, patterns. Pure: the same
 * track gives the same reading.
 * @param errors what the network gets wrong on the mean; null: what it saw is taken as it is.
 * @param byHand what somebody corrected.
 */
export function readWalk(
  track: LandmarkTrack,
  clip: ClipContext,
  errors: NetworkErrors | null = networkErrorsOf(clip.software.model),
  byHand: ByHand = NOTHING_BY_HAND,
): WalkReading {
  return walkReader(track, clip, errors)(byHand);
}

/** The same for a walk that is corrected again and again: what no correction changes is read once. */
export function walkReader(
  track: LandmarkTrack,
  clip: ClipContext,
  errors: NetworkErrors | null = networkErrorsOf(clip.software.model),
): (byHand: ByHand) => WalkReading {
  const body = bodyOf(withoutFrames(track, clip.covered.hidden));
  const jumps = videoJumps(body, clip.cutsS ?? []);
  const see = passesSeer(track, cutPasses(body, jumps), clip, errors);
  return (byHand) => {
    const seen = see(byHand);
    const strides = fewestStrides(seen.map((one) => one.seen));
    return {
      track,
      passes: seen.map(({ pass, seen: inPass }) => ({
        pass,
        reading: readPass(inPass, clip, strides),
      })),
      notices: [...clip.notices, ...walkNotices(clip, seen, jumps)],
    };
  };
}

/** The passes that are walks; where none is, or there is but one pass, the video as a whole. */
function passesSeer(
  track: LandmarkTrack,
  passes: readonly Pass[],
  clip: ClipContext,
  errors: NetworkErrors | null,
): (byHand: ByHand) => PassInVideo[] {
  const seerOf = (pass: Pass) => {
    const inPass = (flags: readonly boolean[]) => flags.slice(pass.from, pass.to + 1);
    const covered = {
      hidden: inPass(clip.covered.hidden),
      doubtful: inPass(clip.covered.doubtful),
    };
    const see = passSeer(framesOf(track, pass.from, pass.to), covered, errors);
    return (byHand: ByHand): PassInVideo => ({ pass, seen: see(byHand) });
  };
  const seers = passes.length < 2 ? [] : passes.map(seerOf);
  const whole = keepLast(() => seerOf({ from: 0, to: track.timeS.length - 1 }));
  return (byHand) => {
    const walks = seers.map((see) => see(byHand)).filter(({ seen }) => isWalk(seen));
    return walks.length === 0 ? [whole()(byHand)] : walks;
  };
}

function walkNotices(
  clip: ClipContext,
  passes: readonly PassInVideo[],
  jumps: readonly number[],
): Notice[] {
  const notices: Notice[] = [];
  const sum = (count: (seen: SeenPass) => number) =>
    passes.reduce((total, { seen }) => total + count(seen), 0);
  if (clip.people > 1) notices.push({ code: 'several-people', people: clip.people });
  if (clip.mayBeMixedUp) notices.push({ code: 'people-may-be-mixed-up' });
  if (passes.length > 1) notices.push({ code: 'several-passes', passes: passes.length });
  if (jumps.length > 0) notices.push({ code: 'video-jumps', jumps: jumps.length });
  if (passes.some(({ seen }) => seen.outcome.isUneven)) notices.push({ code: 'slow-and-uneven' });
  const hiddenFrames = sum(({ hidden }) => hidden.filter(Boolean).length);
  if (hiddenFrames > 0) notices.push({ code: 'walker-hidden', hiddenFrames });
  const missingFrames = sum(({ frames }) => frames.missing);
  if (missingFrames > 0) notices.push({ code: 'walker-out-of-view', missingFrames });
  // Where a walk was found a check asks this; where none was, there are no checks.
  const slowly = passes.some(
    ({ seen }) => seen.outcome.code === 'no-walk' && stepsSlowly(seen.repaired.body),
  );
  if (slowly && isSpeedUntold(clip.video)) notices.push({ code: 'maybe-slow-motion' });
  if (clip.video.meanFps < LOW_FPS) {
    notices.push({ code: 'low-frame-rate', meanFps: clip.video.meanFps });
  }
  return notices;
}
