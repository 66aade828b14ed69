import { localized } from '@lit/localize';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Report } from '#core/report/report.ts';
import { shared } from '../../styles/shared.ts';
import { stillOf } from '../answer/video-still.ts';

/** One picture: a frame of the video and what is drawn on it. */
export interface FramePicture {
  readonly frame: number;
  readonly widthPx: number;
  readonly heightPx: number;
  /** Of the picture for who does not see it. */
  readonly label: string;
  readonly caption: TemplateResult;
  /** `still` is null until the frame came, and where it does not come: then the drawing stands alone. */
  readonly draw: (context: CanvasRenderingContext2D, still: ImageBitmap | null) => void;
}

/** @summary Frames of a video with drawings on them, in rows, for screen and paper. */
@customElement('frame-pictures')
@localized()
export class FramePictures extends LitElement {
  static override readonly styles = [
    shared,
    css`
      .frames {
        display: grid;
        gap: var(--space-3) var(--space-4);
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 13rem), 1fr));
      }
      figure {
        display: grid;
        gap: var(--space-1);
        align-content: start;
        break-inside: avoid;
      }
      canvas {
        inline-size: 100%;
        block-size: auto;
        border-radius: var(--radius-small);
        background: var(--video-back);
        print-color-adjust: exact;
      }
      @media print {
        .frames {
          grid-template-columns: repeat(4, 1fr);
          gap: 6pt;
        }
        :host([large]) .frames {
          grid-template-columns: repeat(2, 1fr);
        }
      }
      :host([large]) .frames {
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 24rem), 1fr));
      }
    `,
  ];

  @property({ attribute: false }) report: Report | null = null;
  @property({ attribute: false }) clip: Blob | null = null;
  @property({ attribute: false }) pictures: readonly FramePicture[] = [];
  /** Ends the wait for frames that are not wanted any more. */
  private wanted = new AbortController();

  override updated(changed: Map<PropertyKey, unknown>) {
    if (changed.has('clip') || changed.has('pictures') || changed.has('report')) void this.fill();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.wanted.abort();
  }

  protected override render() {
    return html`<div class="frames">
      ${this.pictures.map(
        ({ widthPx, heightPx, label, caption }) =>
          html`<figure>
            <canvas role="img" aria-label=${label} width=${widthPx} height=${heightPx}></canvas>
            <figcaption class="small">${caption}</figcaption>
          </figure>`,
      )}
    </div>`;
  }

  /** One frame after the other: a device decodes one video at a time best. */
  private async fill() {
    this.wanted.abort();
    this.wanted = new AbortController();
    const { signal } = this.wanted;
    const { report, clip, pictures } = this;
    pictures.forEach((picture, i) => this.draw(picture, i, null));
    if (report === null || clip === null) return;
    for (const [i, picture] of pictures.entries()) {
      const still = await stillOf(clip, report, picture.frame, signal);
      if (signal.aborted) return;
      if (still !== null) this.draw(picture, i, still);
      still?.close();
    }
  }

  private draw(picture: FramePicture, index: number, still: ImageBitmap | null) {
    const context = this.renderRoot.querySelectorAll('canvas')[index]?.getContext('2d');
    if (context !== null && context !== undefined) picture.draw(context, still);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'frame-pictures': FramePictures;
  }
}
