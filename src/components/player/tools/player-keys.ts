/** What a key asks of the player. */
export type PlayerCommand =
  | 'toggle'
  | 'play-back'
  | 'play-on'
  | 'frame-back'
  | 'frame-on'
  | 'frames-back'
  | 'frames-on'
  | 'moment-back'
  | 'moment-on'
  | 'first'
  | 'last'
  | 'speed-1'
  | 'speed-2'
  | 'speed-3'
  | 'speed-4'
  | 'speed-5'
  | 'repeat'
  | 'zoom-in'
  | 'zoom-out'
  | 'zoom-whole'
  | 'pan-up'
  | 'pan-left'
  | 'pan-down'
  | 'pan-right'
  | 'full-screen'
  | 'keys';

const COMMANDS: Readonly<Record<string, PlayerCommand>> = {
  ' ': 'toggle',
  k: 'toggle',
  j: 'play-back',
  l: 'play-on',
  ',': 'frame-back',
  ArrowLeft: 'frame-back',
  '.': 'frame-on',
  ArrowRight: 'frame-on',
  p: 'moment-back',
  n: 'moment-on',
  Home: 'first',
  End: 'last',
  '1': 'speed-1',
  '2': 'speed-2',
  '3': 'speed-3',
  '4': 'speed-4',
  '5': 'speed-5',
  r: 'repeat',
  '+': 'zoom-in',
  '=': 'zoom-in',
  '-': 'zoom-out',
  '0': 'zoom-whole',
  w: 'pan-up',
  a: 'pan-left',
  s: 'pan-down',
  d: 'pan-right',
  f: 'full-screen',
  '?': 'keys',
};

/** With Shift, by the place of the key: what is written on it then differs from one keyboard to the next. */
const WITH_SHIFT: Readonly<Record<string, PlayerCommand>> = {
  Comma: 'frames-back',
  ArrowLeft: 'frames-back',
  Period: 'frames-on',
  ArrowRight: 'frames-on',
};

/** These do the same again while the key is held down. */
const REPEATED: readonly PlayerCommand[] = [
  'frame-back',
  'frame-on',
  'frames-back',
  'frames-on',
  'moment-back',
  'moment-on',
  'zoom-in',
  'zoom-out',
  'pan-up',
  'pan-left',
  'pan-down',
  'pan-right',
];
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
  const command = (event.shiftKey ? WITH_SHIFT[event.code] : undefined) ?? COMMANDS[key] ?? null;
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
  if (element.matches('[role="application"]')) return true;
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
