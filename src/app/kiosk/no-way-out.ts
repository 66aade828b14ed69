import { standBeforeBack } from './erase.ts';

/** Keys that move within a screen and press what is on it. All others lead out, or do nothing here. */
const KEYS_WITHIN = /^(Tab|Shift|Enter| |Arrow(Left|Right|Up|Down))$/;
/** Keys of a field in which staff type: a character, or one that mends. */
const KEYS_OF_FIELDS = /^(.|Backspace|Delete|Home|End)$/u;

/** What a browser would do of its own with a touch or a mouse. */
const CAUGHT = [
  'contextmenu',
  'dragstart',
  'dragover',
  'drop',
  'copy',
  'cut',
  'auxclick',
  'gesturestart',
] as const;

/** Whether a key may do what it does: without the keys that make a command of it. */
export function staysWithin(
  key: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  inField: boolean,
): boolean {
  if (key.ctrlKey || key.metaKey || key.altKey) return false;
  return KEYS_WITHIN.test(key.key) || (inField && KEYS_OF_FIELDS.test(key.key));
}

/**
 * Closes the ways out of a kiosk as far as a page can: keys, Back, links, drops, the menu, zoom. The rest is for the
 * browser's own kiosk mode. Returns what opens them again.
 */
export function closeWaysOut(): () => void {
  const open = new AbortController();
  const how = { signal: open.signal, capture: true, passive: false } as const;
  for (const name of CAUGHT) window.addEventListener(name, prevent, how);
  window.addEventListener('keydown', catchKey, how);
  window.addEventListener('click', catchLink, how);
  window.addEventListener('wheel', catchZoom, how);
  window.addEventListener('touchmove', catchPinch, how);
  standBeforeBack();
  // A changed address behind the `#` comes here as well.
  window.addEventListener('popstate', standBeforeBack, how);
  return () => open.abort();
}

function prevent(event: Event): void {
  event.preventDefault();
}

function catchKey(event: KeyboardEvent): void {
  const [target] = event.composedPath();
  const inField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  if (staysWithin(event, inField)) return;
  event.preventDefault();
  event.stopPropagation();
}

/** A link would leave the screen. What is saved as a file for staff is made by a link that names the file. */
function catchLink(event: MouseEvent): void {
  const link = event.composedPath().find((part) => part instanceof HTMLAnchorElement);
  if (link !== undefined && !link.hasAttribute('download')) event.preventDefault();
}

function catchZoom(event: WheelEvent): void {
  if (event.ctrlKey) event.preventDefault();
}

function catchPinch(event: TouchEvent): void {
  if (event.touches.length > 1 && event.cancelable) event.preventDefault();
}
