/** Why a clip gave no report. Data; `src/words` turns it into a sentence. */
export type AnalysisError =
  | { readonly code: 'file-empty' }
  /** The file is there but cannot be read: moved since it was chosen, or still in the cloud. */
  | { readonly code: 'file-unreadable' }
  | { readonly code: 'not-a-video' }
  /** A video in a wrapping that no browser opens; `container` is its everyday name, such as AVI. */
  | { readonly code: 'container-unsupported'; readonly container: string }
  /** Pictures without the index written when a recording ends: it was cut off before it was finished. */
  | { readonly code: 'index-missing' }
  /** A known kind of video whose description of itself does not hold together. */
  | { readonly code: 'file-damaged' }
  | { readonly code: 'no-video-track' }
  | { readonly code: 'codec-unsupported'; readonly codec: string }
  | { readonly code: 'nothing-decoded'; readonly expectedFrames: number }
  | { readonly code: 'too-few-frames'; readonly frames: number }
  | { readonly code: 'model-failed'; readonly detail: string }
  | { readonly code: 'out-of-memory' }
  | { readonly code: 'worker-crashed'; readonly detail: string }
  | { readonly code: 'cancelled' };
