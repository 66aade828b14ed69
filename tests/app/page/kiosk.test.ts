// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isKiosk } from '../../../src/app/page/kiosk.ts';

// The words can be set up once in a process, and these pages are many.
vi.mock('#words/language/locale.ts', () => ({
  LANGUAGES: ['en', 'es'],
  speak: () => Promise.resolve(),
}));

/** The modules as they are where a page is loaded with this address, in a tab of this name. */
async function pageAt(search: string, tabName = '') {
  vi.resetModules();
  history.replaceState(null, '', `/${search}`);
  window.name = tabName;
  const [kiosk, language] = await Promise.all([
    import('../../../src/app/page/kiosk.ts'),
    import('../../../src/app/page/language.ts'),
  ]);
  kiosk.nameTab();
  return { ...kiosk, ...language, spoken: () => document.documentElement.lang };
}

beforeEach(() => localStorage.clear());
afterEach(() => {
  history.replaceState(null, '', '/');
  window.name = '';
});

test.each([
  ['?kiosk', true],
  ['?lang=es&kiosk=1', true],
  ['?KIOSK', true],
  ['?Kiosk=True', true],
  ['?kiosk=0', false],
  ['?kiosk=false', false],
  ['?KIOSK=FALSE', false],
  ['?kiosks', false],
  ['', false],
])('the address %s makes a kiosk: %s', (search, expected) => {
  expect(isKiosk(search, '')).toBe(expected);
});

test('a tab that became a kiosk stays one for an address that says nothing, until one says no', async () => {
  expect((await pageAt('?kiosk')).KIOSK).toBe(true);
  expect((await pageAt('', window.name)).KIOSK).toBe(true);
  expect((await pageAt('?kiosk=0', window.name)).KIOSK).toBe(false);
  expect((await pageAt('', window.name)).KIOSK).toBe(false);
});

test('a page from before the tab became a kiosk knows that it was left behind', async () => {
  const before = await pageAt('');
  expect(before.isLeftBehind()).toBe(false);
  window.name = 'heelrise-kiosk';
  expect(before.isLeftBehind()).toBe(true);
});

test('a kiosk stores no language, and begins again with its own one', async () => {
  const { chooseLanguage, startLanguage, spoken } = await pageAt('?kiosk&lang=es');
  await startLanguage();
  expect(spoken()).toBe('es');
  await chooseLanguage('en');
  expect([spoken(), localStorage.length]).toEqual(['en', 0]);
  await startLanguage();
  expect(spoken()).toBe('es');
});

test('a kiosk does not speak the language that somebody chose outside it', async () => {
  await (await pageAt('')).chooseLanguage('es');
  const kiosk = await pageAt('?kiosk&lang=en');
  await kiosk.startLanguage();
  expect(kiosk.spoken()).toBe('en');
});
