import { localized } from '@lit/localize';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { createRef, ref } from 'lit/directives/ref.js';
import { mostPeople } from '#core/answer/most-people.ts';
import type { TellingMoment } from '#core/answer/telling-moment.ts';
import type { Report } from '#core/report/report.ts';
import { ANSWER_WORDS, momentTitle, yoursText } from '#words/clinical/answer.ts';
import { basisText } from '#words/page/result.ts';
import { shared } from '../../styles/shared.ts';
import { TimeChosenEvent } from '../session/events.ts';
import { drawMoment } from './draw-moment.ts';
import { stillOf } from './video-still.ts';

const WIDTH_PX = 960;
const HEIGHT_PX = 640;

/** @summary The foot at the telling moment, cut from the video, with its angle. Gives `time-chosen` when tapped. */
@customElement('moment-picture')
@localized()
export class MomentPicture extends LitElement {
  static override readonly styles = [
    shared,
    css`
      figure {
        display: grid;
        gap: var(--space-2);
      }
      .tap {
        position: relative;
        display: block;
        inline-size: 100%;
        padding: 0;
        border: 0;
        border-radius: var(--radius);
        overflow: hidden;
        background: var(--video-back);
      }
      canvas {
        display: block;
        inline-size: 100%;
        block-size: auto;
        aspect-ratio: 3 / 2;
      }
      .play {
        position: absolute;
        inset-block-end: var(--space-2);
        inset-inline-end: var(--space-2);
        inline-size: 2.75rem;
        block-size: 2.75rem;
        padding: 0.7rem 0.6rem 0.7rem 0.8rem;
        border-radius: 50%;
        background: rgb(6 10 9 / 75%);
      }
      .yours {
        font-weight: 600;
      }
      .single {
        color: var(--text-quiet);
        font-weight: 400;
      }
      @media print {
        .play {
          display: none;
        }
        figure {
          max-inline-size: 9cm;
          break-inside: avoid;
        }
      }
    `,
  ];

  @property({ attribute: false }) report: Report | null = null;
  @property({ attribute: false }) clip: Blob | null = null;
  @property({ attribute: false }) moment: TellingMoment | null = null;
  @property({ type: Boolean }) sample = false;
  @state() private still: ImageBitmap | null = null;
  /** Ends the wait for a picture that is not wanted any more. */
  private wanted = new AbortController();
  private readonly canvas = createRef<HTMLCanvasElement>();

  /** The picture as it is on show. */
  get picture(): HTMLCanvasElement | null {
    return this.canvas.value ?? null;
  }

  /** "Yours 6° (2 to 10), most people 9 to 17°"; empty where there is no picture. */
  get caption(): string {
    const { report, moment } = this;
    if (report === null || moment === null) return '';
    return yoursText(moment, mostPeople(report, moment.measure.id), this.sample);
  }

  override willUpdate(changed: Map<PropertyKey, unknown>) {
    if (changed.has('clip') || changed.has('moment')) void this.takeStill();
  }

  override updated() {
    const context = this.canvas.value?.getContext('2d');
    const { report, moment } = this;
    if (context === null || context === undefined || report === null || moment === null) return;
    drawMoment(context, report, moment, this.still, mostPeople(report, moment.measure.id));
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.wanted.abort();
  }

  protected override render() {
    const { report, moment } = this;
    if (report === null || moment === null) return nothing;
    const title = momentTitle(moment);
    const single = moment.measure.cycles === 1;
    return html`<figure>
      <button class="tap" @click=${this.play} aria-label="${title}. ${ANSWER_WORDS.play}">
        <canvas ${ref(this.canvas)} width=${WIDTH_PX} height=${HEIGHT_PX}></canvas>
        <svg class="play" viewBox="0 0 20 20" aria-hidden="true">
          <path d="M3 1 19 10 3 19Z" fill="#f2f0e9" />
        </svg>
      </button>
      <figcaption>
        <p>${title}</p>
        <p class=${single ? 'single' : 'yours'}>${this.caption}</p>
        ${single ? html`<p class="small quiet">${basisText(moment.measure)}</p>` : nothing}
        ${moment.kind === 'ankle' ? html`<p class="small quiet">${ANSWER_WORDS.pale}</p>` : nothing}
        ${this.clip === null ? html`<p class="small quiet">${ANSWER_WORDS.drawn}</p>` : nothing}
      </figcaption>
    </figure>`;
  }

  private async takeStill() {
    this.wanted.abort();
    this.wanted = new AbortController();
    const { signal } = this.wanted;
    const { clip, report, moment } = this;
    this.still = null;
    if (clip === null || report === null || moment === null) return;
    const still = await stillOf(clip, report, moment.frame, signal);
    if (!signal.aborted) this.still = still;
  }

  private readonly play = () => {
    if (this.moment !== null) this.dispatchEvent(new TimeChosenEvent(this.moment.timeS));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'moment-picture': MomentPicture;
  }
}
