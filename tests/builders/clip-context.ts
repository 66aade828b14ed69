import { uncovered } from '#core/people/encounters.ts';
import type { ClipContext } from '#core/passes/clip-context.ts';
import type { LandmarkTrack } from '#core/body/landmark-track.ts';

/** What is known of a clip besides its landmarks, for tests: one walker, a plain film. */
export function clipContext(
  track: LandmarkTrack,
  changes: Partial<Omit<ClipContext, 'video'>> & { readonly meanFps?: number } = {},
): ClipContext {
  const { meanFps = 30, ...rest } = changes;
  const frames = track.timeS.length;
  return {
    software: {
      name: 'heelrise',
      version: '0',
      model: 'stick-figure',
      modelSha256: '0',
      backend: 'wasm',
    },
    video: {
      name: 'stick-figure.mp4',
      widthPx: track.widthPx,
      heightPx: track.heightPx,
      durationS: track.timeS[frames - 1] ?? 0,
      frameCount: frames,
      decodedFrameCount: frames,
      meanFps,
      variableFrameRate: false,
      rotationDeg: 0,
      timeScale: 1,
      timeScaleSource: 'normal-speed',
      codec: 'none',
      decodePath: 'webcodecs',
      firstFrameFileTimeS: 0,
    },
    notices: [],
    people: 1,
    covered: uncovered(0),
    mayBeMixedUp: false,
    film: null,
    heightM: null,
    ...rest,
  };
}
