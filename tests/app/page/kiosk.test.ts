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

test('a page from before the tab became a kiosk becomes one when Back brings it up', async () => {
  const before = await pageAt('');
  const reload = vi.spyOn(location, 'reload').mockImplementation(() => undefined);
  before.leaveBehind();
  const comeUp = (persisted: boolean) =>
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));
  comeUp(true);
  window.name = 'heelrise-kiosk';
  comeUp(false);
  expect(reload).not.toHaveBeenCalled();
  comeUp(true);
  expect(reload).toHaveBeenCalledOnce();
});

test('a kiosk stores no language', async () => {
  const { chooseLanguage, spoken } = await pageAt('?kiosk');
  await chooseLanguage('es');
  expect([spoken(), localStorage.length]).toEqual(['es', 0]);
});

test('a kiosk begins with the first language of its staff, or with one of them that the address asks for', async () => {
  expect((await pageAt('?kiosk')).lobbyLanguage(['es', 'en'])).toBe('es');
  expect((await pageAt('?kiosk&lang=en')).lobbyLanguage(['es', 'en'])).toBe('en');
  expect((await pageAt('?kiosk&lang=en')).lobbyLanguage(['es'])).toBe('es');
});
