import { localized } from '@lit/localize';
import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { MadeVideo, VideoOutError } from '#contract/video-out.ts';
import { SIDES } from '#core/body/skeleton.ts';
import type { Overlay } from '#core/drawing/overlay.ts';
import type { NormQuantity } from '#core/norms/norms.ts';
import type { Report } from '#core/report/report.ts';
import { numberText } from '#words/base/format.ts';
import {
  madeText,
  missingText,
  VIDEO_OUT_TROUBLE,
  VIDEO_OUT_WORDS,
} from '#words/player/video-out.ts';
import { saveBlob } from '../../../app/page/save-file.ts';
import { makeVideo } from '../../../app/video-out/video-out-client.ts';
import { MOST_GIF_HEIGHT_PX, sizeFor, videoPlan } from '../../../app/video-out/video-plan.ts';
import { shared } from '../../../styles/shared.ts';
import { seriesOf } from '#core/curves/cycle-curves.ts';
import { anglesFor } from '../../charts/angles.ts';
import { toolStyles } from '../tools/tools.styles.ts';
import { frameDrawings } from './frame-drawings.ts';
import { USUAL_CHOICE, videoChoices, type VideoChoice } from './video-choices.ts';

/** Of the height of the picture, for the curve below it. */
const STRIP_SHARE = 0.24;

type State =
  | { readonly at: 'choosing'; readonly trouble: VideoOutError | 'no-stride' | null }
  | { readonly at: 'making'; readonly share: number; readonly stop: AbortController }
  | { readonly at: 'made'; readonly video: MadeVideo; readonly asked: number };

/** @summary Saves the video with what is drawn on it, whole or one stride, as a video or a GIF. */
@customElement('video-out')
@localized()
export class VideoOut extends LitElement {
  static override readonly styles = [shared, toolStyles];

  @property({ attribute: false }) report: Report | null = null;
  @property({ attribute: false }) clip: Blob | null = null;
  @property({ attribute: false }) overlay: Overlay | null = null;
  /** Where the player is, real seconds. */
  @property({ attribute: false }) timeS = 0;
  @state() private choice: VideoChoice = USUAL_CHOICE;
  @state() private state: State = { at: 'choosing', trouble: null };

  override willUpdate(changed: Map<PropertyKey, unknown>) {
    if (changed.has('clip')) this.giveUp();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.giveUp();
  }

  protected override render() {
    const { report, clip } = this;
    if (report === null || clip === null) return nothing;
    return html`<details class="tools">
      <summary>${VIDEO_OUT_WORDS.title}</summary>
      <div class="tool-rows">
        <p class="small">${VIDEO_OUT_WORDS.what}</p>
        ${videoChoices(this.choice, report, (change) => (this.choice = { ...this.choice, ...change }))}
        ${this.renderState()}
      </div>
    </details>`;
  }

  private renderState() {
    const { state } = this;
    if (state.at === 'making')
      return html`<div class="tool-row">
        <label class="choice"
          >${VIDEO_OUT_WORDS.making}<progress max="1" value=${state.share}></progress
        ></label>
        <button @click=${() => state.stop.abort()}>${VIDEO_OUT_WORDS.cancel}</button>
      </div>`;
    const trouble = state.at === 'choosing' ? state.trouble : null;
    return html`<div class="tool-row">
        <button class="primary" @click=${this.make}>${VIDEO_OUT_WORDS.make}</button>
      </div>
      <div role="status">
        ${trouble === null ? nothing : html`<p>${troubleText(trouble)}</p>`}
        ${state.at === 'made' ? this.renderMade(state) : nothing}
      </div>`;
  }

  private renderMade({ video, asked }: Extract<State, { at: 'made' }>) {
    const isBlurred = this.overlay?.picture === 'face-blurred';
    return html`<p>${madeText(video, numberText(video.file.size / 1e6, 1))}</p>
      ${video.frames < asked ? html`<p>${missingText(asked - video.frames)}</p>` : nothing}
      ${video.extension === 'webm' ? html`<p>${VIDEO_OUT_WORDS.webm}</p>` : nothing}
      ${isBlurred ? html`<p>${VIDEO_OUT_WORDS.blurCheck}</p>` : nothing}
      <button class="primary" @click=${() => this.save(video)}>${VIDEO_OUT_WORDS.save}</button>`;
  }

  private readonly make = async () => {
    const { report, clip, overlay, choice } = this;
    if (report === null || clip === null || overlay === null) return;
    const isGif = choice.format === 'gif';
    const plan = videoPlan(report, isGif ? { ...choice, part: 'stride' } : choice, this.timeS);
    if (plan === null) {
      this.state = { at: 'choosing', trouble: 'no-stride' };
      return;
    }
    const most = isGif ? Math.min(choice.heightPx, MOST_GIF_HEIGHT_PX) : choice.heightPx;
    const size = sizeFor(report.video, most);
    const [angle] = anglesFor(report).filter(({ quantity }) => hasCurve(report, quantity));
    const curve = choice.curve ? (angle?.quantity ?? null) : null;
    const belowPx = curve === null ? 0 : 2 * Math.round((size.heightPx * STRIP_SHARE) / 2);
    const timeOf = (frame: number | undefined) => report.timeS[frame ?? 0] ?? 0;
    const draw = frameDrawings({
      ...{ report, overlay, curve, belowPx, ...size, events: choice.events },
      fromS: timeOf(plan.frames[0]),
      toS: timeOf(plan.frames.at(-1)),
    });
    const { frames, timesS } = plan;
    const request = { clip, name: report.video.name, format: choice.format, frames, timesS };
    await this.run({ ...request, ...size, belowPx, picture: overlay.picture }, draw);
  };

  private async run(
    request: Parameters<typeof makeVideo>[0],
    draw: Parameters<typeof makeVideo>[1],
  ): Promise<void> {
    this.giveUp();
    const stop = new AbortController();
    this.state = { at: 'making', share: 0, stop };
    const onProgress = (share: number) => {
      if (this.isMaking(stop)) this.state = { at: 'making', share, stop };
    };
    const made = await makeVideo(request, draw, { signal: stop.signal, onProgress });
    if (!this.isMaking(stop)) return;
    this.state = made.ok
      ? { at: 'made', video: made.value, asked: request.frames.length }
      : { at: 'choosing', trouble: made.error };
  }

  /** Whether this one is made, and no later one, and it was not given up. */
  private isMaking(stop: AbortController): boolean {
    return this.state.at === 'making' && this.state.stop === stop;
  }

  private save({ file, extension }: MadeVideo) {
    const name = (this.report?.video.name ?? 'walk').replace(/\.[^.]*$/, '');
    saveBlob(`${name}-heelrise.${extension}`, file);
  }

  /** Whatever is made is not wanted any more. */
  private giveUp() {
    if (this.state.at === 'making') this.state.stop.abort();
    this.state = { at: 'choosing', trouble: null };
  }
}

function hasCurve(report: Report, quantity: NormQuantity): boolean {
  return SIDES.some((side) => seriesOf(report, quantity, side).some((value) => value !== null));
}

function troubleText(trouble: VideoOutError | 'no-stride'): string {
  return trouble === 'no-stride' ? VIDEO_OUT_WORDS.noStride : VIDEO_OUT_TROUBLE[trouble];
}

declare global {
  interface HTMLElementTagNameMap {
    'video-out': VideoOut;
  }
}
