import { Task } from '@lit/task';
import { localized } from '@lit/localize';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { compareWalks, differencesOf, type MeasureChange } from '#core/compare/compare-walks.ts';
import { sideCurves } from '#core/curves/cycle-curves.ts';
import { orderMs } from '#core/report/dates.ts';
import { applyHysteresis } from '#core/patterns/apply-hysteresis.ts';
import type { Pattern, Report } from '#core/report/report.ts';
import { PAGE_TITLES } from '#words/page/app-shell.ts';
import {
  changeText,
  COMPARE_WORDS,
  DIFFERENCE_WORDS,
  judgementText,
  notComparedText,
  sidedName,
  unchangedText,
  VERDICT_WORDS,
} from '#words/clinical/compare.ts';
import { CURVE_WORDS } from '#words/clinical/curves.ts';
import { walkDateText } from '#words/base/dates.ts';
import { amountText, plusMinusText, valueText } from '#words/base/format.ts';
import { MEASURE_WORDS } from '#words/clinical/measures.ts';
import { HISTORY_WORDS } from '#words/page/page-trouble.ts';
import { PATTERN_WORDS } from '#words/clinical/patterns.ts';
import { SAVE_WORDS } from '#words/page/result.ts';
import type { KeptWalk, LoadWalk } from '../../../app/walks/history-store.ts';
import { hashOf } from '../../../app/page/route.ts';
import { shared, stacked, tables } from '../../../styles/shared.ts';
import { anglesFor, type Angle } from '../../charts/angles.ts';
import { gradeMark } from '../../parts/grade-mark.ts';
import { bandFor } from '../../charts/reference-band.ts';
import { sideKey } from '../../parts/side-key.ts';
import { smallCurve, smallCurveStyles } from '../../charts/small-curve.ts';
import { troubleNote } from '../../parts/trouble-note.ts';

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
        padding: 0;
        list-style: none;
        font-size: var(--type-large);
        font-weight: 600;
      }
      .measures {
        padding: 0;
        list-style: none;
        display: grid;
        gap: var(--space-3);
      }
      .measures li {
        display: grid;
      }
      small {
        color: var(--text-quiet);
      }
      th,
      td {
        overflow-wrap: anywhere;
      }
      fieldset {
        border: 1px solid var(--line);
        border-radius: var(--radius);
        padding: var(--space-3) var(--space-4);
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2) var(--space-5);
      }
      label,
      summary {
        min-height: var(--target);
        align-content: center;
        cursor: pointer;
      }
    `,
  ];

  @property({ attribute: false }) ids: readonly [string, string] | null = null;
  @property({ attribute: false }) load: LoadWalk | null = null;

  /** Null until the reader says. */
  @state() private samePerson: boolean | null = null;

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
    return html`<div class="dates">
        ${this.renderDate(COMPARE_WORDS.earlier, before)}
        ${this.renderDate(COMPARE_WORDS.later, after)}
      </div>
      ${this.renderAlike(before.report, after.report)}
      <section aria-labelledby="changes">
        <h2 id="changes">${COMPARE_WORDS.changes}</h2>
        ${this.renderChanges(compareWalks(before.report, after.report))}
      </section>
      ${this.renderCurves(before, after)} ${this.renderPatterns(before, after)}
      <p class="quiet">${COMPARE_WORDS.notAnOpinion}</p>
      <p class="screen-only">
        <button class="primary" @click=${() => window.print()}>${SAVE_WORDS.print}</button>
      </p>`;
  }

  /** Whose walks these are only the reader knows; how they were made the reports tell. */
  private renderAlike(before: Report, after: Report) {
    const differences = differencesOf(before, after);
    const answers = [
      [COMPARE_WORDS.yes, true],
      [COMPARE_WORDS.no, false],
    ] as const;
    return html`<fieldset class="screen-only">
        <legend>${COMPARE_WORDS.samePerson}</legend>
        ${answers.map(
          ([word, same]) =>
            html`<label
              ><input
                type="radio"
                name="same-person"
                .checked=${this.samePerson === same}
                @change=${() => (this.samePerson = same)}
              />
              ${word}</label
            >`,
        )}
      </fieldset>
      ${
        differences.length === 0
          ? nothing
          : html`<section aria-labelledby="unlike">
              <h2 id="unlike">${COMPARE_WORDS.unlike}</h2>
              <ul>
                ${differences.map((difference) => html`<li>${DIFFERENCE_WORDS[difference]}</li>`)}
              </ul>
            </section>`
      }`;
  }

  private renderChanges(changes: readonly MeasureChange[]) {
    if (this.samePerson === false)
      return html`<p>${COMPARE_WORDS.twoPeople}</p>
        ${measureList(changes, false)}`;
    const told = changes.filter(({ verdict }) => verdict === 'more' || verdict === 'less');
    const same = changes.filter(({ verdict }) => verdict === 'no-change-shown');
    const open = changes.filter((change) => !told.includes(change) && !same.includes(change));
    const compared = open.filter(({ verdict }) => verdict !== 'missing');
    return html`${
        told.length > 0
          ? html`<ul class="found">
              ${told.map((change) => html`<li>${changeSentence(change)}</li>`)}
            </ul>`
          : html`<p>${same.length > 0 ? COMPARE_WORDS.noChange : COMPARE_WORDS.notAlike}</p>`
      }
      <p class="quiet small">${COMPARE_WORDS.caption}</p>
      ${fold(unchangedText(same.length), same)} ${fold(notComparedText(compared.length), compared)}`;
  }

  private renderDate(when: string, walk: KeptWalk) {
    return html`<a href=${hashOf({ name: 'result', id: walk.id })}>
      <span class="quiet small">${when}</span>
      <strong>${walkDateText(walk)}</strong>
      <span class="small">${walk.report.video.name}</span>
    </a>`;
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
    const later = applyHysteresis(before.report.patterns, after.report.patterns);
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

/** "Ankle bend, left: 4° → 13°, more than before.", with the key of its side. */
function changeSentence({ id, side, before, after, verdict, toward }: MeasureChange) {
  const name = sidedName(MEASURE_WORDS[id].name, side);
  const text = changeText(valueText(before), valueText(after), VERDICT_WORDS[verdict], toward);
  return html`${side === 'both' ? name : sideKey(side, name)}: ${text}`;
}

/** Measures of which little is to be said: their number is on show, they themselves when asked for. */
function fold(summary: string, changes: readonly MeasureChange[]) {
  if (changes.length === 0) return nothing;
  return html`<details>
    <summary>${summary}</summary>
    ${measureList(changes, true)}
  </details>`;
}

function measureList(changes: readonly MeasureChange[], judged: boolean) {
  const shown = changes.filter(({ verdict }) => verdict !== 'missing');
  return html`<ul class="measures">
    ${shown.map(
      (row) =>
        html`<li>
          <strong>${sidedName(MEASURE_WORDS[row.id].name, row.side)}</strong>
          <small>${MEASURE_WORDS[row.id].clinicalName}</small>
          <span
            >${valueText(row.before)} ${plusMinusText(row.before)} → ${valueText(row.after)}
            ${plusMinusText(row.after)}</span
          >
          ${judged ? html`<small>${judgement(row)}</small>` : nothing}
        </li>`,
    )}
  </ul>`;
}

/** "Change −2°, could be chance up to 8°: no change shown". */
function judgement({ change, detectable, unit, verdict }: MeasureChange): string {
  return judgementText(
    amountText(change, unit),
    amountText(detectable, unit),
    VERDICT_WORDS[verdict],
  );
}

declare global {
  interface HTMLElementTagNameMap {
    'compare-screen': CompareScreen;
  }
}
