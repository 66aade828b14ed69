import { isStaffKey } from '../staff/staff-storage.ts';

/** A step of a kiosk's history holds nothing of anybody, only how many steps to the same screen lie behind it. */
interface LobbyStep {
  readonly lobby: number;
}

/** Back pressed again before the page has answered the first press must not lead out either. */
const STEPS_BEHIND = 4;

/**
 * Erases what the browser holds of a visitor, in place: no page is loaded, so that it works without a network. What the
 * staff keep is spared. What is in the page's own memory is let go of by who holds it.
 */
export function eraseBrowser(): void {
  eraseStorage();
  eraseHistory();
  // Nothing can be copied here; what another window left is not for the next visitor either.
  if ('clipboard' in navigator) void navigator.clipboard.writeText('').catch(() => undefined);
  window.getSelection()?.removeAllRanges();
}

function eraseStorage(): void {
  try {
    sessionStorage.clear();
    for (const key of Object.keys(localStorage)) if (!isStaffKey(key)) localStorage.removeItem(key);
  } catch {
    // Blocked storage holds nothing.
  }
}

/** The one address of a kiosk, without what somebody may have put behind it. */
function lobbyAddress(): string {
  const url = new URL(location.href);
  url.hash = '';
  return url.href;
}

/** This step of the history holds nothing of a visitor. */
export function eraseHistory(): void {
  const step: LobbyStep = { lobby: stepsBehind() };
  history.replaceState(step, '', lobbyAddress());
}

/** Puts steps behind this one, so that Back leads to the same screen. */
export function standBeforeBack(): void {
  eraseHistory();
  for (let lobby = stepsBehind() + 1; lobby <= STEPS_BEHIND; lobby++)
    history.pushState({ lobby } satisfies LobbyStep, '', lobbyAddress());
}

function stepsBehind(): number {
  const held: unknown = history.state;
  const isOurs = typeof held === 'object' && held !== null && 'lobby' in held;
  return isOurs && typeof held.lobby === 'number' ? held.lobby : 0;
}
