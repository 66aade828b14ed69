import { Task } from '@lit/task';
import { localized } from '@lit/localize';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { compareWalks, type MeasureChange } from '#core/compare/compare-walks.ts';
import { sideCurves } from '#core/curves/cycle-curves.ts';
import { orderMs } from '#core/report/dates.ts';
import { keepPatterns } from '#core/patterns/keep-patterns.ts';
import type { Pattern } from '#core/report/report.ts';
import { PAGE_TITLES } from '#words/app-shell.ts';
import { changeText, COMPARE_WORDS, VERDICT_WORDS } from '#words/compare.ts';
import { CURVE_WORDS } from '#words/curves.ts';
import { walkDateText } from '#words/dates.ts';
import { amountText, plusMinusText, valueText } from '#words/format.ts';
import { MEASURE_WORDS } from '#words/measures.ts';
import { HISTORY_WORDS } from '#words/page-trouble.ts';
import { PATTERN_WORDS } from '#words/patterns.ts';
import { MEASURES_TABLE_WORDS, SAVE_WORDS } from '#words/result.ts';
import type { KeptWalk, LoadWalk } from '../app/history-store.ts';
import { hashOf } from '../app/route.ts';
import { shared, stacked, tables } from '../styles/shared.ts';
import { anglesFor, type Angle } from './angles.ts';
import { gradeMark } from './grade-mark.ts';
import { bandFor } from './reference-band.ts';
import { sideKey } from './side-key.ts';
import { smallCurve, smallCurveStyles } from './small-curve.ts';
import { troubleNote } from './trouble-note.ts';

/** Two walks, the earlier first. */
interface Pair {
  readonly before: KeptWalk;
  readonly after: KeptWalk;
}

/** @summary Two past walks of one person: what changed by more than chance, curves and patterns then and now. */
@customElement('compare-screen')
@localized()
export class CompareScreen extends LitElement {
  static override readonly styles = [
    shared,
    stacked,
    tables,
    smallCurveStyles,
    css`
      .dates,
      .curves {
        display: grid;
        grid-template-columns: 1fr 1fr;
        gap: var(--space-3) var(--space-5);
      }
      .dates a {
        display: grid;
        gap: var(--space-1);
        padding: var(--space-4);
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--surface-raised);
        color: var(--text);
        overflow-wrap: anywhere;
      }
      .curves h3 {
        grid-column: 1 / -1;
      }
      .found {
        font-size: var(--type-large);
        font-weight: 600;
      }
      th small {
        display: block;
        color: var(--text-quiet);
        font-weight: 400;
      }
      td {
        white-space: nowrap;
      }
      .told {
        font-weight: 650;
      }
    `,
  ];

  @property({ attribute: false }) ids: readonly [string, string] | null = null;
  @property({ attribute: false }) load: LoadWalk | null = null;

  private readonly pair = new Task(this, {
    args: () => [this.ids, this.load] as const,
    task: async ([ids, load]): Promise<Pair | null> => {
      if (ids === null || load === null) return null;
      const [first, second] = await Promise.all([load(ids[0]), load(ids[1])]);
      if (first === null || second === null) return null;
      return orderMs(first) <= orderMs(second)
        ? { before: first, after: second }
        : { before: second, after: first };
    },
  });

  protected override render() {
    return html`<article class="page">
      <h1 tabindex="-1">${PAGE_TITLES.compare}</h1>
      ${this.pair.render({
        pending: () => html`<p class="quiet">${COMPARE_WORDS.opening}</p>`,
        complete: (pair) => (pair === null ? this.renderMissing() : this.renderPair(pair)),
        error: () => this.renderMissing(),
      })}
    </article>`;
  }

  private renderMissing() {
    return troubleNote(
      HISTORY_WORDS['not-found'],
      html`<a class="button primary" href="#/past">${PAGE_TITLES.past}</a>`,
    );
  }

  private renderPair({ before, after }: Pair) {
    const changes = compareWalks(before.report, after.report);
    const told = changes.filter(({ verdict }) => verdict === 'more' || verdict === 'less');
    const comparable = changes.some(({ verdict }) => verdict === 'no-change-shown');
    return html`<div class="dates">
        ${this.renderDate(COMPARE_WORDS.earlier, before)}
        ${this.renderDate(COMPARE_WORDS.later, after)}
      </div>
      <section aria-labelledby="changes">
        <h2 id="changes">${COMPARE_WORDS.changes}</h2>
        ${
          told.length > 0
            ? told.map((change) => html`<p class="found">${changeSentence(change)}</p>`)
            : html`<p>${comparable ? COMPARE_WORDS.noChange : COMPARE_WORDS.notAlike}</p>`
        }
        ${this.renderTable(changes.filter(({ verdict }) => verdict !== 'missing'))}
      </section>
      ${this.renderCurves(before, after)} ${this.renderPatterns(before, after)}
      <p class="quiet">${COMPARE_WORDS.notAnOpinion}</p>
      <p class="screen-only">
        <button class="primary" @click=${() => window.print()}>${SAVE_WORDS.print}</button>
      </p>`;
  }

  private renderDate(when: string, walk: KeptWalk) {
    return html`<a href=${hashOf({ name: 'result', id: walk.id })}>
      <span class="quiet small">${when}</span>
      <strong>${walkDateText(walk)}</strong>
      <span class="small">${walk.report.video.name}</span>
    </a>`;
  }

  private renderTable(changes: readonly MeasureChange[]) {
    if (changes.length === 0) return nothing;
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${COMPARE_WORDS.table}>
      <table>
        <caption>
          ${COMPARE_WORDS.caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">${MEASURES_TABLE_WORDS.measure}</th>
            <th scope="col">${COMPARE_WORDS.earlier}</th>
            <th scope="col">${COMPARE_WORDS.later}</th>
            <th scope="col">${COMPARE_WORDS.change}</th>
            <th scope="col">${COMPARE_WORDS.detectable}</th>
            <th scope="col">${COMPARE_WORDS.verdict}</th>
          </tr>
        </thead>
        <tbody>
          ${changes.map((change) => this.renderRow(change))}
        </tbody>
      </table>
    </div>`;
  }

  private renderRow(row: MeasureChange) {
    const words = MEASURE_WORDS[row.id];
    const told = row.verdict === 'more' || row.verdict === 'less';
    return html`<tr>
      <th scope="row">
        ${words.name} ${row.side === 'both' ? nothing : sideKey(row.side)}
        <small>${words.clinicalName}</small>
      </th>
      <td>${valueText(row.before)} ${plusMinusText(row.before)}</td>
      <td>${valueText(row.after)} ${plusMinusText(row.after)}</td>
      <td class=${told ? 'told' : ''}>${amountText(row.change, row.unit)}</td>
      <td>${amountText(row.detectable, row.unit)}</td>
      <td class=${told ? 'told' : ''}>${VERDICT_WORDS[row.verdict]}</td>
    </tr>`;
  }

  private renderCurves(before: KeptWalk, after: KeptWalk) {
    const drawn = anglesFor(before.report).flatMap((angle) => {
      const sides = [before, after].map((walk) => curvesOf(walk, angle));
      return sides.some((curve) => curve === null) ? [] : [{ angle, sides }];
    });
    if (drawn.length === 0) return nothing;
    return html`<section aria-labelledby="curves">
      <h2 id="curves">${COMPARE_WORDS.curves}</h2>
      ${drawn.map(
        ({ angle, sides }) =>
          html`<div class="curves">
            <h3>${CURVE_WORDS[angle.quantity].title}</h3>
            ${sides}
          </div>`,
      )}
    </section>`;
  }

  private renderPatterns(before: KeptWalk, after: KeptWalk) {
    const found = ({ grade }: Pattern) => grade === 'present' || grade === 'possible';
    // A value near its limit does not turn a pattern on and off from one day to the next.
    const later = keepPatterns(before.report.patterns, after.report.patterns);
    const rows = before.report.patterns.flatMap((then) => {
      const now = later.find(({ id, side }) => id === then.id && side === then.side);
      return now !== undefined && (found(then) || found(now)) ? [{ then, now }] : [];
    });
    if (rows.length === 0) return nothing;
    return html`<section aria-labelledby="patterns">
      <h2 id="patterns">${COMPARE_WORDS.patterns}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">${COMPARE_WORDS.pattern}</th>
            <th scope="col">${COMPARE_WORDS.earlier}</th>
            <th scope="col">${COMPARE_WORDS.later}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ then, now }) =>
              html`<tr>
                <th scope="row">
                  ${PATTERN_WORDS[then.id].name}
                  ${then.side === 'both' ? nothing : sideKey(then.side)}
                </th>
                <td>${gradeMark(then.grade)}</td>
                <td>${gradeMark(now.grade)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </section>`;
  }
}

/** Null where this film does not show the angle. */
function curvesOf({ report }: KeptWalk, { quantity, systematicDeg }: Angle) {
  const left = sideCurves(report, quantity, 'left');
  const right = sideCurves(report, quantity, 'right');
  const drawn = [left, right].some(({ mean }) => mean.some(Number.isFinite));
  return drawn ? smallCurve(left, right, bandFor(report, quantity, systematicDeg)) : null;
}

/** "Ankle bend 4° → 13°, more than before.", with the key of its side. */
function changeSentence({ id, side, before, after, verdict }: MeasureChange) {
  const name = MEASURE_WORDS[id].name;
  const text = changeText(valueText(before), valueText(after), VERDICT_WORDS[verdict]);
  return html`${side === 'both' ? name : sideKey(side, name)} ${text}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'compare-screen': CompareScreen;
  }
}
