// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import '../../../../src/components/screens/staff/pin-gate.ts';
import type { PinGate } from '../../../../src/components/screens/staff/pin-gate.ts';
import { PinTypedEvent } from '../../../../src/components/screens/staff/pin-pad.ts';
import '../../../../src/components/screens/staff/take-away-code.ts';
import type { TakeAwayCode } from '../../../../src/components/screens/staff/take-away-code.ts';
import '../../../../src/components/screens/taken/taken-screen.ts';
import { USUAL_SETTINGS, writeKioskSettings } from '../../../../src/app/staff/kiosk-settings.ts';
import { hasPin } from '../../../../src/app/staff/pin.ts';
import { fakeReport } from '../../../builders/fake-report.ts';

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
});
afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
});

async function shown<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  set: (element: HTMLElementTagNameMap[Name]) => void = () => undefined,
) {
  const element = document.createElement(name);
  set(element);
  document.body.append(element);
  await (element as unknown as TakeAwayCode).updateComplete;
  return element;
}

const textOf = (element: HTMLElement) =>
  (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ');

function codeOf(documents = [fakeReport()]): Promise<TakeAwayCode> {
  writeKioskSettings({ ...USUAL_SETTINGS, phoneAddress: 'https://walk.example.org/' });
  return shown('take-away-code', (element) => (element.documents = documents));
}

test('a code that is left on the screen is hidden after a minute, and shown again when it is asked for', async () => {
  const code = await codeOf();
  const drawn = () => code.shadowRoot?.querySelector('svg path') !== null;
  expect(drawn()).toBe(true);
  await vi.advanceTimersByTimeAsync(59_000);
  expect(drawn()).toBe(true);
  await vi.advanceTimersByTimeAsync(1000);
  expect(drawn()).toBe(false);
  code.shadowRoot?.querySelector('button')?.click();
  await code.updateComplete;
  expect(drawn()).toBe(true);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(drawn()).toBe(false);
});

test('without a visit there is no code, and where phones could not open it that is said', async () => {
  expect(textOf(await codeOf([]))).toBe('');
  localStorage.clear();
  const code = await shown('take-away-code', (element) => (element.documents = [fakeReport()]));
  // The tests' own page is at localhost.
  expect(location.hostname).toBe('localhost');
  expect(textOf(code)).toContain('This device cannot show a code for phones');
  expect(code.shadowRoot?.querySelector('svg')).toBeNull();
});

function type(gate: PinGate, pin: string) {
  gate.shadowRoot?.querySelector('pin-pad')?.dispatchEvent(new PinTypedEvent(pin));
}

test('a new PIN is typed twice, and nothing is set where the two differ', async () => {
  vi.useRealTimers();
  const gate = await shown('pin-gate', (element) => (element.choosing = true));
  const passed = new Promise((resolve) => gate.addEventListener('passed', resolve));
  type(gate, '12');
  await gate.updateComplete;
  expect(textOf(gate)).toContain('A PIN has 6 to 12 digits');
  type(gate, '271828');
  type(gate, '271829');
  await gate.updateComplete;
  expect(textOf(gate)).toContain('The two were not the same');
  expect(hasPin()).toBe(false);
  type(gate, '271828');
  type(gate, '271828');
  await passed;
  expect(hasPin()).toBe(true);
});

test.each([
  ['', 'This code cannot be read'],
  ['00123456', 'This code is from an older version'],
  ['77123456', 'This code is from a newer version'],
])('a phone that opens "%s" reads: %s', async (payload, sentence) => {
  const screen = await shown('taken-screen', (element) => (element.payload = payload));
  expect(screen.shadowRoot?.querySelector('h1')?.textContent.trim()).toBe(sentence);
});
