import { html, svg, type TemplateResult } from 'lit';
import type { Side } from '#core/body/skeleton.ts';
import { LEG_WORDS } from '#words/base/sides.ts';

/** How a side is drawn everywhere: left solid, right dashed. */
export function sideStroke(side: Side): { readonly colour: string; readonly dash: string } {
  return side === 'left'
    ? { colour: 'var(--left)', dash: 'none' }
    : { colour: 'var(--right)', dash: '7 4' };
}

/** A bit of that line, with the word of the side, which stays on one line; or with a text, which may be long. */
export function sideKey(side: Side, text?: string): TemplateResult {
  const { colour, dash } = sideStroke(side);
  const wrap = text === undefined ? 'nowrap' : 'normal';
  return html`<span style="display:inline-flex;align-items:center;gap:0.5em;white-space:${wrap}"
    ><svg
      viewBox="0 0 32 8"
      style="inline-size:2rem;block-size:0.5rem;flex:none"
      aria-hidden="true"
    >
      ${svg`<line x1="1" x2="31" y1="4" y2="4" stroke=${colour} stroke-width="4" stroke-dasharray=${dash} />`}</svg
    >${text ?? LEG_WORDS[side]}</span
  >`;
}
