import { consume } from '@lit/context';
import { localized } from '@lit/localize';
import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { createRef, ref } from 'lit/directives/ref.js';
import type { AnalysisProgress } from '#contract/analysis-api.ts';
import type { AnalysisError } from '#contract/analysis-error.ts';
import {
  ANALYSING_WORDS,
  videoLabel,
  progressText,
  SOONER_WORDS,
  STAGE_WORDS,
} from '#words/video/analysing.ts';
import { ACTION_WORDS, PAGE_TITLES } from '#words/page/app-shell.ts';
import { QUEUE_WORDS, takeOutLabel } from '#words/video/video-notices.ts';
import { analysisTrouble } from '#words/video/trouble.ts';
import {
  mayWorkAgain,
  type AnalysisJob,
  type PreviewEvent,
} from '../../../app/analysis/analysis-job.ts';
import { VideoUrl } from '../../../app/page/video-url.ts';
import { modelOfNextTry } from '../../../app/analysis/sooner.ts';
import { videoFrame } from '../../../styles/video-frame.ts';
import { shared } from '../../../styles/shared.ts';
import { anotherVideo } from '../../parts/another-video.ts';
import { analysingScreenStyles } from './analysing-screen.styles.ts';
import { deskContext } from '../../session/contexts.ts';
import { VideoWithdrawnEvent, TryAgainEvent } from '../../session/events.ts';
import type { VideoDesk } from '../../session/video-desk.ts';
import { drawSkeleton } from '../../drawings/skeleton-drawing.ts';
import { troubleNote } from '../../parts/trouble-note.ts';

/** @summary The video as its own progress bar, and the sentence when there is no result. */
@customElement('analysing-screen')
@localized()
export class AnalysingScreen extends LitElement {
  static override readonly styles = [shared, videoFrame, analysingScreenStyles];

  @consume({ context: deskContext, subscribe: true })
  @property({ attribute: false })
  desk: VideoDesk | null = null;
  @state() private ratio = 16 / 9;
  /** The browser cannot show the file either: an empty player would promise a video. */
  @state() private unplayable = false;
  private readonly canvas = createRef<HTMLCanvasElement>();
  private readonly video = new VideoUrl();
  private stop: (() => void) | null = null;
  private soonerHadFocus = false;
  private followed: AnalysisJob | null = null;

  private get job(): AnalysisJob | null {
    return this.desk?.queue.job ?? null;
  }

  /** Videos whose turn has not come. */
  private get waiting(): readonly AnalysisJob[] {
    return this.desk?.queue.waiting ?? [];
  }

  override willUpdate() {
    if (this.job !== this.followed) this.follow(this.job);
    this.soonerHadFocus = this.shadowRoot?.activeElement?.id === 'sooner';
  }

  /** A button that goes does not take the reader's place on the page with it. */
  override updated() {
    if (this.soonerHadFocus && this.shadowRoot?.activeElement === null)
      this.shadowRoot.querySelector('h1')?.focus({ preventScroll: true });
  }

  override connectedCallback() {
    super.connectedCallback();
    if (this.hasUpdated) this.follow(this.job);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.follow(null);
  }

  protected override render() {
    const { job } = this;
    if (job === null) return nothing;
    return html`<div class="page" style="--video-ratio:${this.ratio}">
      <h1 tabindex="-1">
        ${job.state.name === 'failed' ? ANALYSING_WORDS.failed : PAGE_TITLES.analysing}
      </h1>
      ${job.state.name === 'failed' ? this.renderTrouble(job, job.state.error) : nothing}
      <div class="video-box" ?hidden=${this.unplayable && job.state.name === 'failed'}>
        <video
          muted
          playsinline
          preload="auto"
          ?controls=${job.state.name === 'failed'}
          src=${this.video.url ?? ''}
          aria-label=${videoLabel(job.request.options.name)}
          @loadedmetadata=${this.takeSize}
          @error=${this.noteUnplayable}
        ></video>
        ${
          job.state.name === 'running'
            ? html`<canvas ${ref(this.canvas)} aria-hidden="true"></canvas
                >${this.renderBar(job.state.progress)}`
            : nothing
        }
      </div>
      ${job.state.name === 'running' ? this.renderProgress(job, job.state.progress) : nothing}
      ${this.waiting.length === 0 ? nothing : this.renderWaiting()}
    </div>`;
  }

  private renderWaiting() {
    return html`<section class="waiting" aria-labelledby="waiting">
      <h2 id="waiting">${QUEUE_WORDS.next}</h2>
      <ol>
        ${this.waiting.map((job) => {
          const { name } = job.request.options;
          return html`<li>
            <span>${name}</span>
            <button aria-label=${takeOutLabel(name)} @click=${() => this.takeOut(job)}>
              ${QUEUE_WORDS.takeOut}
            </button>
          </li>`;
        })}
      </ol>
    </section>`;
  }

  private takeOut(job: AnalysisJob) {
    this.dispatchEvent(new VideoWithdrawnEvent(job));
    this.renderRoot.querySelector('h1')?.focus({ preventScroll: true });
  }

  private renderBar(progress: AnalysisProgress) {
    return html`<progress
      class="bar"
      max="1"
      .value=${fractionOf(progress)}
      aria-label=${ANALYSING_WORDS.watched}
    ></progress>`;
  }

  private renderProgress(job: AnalysisJob, progress: AnalysisProgress) {
    return html`<div class="row">
      <div>
        <p class="stage" aria-live="polite">${STAGE_WORDS[progress.stage]}</p>
        <p class="quiet number">${progressText(progress) || '\u00a0'}</p>
      </div>
      <div class="buttons">
        <button @click=${() => job.cancel()}>${ANALYSING_WORDS.cancel}</button>
        <div class="sooner" aria-live="polite">${this.renderSooner(job)}</div>
      </div>
    </div>`;
  }

  private renderSooner(job: AnalysisJob) {
    if (job.hurried) return html`<p class="quiet small">${SOONER_WORDS.asked}</p>`;
    if (!job.soonerOffered) return nothing;
    return html`<button id="sooner" @click=${() => job.finishSooner()}>
      ${SOONER_WORDS.ask}
    </button>`;
  }

  private renderTrouble(job: AnalysisJob, error: AnalysisError) {
    return troubleNote(
      analysisTrouble(error),
      mayWorkAgain(error)
        ? html`<button class="primary" @click=${this.again}>${ACTION_WORDS.tryAgain}</button>
            ${anotherVideo('plain')}
            ${
              modelOfNextTry(job, error) === job.request.options.model
                ? nothing
                : html`<span class="quiet">${SOONER_WORDS.nextTry}</span>`
            }`
        : html`${anotherVideo('primary')}
            <a class="button" href="#/how-to-film">${PAGE_TITLES['how-to-film']}</a>`,
    );
  }

  private readonly again = () => {
    this.dispatchEvent(new TryAgainEvent());
  };

  private follow(job: AnalysisJob | null) {
    this.followed = job;
    this.stop?.();
    this.stop = null;
    this.video.show(job?.request.clip ?? null);
    this.unplayable = false;
    if (job === null) return;
    const changed = () => this.requestUpdate();
    job.addEventListener('change', changed);
    const unwatch = job.watch((event) => this.paint(event));
    this.stop = () => {
      job.removeEventListener('change', changed);
      unwatch();
    };
  }

  private readonly takeSize = (event: Event) => {
    const video = event.target;
    if (video instanceof HTMLVideoElement && video.videoHeight > 0)
      this.ratio = video.videoWidth / video.videoHeight;
  };

  private readonly noteUnplayable = () => {
    this.unplayable = true;
  };

  private paint({ picture, preview }: PreviewEvent) {
    const canvas = this.canvas.value;
    const context = canvas?.getContext('2d');
    if (canvas !== undefined && context !== null && context !== undefined) {
      const { width, height } = picture;
      if (canvas.width !== width || canvas.height !== height) {
        canvas.width = width;
        canvas.height = height;
      }
      context.drawImage(picture, 0, 0);
      const at = (landmark: number) => ({
        x: (preview.points[2 * landmark] ?? NaN) * width,
        y: (preview.points[2 * landmark + 1] ?? NaN) * height,
      });
      drawSkeleton(context, at);
    }
    picture.close();
  }
}

/** How much of the whole is done: following takes most of the time. */
function fractionOf(progress: AnalysisProgress): number {
  switch (progress.stage) {
    case 'opening':
      return 0.01;
    case 'loading-model':
      return 0.02;
    case 'trying-backends':
      return 0.03;
    case 'finding-walker':
      return 0.04 + 0.2 * ratioOf(progress);
    case 'following-walker':
      return 0.24 + 0.73 * ratioOf(progress);
    case 'measuring':
      return 0.98;
  }
}

function ratioOf(frames: { readonly framesDone: number; readonly framesTotal: number }): number {
  return frames.framesTotal > 0 ? frames.framesDone / frames.framesTotal : 0;
}

declare global {
  interface HTMLElementTagNameMap {
    'analysing-screen': AnalysingScreen;
  }
}
