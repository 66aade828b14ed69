import { localized } from '@lit/localize';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { SIDES, type Side } from '#core/body/skeleton.ts';
import { STATED_VIEWS, type StatedView } from '#core/corrections/correction.ts';
import type { Report } from '#core/report/report.ts';
import { BY_HAND_WORDS, TOWARD_WORDS } from '#words/correcting/frame-by-hand.ts';
import { VIEW_WORDS } from '#words/base/views.ts';
import { shared } from '../../../styles/shared.ts';
import { ChangeMadeEvent } from './change-made.ts';
import { formStyles } from './form.styles.ts';

/** @summary From where the walk is seen, and where it goes in the picture, for somebody to state. Gives `change-made`. */
@customElement('view-form')
@localized()
export class ViewForm extends LitElement {
  static override readonly styles = [shared, formStyles];

  @property({ attribute: false }) view: Report['view'] | null = null;
  @state() private kind: StatedView = 'side';
  @state() private toward: Side = 'right';

  override willUpdate(changed: PropertyValues<Pick<ViewForm, 'view'>>) {
    const { view } = this;
    if (!changed.has('view') || view === null) return;
    this.kind = view.kind === 'unsure' ? 'side' : view.kind;
    this.toward = view.walking === 'right-to-left' || view.facing === 'left' ? 'left' : 'right';
  }

  protected override render() {
    return html`<div>
      <label
        >${BY_HAND_WORDS.filmed}
        <select name="kind" @change=${this.chooseKind}>
          ${STATED_VIEWS.map(
            (one) =>
              html`<option value=${one} .selected=${one === this.kind}>${VIEW_WORDS[one]}</option>`,
          )}
        </select></label
      >
      ${this.goesAcross ? this.renderToward() : nothing}
      <button class="state-view" @click=${this.tell}>${BY_HAND_WORDS.stateView}</button>
    </div>`;
  }

  private renderToward() {
    return html`<label
      >${BY_HAND_WORDS.direction}
      <select name="toward" @change=${this.chooseToward}>
        ${SIDES.map(
          (one) =>
            html`<option value=${one} .selected=${one === this.toward}>
              ${TOWARD_WORDS[one]}
            </option>`,
        )}
      </select></label
    >`;
  }

  /** Toward and away a walk has no direction across the picture. */
  private get goesAcross(): boolean {
    return this.kind === 'side' || this.kind === 'oblique';
  }

  private readonly chooseKind = ({ target }: Event) => {
    if (target instanceof HTMLSelectElement)
      this.kind = STATED_VIEWS.find((one) => one === target.value) ?? this.kind;
  };

  private readonly chooseToward = ({ target }: Event) => {
    if (target instanceof HTMLSelectElement)
      this.toward = SIDES.find((one) => one === target.value) ?? this.toward;
  };

  private readonly tell = () => {
    const { kind, toward } = this;
    const change = { code: 'view', kind, toward: this.goesAcross ? toward : null } as const;
    this.dispatchEvent(new ChangeMadeEvent(change));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'view-form': ViewForm;
  }
}
