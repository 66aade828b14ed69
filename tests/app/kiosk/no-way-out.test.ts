// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { eraseBrowser, standBeforeBack } from '../../../src/app/kiosk/erase.ts';
import { closeWaysOut, staysWithin } from '../../../src/app/kiosk/no-way-out.ts';
import { staffKey } from '../../../src/app/staff/staff-storage.ts';

const plain = { ctrlKey: false, metaKey: false, altKey: false };
let open: () => void = () => undefined;

afterEach(() => {
  open();
  document.body.replaceChildren();
  localStorage.clear();
});

test.each(['Tab', 'Enter', ' ', 'ArrowLeft'])('the key %s stays within the screen', (key) => {
  expect(staysWithin({ ...plain, key }, false)).toBe(true);
});

test.each([
  { key: 'F5' },
  { key: 'F11' },
  { key: 'F12' },
  { key: 'Escape' },
  { key: 'Backspace' },
  { key: 'BrowserBack' },
  { key: 'BrowserHome' },
  { key: 'PrintScreen' },
  { key: 'p', ctrlKey: true },
  { key: 'p', metaKey: true },
  { key: 'r', ctrlKey: true },
  { key: 'l', ctrlKey: true },
  { key: 't', ctrlKey: true },
  { key: 'n', ctrlKey: true },
  { key: 'o', ctrlKey: true },
  { key: 's', ctrlKey: true },
  { key: 'u', ctrlKey: true },
  { key: '+', ctrlKey: true },
  { key: 'Tab', altKey: true },
  { key: 'ArrowLeft', altKey: true },
  { key: 'Home', altKey: true },
  { key: 'a' },
])('%o leads nowhere', (key) => {
  open = closeWaysOut();
  const pressed = new KeyboardEvent('keydown', { ...key, bubbles: true, cancelable: true });
  document.body.dispatchEvent(pressed);
  expect(pressed.defaultPrevented).toBe(true);
});

test('staff can type into a field, and no command', () => {
  for (const key of ['7', 'ñ', 'Backspace'])
    expect(staysWithin({ ...plain, key }, true)).toBe(true);
  expect(staysWithin({ ...plain, key: 'v', ctrlKey: true }, true)).toBe(false);
  expect(staysWithin({ ...plain, key: 'F5' }, true)).toBe(false);
});

test('a drop, a drag, the menu, a copy and a middle click do nothing', () => {
  open = closeWaysOut();
  for (const name of ['drop', 'dragover', 'dragstart', 'contextmenu', 'copy', 'cut', 'auxclick']) {
    const event = new Event(name, { bubbles: true, cancelable: true });
    document.body.dispatchEvent(event);
    expect({ name, prevented: event.defaultPrevented }).toEqual({ name, prevented: true });
  }
});

test('a link leads nowhere, and a file for the staff is saved', () => {
  open = closeWaysOut();
  const pressed = (attributes: Readonly<Record<string, string>>) => {
    const link = document.createElement('a');
    for (const [name, value] of Object.entries(attributes)) link.setAttribute(name, value);
    document.body.append(link);
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
    link.dispatchEvent(click);
    return click.defaultPrevented;
  };
  expect(pressed({ href: '#elsewhere' })).toBe(true);
  expect(pressed({ href: '#file', download: 'counts.csv' })).toBe(false);
});

test('what a visitor left in the browser is erased, and what staff keep stays', () => {
  localStorage.setItem('heelrise-language', 'es');
  localStorage.setItem(staffKey('settings'), '{}');
  sessionStorage.setItem('opened', 'walk');
  history.replaceState({ walk: 12.4 }, '', '#/result/a');
  eraseBrowser();
  expect(Object.keys(localStorage)).toEqual([staffKey('settings')]);
  expect(sessionStorage.length).toBe(0);
  expect(location.hash).toBe('');
  expect(JSON.stringify(history.state)).not.toContain('12.4');
});

test('Back leads to the same screen, however often it is pressed before the page answers', () => {
  history.replaceState(null, '', '#/result/a');
  const before = history.length;
  standBeforeBack();
  expect(history.length).toBe(before + 4);
  expect(location.hash).toBe('');
  // Where four steps lie behind, none is added.
  standBeforeBack();
  eraseBrowser();
  standBeforeBack();
  expect(history.length).toBe(before + 4);
});
