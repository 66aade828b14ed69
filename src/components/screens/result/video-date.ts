import { localized } from '@lit/localize';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { dayOf, filmedAtMs } from '#core/report/dates.ts';
import { DATE_WORDS, walkDateText } from '#words/base/dates.ts';
import type { KeptWalk } from '../../../app/walks/history-store.ts';
import { shared } from '../../../styles/shared.ts';
import { VideoDayTypedEvent } from '../../session/events.ts';

/** @summary When the walk on show was filmed and read, and whether it came from a file. The day can be typed. */
@customElement('video-date')
@localized()
export class VideoDate extends LitElement {
  static override readonly styles = [
    shared,
    css`
      :host {
        display: block;
      }
      label {
        display: inline-flex;
        flex-wrap: wrap;
        gap: var(--space-2);
        align-items: center;
      }
      input {
        min-height: var(--target);
        padding: var(--space-2) var(--space-3);
        border: 1px solid var(--line-strong);
        border-radius: var(--radius-small);
        background: var(--surface-raised);
      }
      summary {
        min-height: var(--target);
        display: inline-flex;
        align-items: center;
        cursor: pointer;
        text-decoration: underline;
        text-underline-offset: 0.25em;
      }
    `,
  ];

  @property({ attribute: false }) walk: KeptWalk | null = null;
  @state() private opened = false;

  protected override render() {
    const { walk } = this;
    if (walk === null) return nothing;
    return html`<p class="quiet small">
        ${walkDateText(walk)}${walk.opened === true ? html` · ${DATE_WORDS.opened}` : nothing}
      </p>
      <details class="screen-only small" @toggle=${this.open}>
        <summary>${DATE_WORDS.change}</summary>
        ${this.opened ? this.renderField(walk) : nothing}
      </details>`;
  }

  private renderField(walk: KeptWalk) {
    const atMs = filmedAtMs(walk);
    return html`<label
        >${DATE_WORDS.filmedOn}
        <input
          type="date"
          min="1990-01-01"
          max=${dayOf(Date.now())}
          .value=${atMs === null ? '' : dayOf(atMs)}
          @change=${this.type}
      /></label>
      <p class="quiet">${DATE_WORDS.how}</p>`;
  }

  private readonly open = () => {
    this.opened = true;
  };

  private readonly type = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement) || !target.validity.valid) return;
    this.dispatchEvent(new VideoDayTypedEvent(target.value === '' ? null : target.value));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'video-date': VideoDate;
  }
}
