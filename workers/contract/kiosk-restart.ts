/**
 * Asked for by who watches a kiosk's page when that gives no sign of life; with `?isolated` where the page is isolated
 * from other origins. Below the app's address.
 */
export const RESTART_PATH = 'kiosk-restart';
/** The page over which a hung one is replaced. */
export const STEP_PATH = 'kiosk-step';

/** Messages to the worker that watches the page: where the app is, and, again and again, that it lives. */
export type PageSign = { readonly appUrl: string } | 'alive';
