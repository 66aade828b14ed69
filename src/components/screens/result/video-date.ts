import { localized } from '@lit/localize';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { filmedAtMs } from '#core/report/dates.ts';
import { DATE_WORDS, walkDateText } from '#words/base/dates.ts';
import type { KeptWalk } from '../../../app/walks/history-store.ts';
import { shared } from '../../../styles/shared.ts';
import { VideoDayTypedEvent } from '../../session/events.ts';
import { dayField, dayFieldStyles } from './day-field.ts';

/** @summary When the walk on show was filmed and read, and whether it came from a file. The day can be typed. */
@customElement('video-date')
@localized()
export class VideoDate extends LitElement {
  static override readonly styles = [
    shared,
    dayFieldStyles,
    css`
      :host {
        display: block;
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
    return html`${dayField(filmedAtMs(walk), this.type)}
      <p class="quiet">${DATE_WORDS.how}</p>`;
  }

  private readonly open = () => {
    this.opened = true;
  };

  private readonly type = (day: string | null) => this.dispatchEvent(new VideoDayTypedEvent(day));
}

declare global {
  interface HTMLElementTagNameMap {
    'video-date': VideoDate;
  }
}
