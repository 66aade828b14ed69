import { localized } from '@lit/localize';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { AnalysisOptions, AnalysisProgress } from '#contract/analysis-api.ts';
import type { AnalysisError } from '#contract/analysis-error.ts';
import type { Side } from '#core/body/skeleton.ts';
import {
  tibialAngle,
  type TibialAngle,
  type TibialAngleTrouble,
} from '#core/wall-test/tibial-angle.ts';
import { progressText } from '#words/video/analysing.ts';
import { analysisTrouble } from '#words/video/trouble.ts';
import {
  LEG_WORDS,
  TIBIAL_TROUBLE_WORDS,
  tibialAngleText,
  WALL_CLIP_WORDS,
} from '#words/page/wall-test.ts';
import type { AnalysisClient, AnalysisOutcome } from '../../../app/analysis/analysis-client.ts';
import { rememberedBackend } from '../../../app/page/backend-memory.ts';
import { VIDEO_FILES } from '../../../app/analysis/video-files.ts';
import { usualOptions } from '../../../app/analysis/usual-options.ts';
import { fileButton } from '../../../styles/file-button.ts';
import { shared } from '../../../styles/shared.ts';
import { AngleMeasuredEvent } from '../../session/session-events.ts';
import { troubleNote } from '../../parts/trouble-note.ts';

type Phase =
  | { readonly name: 'waiting' }
  | { readonly name: 'watching'; readonly progress: AnalysisProgress; readonly stop: () => void }
  | { readonly name: 'failed'; readonly error: AnalysisError }
  | { readonly name: 'unreadable'; readonly why: TibialAngleTrouble }
  | { readonly name: 'measured'; readonly angle: TibialAngle };

/**
 * The video goes through the same analysis as a walk; its landmarks are all that is used, and nothing is kept.
 *
 * @summary Measures the tibial angle of one leg from a side clip. Gives `angle-measured` and `watching-changed`.
 */
@customElement('wall-clip')
@localized()
export class WallClip extends LitElement {
  static override readonly styles = [
    shared,
    fileButton,
    css`
      .clip {
        display: grid;
        gap: var(--space-3);
        align-content: start;
      }
      .row {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-3);
      }
    `,
  ];

  @property({ attribute: false }) side: Side = 'left';
  @property({ attribute: false }) client: AnalysisClient | null = null;
  /** Whether the analysis is taken by another video. */
  @property({ type: Boolean }) busy = false;
  @state() private phase: Phase = { name: 'waiting' };

  get watching(): boolean {
    return this.phase.name === 'watching';
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    if (this.phase.name === 'watching') this.phase.stop();
  }

  protected override render() {
    return html`<div class="clip">
      <h3>${LEG_WORDS[this.side]}</h3>
      <div aria-live="polite">${this.renderPhase(this.phase)}</div>
      ${this.phase.name === 'watching' ? nothing : this.renderOpen()}
    </div>`;
  }

  private renderOpen() {
    if (this.busy) return html`<p class="quiet">${WALL_CLIP_WORDS.busy}</p>`;
    const first = this.phase.name === 'waiting';
    return html`<label class="button open">
      ${first ? WALL_CLIP_WORDS.open : WALL_CLIP_WORDS.again}
      <span class="hidden-text">${LEG_WORDS[this.side]}</span>
      <input type="file" accept=${VIDEO_FILES} @change=${this.choose} />
    </label>`;
  }

  private renderPhase(phase: Phase) {
    switch (phase.name) {
      case 'waiting':
        return nothing;
      case 'watching':
        return html`<p>${WALL_CLIP_WORDS.watching}</p>
          <p class="quiet number">${progressText(phase.progress) || '\u00a0'}</p>
          <button @click=${phase.stop}>${WALL_CLIP_WORDS.stop}</button>`;
      case 'failed':
        return phase.error.code === 'cancelled'
          ? nothing
          : troubleNote(analysisTrouble(phase.error));
      case 'unreadable':
        return html`<p role="alert">${TIBIAL_TROUBLE_WORDS[phase.why]}</p>`;
      case 'measured':
        return this.renderAngle(phase.angle);
    }
  }

  private renderAngle({ angleDeg, ci95, heelLifted }: TibialAngle) {
    return html`<p><strong>${tibialAngleText(this.side, angleDeg, ci95[1] - angleDeg)}</strong></p>
      ${heelLifted ? html`<p>${WALL_CLIP_WORDS.heelLifted}</p>` : nothing}
      <button @click=${this.leaveOut}>${WALL_CLIP_WORDS.remove}</button>`;
  }

  private readonly choose = (event: Event) => {
    if (!(event.target instanceof HTMLInputElement)) return;
    const file = event.target.files?.[0];
    event.target.value = '';
    if (file !== undefined && this.client !== null) void this.watch(this.client, file);
  };

  private readonly leaveOut = () => {
    this.phase = { name: 'waiting' };
    this.dispatchEvent(new AngleMeasuredEvent(this.side, null));
  };

  private async watch(client: AnalysisClient, video: File) {
    const abort = new AbortController();
    const stop = () => abort.abort();
    this.phase = { name: 'watching', progress: { stage: 'opening' }, stop };
    this.dispatchEvent(new Event('watching-changed'));
    const outcome = await client.analyse(video, optionsFor(video.name), {
      signal: abort.signal,
      onProgress: (progress) => {
        if (!abort.signal.aborted) this.phase = { name: 'watching', progress, stop };
      },
    });
    this.phase = this.phaseAfter(outcome);
    this.dispatchEvent(new Event('watching-changed'));
    if (this.phase.name === 'measured' || this.phase.name === 'unreadable')
      this.dispatchEvent(
        new AngleMeasuredEvent(this.side, this.phase.name === 'measured' ? this.phase.angle : null),
      );
  }

  private phaseAfter(outcome: AnalysisOutcome): Phase {
    if (!outcome.ok) return { name: 'failed', error: outcome.error };
    const angle = tibialAngle(outcome.value.report);
    return angle.ok
      ? { name: 'measured', angle: angle.value }
      : { name: 'unreadable', why: angle.error };
  }
}

/** The wall test asks the client itself; a job would look up the backend for it. */
function optionsFor(name: string): AnalysisOptions {
  return { ...usualOptions(name), backend: rememberedBackend() };
}

declare global {
  interface HTMLElementTagNameMap {
    'wall-clip': WallClip;
  }
}
