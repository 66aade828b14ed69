import { transfer } from 'comlink';
import type {
  Analysis,
  AnalysisOptions,
  KnownSoFar,
  OnFinding,
  OnPreview,
  OnProgress,
  SeekedFrames,
} from '#contract/analysis-api.ts';
import type { AnalysisError } from '#contract/analysis-error.ts';
import { analyseWalk } from '#core/analyse-walk.ts';
import { emptyTrack, type LandmarkTrack } from '#core/landmark-track.ts';
import { LANDMARK_COUNT } from '#core/skeleton.ts';
import { parseReport } from '#core/report/parse.ts';
import { failure, success, type Result } from '#core/result.ts';
import { landmarkModelSha256 } from '../../models/manifest.ts';
import { decodedFrames } from '../decode/frames.ts';
import { openClip, type OpenClip } from '../decode/open-clip.ts';
import type { ClipFrame } from '../decode/clip-frame.ts';
import { startBackend } from '../pose/backend.ts';
import { fileNotices, realTimesS, timeScaleOf, videoOf } from './clip-times.ts';
import { loadNetworks, type Networks } from './networks.ts';
import { trackWalker } from './track-walker.ts';

/** Fewer readable frames than this hold no movement. */
const LEAST_FRAMES = 2;
const PREVIEW_EVERY_MS = 120;
const PREVIEW_WIDTH_PX = 720;

/** The whole way from a clip to its report: open, find, follow, measure. See `AnalysisApi`. */
export async function analyseClip(
  clip: Blob,
  options: AnalysisOptions,
  _known: KnownSoFar | null,
  onProgress: OnProgress,
  onPreview: OnPreview | null,
  _onFinding: OnFinding | null,
  seekedFrames: SeekedFrames | null,
): Promise<Result<Analysis, AnalysisError>> {
  onProgress({ stage: 'opening' });
  const opened = await openClip(clip, options.name, options.decodePath);
  if (!opened.ok) return opened;
  try {
    onProgress({ stage: 'loading-model' });
    const networks = await loadNetworks(options.model);
    if (!networks.ok) return networks;
    return await analyseOpenClip(
      opened.value,
      options,
      networks.value,
      onProgress,
      onPreview === null ? () => Promise.resolve() : previewer(onPreview),
      seekedFrames,
    );
  } finally {
    opened.value.close();
  }
}

async function analyseOpenClip(
  open: OpenClip,
  options: AnalysisOptions,
  networks: Networks,
  onProgress: OnProgress,
  onFrame: (frame: ClipFrame, track: LandmarkTrack) => Promise<void>,
  seekedFrames: SeekedFrames | null,
): Promise<Result<Analysis, AnalysisError>> {
  const { facts } = open;
  const scale = timeScaleOf(facts, options);
  const timeS = realTimesS(facts, scale);
  const followed = await trackWalker(
    (indices) => decodedFrames(open, { seekedFrames, ...(indices === null ? {} : { indices }) }),
    timeS,
    facts,
    networks,
    onProgress,
    onFrame,
  );
  const decoded = followed.decodedFrames;
  if (decoded === 0) {
    return failure({ code: 'nothing-decoded', expectedFrames: timeS.length });
  }
  if (decoded < LEAST_FRAMES) return failure({ code: 'too-few-frames', frames: decoded });
  onProgress({ stage: 'measuring' });
  const report = analyseWalk(followed.track ?? emptyTrack(timeS, facts.widthPx, facts.heightPx), {
    software: {
      name: 'heelrise',
      version: __HEELRISE_VERSION__,
      model: `blazepose-${options.model}`,
      modelSha256: landmarkModelSha256(options.model),
      backend: await startBackend(),
    },
    video: videoOf(facts, scale, decoded),
    notices: fileNotices(facts, scale, decoded, open.endIsMissing),
    people: followed.people,
    heightM: options.heightM,
  });
  const checked = parseReport(report);
  if (!checked.ok) throw new Error(`report.${checked.error.path}: ${checked.error.detail}`);
  return success({ report: checked.value, crowd: null, trial: null, workers: 1 });
}

/** Sends the page a look at the film now and then: the frame just done, and the points found in it. */
function previewer(
  onPreview: OnPreview,
): (frame: ClipFrame, track: LandmarkTrack) => Promise<void> {
  let sentMs = -Infinity;
  return async (frame, track) => {
    const nowMs = performance.now();
    if (nowMs - sentMs < PREVIEW_EVERY_MS) return;
    sentMs = nowMs;
    const picture = await frame.toBitmap(PREVIEW_WIDTH_PX);
    const row = frame.index * LANDMARK_COUNT;
    const points = new Float32Array(2 * LANDMARK_COUNT);
    for (let i = 0; i < LANDMARK_COUNT; i++) {
      points[2 * i] = (track.xPx[row + i] ?? NaN) / frame.widthPx;
      points[2 * i + 1] = (track.yPx[row + i] ?? NaN) / frame.heightPx;
    }
    onPreview(transfer(picture, [picture]), { timeS: track.timeS[frame.index] ?? NaN, points });
  };
}
