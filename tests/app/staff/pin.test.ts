// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { checkPin, hasPin, isPin, setPin, waitLeftS } from '../../../src/app/staff/pin.ts';
import { staffKey } from '../../../src/app/staff/staff-storage.ts';

beforeEach(() => localStorage.clear());
afterEach(() => void vi.unstubAllGlobals());

const stored = () => localStorage.getItem(staffKey('pin')) ?? '';

test.each([
  ['12345', false],
  ['123456', true],
  ['123456789012', true],
  ['1234567890123', false],
  ['12345a', false],
  ['', false],
])('"%s" may be a PIN: %s', (pin, may) => expect(isPin(pin)).toBe(may));

test('the PIN that was set opens, no other does, and it is not stored', async () => {
  expect(hasPin()).toBe(false);
  expect(await setPin('271828')).toBe(true);
  expect(hasPin()).toBe(true);
  expect(stored()).not.toContain('271828');
  expect(JSON.parse(stored())).toMatchObject({ iterations: 600_000 });
  expect(await checkPin('271828')).toEqual({ code: 'right' });
  expect(await checkPin('271829')).toEqual({ code: 'wrong' });
});

test('the same PIN is stored as something else each time', async () => {
  await setPin('271828');
  const first = stored();
  await setPin('271828');
  expect(stored()).not.toBe(first);
});

test('after three wrong ones each try waits twice as long as the last, up to an hour, also after a reload', async () => {
  // One round of the hash: what is tested is the wait.
  localStorage.setItem(staffKey('pin'), JSON.stringify({ salt: '00', hash: '00', iterations: 1 }));
  let nowMs = 1e12;
  const waits: number[] = [];
  for (let wrong = 0; wrong < 12; wrong++) {
    nowMs += 1000 * waitLeftS(nowMs);
    expect(await checkPin('000000', nowMs)).toEqual({ code: 'wrong' });
    waits.push(waitLeftS(nowMs));
  }
  expect(waits).toEqual([0, 0, 30, 60, 120, 240, 480, 960, 1920, 3600, 3600, 3600]);
  expect(await checkPin('000000', nowMs + 10_000)).toEqual({ code: 'wait', waitS: 3590 });
});

test('a clock that is set back does not shorten the wait', async () => {
  localStorage.setItem(staffKey('pin'), JSON.stringify({ salt: '00', hash: '00', iterations: 1 }));
  for (let wrong = 0; wrong < 3; wrong++) await checkPin('000000', 1e12);
  expect(waitLeftS(1e12 - 5e6)).toBe(30);
});

test('the right PIN ends the waiting, and so does a new one', async () => {
  await setPin('271828');
  await checkPin('000000', 1e12);
  await checkPin('271828', 1e12);
  expect(localStorage.getItem(staffKey('pin-tries'))).toBeNull();
});

test('a PIN that is damaged opens nothing, and is not taken for none', async () => {
  localStorage.setItem(staffKey('pin'), '{"salt":"xyz"}');
  expect(hasPin()).toBe(true);
  expect(await checkPin('271828')).toEqual({ code: 'wrong' });
});

test('where a try cannot be written nothing is tried: it would be free', async () => {
  await setPin('271828');
  const full = localStorage;
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => full.getItem(key),
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  });
  expect(await checkPin('271828')).toEqual({ code: 'not-stored' });
  expect(await setPin('314159')).toBe(false);
});
