import { localized } from '@lit/localize';
import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { mapBothSides } from '#core/body/by-side.ts';
import { SIDES, type Side } from '#core/body/skeleton.ts';
import { isMeasured } from '#core/wall-test/judge-wall-test.ts';
import { bestTry, typedDistance } from '#core/wall-test/typed-distance.ts';
import {
  LEG_WORDS,
  tryName,
  TYPED_TROUBLE_WORDS,
  typedText,
  WALL_CLIP_WORDS,
  WALL_TEST_WORDS,
  wallTestSteps,
} from '#words/page/wall-test.ts';
import type { AnalysisClient } from '../../../app/analysis/analysis-client.ts';
import { shared, stacked, typedNumbers } from '../../../styles/shared.ts';
import { atTheWall } from '../../drawings/exercise-drawing.ts';
import { helperNote } from '../../parts/helper-note.ts';
import type { MadeWallTest } from '../../session/made-wall-test.ts';
import { WallTestChangedEvent, type AngleMeasuredEvent } from '../../session/session-events.ts';
import { tickListStyles } from '../../parts/tick-list.styles.ts';
import './wall-clip.ts';
import type { WallClip } from './wall-clip.ts';
import { wallTestScreenStyles } from './wall-test-screen.styles.ts';
import './wall-test-summary.ts';

const TRIES = 3;

type Tries = Readonly<Record<Side, readonly string[]>>;

/** @summary The knee-to-wall test, step by step, with its result below. Gives `wall-test-changed`. */
@customElement('wall-test-screen')
@localized()
export class WallTestScreen extends LitElement {
  static override readonly styles = [
    shared,
    stacked,
    tickListStyles,
    typedNumbers,
    wallTestScreenStyles,
  ];

  /** The test as it was left, or null. */
  @property({ attribute: false }) made: MadeWallTest | null = null;
  /** Where the walk is that the test belongs to, or null. */
  @property({ attribute: false }) walkHash: string | null = null;
  @property({ attribute: false }) client: AnalysisClient | null = null;
  /** Whether the analysis is taken by a walk. */
  @property({ type: Boolean }) busy = false;
  @property({ type: Boolean }) helperNeeded = false;
  @state() private tries: Tries = mapBothSides(() => new Array<string>(TRIES).fill(''));
  @state() private over60 = false;
  /** The leg whose video is watched. */
  @state() private watching: Side | null = null;

  override willUpdate() {
    // Coming back to a test that was made: its best tries are where they were typed.
    if (this.hasUpdated || this.made === null) return;
    const { test } = this.made;
    this.over60 = test.over60;
    this.tries = mapBothSides((side) =>
      Array.from({ length: TRIES }, (_, place) =>
        place === 0 ? typedOrEmpty(test[side].distanceCm) : '',
      ),
    );
  }

  protected override render() {
    return html`<div class="page">
      <div>
        <h1 tabindex="-1">${WALL_TEST_WORDS.title}</h1>
        <p class="lede">${WALL_TEST_WORDS.lede}</p>
      </div>
      ${this.helperNeeded ? helperNote() : nothing} ${this.renderHow()} ${this.renderForm()}
      ${this.renderResult()} ${this.renderVideo()}
    </div>`;
  }

  private renderHow() {
    return html`<section aria-labelledby="how">
      <h2 id="how">${WALL_TEST_WORDS.how}</h2>
      <div class="how">
        <svg
          viewBox="0 0 160 140"
          role="img"
          aria-label=${WALL_TEST_WORDS.drawing}
          fill="none"
          stroke-linecap="round"
          stroke-linejoin="round"
        >
          ${atTheWall(true)}
        </svg>
        <div>
          <ol>
            ${wallTestSteps().map((step) => html`<li>${step}</li>`)}
          </ol>
          <p><strong>${WALL_TEST_WORDS.needs}</strong></p>
        </div>
      </div>
    </section>`;
  }

  private renderForm() {
    return html`<section aria-labelledby="tries">
      <h2 id="tries">${WALL_TEST_WORDS.measure}</h2>
      <p>${WALL_TEST_WORDS.tries} ${WALL_TEST_WORDS.zero}</p>
      <div class="legs">${SIDES.map((side) => this.renderLeg(side))}</div>
      <label class="tick">
        <input type="checkbox" .checked=${this.over60} @change=${this.chooseAge} />
        <span>${WALL_TEST_WORDS.age} <small class="quiet">${WALL_TEST_WORDS.ageWhy}</small></span>
      </label>
    </section>`;
  }

  private renderLeg(side: Side) {
    const wrong = this.tries[side].map((text) => typedDistance(text)).find((typed) => !typed.ok);
    return html`<fieldset class=${side}>
      <legend>${LEG_WORDS[side]}</legend>
      <div class="tries">${this.tries[side].map((text, i) => this.renderTry(side, text, i))}</div>
      <p class="wrong" role="status">
        ${wrong === undefined ? nothing : TYPED_TROUBLE_WORDS[wrong.error]}
      </p>
    </fieldset>`;
  }

  private renderTry(side: Side, text: string, place: number) {
    return html`<label class="typed">
      ${tryName(place + 1)}
      <input
        type="text"
        inputmode="decimal"
        autocomplete="off"
        .value=${text}
        aria-invalid=${!typedDistance(text).ok}
        @input=${(event: Event) => this.type(side, place, event)}
      />
    </label>`;
  }

  private renderResult() {
    return html`<section aria-labelledby="result">
      <h2 id="result">${WALL_TEST_WORDS.result}</h2>
      ${
        this.made === null
          ? html`<p class="quiet">${WALL_TEST_WORDS.nothingYet}</p>`
          : html`<div aria-live="polite">
                <wall-test-summary .made=${this.made}></wall-test-summary>
              </div>
              <p class="row">${this.renderWaysOn()}</p>
              <p class="quiet small">${WALL_TEST_WORDS.keptUntil}</p>`
      }
    </section>`;
  }

  private renderWaysOn() {
    return html`${
        this.walkHash === null
          ? html`<a class="button primary" href="#/record">${WALL_TEST_WORDS.videoNow}</a
              ><a class="button" href="#/">${WALL_TEST_WORDS.openClip}</a>`
          : html`<a class="button primary" href=${this.walkHash}>${WALL_TEST_WORDS.backToWalk}</a>`
      }<button @click=${this.clear}>${WALL_TEST_WORDS.clear}</button>`;
  }

  private renderVideo() {
    return html`<details>
      <summary>${WALL_CLIP_WORDS.summary}</summary>
      <section @angle-measured=${this.takeAngle}>
        <p>${WALL_CLIP_WORDS.how}</p>
        <div class="legs">
          ${SIDES.map(
            (side) =>
              html`<wall-clip
                .side=${side}
                .client=${this.client}
                .busy=${this.busy || (this.watching !== null && this.watching !== side)}
                @watching-changed=${this.noteWatching}
              ></wall-clip>`,
          )}
        </div>
      </section>
    </details>`;
  }

  private type(side: Side, place: number, event: Event) {
    if (!(event.target instanceof HTMLInputElement)) return;
    const { value } = event.target;
    this.tries = {
      ...this.tries,
      [side]: this.tries[side].map((text, i) => (i === place ? value : text)),
    };
    this.tell(this.made?.angleHalfDeg ?? NO_ANGLES, anglesOf(this.made));
  }

  private readonly chooseAge = (event: Event) => {
    if (!(event.target instanceof HTMLInputElement)) return;
    this.over60 = event.target.checked;
    this.tell(this.made?.angleHalfDeg ?? NO_ANGLES, anglesOf(this.made));
  };

  private readonly takeAngle = ({ side, angle }: AngleMeasuredEvent) => {
    const half = angle === null ? null : angle.ci95[1] - angle.angleDeg;
    this.tell(
      { ...(this.made?.angleHalfDeg ?? NO_ANGLES), [side]: half },
      { ...anglesOf(this.made), [side]: angle?.angleDeg ?? null },
    );
  };

  private readonly noteWatching = ({ target }: Event & { readonly target: EventTarget | null }) => {
    const clip = target as WallClip;
    this.watching = clip.watching ? clip.side : null;
  };

  private readonly clear = () => {
    this.tries = mapBothSides(() => new Array<string>(TRIES).fill(''));
    this.dispatchEvent(new WallTestChangedEvent(null));
  };

  private tell(angleHalfDeg: Angles, angles: Angles) {
    const leg = (side: Side) => ({
      distanceCm: bestTry(
        this.tries[side].map((text) => {
          const typed = typedDistance(text);
          return typed.ok ? typed.value : null;
        }),
      ),
      tibialAngleDeg: angles[side],
    });
    const test = { ...mapBothSides(leg), over60: this.over60 };
    const madeAtMs = Date.now();
    this.dispatchEvent(
      new WallTestChangedEvent(isMeasured(test) ? { test, angleHalfDeg, madeAtMs } : null),
    );
  }
}

function typedOrEmpty(cm: number | null): string {
  return cm === null ? '' : typedText(cm);
}

type Angles = Readonly<Record<Side, number | null>>;

const NO_ANGLES: Angles = { left: null, right: null };

function anglesOf(made: MadeWallTest | null): Angles {
  return made === null ? NO_ANGLES : mapBothSides((side) => made.test[side].tibialAngleDeg);
}

declare global {
  interface HTMLElementTagNameMap {
    'wall-test-screen': WallTestScreen;
  }
}
