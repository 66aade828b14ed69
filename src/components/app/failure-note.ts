import { localized } from '@lit/localize';
import { html, LitElement, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { SCREEN_TROUBLE, SCREEN_TROUBLE_WORDS } from '#words/page/page-trouble.ts';
import { shared } from '../../styles/shared.ts';
import { troubleNote } from '../parts/trouble-note.ts';

/** @summary Stands above a screen that threw, with a sentence and ways on: never a blank. Goes with the screen. */
@customElement('failure-note')
@localized()
export class FailureNote extends LitElement {
  static override readonly styles = [shared];

  @state() private failed = false;

  override connectedCallback() {
    super.connectedCallback();
    window.addEventListener('error', this.hear);
    window.addEventListener('unhandledrejection', this.hear);
    window.addEventListener('hashchange', this.forget);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('error', this.hear);
    window.removeEventListener('unhandledrejection', this.hear);
    window.removeEventListener('hashchange', this.forget);
  }

  protected override render() {
    if (!this.failed) return nothing;
    return troubleNote(
      SCREEN_TROUBLE.broken,
      html`<a class="button primary" href="#/" @click=${this.forget}
          >${SCREEN_TROUBLE_WORDS.start}</a
        >
        <button @click=${() => location.reload()}>${SCREEN_TROUBLE_WORDS.again}</button>`,
    );
  }

  /** A component that throws while it is drawn is heard of as a promise that nobody took. */
  private readonly hear = (event: ErrorEvent | PromiseRejectionEvent) => {
    const reason: unknown = event instanceof ErrorEvent ? event.error : event.reason;
    // The browser's own refusals, such as a video that may not play now, spoil no screen.
    if (reason instanceof Error && !(reason instanceof DOMException)) this.failed = true;
  };

  private readonly forget = () => {
    this.failed = false;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'failure-note': FailureNote;
  }
}
