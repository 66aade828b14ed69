import { localized } from '@lit/localize';
import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { createRef, ref } from 'lit/directives/ref.js';
import type { CoachLook } from '#core/coach/coach-look.ts';
import { shared } from '../../../styles/shared.ts';
import { drawSkeleton } from '../../drawings/skeleton-drawing.ts';

/** @summary The skeleton of who stands before the camera, over its picture. */
@customElement('live-view')
@localized()
export class LiveView extends LitElement {
  static override readonly styles = [
    shared,
    css`
      :host {
        position: absolute;
        inset: 0;
        pointer-events: none;
      }
      canvas {
        position: absolute;
        inset: 0;
        inline-size: 100%;
        block-size: 100%;
        object-fit: contain;
      }
    `,
  ];

  /** Null: nothing is drawn. */
  @property({ attribute: false }) look: CoachLook | null = null;
  private readonly canvas = createRef<HTMLCanvasElement>();

  protected override render() {
    return html`<canvas ${ref(this.canvas)} aria-hidden="true"></canvas>`;
  }

  protected override updated() {
    const { look } = this;
    const canvas = this.canvas.value;
    const context = canvas?.getContext('2d');
    if (canvas === undefined || context === null || context === undefined) return;
    // Setting the size clears it, too.
    canvas.width = look?.widthPx ?? 1;
    canvas.height = look?.heightPx ?? 1;
    const person = look?.person ?? null;
    if (person === null) return;
    drawSkeleton(context, (landmark) => ({
      x: person.xPx[landmark] ?? NaN,
      y: person.yPx[landmark] ?? NaN,
    }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'live-view': LiveView;
  }
}
