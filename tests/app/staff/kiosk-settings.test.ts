// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import {
  KIOSK_SETTINGS_KEY,
  readKioskSettings,
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
