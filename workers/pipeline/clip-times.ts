import type { AnalysisOptions } from '#contract/analysis-api.ts';
import type { VideoFacts } from '#contract/video-facts.ts';
import type { Notice, Report } from '#core/report/report.ts';

/** How file time becomes real time. */
export interface TimeScale {
  /** Real seconds per second of the file. */
  readonly factor: number;
  readonly source: Report['video']['timeScaleSource'];
}

/** Rates this close are the same: cameras keep time loosely. */
const SAME_RATE = 1.2;

/**
 * Slow motion: the user's word first, then the file's; otherwise the video is taken to play at the speed of life.
 * A video shot at 240 frames a second and stored at 30 takes 1/8 of a real second for a second of the file.
 */
export function timeScaleOf(facts: VideoFacts, options: AnalysisOptions): TimeScale {
  const storedFps = facts.fileTimesS.length / facts.durationS;
  if (options.trueFps !== null) {
    return { factor: storedFps / options.trueFps, source: 'user' };
  }
  if (facts.captureFps !== null && facts.captureFps > SAME_RATE * storedFps) {
    return { factor: storedFps / facts.captureFps, source: 'file' };
  }
  return { factor: 1, source: 'normal-speed' };
}

/** Real seconds from the first displayed frame. */
export function realTimesS(facts: VideoFacts, scale: TimeScale): Float64Array {
  const first = facts.fileTimesS[0] ?? 0;
  return facts.fileTimesS.map((t) => (t - first) * scale.factor);
}

/** The report's account of the video. */
export function videoOf(
  facts: VideoFacts,
  scale: TimeScale,
  decodedFrameCount: number,
): Report['video'] {
  const durationS = facts.durationS * scale.factor;
  const round = (value: number, decimals: number) => Number(value.toFixed(decimals));
  return {
    name: facts.name,
    widthPx: facts.widthPx,
    heightPx: facts.heightPx,
    durationS: round(durationS, 4),
    frameCount: facts.fileTimesS.length,
    decodedFrameCount,
    meanFps: round(facts.fileTimesS.length / durationS, 3),
    variableFrameRate: facts.variableFrameRate,
    rotationDeg: facts.rotationDeg,
    timeScale: round(scale.factor, 6),
    timeScaleSource: scale.source,
    codec: facts.codec,
    decodePath: facts.path,
    firstFrameFileTimeS: round(facts.fileTimesS[0] ?? 0, 6),
  };
}

/** What the reader should know of the file. */
export function fileNotices(
  facts: VideoFacts,
  scale: TimeScale,
  decodedFrameCount: number,
  endIsMissing: boolean,
): Notice[] {
  const notices: Notice[] = [];
  const expectedFrames = facts.fileTimesS.length;
  if (decodedFrameCount < expectedFrames) {
    notices.push({ code: 'truncated', readableFrames: decodedFrameCount, expectedFrames });
  } else if (endIsMissing) {
    notices.push({
      code: 'truncated',
      readableFrames: decodedFrameCount,
      expectedFrames: null,
    });
  }
  if (facts.variableFrameRate) notices.push({ code: 'variable-frame-rate' });
  if (facts.changesSpeed) notices.push({ code: 'changed-speed' });
  if (facts.interlaced) notices.push({ code: 'interlaced' });
  if (scale.source !== 'normal-speed') {
    notices.push({ code: 'slow-motion', timeScale: scale.factor, source: scale.source });
  }
  return notices;
}
