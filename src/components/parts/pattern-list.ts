import { localized } from '@lit/localize';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Pattern, Report } from '#core/report/report.ts';
import { patternsInOrder } from '#core/patterns/summary/pattern-order.ts';
import {
  evidenceFor,
  NOTHING_FOUND,
  notFoundText,
  PATTERN_LIST_WORDS,
  seenText,
} from '#words/clinical/pattern-list.ts';
import { PATTERN_WORDS } from '#words/clinical/patterns.ts';
import { shared } from '../../styles/shared.ts';
import { gradeMark } from './grade-mark.ts';
import { momentButton } from './moment-button.ts';

/**
 * What was seen, what it may mean, what else could explain it, and what it does not mean.
 *
 * @summary Patterns in words. Gives `time-chosen` when the reader asks for the moment in the film.
 */
@customElement('pattern-list')
@localized()
export class PatternList extends LitElement {
  static override readonly styles = [
    shared,
    css`
      .list {
        display: grid;
        gap: var(--space-4);
      }
      article {
        display: grid;
        gap: var(--space-3);
        padding: var(--space-5);
        border: 1px solid var(--line);
        border-inline-start: 4px solid var(--accent);
        border-radius: var(--radius);
        background: var(--surface-raised);
      }
      .grade-line {
        display: flex;
        flex-wrap: wrap;
        gap: 0 var(--space-3);
        align-items: center;
      }
      .seen {
        font-size: var(--type-large);
        font-weight: 600;
      }
      dl {
        display: grid;
        gap: var(--space-3) var(--space-5);
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr));
      }
      dt {
        font-weight: 600;
      }
      dd ul {
        padding-inline-start: 1.1em;
      }
      .rest {
        padding: 0;
        list-style: none;
        display: grid;
        gap: var(--space-2);
      }
      .rest li {
        display: grid;
        gap: 0 var(--space-4);
        max-inline-size: none;
      }
      @media (min-width: 40rem) {
        .rest li {
          grid-template-columns: 9rem 1fr;
        }
      }
      @media print {
        article {
          padding: 6pt 10pt;
          break-inside: avoid;
        }
      }
    `,
  ];

  @property({ attribute: false }) report: Pick<Report, 'patterns'> | null = null;

  protected override render() {
    const { report } = this;
    if (report === null) return nothing;
    const found = patternsInOrder(report, 'present', 'possible');
    const rest = patternsInOrder(report, 'not-seen', 'cannot-tell').filter(
      ({ reason }) => reason !== 'not-assessed' && reason !== 'not-visible-from-this-view',
    );
    return html`<div class="list">
      ${
        found.length === 0
          ? html`<p>${NOTHING_FOUND[nothingFound(rest)]}</p>`
          : found.map((pattern) => this.renderFound(pattern))
      }
      ${
        rest.length === 0
          ? nothing
          : html`<h3>
                ${found.length === 0 ? PATTERN_LIST_WORDS.lookedFor : PATTERN_LIST_WORDS.lookedForToo}
              </h3>
              <ul class="rest">
                ${rest.map((pattern) => this.renderRest(pattern))}
              </ul>`
      }
      <p class="quiet">${PATTERN_LIST_WORDS.closing}</p>
    </div>`;
  }

  private renderFound(pattern: Pattern) {
    const words = PATTERN_WORDS[pattern.id];
    return html`<article>
      <p class="grade-line">
        ${gradeMark(pattern.grade)} <small class="quiet">${words.clinicalName}</small>
      </p>
      <p class="seen">${seenText(pattern)}</p>
      ${momentButton(pattern)}
      <dl>
        <div>
          <dt>${PATTERN_LIST_WORDS.mayMean}</dt>
          <dd>${words.mayMean}</dd>
        </div>
        <div>
          <dt>${PATTERN_LIST_WORDS.otherReasons}</dt>
          <dd>
            <ul>
              ${words.otherReasons.map((reason) => html`<li>${reason}</li>`)}
            </ul>
          </dd>
        </div>
        <div>
          <dt>${PATTERN_LIST_WORDS.doesNotMean}</dt>
          <dd>${words.doesNotMean}</dd>
        </div>
        <div>
          <dt>${PATTERN_LIST_WORDS.evidence}</dt>
          <dd>${evidenceFor(pattern).map((text) => html`<p>${text}</p>`)}</dd>
        </div>
      </dl>
    </article>`;
  }

  private renderRest(pattern: Pattern) {
    return html`<li>${gradeMark(pattern.grade)} <span>${notFoundText(pattern)}</span></li>`;
  }
}

function nothingFound(rest: readonly Pattern[]): keyof typeof NOTHING_FOUND {
  const judged = rest.filter(({ grade }) => grade === 'not-seen').length;
  return judged === 0 ? 'none' : judged === rest.length ? 'all' : 'some';
}

declare global {
  interface HTMLElementTagNameMap {
    'pattern-list': PatternList;
  }
}
