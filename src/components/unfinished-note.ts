import { localized } from '@lit/localize';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { begunText, UNFINISHED_WORDS, unfinishedText } from '#words/unfinished.ts';
import type { UnfinishedFilm } from '../app/unfinished-store.ts';
import { shared } from '../styles/shared.ts';
import { UnfinishedAnsweredEvent } from './events.ts';

/** @summary Offers to go on with a film that was cut off. Shows nothing of it. Gives `unfinished-answered`. */
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

  @property({ attribute: false }) film: UnfinishedFilm | null = null;

  protected override render() {
    const { film } = this;
    if (film === null) return nothing;
    const { options, framesDone, framesTotal, startedAtMs } = film;
    return html`<section aria-label=${UNFINISHED_WORDS.label}>
      <p><strong>${unfinishedText(options.name, framesDone, framesTotal)}</strong></p>
      <p class="quiet small">${begunText(startedAtMs)} ${UNFINISHED_WORDS.kept}</p>
      <div class="row">
        <button class="primary" @click=${() => this.answer(film, 'go-on')}>
          ${UNFINISHED_WORDS.goOn}
        </button>
        <button @click=${() => this.answer(film, 'forget')}>${UNFINISHED_WORDS.forget}</button>
      </div>
    </section>`;
  }

  private answer({ id }: UnfinishedFilm, answer: 'go-on' | 'forget') {
    this.dispatchEvent(new UnfinishedAnsweredEvent(id, answer));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'unfinished-note': UnfinishedNote;
  }
}
