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
  /** A part of the app is missing at its site, or is not the one that this version was tested with. */
  | { readonly code: 'app-file-wrong'; readonly file: string }
  /** A part of the app could not be asked for: no network, or the site does not answer. */
  | { readonly code: 'app-unreachable' }
  /** Over plain http a browser does not let a page check its own parts. */
  | { readonly code: 'page-not-secure' }
  | { readonly code: 'out-of-memory' }
  | { readonly code: 'worker-crashed'; readonly detail: string }
  | { readonly code: 'cancelled' };
