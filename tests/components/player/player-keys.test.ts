// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  commandFor,
  type PlayerCommand,
} from '../../../src/components/player/tools/player-keys.ts';

afterEach(() => document.body.replaceChildren());

/** What a key asks for while an element of the page has the focus. */
function commandOn(
  markup: string,
  key: string,
  from: 'player' | 'page' = 'page',
  modifiers: KeyboardEventInit = {},
): PlayerCommand | null {
  document.body.innerHTML = markup;
  const focused = document.querySelector('.focused') ?? document.body;
  let command: PlayerCommand | null = null;
  document.addEventListener('keydown', (event) => (command = commandFor(event, from)), {
    once: true,
  });
  focused.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, ...modifiers }),
  );
  return command;
}

const PAGE_KEYS: readonly (readonly [string, PlayerCommand])[] = [
  [' ', 'toggle'],
  ['k', 'toggle'],
  ['K', 'toggle'],
  ['j', 'play-back'],
  ['l', 'play-on'],
  [',', 'frame-back'],
  ['.', 'frame-on'],
  ['ArrowLeft', 'frame-back'],
  ['ArrowRight', 'frame-on'],
  ['p', 'moment-back'],
  ['n', 'moment-on'],
  ['1', 'speed-1'],
  ['r', 'repeat'],
  ['+', 'zoom-in'],
  ['-', 'zoom-out'],
  ['0', 'zoom-whole'],
  ['w', 'pan-up'],
  ['f', 'full-screen'],
  ['?', 'keys'],
];

test.each([
  ['ArrowLeft', 'ArrowLeft', 'frames-back'],
  ['ArrowRight', 'ArrowRight', 'frames-on'],
  // What Shift makes of these keys on an English and on a Spanish keyboard.
  ['<', 'Comma', 'frames-back'],
  [';', 'Comma', 'frames-back'],
  [':', 'Period', 'frames-on'],
] as const)('with Shift %s steps over several frames', (key, code, command) => {
  expect(commandOn('<p></p>', key, 'page', { shiftKey: true, code })).toBe(command);
});

test.each(PAGE_KEYS)('with nothing in focus %j asks for %s', (key, command) => {
  expect(commandOn('<p></p>', key)).toBe(command);
});

test.each(['Home', 'End', 'ArrowUp', 'ArrowDown', 'PageDown', 'Enter', 'Tab', 'x'])(
  '%s belongs to the page',
  (key) => {
    expect(commandOn('<p></p>', key)).toBeNull();
  },
);

test('in the player Home and End go to its ends', () => {
  expect(commandOn('<button class="focused"></button>', 'Home', 'player')).toBe('first');
  expect(commandOn('<button class="focused"></button>', 'End', 'player')).toBe('last');
});

test.each([{ ctrlKey: true }, { metaKey: true }, { altKey: true }, { isComposing: true }])(
  'with %j a key is no command',
  (modifiers) => {
    for (const [key] of PAGE_KEYS) expect(commandOn('', key, 'page', modifiers)).toBeNull();
  },
);

const ALL = PAGE_KEYS.map(([key]) => key);
const ARROWS = ['ArrowLeft', 'ArrowRight'];

describe.each([
  ['a text field', '<input class="focused">', ALL],
  ['a number field', '<input type="number" class="focused">', ALL],
  ['a date field', '<input type="date" class="focused">', ALL],
  ['a text area', '<textarea class="focused"></textarea>', ALL],
  ['a choice', '<select class="focused"></select>', ALL],
  ['a text that is edited', '<p class="focused" contenteditable="true"></p>', ALL],
  ['a dialog', '<dialog open><button class="focused"></button></dialog>', ALL],
  ['a button', '<button class="focused"></button>', [' ']],
  ['a fold', '<details><summary class="focused"></summary></details>', [' ']],
  ['a check box', '<input type="checkbox" class="focused">', [' ']],
  ['a file field', '<input type="file" class="focused">', [' ']],
  ['a radio button', '<input type="radio" class="focused">', [' ', ...ARROWS]],
  ['a surface to draw on', '<div role="application" tabindex="0" class="focused"></div>', ALL],
  ['a slider', '<input type="range" class="focused">', ARROWS],
  ['a slider of our own', '<div role="slider" tabindex="0" class="focused"></div>', ARROWS],
  ['a link', '<a href="#there" class="focused">there</a>', []],
])('%s', (_, markup, own) => {
  test(`keeps ${own.length === ALL.length ? 'every key' : `[${own.join(', ')}]`} of its own`, () => {
    expect(ALL.filter((key) => commandOn(markup, key) === null)).toEqual(
      ALL.filter((key) => own.includes(key)),
    );
  });
});

test('a table that can be moved sideways keeps the arrows', () => {
  const table = '<div role="region" tabindex="0" class="focused"></div>';
  expect(commandOn(table, 'ArrowRight')).toBe('frame-on');
  vi.spyOn(Element.prototype, 'scrollWidth', 'get').mockReturnValue(900);
  expect(commandOn(table, 'ArrowRight')).toBeNull();
  expect(commandOn(table, '.')).toBe('frame-on');
  vi.restoreAllMocks();
});

test('a key that something else has used is no command', () => {
  document.body.addEventListener('keydown', (event) => event.preventDefault(), { once: true });
  expect(commandOn('', 'k', 'page', { cancelable: true })).toBeNull();
});
