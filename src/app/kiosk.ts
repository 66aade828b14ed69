import { forgetLanguage } from './language.ts';

/** Whether this page stands in a lobby and serves one stranger after another: `?kiosk` in the address. */
export function isKiosk(search: string): boolean {
  return new URLSearchParams(search).has('kiosk');
}

/** Settled when the page is loaded: it does not change while it is open. */
export const KIOSK = isKiosk(location.search);

/**
 * Leaves nothing of who stood here: nothing was stored, and a page that is loaded anew has nothing in memory. A browser
 * may still keep the old page for its back button; `Lobby` erases that one as it comes up.
 */
export function eraseEverything(): void {
  forgetLanguage();
  location.replace(`${location.pathname}${location.search}`);
}
