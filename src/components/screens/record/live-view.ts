import { localized } from '@lit/localize';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { createRef, ref } from 'lit/directives/ref.js';
import type { BackendChoice } from '#contract/backend.ts';
import type { LiveLook } from '#contract/live-api.ts';
import { LIVE_HINT_WORDS, type LiveHint } from '#words/video/live-hints.ts';
import { watchCamera } from '../../../app/camera/live-camera.ts';
import { LiveClient } from '../../../app/camera/live-client.ts';
import { hintFor, SteadyHint } from '../../../app/camera/live-hint.ts';
import { shared } from '../../../styles/shared.ts';
import { drawSkeleton } from '../../drawings/skeleton-drawing.ts';

/**
 * Lies over the camera's picture. Where nothing can be looked at it shows nothing: recording does not need it.
 *
 * @summary The skeleton of who stands before the camera, and one hint on where to stand.
 */
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
        container-type: inline-size;
      }
      canvas {
        position: absolute;
        inset: 0;
        inline-size: 100%;
        block-size: 100%;
        object-fit: contain;
      }
      .hint {
        position: absolute;
        /* In a corner: the feet, of which it speaks, are at the lower edge and the head in the middle. */
        inset: var(--space-2) var(--space-2) auto auto;
        inline-size: fit-content;
        max-inline-size: 40%;
        padding: var(--space-2) var(--space-4);
        border-radius: var(--radius);
        background: rgb(6 10 9 / 80%);
        color: #fff;
        font-size: clamp(1rem, 3.2cqi, 2.25rem);
        line-height: 1.2;
        font-weight: 600;
        z-index: 1;
      }
      /* Still there: a live region that comes and goes is not read out. */
      .hint.silent {
        padding: 0;
        background: none;
      }
    `,
  ];

  @property({ attribute: false }) video: HTMLVideoElement | null = null;
  /** Null: nothing is looked at. */
  @property({ attribute: false }) backend: BackendChoice | null = null;
  /** False while the recording has the machine for itself. */
  @property({ type: Boolean }) active = false;
  @state() private started = false;
  @state() private hint: LiveHint | null = null;
  private client: LiveClient | null = null;
  private stopWatching: (() => void) | null = null;
  private readonly canvas = createRef<HTMLCanvasElement>();

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.pause();
    this.client?.end();
    this.client = null;
    this.started = false;
  }

  override updated() {
    const { backend, video, active, started } = this;
    if (backend !== null && active && this.client === null && this.isConnected)
      void this.start(backend);
    if (started && active && video !== null) this.watch(video);
    else this.pause();
  }

  protected override render() {
    const showing = this.started && this.active;
    const hint = showing && this.hint !== null ? LIVE_HINT_WORDS[this.hint] : '';
    return html`${showing ? html`<canvas ${ref(this.canvas)} aria-hidden="true"></canvas>` : nothing}
      <p class="hint ${hint === '' ? 'silent' : ''}" aria-live="polite">${hint}</p>`;
  }

  private async start(backend: BackendChoice) {
    const client = new LiveClient();
    this.client = client;
    const started = await client.start(backend);
    if (this.client === client) this.started = started;
  }

  private watch(video: HTMLVideoElement) {
    const { client } = this;
    if (this.stopWatching !== null || client === null) return;
    const steady = new SteadyHint();
    let atS = 0;
    this.stopWatching = watchCamera(
      video,
      (picture, timeS) => {
        atS = timeS;
        return client.look(picture, timeS);
      },
      (look) => {
        this.hint = steady.hear(hintFor(look), atS);
        this.paint(look.points, video);
      },
      () => {
        steady.forget();
        this.hint = null;
        this.paint(null, video);
      },
    );
  }

  private pause() {
    if (this.stopWatching === null) return;
    this.stopWatching();
    this.stopWatching = null;
    this.hint = null;
    this.client?.forget();
  }

  private paint(points: LiveLook['points'], { videoWidth, videoHeight }: HTMLVideoElement) {
    const canvas = this.canvas.value;
    const context = canvas?.getContext('2d');
    if (canvas === undefined || context === null || context === undefined) return;
    // Setting the size clears it, too.
    canvas.width = videoWidth;
    canvas.height = videoHeight;
    if (points === null) return;
    drawSkeleton(context, (landmark) => ({
      x: (points[2 * landmark] ?? NaN) * videoWidth,
      y: (points[2 * landmark + 1] ?? NaN) * videoHeight,
    }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'live-view': LiveView;
  }
}
