import { localized } from '@lit/localize';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { MODELS } from '#contract/model.ts';
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '#words/language/locale.ts';
import { MODEL_NAMES, STAFF_WORDS } from '#words/staff/staff.ts';
import {
  firstOf,
  isPhoneAddress,
  LEAST_DISTANCE_M,
  LONGEST_TEXT,
  MOST_DISTANCE_M,
  readKioskSettings,
  writeKioskSettings,
  type KioskSettings,
} from '../../../app/staff/kiosk-settings.ts';
import { shared } from '../../../styles/shared.ts';
import './camera-choice.ts';
import type { CameraChosenEvent } from './camera-choice.ts';

/** @summary The settings of a kiosk. They are written when the button is pressed, and not before. */
@customElement('staff-settings')
@localized()
export class StaffSettings extends LitElement {
  static override readonly styles = [
    shared,
    css`
      form {
        display: grid;
        gap: var(--space-4);
      }
      label.above,
      fieldset {
        display: grid;
        gap: var(--space-2);
      }
      fieldset {
        border: 1px solid var(--line);
        border-radius: var(--radius);
        padding: var(--space-3);
        margin: 0;
      }
      fieldset label,
      label.beside {
        display: flex;
        gap: var(--space-2);
        align-items: center;
        min-block-size: var(--target);
      }
      input:not([type='checkbox'], [type='radio']),
      select {
        min-block-size: var(--target);
        max-inline-size: 100%;
        padding: var(--space-2);
        border: 1px solid var(--line-strong);
        border-radius: var(--radius);
        background: var(--surface-raised);
      }
      input[type='checkbox'],
      input[type='radio'] {
        flex: none;
        inline-size: 1.4rem;
        block-size: 1.4rem;
        accent-color: var(--accent);
      }
      .hours {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-4);
      }
    `,
  ];

  @state() private settings: KioskSettings = readKioskSettings();
  @state() private said = '';

  protected override render() {
    const { settings } = this;
    return html`<form @submit=${this.save} @input=${() => (this.said = '')}>
      <camera-choice
        .cameraId=${settings.cameraId}
        @camera-chosen=${({ cameraId }: CameraChosenEvent) => this.change({ cameraId })}
      ></camera-choice>
      <fieldset>
        <legend>${STAFF_WORDS.looks}</legend>
        ${this.renderLooks('side', STAFF_WORDS.fromSide)}
        ${this.renderLooks('front', STAFF_WORDS.fromFront)}
      </fieldset>
      <label class="above"
        >${STAFF_WORDS.distance}
        <input
          type="number"
          min=${LEAST_DISTANCE_M}
          max=${MOST_DISTANCE_M}
          step="0.1"
          .value=${settings.lineDistanceM === null ? '' : String(settings.lineDistanceM)}
          @change=${this.takeDistance}
      /></label>
      ${this.renderLanguages()} ${this.renderText('clinicText', STAFF_WORDS.clinicText)}
      ${this.renderText('callText', STAFF_WORDS.callText)} ${this.renderPhones()}
      <label class="beside"
        ><input
          type="checkbox"
          .checked=${settings.printer}
          @change=${(event: Event) => this.change({ printer: inputOf(event).checked })}
        />${STAFF_WORDS.printer}</label
      >
      ${this.renderModel()} ${this.renderHours()}
      <div>
        <button class="primary" type="submit">${STAFF_WORDS.save}</button>
      </div>
      <p role="status">${this.said}</p>
    </form>`;
  }

  private renderLooks(value: KioskSettings['cameraLooks'], text: string) {
    return html`<label
      ><input
        type="radio"
        name="looks"
        .checked=${this.settings.cameraLooks === value}
        @change=${() => this.change({ cameraLooks: value })}
      />${text}</label
    >`;
  }

  /** At least one stays. */
  private renderLanguages() {
    const { languages } = this.settings;
    const others = (language: Language) => languages.filter((one) => one !== language);
    return html`<fieldset>
        <legend>${STAFF_WORDS.languages}</legend>
        ${LANGUAGES.map(
          (language) =>
            html`<label
              ><input
                type="checkbox"
                .checked=${languages.includes(language)}
                ?disabled=${languages.length === 1 && languages.includes(language)}
                @change=${(event: Event) =>
                  this.change({
                    languages: inputOf(event).checked
                      ? [...others(language), language]
                      : others(language),
                  })}
              />${LANGUAGE_NAMES[language]}</label
            >`,
        )}
      </fieldset>
      ${languages.length === 1 ? nothing : this.renderFirstLanguage()}`;
  }

  private renderFirstLanguage() {
    const { languages } = this.settings;
    return html`<label class="above"
      >${STAFF_WORDS.firstLanguage}
      <select
        @change=${(event: Event) => {
          const first = languages.find((one) => one === inputOf(event).value);
          if (first !== undefined) this.change({ languages: firstOf(languages, first) });
        }}
      >
        ${LANGUAGES.filter((one) => languages.includes(one)).map(
          (one) =>
            html`<option value=${one} ?selected=${one === languages[0]}>
              ${LANGUAGE_NAMES[one]}
            </option>`,
        )}
      </select></label
    >`;
  }

  private renderText(name: 'clinicText' | 'callText', text: string) {
    return html`<label class="above"
      >${text}
      <input
        maxlength=${LONGEST_TEXT}
        .value=${this.settings[name]}
        @change=${(event: Event) => this.change({ [name]: inputOf(event).value.trim() })}
    /></label>`;
  }

  private renderPhones() {
    return html`<label class="above"
      >${STAFF_WORDS.phoneAddress}
      <input
        type="url"
        pattern="https://[^\\s?#]+"
        maxlength=${LONGEST_TEXT}
        .value=${this.settings.phoneAddress}
        @change=${this.takeAddress}
      />
      <small class="quiet">${STAFF_WORDS.phoneAddressHelp}</small></label
    >`;
  }

  private renderModel() {
    const { model } = this.settings;
    return html`<label class="above"
      >${STAFF_WORDS.model}
      <select
        @change=${(event: Event) =>
          this.change({ model: MODELS.find((one) => one === inputOf(event).value) ?? model })}
      >
        ${MODELS.map(
          (one) =>
            html`<option value=${one} ?selected=${one === model}>${MODEL_NAMES[one]}</option>`,
        )}
      </select></label
    >`;
  }

  private renderHours() {
    const hour = (name: 'opensAt' | 'closesAt') =>
      html`<label class="above"
        >${STAFF_WORDS[name]}
        <input
          type="time"
          .value=${this.settings[name] ?? ''}
          @change=${(event: Event) => this.change({ [name]: inputOf(event).value || null })}
      /></label>`;
    return html`<div class="hours">${hour('opensAt')} ${hour('closesAt')}</div>
      <small class="quiet">${STAFF_WORDS.hoursHelp}</small>`;
  }

  private readonly takeDistance = (event: Event) => {
    const { valueAsNumber, validity } = inputOf(event);
    if (validity.valid)
      this.change({ lineDistanceM: Number.isNaN(valueAsNumber) ? null : valueAsNumber });
  };

  private readonly takeAddress = (event: Event) => {
    const { value } = inputOf(event);
    if (isPhoneAddress(value)) this.change({ phoneAddress: value });
  };

  private change(changed: Partial<KioskSettings>) {
    this.settings = { ...this.settings, ...changed };
  }

  /** The browser has said what does not fit before this is asked for. */
  private readonly save = (event: Event) => {
    event.preventDefault();
    this.said = writeKioskSettings(this.settings) ? STAFF_WORDS.saved : STAFF_WORDS.notSaved;
  };
}

function inputOf({ currentTarget }: Event): HTMLInputElement {
  return currentTarget as HTMLInputElement;
}

declare global {
  interface HTMLElementTagNameMap {
    'staff-settings': StaffSettings;
  }
}
