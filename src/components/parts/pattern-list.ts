import { localized } from '@lit/localize';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { isLookedFor, notFoundOf } from '#core/answer/not-found.ts';
import { sameFindings, type SameFinding } from '#core/answer/same-finding.ts';
import type { Pattern, Report } from '#core/report/report.ts';
import { patternsInOrder } from '#core/patterns/summary/pattern-order.ts';
import { notFoundLine, toldOf } from '#words/clinical/answer.ts';
import {
  evidenceFor,
  NOTHING_FOUND,
  notFoundText,
  PATTERN_LIST_WORDS,
  seenText,
} from '#words/clinical/pattern-list.ts';
import { PATTERN_WORDS } from '#words/clinical/patterns/pattern-words.ts';
import { shared } from '../../styles/shared.ts';
import { gradeMark } from './grade-mark.ts';
import { momentButton } from './moment-button.ts';
import { PrintedWhole } from '../folds/printed-whole.ts';

/**
 * What was seen, what it may mean, what else could explain it, and what it does not mean.
 *
 * @summary Patterns in words. Gives `time-chosen` when the reader asks for the moment in the video.
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
      .piece + .piece {
        margin-block-start: var(--space-2);
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
  /** Whether it is the walk of somebody else, that came with the app. */
  @property({ type: Boolean }) sample = false;
  @state() private restOpen = false;
  private readonly paper = new PrintedWhole(this);

  protected override render() {
    const { report } = this;
    if (report === null) return nothing;
    const found = sameFindings(patternsInOrder(report, 'present', 'possible'));
    const rest = patternsInOrder(report, 'not-seen', 'cannot-tell').filter(isLookedFor);
    return html`<div class="list">
      ${
        found.length === 0
          ? html`<p>${NOTHING_FOUND[nothingFound(rest)]}</p>`
          : found.map((finding) => this.renderFound(finding))
      }
      ${rest.length === 0 ? nothing : this.renderRest(rest, found.length > 0)}
      <p class="quiet">${PATTERN_LIST_WORDS.closing}</p>
    </div>`;
  }

  /** One card for what is the same finding, with each piece of evidence for it. */
  private renderFound(finding: SameFinding) {
    const [lead] = finding;
    const words = PATTERN_WORDS[lead.id];
    const told = (sentence: string) => toldOf(sentence, this.sample);
    const sentence = told(seenText(lead));
    return html`<article>
      <h3 class="seen">${sentence}</h3>
      <p class="grade-line">
        ${gradeMark(lead.grade)} <small class="quiet">${words.clinicalName}</small>
      </p>
      ${momentButton(lead, sentence)}
      <dl>
        <div>
          <dt>${PATTERN_LIST_WORDS.evidence}</dt>
          ${finding.map((piece) => this.renderPiece(piece, finding.length > 1))}
        </div>
        <div>
          <dt>${PATTERN_LIST_WORDS.mayMean}</dt>
          <dd>${told(words.mayMean)}</dd>
        </div>
        <div>
          <dt>${PATTERN_LIST_WORDS.otherReasons}</dt>
          <dd>
            <ul>
              ${words.otherReasons.map((reason) => html`<li>${told(reason)}</li>`)}
            </ul>
          </dd>
        </div>
        <div>
          <dt>${PATTERN_LIST_WORDS.doesNotMean}</dt>
          <dd>${told(words.doesNotMean)}</dd>
        </div>
      </dl>
    </article>`;
  }

  /** Of the composite of several its parts speak. */
  private renderPiece(piece: Pattern, oneOfSeveral: boolean) {
    if (oneOfSeveral && piece.id === 'calf-pattern') return nothing;
    return html`<dd class="piece">
      ${
        oneOfSeveral
          ? html`<p><strong>${PATTERN_WORDS[piece.id].name}</strong> ${gradeMark(piece.grade)}</p>`
          : nothing
      }
      ${evidenceFor(piece).map((text) => html`<p>${text}</p>`)}
    </dd>`;
  }

  private renderRest(rest: readonly Pattern[], others: boolean) {
    const open = this.restOpen || this.paper.printing;
    return html`<details ?open=${open} @toggle=${this.toggleRest}>
      <summary>${notFoundLine(notFoundOf(rest), others)}</summary>
      ${
        open
          ? html`<ul class="rest">
              ${rest.map(
                (pattern) =>
                  html`<li>${gradeMark(pattern.grade)} <span>${notFoundText(pattern)}</span></li>`,
              )}
            </ul>`
          : nothing
      }
    </details>`;
  }

  private readonly toggleRest = ({ currentTarget }: Event) => {
    if (currentTarget instanceof HTMLDetailsElement && !this.paper.printing)
      this.restOpen = currentTarget.open;
  };
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
