import { localized } from '@lit/localize';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { createRef, ref } from 'lit/directives/ref.js';
import {
  maySkip,
  nextPage,
  type SafetyAnswers,
  type SafetyPurpose,
} from '#core/safety/assess-safety.ts';
import { codesOn, SAFETY_PAGES, type SafetyCode, type SafetyPage } from '#core/safety/questions.ts';
import {
  pageText,
  SAFETY_PAGE_WORDS,
  SAFETY_QUESTION_WORDS,
  SAFETY_WORDS,
} from '#words/page/safety.ts';
import { shared } from '../../../styles/shared.ts';
import { SafetyAnsweredEvent, SafetySaidEvent } from '../../session/session-events.ts';
import { tickListStyles } from '../../parts/tick-list.styles.ts';

/**
 * One page of questions at a time, the gravest first; nothing ticked is one large button away.
 *
 * @summary The next safety questions. Gives `safety-answered` and `safety-said`.
 */
@customElement('safety-questions')
@localized()
export class SafetyQuestions extends LitElement {
  static override readonly styles = [
    shared,
    tickListStyles,
    css`
      form {
        display: grid;
        gap: var(--space-4);
        max-inline-size: 46rem;
      }
      .question {
        font-size: var(--type-title);
        font-weight: 650;
        line-height: 1.15;
        text-wrap: balance;
      }
      .question:focus {
        outline: none;
      }
      .buttons {
        display: grid;
        gap: var(--space-3);
      }
      .big {
        min-height: 4rem;
        font-size: var(--type-large);
      }
    `,
  ];

  @property({ attribute: false }) answers: SafetyAnswers = {};
  @property({ attribute: false }) purpose: SafetyPurpose = 'move';
  /** 4 under a heading of level 3, else 2. */
  @property({ type: Number }) level: 2 | 4 = 2;
  @state() private ticked: readonly SafetyCode[] = [];
  private readonly heading = createRef<HTMLElement>();
  private turned = false;

  override willUpdate(changed: Map<PropertyKey, unknown>) {
    if (changed.has('answers')) this.ticked = [];
  }

  override updated() {
    // A person who answers by keyboard or ear is taken to the next page's question.
    if (this.turned) this.heading.value?.focus();
    this.turned = false;
  }

  protected override render() {
    const page = nextPage(this.answers, this.purpose);
    if (page === null) return nothing;
    const { question, hint } = SAFETY_PAGE_WORDS[page];
    return html`<form @submit=${(event: Event) => this.answer(event, page)}>
      <p class="quiet small">${this.renderPlace(page)}</p>
      <p
        ${ref(this.heading)}
        class="question"
        id="question"
        role="heading"
        aria-level=${this.level}
        tabindex="-1"
      >
        ${question}
      </p>
      <p id="hint" class="quiet">${hint}</p>
      <fieldset class="ticks" aria-labelledby="question" aria-describedby="hint">
        ${codesOn(page).map((code) => this.renderQuestion(code))}
      </fieldset>
      <div class="buttons">
        <button class="primary big">
          ${this.ticked.length === 0 ? SAFETY_WORDS.none : SAFETY_WORDS.next}
        </button>
        ${maySkip(page) ? this.renderSkip(page) : nothing}
      </div>
    </form>`;
  }

  private renderPlace(page: SafetyPage) {
    const pages = SAFETY_PAGES.filter((one) => this.purpose === 'exercise' || one !== 'exercise');
    return pageText(pages.indexOf(page) + 1, pages.length);
  }

  private renderQuestion(code: SafetyCode) {
    return html`<label class="tick">
      <input
        type="checkbox"
        name=${code}
        .checked=${this.ticked.includes(code)}
        @change=${this.tick}
      />
      ${SAFETY_QUESTION_WORDS[code]}
    </label>`;
  }

  private renderSkip(page: SafetyPage) {
    return html`<button
        type="button"
        aria-describedby="skip"
        @click=${() => this.tell(page, 'skipped')}
      >
        ${SAFETY_WORDS.skip}
      </button>
      <p id="skip" class="quiet small">${SAFETY_WORDS.skipMeans}</p>`;
  }

  private readonly tick = () => {
    const boxes = [...this.renderRoot.querySelectorAll('input')].filter(({ checked }) => checked);
    const names: readonly string[] = boxes.map(({ name }) => name);
    const page = nextPage(this.answers, this.purpose);
    this.ticked = page === null ? [] : codesOn(page).filter((code) => names.includes(code));
  };

  private answer(event: Event, page: SafetyPage) {
    event.preventDefault();
    this.tell(page, this.ticked);
  }

  private tell(page: SafetyPage, answer: readonly SafetyCode[] | 'skipped') {
    this.turned = true;
    this.dispatchEvent(new SafetyAnsweredEvent(page, answer));
  }
}

/** The way past the questions for who knows the walker. */
export function professionalButton(host: HTMLElement) {
  return html`<p>
    <button @click=${() => host.dispatchEvent(new SafetySaidEvent('professional'))}>
      ${SAFETY_WORDS.professional}
    </button>
  </p>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'safety-questions': SafetyQuestions;
  }
}
