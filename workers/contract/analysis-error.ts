/** Why a clip gave no report. Data; `src/words` turns it into a sentence. */
export type AnalysisError =
  | { readonly code: 'file-empty' }
  | { readonly code: 'not-a-video' }
  | { readonly code: 'no-video-track' }
  | { readonly code: 'codec-unsupported'; readonly codec: string }
  | { readonly code: 'nothing-decoded'; readonly expectedFrames: number }
  | { readonly code: 'too-few-frames'; readonly frames: number }
  | { readonly code: 'model-failed'; readonly detail: string }
  | { readonly code: 'out-of-memory' }
  | { readonly code: 'worker-crashed'; readonly detail: string }
  | { readonly code: 'cancelled' };
