import { localized } from '@lit/localize';
import { css, html, LitElement } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { SIDES, type Side } from '#core/body/skeleton.ts';
import { PLACED_POINTS, type PlacedPoint, type SidedPoint } from '#core/corrections/correction.ts';
import { LEG_WORDS } from '#words/base/sides.ts';
import { PROFESSIONAL_WORDS } from '#words/clinical/professional.ts';
import { PLACE_WORDS, pointName } from '#words/correcting/place-point.ts';
import { shared } from '../../../styles/shared.ts';
import { formStyles } from './form.styles.ts';

/** A point is to be shown on the picture, or none any more. */
export class PointChosenEvent extends Event {
  static readonly type = 'point-chosen';
  constructor(readonly point: SidedPoint | null) {
    super(PointChosenEvent.type, { bubbles: true });
  }
}

/** @summary Which point of which side is put in its place. Gives `point-chosen`. */
@customElement('point-form')
@localized()
export class PointForm extends LitElement {
  static override readonly styles = [
    shared,
    formStyles,
    css`
      [aria-pressed='true'] {
        border-color: var(--accent);
        box-shadow: inset 0 0 0 2px var(--accent);
      }
    `,
  ];

  /** Of the landmarks that the walk has. */
  @property({ attribute: false }) names: readonly string[] = [];
  /** On the picture; null: none. */
  @property({ attribute: false }) shown: SidedPoint | null = null;
  @state() private side: Side = 'left';
  @state() private point: PlacedPoint = 'ankle';

  override focus() {
    this.renderRoot.querySelector('button')?.focus();
  }

  protected override render() {
    const { side, point } = this;
    const points = PLACED_POINTS.filter((one) => this.names.includes(`${side}_${one}`));
    return html`<div>
      <label
        >${PROFESSIONAL_WORDS.side}
        <select name="side" @change=${this.chooseSide}>
          ${SIDES.map(
            (one) =>
              html`<option value=${one} .selected=${one === side}>${LEG_WORDS[one]}</option>`,
          )}
        </select></label
      >
      <label
        >${PLACE_WORDS.point}
        <select name="point" @change=${this.choosePoint}>
          ${points.map(
            (one) =>
              html`<option value=${one} .selected=${one === point}>
                ${pointName({ side, point: one })}
              </option>`,
          )}
        </select></label
      >
      <button aria-pressed=${this.shown !== null} @click=${this.toggle}>${PLACE_WORDS.show}</button>
    </div>`;
  }

  private readonly chooseSide = ({ target }: Event) => {
    if (!(target instanceof HTMLSelectElement)) return;
    this.side = SIDES.find((one) => one === target.value) ?? this.side;
    this.follow();
  };

  private readonly choosePoint = ({ target }: Event) => {
    if (!(target instanceof HTMLSelectElement)) return;
    this.point = PLACED_POINTS.find((one) => one === target.value) ?? this.point;
    this.follow();
  };

  private readonly toggle = () => this.tell(this.shown === null);

  /** Another one is shown in place of the one on the picture. */
  private follow() {
    if (this.shown !== null) this.tell(true);
  }

  private tell(isShown: boolean) {
    const { side, point } = this;
    this.dispatchEvent(new PointChosenEvent(isShown ? { side, point } : null));
  }
}

declare global {
  interface HTMLElementEventMap {
    'point-chosen': PointChosenEvent;
  }
  interface HTMLElementTagNameMap {
    'point-form': PointForm;
  }
}
