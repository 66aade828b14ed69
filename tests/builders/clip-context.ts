import { uncovered } from '#core/people/encounters.ts';
import type { ClipContext } from '#core/passes/clip-context.ts';
import type { LandmarkTrack } from '#core/body/landmark-track.ts';
import { NO_SOFTWARE, plainVideo } from './empty-report.ts';

/** What is known of a clip besides its landmarks, for tests: one walker, a plain video. */
export function clipContext(
  track: LandmarkTrack,
  changes: Partial<Omit<ClipContext, 'video'>> & { readonly meanFps?: number } = {},
): ClipContext {
  const { meanFps = 30, ...rest } = changes;
  const frames = track.timeS.length;
  return {
    software: { ...NO_SOFTWARE, model: 'stick-figure' },
    video: plainVideo(frames, {
      widthPx: track.widthPx,
      heightPx: track.heightPx,
      durationS: track.timeS[frames - 1] ?? 0,
      meanFps,
    }),
    notices: [],
    people: 1,
    covered: uncovered(0),
    mayBeMixedUp: false,
    videoLook: null,
    heightM: null,
    ...rest,
  };
}
