import { consume } from '@lit/context';
import { localized } from '@lit/localize';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { readTogetherText, SAME_VISIT_WORDS, takeOutOfVisitLabel } from '#words/page/same-visit.ts';
import type { VisitMember } from '../../app/walks/visit-index.ts';
import type { WalkLibrary } from '../../app/walks/walk-library.ts';
import { shared } from '../../styles/shared.ts';
import { libraryContext } from '../session/contexts.ts';
import { dayField, dayFieldStyles } from '../screens/result/day-field.ts';
import { VideoTakenOutEvent, VisitDayTypedEvent, VisitMadeEvent } from '../session/events.ts';

/** @summary Says which videos were joined into the visit on show, and mends that. Gives `video-taken-out`, `visit-day-typed`. */
@customElement('visit-note')
@localized()
export class VisitNote extends LitElement {
  static override readonly styles = [
    shared,
    dayFieldStyles,
    css`
      .note {
        padding: var(--space-2) var(--space-4);
        margin-block-end: var(--space-5);
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--surface-raised);
      }
      .joined {
        margin-block-end: var(--space-3);
      }
      summary {
        min-height: var(--target);
        align-content: center;
        font-weight: 400;
      }
      ul {
        padding: 0;
        margin-block: var(--space-3) var(--space-2);
        list-style: none;
        display: grid;
        gap: var(--space-2);
      }
      .row,
      li {
        max-inline-size: none;
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2) var(--space-4);
        align-items: center;
        justify-content: space-between;
      }
      li span {
        overflow-wrap: anywhere;
      }
    `,
  ];

  @consume({ context: libraryContext, subscribe: true })
  @property({ attribute: false })
  library: Pick<WalkLibrary, 'visitWith' | 'mayJoin'> | null = null;
  /** The walks that are read together. */
  @property({ attribute: false }) ids: readonly string[] = [];

  protected override render() {
    const members = this.joined();
    const [first] = members;
    if (first !== undefined) return this.renderJoined(members, first.atMs);
    return this.library?.mayJoin(this.ids) === true ? this.renderChosen() : nothing;
  }

  private renderChosen() {
    return html`<section class="note row screen-only" aria-label=${SAME_VISIT_WORDS.chosenTogether}>
      <p>${SAME_VISIT_WORDS.chosenTogether}</p>
      <button @click=${() => this.dispatchEvent(new VisitMadeEvent(this.ids))}>
        ${SAME_VISIT_WORDS.makeOne}
      </button>
    </section>`;
  }

  private renderJoined(members: readonly VisitMember[], dayMs: number) {
    return html`<section class="joined screen-only" aria-label=${SAME_VISIT_WORDS.partOfVisit}>
      <details>
        <summary class="small">
          ${readTogetherText(members.length, dayMs)}
          <strong>${SAME_VISIT_WORDS.notSo}</strong>
        </summary>
        <p class="small">
          <strong>${SAME_VISIT_WORDS.somebodyElse}</strong> ${SAME_VISIT_WORDS.somebodyElseHow}
        </p>
        <ul>
          ${members.map(
            ({ id, name }) =>
              html`<li>
                <span>${name}</span>
                <button
                  aria-label=${takeOutOfVisitLabel(name)}
                  @click=${() => this.dispatchEvent(new VideoTakenOutEvent(id))}
                >
                  ${SAME_VISIT_WORDS.takeOut}
                </button>
              </li>`,
          )}
        </ul>
        <p class="small">
          <strong>${SAME_VISIT_WORDS.anotherDay}</strong> ${SAME_VISIT_WORDS.anotherDayHow}
        </p>
        ${dayField(dayMs, this.typeDay, true)}
      </details>
    </section>`;
  }

  private readonly typeDay = (day: string | null) => {
    if (day !== null) this.dispatchEvent(new VisitDayTypedEvent(this.ids, day));
  };

  /** The videos, where they were joined by themselves: others were chosen by hand. */
  private joined(): readonly VisitMember[] {
    const [first] = this.ids;
    const members = first === undefined ? [] : (this.library?.visitWith(first) ?? []);
    const shown = members.filter(({ id }) => this.ids.includes(id));
    return shown.length > 1 && shown.length === this.ids.length ? shown : [];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'visit-note': VisitNote;
  }
}
