import type { Analysis, AnalysisOptions } from '#contract/analysis-api.ts';
import type { AnalysisError } from '#contract/analysis-error.ts';
import type { BackendName } from '#contract/backend.ts';
import type { VideoFacts } from '#contract/video-facts.ts';
import { analyseWalk } from '#core/analysis/analyse-walk.ts';
import { videoDate } from '#core/report/dates.ts';
import { parseReport } from '#core/report/parse.ts';
import type { Report } from '#core/report/report.ts';
import { failure, success, type Result } from '#core/result.ts';
import { decodedFrames } from '../decode/frames.ts';
import { openClip, type OpenClip } from '../decode/open-clip.ts';
import { fileNotices, realTimesS, timeScaleOf, videoOf, type TimeScale } from './clip-times.ts';
import { inLongStep } from '../life/life.ts';
import { chooseBackend } from './choose-backend.ts';
import { crowdOf, walkerNotices } from './people/crowd.ts';
import type { Engine } from './engine.ts';
import type { FrameSource } from './frames/in-process-analyser.ts';
import type { AnalysisRequest } from './run.ts';
import { softwareOf } from './software.ts';
import type { TrackedWalker } from './track-walker.ts';
import { watchClip } from './watch-clip.ts';

/** Fewer readable frames than this hold no movement. */
const LEAST_FRAMES = 2;

/** The whole way from a clip to its report: open, find, follow, measure. See `AnalysisApi`. */
export async function analyseClip(
  engine: Engine,
  request: AnalysisRequest,
): Promise<Result<Analysis, AnalysisError>> {
  const { options, onProgress } = request;
  onProgress({ stage: 'opening' });
  const opened = await openClip(request.clip, options.name, options.decodePath);
  if (!opened.ok) return opened;
  try {
    return await analyseOpen(engine, opened.value, request);
  } finally {
    opened.value.close();
    engine.pool.release();
  }
}

async function analyseOpen(
  engine: Engine,
  open: OpenClip,
  request: AnalysisRequest,
): Promise<Result<Analysis, AnalysisError>> {
  const { options, onProgress, seekedFrames } = request;
  const { backend, trial } = await chooseBackend(options, onProgress);
  onProgress({ stage: 'loading-model', trial });
  const scale = timeScaleOf(open.facts, options);
  const timeS = realTimesS(open.facts, scale);
  const frames: FrameSource = (indices) => decodedFrames(open, { seekedFrames, indices });
  const watched = await watchClip(engine, { open, timeS, frames }, request, backend);
  if (!watched.ok) return watched;
  const { tracked, workers } = watched.value;
  onProgress({ stage: 'measuring' });
  const report = await inLongStep(() =>
    reportOf(open, options, scale, tracked, watched.value.backend),
  );
  if (!report.ok) return report;
  const crowd = await crowdOf(tracked.found, frames, timeS);
  return success({ report: report.value, crowd, trial, workers });
}

function reportOf(
  open: OpenClip,
  options: AnalysisOptions,
  scale: TimeScale,
  { track, found, covered, mayBeMixedUp, decodedFrames: decoded }: TrackedWalker,
  backend: BackendName,
): Result<Report, AnalysisError> {
  const { facts } = open;
  if (decoded === 0) {
    return failure({ code: 'nothing-decoded', expectedFrames: track.timeS.length });
  }
  if (decoded < LEAST_FRAMES) return failure({ code: 'too-few-frames', frames: decoded });
  const report = analyseWalk(track, {
    software: softwareOf(options, backend),
    video: videoOf(facts, scale, decoded),
    notices: [
      ...fileNotices(facts, scale, decoded, open.endIsMissing),
      ...walkerNotices(found, facts),
    ],
    people: found.people.length,
    covered,
    mayBeMixedUp,
    videoLook: found.videoLook ?? null,
    heightM: options.heightM,
    cutsS: facts.cutsS.map((cutS) => (cutS - (facts.fileTimesS[0] ?? 0)) * scale.factor),
  });
  const checked = parseReport({ ...report, ...filmedOf(facts, options), analysedAt: null });
  if (!checked.ok) throw new Error(`report.${checked.error.path}: ${checked.error.detail}`);
  return success(checked.value);
}

/** When the walk was filmed, as the file and the page tell. */
function filmedOf({ recordedAtMs }: VideoFacts, { made }: AnalysisOptions) {
  const told = {
    recordedMs: made?.source === 'recorded' ? made.atMs : null,
    containerMs: recordedAtMs,
    fileMs: made?.source === 'file' ? made.atMs : null,
  };
  return videoDate(told, Date.now());
}
