import { consume } from '@lit/context';
import { localized } from '@lit/localize';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { SAME_VISIT_WORDS } from '#words/page/same-visit.ts';
import { hashOf, routeOfWalks } from '../../../app/page/route.ts';
import type { WalkLibrary } from '../../../app/walks/walk-library.ts';
import { shared } from '../../../styles/shared.ts';
import { libraryContext, sessionContext } from '../../session/contexts.ts';
import { PersonSaidEvent } from '../../session/session-events.ts';
import type { VisitorSession } from '../../session/visitor-session.ts';

/** @summary Asks whether the person of the visit so far goes on, and says that they do. Gives `person-said`. */
@customElement('visit-offer')
@localized()
export class VisitOffer extends LitElement {
  static override readonly styles = [
    shared,
    css`
      section {
        display: grid;
        gap: var(--space-3);
        margin-block-start: var(--space-5);
        padding: var(--space-4) var(--space-5);
        border: 1px solid var(--line-strong);
        border-inline-start: 4px solid var(--accent);
        border-radius: var(--radius);
        background: var(--surface-raised);
      }
      .row {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-3);
      }
    `,
  ];

  @consume({ context: sessionContext, subscribe: true })
  @property({ attribute: false })
  session: Pick<VisitorSession, 'person' | 'walkId'> | null = null;
  @consume({ context: libraryContext, subscribe: true })
  @property({ attribute: false })
  library: Pick<WalkLibrary, 'visitWith'> | null = null;

  protected override render() {
    switch (this.session?.person ?? 'new') {
      case 'new':
        return nothing;
      case 'perhaps-the-same':
        return html`<section aria-labelledby="asked">
          <p id="asked"><strong>${SAME_VISIT_WORDS.samePerson}</strong></p>
          <p class="quiet small">${SAME_VISIT_WORDS.samePersonHow}</p>
          <div class="row">
            <button class="primary" @click=${() => this.say('same')}>
              ${SAME_VISIT_WORDS.goOn}
            </button>
            ${this.renderAnother()}
          </div>
        </section>`;
      case 'the-same':
        return html`<section aria-live="polite">
          <p id="goes-on" tabindex="-1"><strong>${SAME_VISIT_WORDS.goesOn}</strong></p>
          <div class="row">${this.renderResult()} ${this.renderAnother()}</div>
        </section>`;
    }
  }

  private renderAnother() {
    return html`<button @click=${() => this.say('another')}>${SAME_VISIT_WORDS.another}</button>`;
  }

  private renderResult() {
    const walkId = this.session?.walkId ?? null;
    if (walkId === null) return nothing;
    const known = this.library?.visitWith(walkId).map(({ id }) => id) ?? [];
    const to = routeOfWalks(known.length > 0 ? known : [walkId]);
    return html`<a class="button" href=${hashOf(to)}>${SAME_VISIT_WORDS.showResult}</a>`;
  }

  private say(said: PersonSaidEvent['said']) {
    this.dispatchEvent(new PersonSaidEvent(said));
    // The button that was pressed goes.
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>('#goes-on')?.focus({ preventScroll: true }),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'visit-offer': VisitOffer;
  }
}
