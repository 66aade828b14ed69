/** The name of a tab that stands in a lobby: it outlives every page that the tab shows. */
const TAB_NAME = 'heelrise-kiosk';
const NO = ['0', 'false', 'no', 'off'];

/**
 * Whether this page stands in a lobby and serves one stranger after another: the address says so with `?kiosk`, in
 * any spelling. Where it says nothing the tab's name decides, so that Back leads out of no kiosk; `?kiosk=0` does.
 */
export function isKiosk(search: string, tabName: string): boolean {
  const asked = [...new URLSearchParams(search)].find(([name]) => name.toLowerCase() === 'kiosk');
  return asked === undefined ? tabName === TAB_NAME : !NO.includes(asked[1].toLowerCase());
}

/** Settled when the page is loaded: it does not change while it is open. */
export const KIOSK = isKiosk(location.search, window.name);

/** Tells every later page of this tab what this one is. */
export function nameTab(): void {
  if (KIOSK) window.name = TAB_NAME;
  else if (window.name === TAB_NAME) window.name = '';
}

/** A page that the browser kept for its Back button, and that comes up in a tab that became a kiosk since, becomes one. */
export function leaveBehind(): void {
  nameTab();
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted && isKiosk(location.search, window.name)) location.reload();
  });
}
