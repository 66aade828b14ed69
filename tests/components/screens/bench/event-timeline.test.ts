// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import type { Change } from '#core/corrections/correction.ts';
import type { Report } from '#core/report/report.ts';
import '../../../../src/components/screens/bench/event-timeline.ts';
import type { ChangeMadeEvent } from '../../../../src/components/screens/bench/change-made.ts';
import type { TimeChosenEvent } from '../../../../src/components/session/events.ts';
import { fakeReport } from '../../../builders/fake-report.ts';
import { shown } from '../../shown.ts';

afterEach(() => document.body.replaceChildren());

/** A report of ten frames a second with three contacts of the left foot. */
function tenFrames(contactsS: readonly number[] = [0.2, 0.55, 0.9]): Report {
  const seen = fakeReport();
  const none = { initialContactS: [], heelOffS: [], toeOffS: [] };
  const left = { ...none, initialContactS: [...contactsS] };
  const timeS = Array.from({ length: 11 }, (_, i) => i / 10);
  return { ...seen, timeS, events: { left, right: none } };
}

async function timeline(report = tenFrames()) {
  const { element, root } = await shown('event-timeline', { report });
  const changes: Change[] = [];
  const sought: number[] = [];
  element.addEventListener('change-made', ({ change }: ChangeMadeEvent) => changes.push(change));
  element.addEventListener('time-chosen', ({ timeS }: TimeChosenEvent) => sought.push(timeS));
  const events = () => [...root.querySelectorAll<HTMLButtonElement>('.event')];
  const names = () => events().map((event) => event.getAttribute('aria-label'));
  const key = async (type: 'keydown' | 'keyup', name: string, at: number) => {
    const event = new KeyboardEvent(type, { key: name, bubbles: true, cancelable: true });
    events()[at]!.dispatchEvent(event);
    await element.updateComplete;
    return event;
  };
  return { element, root, changes, sought, events, names, key };
}

test('each event is a button with its name, leg and time; pressed, it is chosen and its frame shown', async () => {
  const { element, events, names, sought } = await timeline();
  expect(names()).toEqual([
    'Initial contact, left, 0.20 s',
    'Initial contact, left, 0.55 s',
    'Initial contact, left, 0.90 s',
  ]);
  events()[1]!.click();
  await element.updateComplete;
  expect(sought).toEqual([0.55]);
  expect(events().map((event) => event.getAttribute('aria-pressed'))).toEqual([
    'false',
    'true',
    'false',
  ]);
});

test('an arrow key moves an event by a frame; it is one change however long the key is held', async () => {
  const { key, changes, sought, names } = await timeline();
  await key('keydown', 'ArrowRight', 0);
  await key('keyup', 'ArrowRight', 0);
  const move = { code: 'move-event', side: 'left', event: 'initial-contact' };
  expect(changes).toEqual([{ ...move, fromS: 0.2, toS: 0.3 }]);
  await key('keydown', 'ArrowLeft', 2);
  const pressed = await key('keydown', 'ArrowLeft', 2);
  expect(pressed.defaultPrevented).toBe(true);
  expect(changes).toHaveLength(1);
  expect(names()[2]).toBe('Initial contact, left, 0.70 s');
  await key('keyup', 'ArrowLeft', 2);
  expect(changes[1]).toEqual({ ...move, fromS: 0.9, toS: 0.7 });
  expect(sought).toEqual([0.3, 0.8, 0.7]);
});

test('an event that comes back to where it was is no change', async () => {
  const { key, changes } = await timeline();
  await key('keydown', 'ArrowRight', 0);
  await key('keydown', 'ArrowLeft', 0);
  await key('keyup', 'ArrowLeft', 0);
  expect(changes).toEqual([]);
});

test('a moved event stays where it was put until the walk is measured, and then where that has it', async () => {
  const { element, key, names } = await timeline();
  await key('keydown', 'ArrowRight', 0);
  await key('keyup', 'ArrowRight', 0);
  expect(names()[0]).toBe('Initial contact, left, 0.30 s');
  Object.assign(element, { report: tenFrames([0.3, 0.55, 0.9]), measured: 1 });
  await element.updateComplete;
  expect(names()[0]).toBe('Initial contact, left, 0.30 s');
  // Measured without a new report: the change could not be made.
  await key('keydown', 'ArrowRight', 1);
  await key('keyup', 'ArrowRight', 1);
  element.measured = 2;
  await element.updateComplete;
  expect(names()[1]).toBe('Initial contact, left, 0.55 s');
});

test('Delete takes an event out, and the keys go on with its neighbour', async () => {
  const { element, root, key, changes, events } = await timeline();
  events()[2]!.focus();
  await key('keydown', 'Delete', 2);
  expect(changes).toEqual([
    { code: 'delete-event', side: 'left', event: 'initial-contact', atS: 0.9 },
  ]);
  Object.assign(element, { report: tenFrames([0.2, 0.55]), measured: 1 });
  await element.updateComplete;
  expect(root.activeElement?.getAttribute('aria-label')).toBe('Initial contact, left, 0.55 s');
});

test('an event is added at the frame on show', async () => {
  const { element, root, changes } = await timeline();
  element.nowS = 0.4;
  await element.updateComplete;
  const add = [...root.querySelectorAll<HTMLButtonElement>('button.add')];
  expect(add).toHaveLength(6);
  add.find((button) => button.textContent.trim() === 'Toe-off, right')!.click();
  expect(changes).toEqual([{ code: 'add-event', side: 'right', event: 'toe-off', atS: 0.4 }]);
});
