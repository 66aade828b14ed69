import type { LiveLook } from '#contract/live-api.ts';
import type { LiveHint } from '#words/video/live-hints.ts';

/** Below this share of the picture's height the feet are too few pixels to measure. */
const LEAST_BODY_HEIGHT = 0.3;
/** Something that is seen only for a moment is not said. */
const STEADY_S = 0.6;
/** What the looks have contradicted for so long is taken back, also where they come too slowly to say what is new. */
const UNCONFIRMED_S = 1.2;

/** What to say about one look. */
export function hintFor({ points, bodyHeight, whole }: LiveLook): LiveHint {
  if (points === null || bodyHeight === null) return 'nobody';
  // Small comes first: who is cut off and small stands at the edge, and would step out of the picture.
  if (bodyHeight < LEAST_BODY_HEIGHT) return 'too-far';
  return whole ? 'good' : 'step-back';
}

/** One hint at a time, changed only when the new one has lasted: a screen reader must be able to finish it. */
export class SteadyHint {
  shown: LiveHint | null = null;
  private candidate: { readonly hint: LiveHint; readonly sinceS: number } | null = null;
  private confirmedS = -Infinity;

  /** Takes what one look says at its time, and gives what is to be shown. */
  hear(hint: LiveHint, timeS: number): LiveHint | null {
    if (this.candidate?.hint !== hint) this.candidate = { hint, sinceS: timeS };
    if (timeS - this.candidate.sinceS >= STEADY_S) this.shown = hint;
    if (this.shown === hint) this.confirmedS = timeS;
    else if (timeS - this.confirmedS > UNCONFIRMED_S) this.shown = null;
    return this.shown;
  }

  /** Nothing has been seen for a while: what is seen next must last again. */
  forget(): void {
    this.shown = this.candidate = null;
  }
}
