import { localized } from '@lit/localize';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { QUEUE_WORDS } from '#words/video/video-notices.ts';
import {
  begunText,
  UNFINISHED_WORDS,
  unfinishedText,
  unusedText,
} from '#words/video/unfinished.ts';
import type { UnfinishedVideo } from '../../../app/storage/unfinished-store.ts';
import { shared } from '../../../styles/shared.ts';
import { UnfinishedAnsweredEvent } from '../../session/events.ts';

/** @summary Offers to go on with a video that was cut off. Shows nothing of it. Gives `unfinished-answered`. */
@customElement('unfinished-note')
@localized()
export class UnfinishedNote extends LitElement {
  static override readonly styles = [
    shared,
    css`
      section {
        display: grid;
        gap: var(--space-3);
        padding: var(--space-4) var(--space-5);
        border: 1px solid var(--line-strong);
        border-inline-start: 4px solid var(--accent);
        border-radius: var(--radius);
        background: var(--surface-raised);
      }
      strong {
        overflow-wrap: anywhere;
      }
      .row {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-3);
      }
    `,
  ];

  @property({ attribute: false }) video: UnfinishedVideo | null = null;

  protected override render() {
    const { video } = this;
    if (video === null) return nothing;
    if (video.unused === true) return this.renderUnused(video, video.recordedMs ?? 0);
    const { options, framesDone, framesTotal, startedAtMs } = video;
    return html`<section aria-label=${UNFINISHED_WORDS.label}>
      <p><strong>${unfinishedText(options.name, framesDone, framesTotal)}</strong></p>
      <p class="quiet small">${begunText(startedAtMs)} ${UNFINISHED_WORDS.kept}</p>
      <div class="row">
        <button class="primary" @click=${() => this.answer(video, 'go-on')}>
          ${UNFINISHED_WORDS.goOn}
        </button>
        ${video.recordedMs === undefined ? nothing : this.renderSave(video)}
        <button @click=${() => this.answer(video, 'forget')}>${UNFINISHED_WORDS.forget}</button>
      </div>
    </section>`;
  }

  private renderUnused(video: UnfinishedVideo, recordedMs: number) {
    return html`<section aria-label=${UNFINISHED_WORDS.unusedLabel}>
      <p><strong>${unusedText(recordedMs)}</strong></p>
      <p class="quiet small">${begunText(video.startedAtMs)} ${UNFINISHED_WORDS.unusedKept}</p>
      <div class="row">
        <button class="primary" @click=${() => this.answer(video, 'go-on')}>
          ${UNFINISHED_WORDS.use}
        </button>
        ${this.renderSave(video)}
        <button @click=${() => this.answer(video, 'forget')}>${UNFINISHED_WORDS.delete}</button>
      </div>
    </section>`;
  }

  private renderSave(video: UnfinishedVideo) {
    return html`<button @click=${() => this.answer(video, 'save')}>
      ${QUEUE_WORDS.saveVideo}
    </button>`;
  }

  private answer({ id }: UnfinishedVideo, answer: UnfinishedAnsweredEvent['answer']) {
    this.dispatchEvent(new UnfinishedAnsweredEvent(id, answer));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'unfinished-note': UnfinishedNote;
  }
}
