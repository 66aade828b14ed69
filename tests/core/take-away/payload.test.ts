import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ANKLE_CODES, ankleAnswers } from '../../../src/core/answer/ankle-answer.ts';
import {
  CANNOT_TELL_REASONS,
  COMPARISONS,
  FEATURE_IDS,
  GRADES,
  MEASURE_IDS,
  MEASURE_STATUSES,
  MEASURE_UNITS,
  MISSING_IN_WALK,
  OUTCOME_CODES,
  PATTERN_IDS,
  SPEED_CLASSES,
} from '../../../src/core/report/ids.ts';
import { VIEW_KINDS } from '../../../src/core/view/seen-view.ts';
import { FEATURE_IDS_1, MEASURE_IDS_1, PATTERN_IDS_1, PRINTED_ONCE } from './format-1.ts';
import type { Evidence, Measure, Pattern, Report } from '../../../src/core/report/report.ts';
import { payloadOf, readPayload } from '../../../src/core/take-away/payload.ts';
import { takenFrom, type TakenWalk } from '../../../src/core/take-away/taken-walk.ts';
import { visitOf } from '../../../src/core/visit/visit.ts';
import { plusMinusText, valueText } from '../../../src/words/base/format.ts';
import { yoursText } from '../../../src/words/clinical/answer.ts';
import { headlineFor } from '../../../src/words/clinical/headline.ts';
import { evidenceFor, seenText } from '../../../src/words/clinical/pattern-list.ts';
import { fakeReport } from '../../builders/fake-report.ts';
import { reportOf, VIEWS } from '../../builders/walk-report.ts';

const SIDE: Report = {
  ...reportOf(VIEWS.side),
  filmedAt: '2026-11-03T14:05:31Z',
};
const FRONT = reportOf(VIEWS.front);

/** There and back. */
function carried(reports: readonly Report[]): TakenWalk {
  const taken = takenFrom(reports);
  if (taken === null) throw new Error('nothing is taken');
  return read(payloadOf(taken));
}

function shownMeasure(measure: Measure) {
  const { id, side, unit, cycles, status } = measure;
  // The answer's own line is of angles.
  const line = unit === 'deg' ? yoursText({ measure }, null, false) : '';
  const shown = [valueText(measure), plusMinusText(measure), line];
  return { id, side, unit, cycles, status, shown };
}

const bySide = (one: { side: string; id: string }, other: { side: string; id: string }) =>
  `${one.id} ${one.side}`.localeCompare(`${other.id} ${other.side}`);

function shownOf(found: Pick<Report, 'measures' | 'patterns'>) {
  const patterns = found.patterns.map((pattern) => ({
    ...pattern,
    seen: seenText(pattern),
    evidence:
      pattern.grade === 'present' || pattern.grade === 'possible' ? evidenceFor(pattern) : [],
  }));
  return {
    measures: found.measures.map(shownMeasure).toSorted(bySide),
    patterns: patterns.toSorted(bySide),
  };
}

test.each([
  ['a side view', [SIDE]],
  ['a front view', [FRONT]],
  ['a report of an older version', [fakeReport()]],
])('%s is told on the phone as it was told here', (_, reports) => {
  const [report] = reports as [Report];
  const walk = carried(reports);
  expect(shownOf(walk)).toEqual(shownOf(report));
  expect(headlineFor(walk)).toEqual(headlineFor(report));
  const ankles = ankleAnswers(report).map(({ side, code, reason }) => ({ side, code, reason }));
  expect([walk.ankles.left, walk.ankles.right]).toEqual(ankles);
});

test('two videos are told as the visit that they are', () => {
  const walk = carried([FRONT, SIDE]);
  expect(shownOf(walk)).toEqual(shownOf(visitOf([FRONT, SIDE])!));
  expect(walk.views).toEqual(['front', 'side']);
});

test('where it comes from goes along: version, network and minute', () => {
  expect(carried([{ ...SIDE, software: { ...SIDE.software, version: '12.40.3' } }])).toMatchObject({
    version: '12.40.3',
    walkedAtMs: Date.UTC(2026, 10, 3, 14, 5),
  });
  expect(carried([{ ...SIDE, filmedAt: null, analysedAt: null }]).walkedAtMs).toBeNull();
  expect(carried([fakeReport()])).toMatchObject({ model: 'blazepose-full' });
});

test('a walk that was not one stays that', () => {
  const outcome = { code: 'no-walk', detail: 'feet 0.2', missing: 'feet-passing' } as const;
  expect(carried([{ ...SIDE, outcome }]).outcome).toEqual({
    code: 'no-walk',
    detail: '',
    missing: 'feet-passing',
  });
});

test('of no video nothing is taken', () => expect(takenFrom([])).toBeNull());

const number = fc.oneof(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.integer({ min: -3600, max: 3600 }).map((n) => n / 20),
);
const anyMeasure = fc.record({
  value: number,
  low: fc.double({ min: 0, max: 40, noNaN: true }),
  high: fc.double({ min: 0, max: 40, noNaN: true }),
  cycles: fc.nat(500),
});

test('whatever the numbers are, what is shown of them is the same, and none is a whole digit off', () => {
  const check = fc.property(
    anyMeasure,
    fc.constantFrom(...SIDE.measures),
    ({ value, low, high, cycles }, row) => {
      const ci95: Measure['ci95'] = [value - low, value + high];
      const measure: Measure = { ...row, value, ci95, cycles, status: 'measured' };
      const [read] = carried([{ ...SIDE, measures: [measure], patterns: [] }]).measures;
      expect(shownMeasure(read!)).toEqual(shownMeasure(measure));
      const digit = ['deg', '%', 'steps/min'].includes(row.unit) ? 1 : 0.01;
      for (const [was, is] of [
        [value, read!.value!],
        [ci95[0], read!.ci95![0]],
        [ci95[1], read!.ci95![1]],
      ] as const)
        expect(Math.abs(was - is)).toBeLessThan(digit);
    },
  );
  fc.assert(check, { seed: 17, numRuns: 2000 });
});

test('whatever speaks for a pattern, its sentences are the same', () => {
  const anyPiece = fc.record({
    value: number,
    threshold: number,
    uncertainty: fc.double({ min: 0, max: 20, noNaN: true }),
    measure: fc.constantFrom('ankle-range', 'shank-inclination-foot-flat', 'swing-lateral-arc'),
    compare: fc.constantFrom('value', 'over-other', 'apart', 'apart-percent', undefined),
    direction: fc.constantFrom(1, -1, undefined),
  });
  const check = fc.property(
    fc.array(anyPiece, { maxLength: 5 }),
    fc.constantFrom(...SIDE.patterns),
    (pieces, row) => {
      const evidence = pieces.map((piece) => ({ ...piece, timeS: 1 })) as Evidence[];
      const pattern: Pattern = { ...row, grade: 'possible', reason: null, evidence };
      const { patterns } = carried([{ ...SIDE, patterns: [pattern] }]);
      expect(patterns.map(evidenceFor)).toEqual([evidenceFor(pattern)]);
      expect(patterns.map(seenText)).toEqual([seenText(pattern)]);
    },
  );
  fc.assert(check, { seed: 17, numRuns: 1000 });
});

function read(payload: string): TakenWalk {
  const walk = readPayload(payload);
  if (!walk.ok) throw new Error(walk.error);
  return walk.value;
}

const PAYLOAD = payloadOf(takenFrom([SIDE])!);

test('the payload is digits, and few enough for a code that a phone reads', () => {
  expect(PAYLOAD).toMatch(/^01\d+$/);
  expect(PAYLOAD.length).toBeLessThan(600);
  expect(payloadOf(takenFrom([SIDE, FRONT])!).length).toBeLessThan(700);
});

test('codes that were printed stay readable: the lists that they are read by grow at their ends alone', () => {
  const ofFormat1 = [
    [MEASURE_IDS, MEASURE_IDS_1],
    [PATTERN_IDS, PATTERN_IDS_1],
    [FEATURE_IDS, FEATURE_IDS_1],
    [
      MEASURE_STATUSES,
      [
        'measured',
        'estimate',
        'not-visible-from-this-view',
        'no-cycles',
        'low-quality',
        'unknown-scale',
      ],
    ],
    [MEASURE_UNITS, ['deg', '%', 's', 'steps/min', 'm', 'm/s']],
    [GRADES, ['present', 'possible', 'not-seen', 'cannot-tell']],
    [
      CANNOT_TELL_REASONS,
      [
        'not-visible-from-this-view',
        'too-few-cycles',
        'low-quality',
        'needs-standing',
        'too-close-to-call',
        'not-assessed',
      ],
    ],
    [
      ANKLE_CODES,
      [
        'bends-less',
        'may-bend-less',
        'less-than-other',
        'may-be-less-than-other',
        'about-as-most',
        'no-sign',
        'cannot-tell',
      ],
    ],
    [OUTCOME_CODES, ['walk', 'no-walk', 'no-person', 'too-short']],
    [MISSING_IN_WALK, ['feet-passing', 'going-on', 'enough-steps', 'clear-steps']],
    [VIEW_KINDS, ['side', 'front', 'back', 'oblique', 'unsure']],
    [SPEED_CLASSES, ['veryslow', 'slow', 'free', 'fast']],
    [COMPARISONS, ['value', 'over-other', 'apart', 'apart-percent']],
  ] as const;
  for (const [now, then] of ofFormat1) expect(now.slice(0, then.length)).toEqual(then);
});

const MEASURES_OF_FORMAT_1 = 20;

test('a code of format 1, as it was printed once, is read', () => {
  const walk = read(PRINTED_ONCE);
  expect(walk.measures.length).toBeGreaterThan(0);
  const now = carried([fakeReport()]);
  // Measures that came later stand at the end of the list, and in no code of then.
  const asThen = now.measures.filter(({ id }) => MEASURE_IDS.indexOf(id) < MEASURES_OF_FORMAT_1);
  expect(walk).toEqual({ ...now, measures: asThen });
});

test.each([
  ['', 'damaged'],
  ['hello', 'damaged'],
  [`${PAYLOAD} `, 'damaged'],
  [`-${PAYLOAD}`, 'damaged'],
  ['0', 'older'],
  ['01', 'damaged'],
  ['010000', 'damaged'],
  [`00${PAYLOAD.slice(2)}`, 'older'],
  [`02${PAYLOAD.slice(2)}`, 'newer'],
  [`99`, 'newer'],
  [PAYLOAD.slice(0, -1), 'damaged'],
  [PAYLOAD + '0', 'damaged'],
  ['9'.repeat(1e6), 'damaged'],
])('a code that cannot be read says so (%#)', (payload, error) => {
  expect(readPayload(payload)).toEqual({ ok: false, error });
});

test('a digit that was read wrongly is noticed', () => {
  const check = fc.property(
    fc.nat(PAYLOAD.length - 3),
    fc.integer({ min: 1, max: 9 }),
    (at, by) => {
      const place = at + 2;
      const digit = (Number(PAYLOAD[place]) + by) % 10;
      const changed = PAYLOAD.slice(0, place) + String(digit) + PAYLOAD.slice(place + 1);
      expect(readPayload(changed).ok).toBe(false);
    },
  );
  fc.assert(check, { seed: 17, numRuns: 500 });
});

test('digits that somebody made up are read as a walk or not at all, and never end the page', () => {
  const digits = fc.array(fc.nat(9), { minLength: 1, maxLength: 900 }).map((all) => all.join(''));
  const check = fc.property(digits, (fields) => {
    const sum = String(BigInt(fields) % 9973n).padStart(4, '0');
    const read = readPayload(`01${sum}${fields}`);
    if (read.ok) expect(payloadOf(read.value).length).toBeLessThan(5000);
    else expect(read.error).toBe('damaged');
  });
  fc.assert(check, { seed: 17, numRuns: 3000 });
});
