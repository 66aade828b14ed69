// @vitest-environment happy-dom
import { LitElement } from 'lit';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ReportDates } from '#core/report/dates.ts';
import { UNASKED } from '#core/safety/assess-safety.ts';
import { VisitorSession } from '../../../src/components/session/visitor-session.ts';
import type { MadeWallTest } from '../../../src/components/session/made-wall-test.ts';
import {
  HabitsChangedEvent,
  PersonSaidEvent,
  SafetyAnsweredEvent,
  SafetySaidEvent,
  WallTestChangedEvent,
  WallTestJoinedEvent,
} from '../../../src/components/session/session-events.ts';

class Host extends LitElement {
  readonly session = new VisitorSession(this);
}
customElements.define('session-host', Host);

const NOON_MS = new Date(2026, 10, 25, 12).getTime();
const LEG = { distanceCm: 9, tibialAngleDeg: null };
const MADE: MadeWallTest = {
  test: { left: LEG, right: LEG, over60: false },
  angleHalfDeg: { left: null, right: null },
  madeAtMs: NOON_MS,
};
const walk = (createdAtMs: number, report: ReportDates = {}) => ({
  id: 'walk',
  createdAtMs,
  report,
});

let host: Host;
beforeEach(() => {
  host = new Host();
  document.body.append(host);
});
afterEach(() => document.body.replaceChildren());

test('answers come in page by page, and asking again forgets them all', () => {
  host.dispatchEvent(new SafetyAnsweredEvent('emergency', []));
  host.dispatchEvent(new SafetyAnsweredEvent('steadiness', 'skipped'));
  expect(host.session.safety.answers).toEqual({ emergency: [], steadiness: 'skipped' });
  host.dispatchEvent(new SafetySaidEvent('professional'));
  expect(host.session.safety.professional).toBe(true);
  host.dispatchEvent(new SafetySaidEvent('ask-again'));
  expect(host.session.safety).toEqual(UNASKED);
});

test('at the start everything that was said is forgotten', () => {
  host.dispatchEvent(new SafetyAnsweredEvent('emergency', ['weak-legs']));
  host.dispatchEvent(new HabitsChangedEvent(['calf-cramps']));
  host.session.meet(walk(NOON_MS));
  host.session.end();
  const { safety, habits, walkId } = host.session;
  expect({ safety, habits, walkId }).toEqual({ safety: UNASKED, habits: [], walkId: null });
});

test('a test at the wall waits for its walk, and goes once the two were seen together', () => {
  host.dispatchEvent(new WallTestChangedEvent(MADE));
  expect(host.session.testWaits).toBe(true);
  host.session.end();
  expect(host.session.wallTest).toBe(MADE);
  host.session.meet(walk(NOON_MS + 60_000));
  expect(host.session.testWaits).toBe(false);
  host.session.end();
  expect(host.session.wallTest).toBeNull();
});

test('a test that joined a visit goes with it as well', () => {
  host.dispatchEvent(new WallTestChangedEvent(MADE));
  host.dispatchEvent(new WallTestJoinedEvent());
  expect(host.session.testWaits).toBe(false);
  host.session.end();
  expect(host.session.wallTest).toBeNull();
});

test('a test does not belong to a walk of another day', () => {
  host.dispatchEvent(new WallTestChangedEvent(MADE));
  const yesterday = walk(NOON_MS - 24 * 3600 * 1000);
  expect(host.session.testFor(yesterday)).toBeNull();
  host.session.meet(yesterday);
  expect(host.session.testWaits).toBe(true);
  expect(host.session.testFor(walk(NOON_MS))).toBe(MADE);
});

test('a test belongs to the day on which the walk was filmed, not to that on which it was read', () => {
  host.dispatchEvent(new WallTestChangedEvent(MADE));
  const lastYear = walk(NOON_MS, { filmedAt: '2025-11-25T12:00:00Z' });
  expect(host.session.testFor(lastYear)).toBeNull();
  const readLater = walk(NOON_MS + 48 * 3600 * 1000, { filmedAt: '2026-11-25' });
  expect(host.session.testFor(readLater)).toBe(MADE);
  const undated = { ...walk(NOON_MS), opened: true };
  expect(host.session.testFor(undated)).toBeNull();
});

test('where another person of the video is followed, nothing is taken over to them', () => {
  host.dispatchEvent(new WallTestChangedEvent(MADE));
  host.dispatchEvent(new SafetyAnsweredEvent('emergency', []));
  host.session.changeWalker();
  expect(host.session.wallTest).toBeNull();
  expect(host.session.safety).toEqual(UNASKED);
});

test('a host that has gone hears nothing any more', () => {
  host.remove();
  host.dispatchEvent(new SafetyAnsweredEvent('emergency', []));
  expect(host.session.safety).toEqual(UNASKED);
});

test('back at the start the last person can go on: nothing that was said is asked again', () => {
  host.dispatchEvent(new SafetyAnsweredEvent('emergency', []));
  const visit = host.session.joinVisit();
  host.session.end();
  expect(host.session.person).toBe('perhaps-the-same');
  expect(host.session.safety).toEqual(UNASKED);
  host.dispatchEvent(new PersonSaidEvent('same'));
  expect(host.session.person).toBe('the-same');
  expect(host.session.safety.answers).toEqual({ emergency: [] });
  expect(host.session.joinVisit()).toBe(visit);
});

test('somebody else begins anew, with a visit of their own', () => {
  const visit = host.session.joinVisit();
  host.session.end();
  host.dispatchEvent(new PersonSaidEvent('another'));
  expect(host.session.person).toBe('new');
  expect(host.session.joinVisit()).not.toBe(visit);
});

test('who says or films something without a word about it is taken for somebody else', () => {
  host.dispatchEvent(new SafetyAnsweredEvent('emergency', ['weak-legs']));
  host.session.end();
  host.dispatchEvent(new SafetyAnsweredEvent('emergency', []));
  host.session.end();
  host.dispatchEvent(new PersonSaidEvent('same'));
  expect(host.session.safety.answers).toEqual({ emergency: [] });
  host.session.end();
  const visit = host.session.joinVisit();
  expect(host.session.person).toBe('the-same');
  expect(host.session.joinVisit()).toBe(visit);
});

test('a look at other pages does not end the offer to go on', () => {
  const visit = host.session.joinVisit();
  host.session.end();
  host.session.end();
  host.dispatchEvent(new PersonSaidEvent('same'));
  expect(host.session.joinVisit()).toBe(visit);
});

test('a warning sign comes back with the person who has it', () => {
  host.dispatchEvent(new SafetyAnsweredEvent('emergency', ['weak-legs']));
  expect(host.session.mayKeep).toBe(false);
  host.session.end();
  host.dispatchEvent(new PersonSaidEvent('same'));
  expect(host.session.mayKeep).toBe(false);
});

test('what is filmed from a past walk joins its visit, and only looking at it begins none', () => {
  host.session.meet({ ...walk(NOON_MS), visitId: 'of that walk' });
  host.session.end();
  expect(host.session.person).toBe('new');
  host.session.meet({ ...walk(NOON_MS), visitId: 'of that walk' });
  expect(host.session.joinVisit()).toBe('of that walk');
});
