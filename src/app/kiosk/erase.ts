import { isStaffKey } from '../staff/staff-storage.ts';

/** What every step of a kiosk's history holds: nothing of anybody. */
const HISTORY_STATE = { heelrise: 'lobby' } as const;

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

/** This step of the history tells nothing, and a step back leads to one that tells nothing. */
export function eraseHistory(): void {
  history.replaceState(HISTORY_STATE, '', lobbyAddress());
}

/** Puts a step behind this one, so that Back leads to the same screen. */
export function standBeforeBack(): void {
  eraseHistory();
  history.pushState(HISTORY_STATE, '', lobbyAddress());
}
