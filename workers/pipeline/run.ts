import type {
  AnalysisOptions,
  KnownSoFar,
  OnFinding,
  OnPreview,
  OnProgress,
  SeekedFrames,
} from '#contract/analysis-api.ts';
import type { FrameAnalyser } from './frames/frame-analyser.ts';
import type { ClipPlan } from './people/search.ts';

/** What the page asks for, and where it listens: see `AnalysisApi`. */
export interface AnalysisRequest {
  readonly clip: Blob;
  readonly options: AnalysisOptions;
  readonly known: KnownSoFar | null;
  readonly onProgress: OnProgress;
  readonly onPreview: OnPreview | null;
  readonly onFinding: OnFinding | null;
  readonly seekedFrames: SeekedFrames | null;
}

/** The clip as the tracker needs it. */
export interface ClipToTrack extends ClipPlan {
  /** Whether a displayed frame is a key picture. */
  readonly isKey: readonly boolean[];
}

/** One tracking of a clip: who looks, what was known before, and who hears of it. */
export interface TrackingRun {
  readonly clip: ClipToTrack;
  readonly analysers: readonly Promise<FrameAnalyser>[];
  readonly known: KnownSoFar | null;
  readonly onProgress: OnProgress;
  readonly onFinding: OnFinding | null;
}
