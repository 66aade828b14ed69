import { localized } from '@lit/localize';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { createRef, ref } from 'lit/directives/ref.js';
import { mostPeople } from '#core/answer/most-people.ts';
import type { TellingMoment } from '#core/answer/telling-moment.ts';
import { momentTitle, yoursText } from '#words/clinical/answer.ts';
import { shared } from '../../../../styles/shared.ts';
import type { ReadWalk } from '../../../../app/kiosk/lobby-visit.ts';
import { drawMoment } from '../../../answer/draw-moment.ts';
import { stillOf } from '../../../answer/video-still.ts';

const WIDTH_PX = 960;
const HEIGHT_PX = 560;

/** @summary The foot at the telling moment with its angle, for a lobby: nothing to press. */
@customElement('lobby-moment')
@localized()
export class LobbyMoment extends LitElement {
  static override readonly styles = [
    shared,
    css`
      figure {
        display: grid;
        gap: 0.3em;
      }
      canvas {
        inline-size: 100%;
        block-size: auto;
        border-radius: 0.4em;
        background: var(--video-back);
      }
      figcaption {
        line-height: 1.2;
      }
      strong {
        font-weight: 600;
      }
    `,
  ];

  @property({ attribute: false }) walk: ReadWalk | null = null;
  @property({ attribute: false }) moment: TellingMoment | null = null;
  @state() private still: ImageBitmap | null = null;
  private wanted = new AbortController();
  private readonly canvas = createRef<HTMLCanvasElement>();

  override willUpdate(changed: Map<PropertyKey, unknown>) {
    if (changed.has('moment')) void this.takeStill();
  }

  override updated() {
    const context = this.canvas.value?.getContext('2d') ?? null;
    const { walk, moment } = this;
    if (context === null || walk === null || moment === null) return;
    const most = mostPeople(walk.report, moment.measure.id);
    drawMoment(context, walk.report, moment, this.still, most);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.wanted.abort();
    this.still?.close();
    this.still = null;
  }

  protected override render() {
    const { walk, moment } = this;
    if (walk === null || moment === null) return nothing;
    const most = mostPeople(walk.report, moment.measure.id);
    return html`<figure>
      <canvas
        ${ref(this.canvas)}
        width=${WIDTH_PX}
        height=${HEIGHT_PX}
        role="img"
        aria-label=${momentTitle(moment)}
      ></canvas>
      <figcaption>
        ${momentTitle(moment)}. <strong>${yoursText(moment, most, false)}</strong>
      </figcaption>
    </figure>`;
  }

  private async takeStill() {
    this.wanted.abort();
    this.wanted = new AbortController();
    const { signal } = this.wanted;
    const { walk, moment } = this;
    if (walk === null || moment === null) return;
    const still = await stillOf(walk.clip, walk.report, moment.frame, signal);
    if (signal.aborted) still?.close();
    else this.still = still;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lobby-moment': LobbyMoment;
  }
}
