import { html, nothing, type TemplateResult } from 'lit';
import { TOOL_WORDS } from '#words/player/tools.ts';
import { zoomed, ZOOM_STEP } from './zoom.ts';
import type { ZoomGestures } from './zoom-gestures.ts';

const FILL = 'M2 7V2H7M13 2H18V7M18 13V18H13M7 18H2V13';
const LEAVE = 'M7 2V7H2M18 7H13V2M13 18V13H18M2 13H7V18';

/** Closer, wider and full screen, in a corner of the picture. */
export function zoomButtons(gestures: ZoomGestures, fullScreen: () => void): TemplateResult {
  const zoom = (by: number) => () => gestures.set(zoomed(gestures.zoom, by));
  const isFull = document.fullscreenElement !== null;
  return html`<div class="on-video">
    ${
      gestures.zoom.scale > 1
        ? html`<button
            aria-label=${TOOL_WORDS.zoomOut}
            aria-keyshortcuts="-"
            @click=${zoom(1 / ZOOM_STEP)}
          >
            −
          </button>`
        : nothing
    }
    <button aria-label=${TOOL_WORDS.zoomIn} aria-keyshortcuts="+" @click=${zoom(ZOOM_STEP)}>
      +
    </button>
    ${
      document.fullscreenEnabled
        ? html`<button
            aria-label=${isFull ? TOOL_WORDS.leaveFullScreen : TOOL_WORDS.fullScreen}
            aria-keyshortcuts="F"
            @click=${fullScreen}
          >
            <svg viewBox="0 0 20 20" aria-hidden="true">
              <path d=${isFull ? LEAVE : FILL} fill="none" stroke="currentColor" stroke-width="2" />
            </svg>
          </button>`
        : nothing
    }
  </div>`;
}
