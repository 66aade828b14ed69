import { localized } from '@lit/localize';
import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { createRef, ref } from 'lit/directives/ref.js';
import { styleMap } from 'lit/directives/style-map.js';
import type { Crowd, PersonOnStill } from '#contract/analysis-api.ts';
import { OTHER_PEOPLE_WORDS, personName } from '#words/video/other-people.ts';
import { VideoUrl } from '../../../app/page/video-url.ts';
import type { OtherPeople } from '../../../app/walks/history-store.ts';
import { shared } from '../../../styles/shared.ts';
import { PersonChosenEvent } from '../../session/events.ts';
import { otherPeopleStyles } from './other-people.styles.ts';

/** @summary Says that several people were there, and lets the reader tap the right one. Gives `person-chosen`. */
@customElement('other-people')
@localized()
export class OtherPeopleNote extends LitElement {
  static override readonly styles = [shared, otherPeopleStyles];

  @property({ attribute: false }) others: OtherPeople | null = null;
  private readonly dialog = createRef<HTMLDialogElement>();
  private readonly still = new VideoUrl();

  override willUpdate() {
    this.still.show(this.others?.crowd.still ?? null);
  }

  override connectedCallback() {
    super.connectedCallback();
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.still.show(null);
  }

  protected override render() {
    const { others } = this;
    if (others === null) return nothing;
    return html`<div class="note">
        <p>${others.chosen ? OTHER_PEOPLE_WORDS.asTold : OTHER_PEOPLE_WORDS.itself}</p>
        <button aria-haspopup="dialog" @click=${() => this.dialog.value?.showModal()}>
          ${OTHER_PEOPLE_WORDS.ask}
        </button>
      </div>
      <dialog ${ref(this.dialog)} aria-labelledby="question">
        <h2 id="question">${OTHER_PEOPLE_WORDS.question}</h2>
        <p>${OTHER_PEOPLE_WORDS.how}</p>
        <div class="still">
          <img src=${this.still.url ?? ''} alt=${OTHER_PEOPLE_WORDS.still} />
          ${this.renderPeople(others.crowd)}
        </div>
        <p><button @click=${this.close}>${OTHER_PEOPLE_WORDS.keep}</button></p>
      </dialog>`;
  }

  /** From left to right, so that the Tab key goes where the eye goes. */
  private renderPeople({ people, found }: Crowd) {
    return [...people]
      .sort((a, b) => middle(a) - middle(b))
      .map((person, place) => {
        const followed = person.person === found.walker;
        return html`<button
          class="person"
          style=${styleMap(boxOf(person))}
          aria-pressed=${followed}
          aria-label=${personName(place, people.length)}
          @click=${() => this.choose(person.person, followed)}
        >
          <span class="tag">${followed ? OTHER_PEOPLE_WORDS.followed : place + 1}</span>
        </button>`;
      });
  }

  private choose(person: number, followed: boolean) {
    this.close();
    if (!followed) this.dispatchEvent(new PersonChosenEvent(person));
  }

  private readonly close = () => this.dialog.value?.close();
}

function middle({ left, width }: PersonOnStill): number {
  return left + width / 2;
}

/** The button lies over the person; who stands behind a larger one can still be hit. */
function boxOf({ left, top, width, height }: PersonOnStill) {
  return {
    left: `${100 * (left + width / 2)}%`,
    top: `${100 * (top + height / 2)}%`,
    width: `${100 * width}%`,
    height: `${100 * height}%`,
    zIndex: `${Math.round(1000 * (1 - Math.min(1, width * height)))}`,
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'other-people': OtherPeopleNote;
  }
}
