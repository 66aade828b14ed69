import { PLAIN_OVERLAY, type Overlay } from '#core/drawing/overlay.ts';

/** What a reader has chosen for looking closely. */
export interface ToolState {
  readonly overlay: Overlay;
  /** How many frames a step with Shift has. */
  readonly stepFrames: number;
  /** Whether the tools are unfolded. */
  readonly open: boolean;
}

export const FEWEST_STEP_FRAMES = 2;
export const MOST_STEP_FRAMES = 120;

/** Until the page is closed or loaded anew; nothing of it is stored. */
let remembered: ToolState = { overlay: PLAIN_OVERLAY, stepFrames: 5, open: false };

export function rememberedTools(): ToolState {
  return remembered;
}

export function rememberTools(state: ToolState): void {
  remembered = state;
}
