// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import {
  isOpenAt,
  KIOSK_SETTINGS_KEY,
  readKioskSettings,
  timeOfDay,
  USUAL_SETTINGS,
  writeKioskSettings,
  type KioskSettings,
} from '../../../src/app/staff/kiosk-settings.ts';
import { isStaffKey } from '../../../src/app/staff/staff-storage.ts';

beforeEach(() => localStorage.clear());

const CHANGED: KioskSettings = {
  cameraId: 'abc',
  cameraLooks: 'front',
  lineDistanceM: 3.5,
  languages: ['es'],
  clinicText: 'Welcome',
  callText: 'Room 4',
  printer: true,
  phoneAddress: 'https://walk.example.org/app/',
  model: 'lite',
  opensAt: '08:00',
  closesAt: '18:30',
};

test('what is written is read', () => {
  expect(writeKioskSettings(CHANGED)).toBe(true);
  expect(readKioskSettings()).toEqual(CHANGED);
});

test('where nothing is stored, or no settings are, they are the usual ones', () => {
  expect(readKioskSettings()).toEqual(USUAL_SETTINGS);
  for (const text of ['', '{', 'null', '7', '[]', '"x"']) {
    localStorage.setItem(KIOSK_SETTINGS_KEY, text);
    expect(readKioskSettings()).toEqual(USUAL_SETTINGS);
  }
});

test('until staff say otherwise the first screen is in the language of this machine', () => {
  vi.stubGlobal('navigator', { languages: ['es-MX', 'en-GB'] });
  expect(readKioskSettings().languages).toEqual(['es', 'en']);
  vi.unstubAllGlobals();
  expect(readKioskSettings().languages).toEqual(['en', 'es']);
});

test.each([
  ['cameraId', 7],
  ['cameraLooks', 'up'],
  ['lineDistanceM', 1e9],
  ['lineDistanceM', null],
  ['languages', []],
  ['languages', ['en', 'en']],
  ['languages', ['xx']],
  ['clinicText', 'x'.repeat(161)],
  ['callText', {}],
  ['printer', 'yes'],
  ['phoneAddress', 'http://walk.example.org/'],
  ['phoneAddress', 'https://walk.example.org/?kiosk'],
  ['phoneAddress', 'javascript:1'],
  ['model', 'best'],
  ['opensAt', '24:00'],
  ['closesAt', '8:00'],
] as const)('a damaged %s (%j) is the usual one, and the other settings stay', (name, value) => {
  localStorage.setItem(KIOSK_SETTINGS_KEY, JSON.stringify({ ...CHANGED, [name]: value }));
  expect(readKioskSettings()).toEqual({ ...CHANGED, [name]: USUAL_SETTINGS[name] });
});

test('a wipe that spares the staff spares the settings and no key of another part', () => {
  expect(isStaffKey(KIOSK_SETTINGS_KEY)).toBe(true);
  expect(isStaffKey('heelrise-language')).toBe(false);
});

test.each([
  ['08:00', '18:00', '07:59', false],
  ['08:00', '18:00', '08:00', true],
  ['08:00', '18:00', '17:59', true],
  ['08:00', '18:00', '18:00', false],
  ['20:00', '06:00', '23:00', true],
  ['20:00', '06:00', '05:59', true],
  ['20:00', '06:00', '06:00', false],
  ['08:00', '08:00', '03:00', true],
  [null, '18:00', '23:00', true],
  ['08:00', null, '03:00', true],
])('open from %s to %s: at %s %s', (opensAt, closesAt, time, open) => {
  expect(isOpenAt({ ...USUAL_SETTINGS, opensAt, closesAt }, time)).toBe(open);
});

test('a time of the day is as a field for times gives it', () => {
  expect(timeOfDay(new Date(2026, 10, 3, 8, 5))).toBe('08:05');
});
