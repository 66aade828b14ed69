/** What a key asks of the player. */
export type PlayerCommand =
  | 'toggle'
  | 'slower'
  | 'faster'
  | 'frame-back'
  | 'frame-on'
  | 'moment-back'
  | 'moment-on'
  | 'first'
  | 'last';

const COMMANDS: Readonly<Record<string, PlayerCommand>> = {
  ' ': 'toggle',
  k: 'toggle',
  j: 'slower',
  l: 'faster',
  ',': 'frame-back',
  ArrowLeft: 'frame-back',
  '.': 'frame-on',
  ArrowRight: 'frame-on',
  p: 'moment-back',
  n: 'moment-on',
  Home: 'first',
  End: 'last',
};

/** These do the same again while the key is held down. */
const REPEATED: readonly PlayerCommand[] = ['frame-back', 'frame-on', 'moment-back', 'moment-on'];
/** Outside of the player these keys scroll the page. */
const ONLY_IN_PLAYER: readonly PlayerCommand[] = ['first', 'last'];

/**
 * What a key asks of the player, or null: with Alt, Ctrl or Meta it belongs to the browser, and a control, a text
 * field, a dialog or a region that scrolls keeps the keys of its own.
 */
export function commandFor(event: KeyboardEvent, from: 'player' | 'page'): PlayerCommand | null {
  if (event.defaultPrevented || event.isComposing) return null;
  if (event.altKey || event.ctrlKey || event.metaKey) return null;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const command = COMMANDS[key] ?? null;
  if (command === null || (from === 'page' && ONLY_IN_PLAYER.includes(command))) return null;
  const path = event.composedPath();
  if (path.some((target) => target instanceof HTMLDialogElement)) return null;
  return path[0] instanceof HTMLElement && hasOwn(path[0], key) ? null : command;
}

/** Whether a key that is held down asks for this once only. */
export function isOnce(command: PlayerCommand): boolean {
  return !REPEATED.includes(command);
}

/** Of the keys above those that have a name, arrows, Home and End, move along a slider or a list. */
const isMoving = (key: string) => key.length > 1;

/** Whether an element that has the focus does something with this key itself. */
function hasOwn(element: HTMLElement, key: string): boolean {
  if (element instanceof HTMLInputElement) return inputHasOwn(element.type, key);
  if (element.isContentEditable || element.matches('textarea, select')) return true;
  if (element.matches('button, summary, [role="button"]')) return key === ' ';
  if (element.matches('[role="slider"]')) return isMoving(key);
  // A region that is moved sideways with the keyboard. The page itself has no tab stop.
  return isMoving(key) && element.tabIndex >= 0 && element.scrollWidth > element.clientWidth;
}

function inputHasOwn(type: string, key: string): boolean {
  switch (type) {
    case 'range':
      return isMoving(key);
    case 'radio':
      return key === ' ' || isMoving(key);
    case 'checkbox':
    case 'button':
    case 'submit':
    case 'reset':
    case 'file':
      return key === ' ';
    default:
      return true;
  }
}
