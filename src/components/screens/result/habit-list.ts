import { localized } from '@lit/localize';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { HABIT_CODES, type HabitCode } from '#core/advice/habits.ts';
import { HABIT_SECTION_WORDS, HABIT_WORDS } from '#words/clinical/habits.ts';
import { shared } from '../../../styles/shared.ts';
import { HabitsChangedEvent } from '../../session/session-events.ts';
import { tickListStyles } from '../../parts/tick-list.styles.ts';

/**
 * Habits that a person may recognise. A yes explains; it changes nothing that was seen.
 *
 * @summary What may be behind a stiff ankle, as questions. Gives `habits-changed`.
 */
@customElement('habit-list')
@localized()
export class HabitList extends LitElement {
  static override readonly styles = [
    shared,
    tickListStyles,
    css`
      .list {
        display: grid;
        gap: var(--space-3);
      }
      .ticks {
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr));
        align-items: start;
      }
      .habit {
        display: grid;
        gap: var(--space-2);
        max-inline-size: 46rem;
      }
      .answer {
        padding-inline: var(--space-4);
        display: grid;
        gap: var(--space-1);
      }
      @media print {
        .unticked {
          display: none;
        }
        .tick {
          border: 0;
          padding: 0;
          min-height: 0;
        }
      }
    `,
  ];

  @property({ attribute: false }) habits: readonly HabitCode[] = [];
  /** Whether something that helps may be named; not after a flag, nor before the questions. */
  @property({ type: Boolean }) namesHelp = false;

  protected override render() {
    return html`<div class="list">
      <p>${HABIT_SECTION_WORDS.intro}</p>
      <fieldset class="ticks" aria-label=${HABIT_SECTION_WORDS.title}>
        ${HABIT_CODES.map((code) => this.renderHabit(code))}
      </fieldset>
      <p class="quiet">${HABIT_SECTION_WORDS.otherReasons}</p>
    </div>`;
  }

  private renderHabit(code: HabitCode) {
    const ticked = this.habits.includes(code);
    const { question, mayDo, mayHelp } = HABIT_WORDS[code];
    return html`<div class="habit ${ticked ? '' : 'unticked'}">
      <label class="tick">
        <input type="checkbox" .checked=${ticked} @change=${() => this.change(code, !ticked)} />
        ${question}
      </label>
      <div class="answer" aria-live="polite">
        ${ticked ? html`<p>${mayDo}</p>` : nothing}
        ${ticked && this.namesHelp ? html`<p>${mayHelp}</p>` : nothing}
      </div>
    </div>`;
  }

  private change(code: HabitCode, ticked: boolean) {
    const others = this.habits.filter((habit) => habit !== code);
    this.dispatchEvent(new HabitsChangedEvent(ticked ? [...others, code] : others));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'habit-list': HabitList;
  }
}
