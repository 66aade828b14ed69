import { html, nothing, type TemplateResult } from 'lit';
import { CALL_WORDS } from '#words/kiosk/lobby-help.ts';
import { LOBBY_RESULT_WORDS } from '#words/kiosk/lobby-screens.ts';
import { LobbyEvent } from './lobby-event.ts';

type Part = TemplateResult | typeof nothing;

/** What a screen of the lobby is made of. */
export interface FrameParts {
  /** Above, in the third that nobody has to reach: what is said. Nothing that can be pressed. */
  readonly say: TemplateResult;
  /** Below: what can be pressed, and what else there is to read. */
  readonly does: Part;
  readonly class?: string;
  /** Whether the visitor can go, and be erased; not where there is nobody. */
  readonly canLeave?: boolean;
  /** Beside the call for staff. */
  readonly more?: Part;
}

/** One screen: what it says, what can be done, and in the same place on each of them the call for staff. */
export function lobbyFrame({
  say,
  does,
  class: name = '',
  canLeave = true,
  more = nothing,
}: FrameParts): TemplateResult {
  return html`<main class="lobby ${name}">
    <div class="say">${say}</div>
    <div class="do">${does}</div>
    <div class="bar">
      ${callButton()} ${more}
      ${
        canLeave
          ? html`<button class="leave" @click=${tells({ kind: 'leave' })}>
              ${LOBBY_RESULT_WORDS.finish}
            </button>`
          : nothing
      }
    </div>
  </main>`;
}

export function callButton(): TemplateResult {
  return html`<button class="call" @click=${tells({ kind: 'call' })}>
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true">
      <path d="M4 18h16M6 18v-3a6 6 0 0 1 12 0v3M12 9V6m-2 0h4" stroke-linecap="round" />
    </svg>
    ${CALL_WORDS.call}
  </button>`;
}

/** The heading of a screen: who hears the page is taken to it. */
export function heading(text: string | TemplateResult): TemplateResult {
  return html`<h1 tabindex="-1">${text}</h1>`;
}

/** A press that the state machine hears. */
export function tells(event: LobbyEvent['heard']): (press: Event) => void {
  return ({ currentTarget }) => currentTarget?.dispatchEvent(new LobbyEvent(event));
}
