import { networkErrorsOf, type NetworkErrors } from '../bias/network-errors.ts';
import { bodyOf } from '../legs/body-of.ts';
import type { ClipContext } from '../passes/clip-context.ts';
import { framesOf, withoutFrames, type LandmarkTrack } from '../body/landmark-track.ts';
import { cutPasses, type Pass } from '../passes/cut-passes.ts';
import { joinPasses, type ReportedPass } from '../passes/join-passes.ts';
import { reportPass } from '../passes/report-pass.ts';
import { fewestStrides, isWalk, seePass, type SeenPass } from '../passes/see-pass.ts';
import { videoJumps } from '../passes/video-jumps.ts';
import { isSpeedUntold, stepsSlowly } from '../quality/slow-motion.ts';
import type { Notice, Report } from '../report/report.ts';

/** A low film rate is said aloud below this. */
const LOW_FPS = 24;

/** A pass with what was seen in its frames. */
interface PassInFilm {
  readonly pass: Pass;
  readonly seen: SeenPass;
}

/**
 * Landmarks to report: passes, and for each of them repair, view, events, cycles, measures, patterns; several passes are
 * pooled. Pure: the same track gives the same report.
 */
export function analyseWalk(
  seen: LandmarkTrack,
  clip: ClipContext,
  errors: NetworkErrors | null = networkErrorsOf(clip.software.model),
): Report {
  const body = bodyOf(withoutFrames(seen, clip.covered.hidden));
  const jumps = videoJumps(body, clip.cutsS ?? []);
  const passes = seenPasses(seen, cutPasses(body, jumps), clip, errors);
  const strides = fewestStrides(passes.map((one) => one.seen));
  const reported = passes.map(({ pass, seen: inPass }): ReportedPass => ({
    pass,
    report: reportPass(inPass, clip, strides),
  }));
  return {
    schemaVersion: 1,
    software: clip.software,
    video: clip.video,
    notices: [...clip.notices, ...walkNotices(clip, passes, jumps)],
    ...joinPasses(seen, reported),
  };
}

/** The passes that are walks; where none is, or there is but one pass, the film as a whole. */
function seenPasses(
  track: LandmarkTrack,
  passes: readonly Pass[],
  clip: ClipContext,
  errors: NetworkErrors | null,
): PassInFilm[] {
  const whole = { from: 0, to: track.timeS.length - 1 };
  const see = (pass: Pass): PassInFilm => {
    const inPass = (flags: readonly boolean[]) => flags.slice(pass.from, pass.to + 1);
    const covered = {
      hidden: inPass(clip.covered.hidden),
      doubtful: inPass(clip.covered.doubtful),
    };
    return { pass, seen: seePass(framesOf(track, pass.from, pass.to), covered, errors) };
  };
  const walks = passes.length < 2 ? [] : passes.map(see).filter(({ seen }) => isWalk(seen));
  return walks.length === 0 ? [see(whole)] : walks;
}

function walkNotices(
  clip: ClipContext,
  passes: readonly PassInFilm[],
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
