import { consume } from '@lit/context';
import { Task } from '@lit/task';
import { localized } from '@lit/localize';
import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { compareWalks, differencesOf } from '#core/compare/compare-walks.ts';
import { orderMs } from '#core/report/dates.ts';
import type { Report } from '#core/report/report.ts';
import { PAGE_TITLES } from '#words/page/app-shell.ts';
import { COMPARE_WORDS, DIFFERENCE_WORDS } from '#words/clinical/compare.ts';
import { TWO_VIDEOS_WORDS } from '#words/player/two-videos.ts';
import { walkDateText } from '#words/base/dates.ts';
import { HISTORY_WORDS } from '#words/page/page-trouble.ts';
import { SAVE_WORDS } from '#words/page/result.ts';
import type { KeptWalk } from '../../../app/walks/history-store.ts';
import { hashOf } from '../../../app/page/route.ts';
import type { WalkLibrary } from '../../../app/walks/walk-library.ts';
import { shared, stacked, tables } from '../../../styles/shared.ts';
import { smallCurveStyles } from '../../charts/small-curve.ts';
import { troubleNote } from '../../parts/trouble-note.ts';
import { libraryContext } from '../../session/contexts.ts';
import { compareScreenStyles } from './compare-screen.styles.ts';
import { curvesBeside } from './curves-beside.ts';
import { judgedChanges, measuresOfTwoPeople } from './measure-changes.ts';
import { patternsBeside } from './patterns-beside.ts';
import { videosInStep, walksInStep } from './videos-in-step.ts';

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
    compareScreenStyles,
  ];

  @property({ attribute: false }) ids: readonly [string, string] | null = null;
  @consume({ context: libraryContext })
  @property({ attribute: false })
  library: Pick<WalkLibrary, 'find'> | null = null;

  /** Null until the reader says. */
  @state() private samePerson: boolean | null = null;

  private readonly pair = new Task(this, {
    args: () => [this.ids, this.library] as const,
    task: async ([ids, library]): Promise<Pair | null> => {
      if (ids === null || library === null) return null;
      const [first, second] = await Promise.all([library.find(ids[0]), library.find(ids[1])]);
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
        ${this.renderChanges({ before, after })}
      </section>
      ${this.renderInStep([before, after])} ${curvesBeside(before, after)}
      ${patternsBeside(before.report.patterns, after.report.patterns)}
      <p class="quiet">${COMPARE_WORDS.notAnOpinion}</p>
      <p class="screen-only">
        <button class="primary" @click=${() => window.print()}>${SAVE_WORDS.print}</button>
      </p>`;
  }

  private renderInStep(walks: readonly KeptWalk[]) {
    const pair = walksInStep(walks);
    if (pair === null) return nothing;
    return html`<section aria-labelledby="in-step">
      <h2 id="in-step">${TWO_VIDEOS_WORDS.title}</h2>
      ${videosInStep(pair, walkDateText)}
    </section>`;
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

  private renderChanges({ before, after }: Pair) {
    const changes = compareWalks(before.report, after.report);
    return this.samePerson === false ? measuresOfTwoPeople(changes) : judgedChanges(changes);
  }

  private renderDate(when: string, walk: KeptWalk) {
    return html`<a href=${hashOf({ name: 'result', id: walk.id })}>
      <span class="quiet small">${when}</span>
      <strong>${walkDateText(walk)}</strong>
      <span class="small">${walk.report.video.name}</span>
    </a>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'compare-screen': CompareScreen;
  }
}
