import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Evidence, Pattern, Report } from '#core/report/report.ts';
import type { MeasureId } from '#core/report/ids.ts';
import { numberText } from '#words/format.ts';
import { patternsInOrder, sided } from '#words/headline.ts';
import { readingName, UNIT_WORDS } from '#words/measures.ts';
import { CANNOT_TELL_WORDS, PATTERN_WORDS } from '#words/patterns.ts';
import { shared } from '../styles/shared.ts';
import { TimeChosenEvent } from './events.ts';
import { gradeMark } from './grade-mark.ts';

/**
 * What was seen, what it may mean, what else could explain it, and what it does not mean.
 *
 * @summary Patterns in words. Gives `time-chosen` when the reader asks for the moment in the film.
 */
@customElement('pattern-list')
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

  @property({ attribute: false }) report: Report | null = null;

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
          : html`<h3>${found.length === 0 ? 'What we looked for' : 'Looked for as well'}</h3>
              <ul class="rest">
                ${rest.map((pattern) => this.renderRest(pattern))}
              </ul>`
      }
      <p class="quiet">
        This is what a film shows, compared with walkers in laboratories. It is not a medical
        opinion. Some people with stiff ankles also have back pain; a film cannot tell whether yours
        is connected.
      </p>
    </div>`;
  }

  private renderFound(pattern: Pattern) {
    const words = PATTERN_WORDS[pattern.id];
    const moment = pattern.evidence.find(({ timeS }) => timeS !== null)?.timeS ?? null;
    return html`<article>
      <p class="grade-line">
        ${gradeMark(pattern.grade)} <small class="quiet">${words.clinicalName}</small>
      </p>
      <p class="seen">${sided(words.seen, pattern.side)}</p>
      ${
        moment === null
          ? nothing
          : html`<p class="screen-only">
              <button @click=${() => this.dispatchEvent(new TimeChosenEvent(moment))}>
                Show the moment
              </button>
            </p>`
      }
      <dl>
        <div>
          <dt>What it may mean</dt>
          <dd>${words.mayMean}</dd>
        </div>
        <div>
          <dt>What else could explain it</dt>
          <dd>
            <ul>
              ${words.otherReasons.map((reason) => html`<li>${reason}</li>`)}
            </ul>
          </dd>
        </div>
        <div>
          <dt>What it does not mean</dt>
          <dd>${words.doesNotMean}</dd>
        </div>
        <div>
          <dt>Why we say this</dt>
          <dd>${evidenceFor(pattern).map((text) => html`<p>${text}</p>`)}</dd>
        </div>
      </dl>
    </article>`;
  }

  private renderRest(pattern: Pattern) {
    const words = PATTERN_WORDS[pattern.id];
    const side = pattern.side === 'both' ? '' : `, ${pattern.side}`;
    const text =
      pattern.grade === 'not-seen'
        ? sided(words.notSeen, pattern.side)
        : `${words.name}${side}: ${pattern.reason === null ? 'not clear.' : CANNOT_TELL_WORDS[pattern.reason]}`;
    return html`<li>${gradeMark(pattern.grade)} <span>${text}</span></li>`;
  }
}

/** Said only of what could be judged: a limit that was too close is not a pattern that was not there. */
const NOTHING_FOUND = {
  all: 'We did not see any of the patterns that we look for and that this view shows.',
  some: 'We did not see a pattern where this film lets us judge. Some things it cannot tell.',
  none: 'This film does not let us judge any of the patterns that we look for.',
} as const;

function nothingFound(rest: readonly Pattern[]): keyof typeof NOTHING_FOUND {
  const judged = rest.filter(({ grade }) => grade === 'not-seen').length;
  return judged === 0 ? 'none' : judged === rest.length ? 'all' : 'some';
}

/** The evidence that speaks for the grade: what lies beyond its limit. */
export function evidenceFor({ id, evidence }: Pattern): readonly string[] {
  const telling = evidence.filter(({ value, threshold, direction }) =>
    direction === undefined
      ? id !== 'asymmetry' || Math.abs(value) >= threshold
      : direction * (value - threshold) >= 0,
  );
  return telling.map((item) =>
    id === 'asymmetry'
      ? `Left against right: ${lowerFirst(evidenceText(item))}`
      : evidenceText(item),
  );
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Of evidence without a unit of its own: times are compared as a share of their mean, the rest are angles. */
const SHARES: ReadonlySet<string> = new Set<MeasureId>([
  'step-time',
  'heel-off-percent',
  'stance-percent',
]);

/** The two numbers behind a grade: what was measured and the limit it is held against. */
export function evidenceText(evidence: Evidence): string {
  const { measure, value, threshold, uncertainty, compare } = evidence;
  const name = readingName(measure);
  const unit = UNIT_WORDS[evidence.unit ?? (SHARES.has(measure) ? '%' : 'deg')];
  const text = (number: number) => numberText(number, 0) + unit;
  const against = compare === 'over-other' ? ', compared with the other side' : '';
  return `${name}${against}: ${text(value)} (± ${text(1.96 * uncertainty)}), held against ${text(threshold)}.`;
}

declare global {
  interface HTMLElementTagNameMap {
    'pattern-list': PatternList;
  }
}
