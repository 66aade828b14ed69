import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ankleAnswers, type AnkleCode } from '#core/answer/ankle-answer.ts';
import { mostPeople } from '#core/answer/most-people.ts';
import { nextStep, type WhatIsKnown } from '#core/answer/next-step.ts';
import { isLookedFor, notFoundOf } from '#core/answer/not-found.ts';
import { sameFindings } from '#core/answer/same-finding.ts';
import { tellingMoment } from '#core/answer/telling-moment.ts';
import { CANNOT_TELL_REASONS, GRADES, PATTERN_IDS, type Grade } from '#core/report/ids.ts';
import type { Evidence, Measure, Pattern, Report } from '#core/report/report.ts';
import { ankleSentence, answerLines } from '#words/clinical/answer.ts';
import { fakeReport } from '../../builders/fake-report.ts';

const LIMIT_DEG = 9;

function peak(side: 'left' | 'right', value: number | null, halfDeg: number, cycles = 4): Measure {
  return {
    id: 'ankle-dorsiflexion-peak-stance',
    side,
    value,
    unit: 'deg',
    ci95: value === null ? null : [value - halfDeg, value + halfDeg],
    cycles,
    status: value === null ? 'not-visible-from-this-view' : 'measured',
  };
}

function evidence(value: number, uncertainty: number): Evidence {
  return {
    measure: 'ankle-dorsiflexion-peak-stance',
    value,
    threshold: LIMIT_DEG,
    uncertainty,
    timeS: 1,
    compare: 'value',
    direction: -1,
  };
}

function ankle(
  side: 'left' | 'right',
  grade: Grade,
  pieces: readonly Evidence[] = [],
  id: Pattern['id'] = 'limited-dorsiflexion',
): Pattern {
  const reason = grade === 'cannot-tell' ? ('not-visible-from-this-view' as const) : null;
  return { id, side, grade, reason, evidence: [...pieces] };
}

const codes = (patterns: readonly Pattern[], measures: readonly Measure[]): readonly AnkleCode[] =>
  ankleAnswers({ patterns: [...patterns], measures: [...measures] }).map(({ code }) => code);

describe('each ankle', () => {
  test('is said to bend less where it was seen, and may where it may have been', () => {
    const patterns = [ankle('left', 'possible'), ankle('right', 'present')];
    expect(codes(patterns, [])).toEqual(['may-bend-less', 'bends-less']);
  });

  test('is called usual only where its whole interval lies above the limit', () => {
    // 14 deg ± 3.9 reaches down to 10.1, 12 deg ± 3.9 to 8.1: the limit is 9.
    const patterns = [
      ankle('left', 'not-seen', [evidence(14, 2)]),
      ankle('right', 'not-seen', [evidence(12, 2)]),
    ];
    const measures = [peak('left', 14, 3.9), peak('right', 12, 3.9)];
    expect(codes(patterns, measures)).toEqual(['about-as-most', 'no-sign']);
  });

  test('is not called usual where another sign of it was seen', () => {
    const shin = ankle('left', 'possible', [], 'reduced-tibial-progression');
    const patterns = [ankle('left', 'not-seen', [evidence(20, 1)]), shin];
    const [left] = ankleAnswers({ patterns, measures: [peak('left', 20, 2)] });
    expect(left).toMatchObject({ code: 'cannot-tell', reason: 'signs-differ' });
  });

  test('that only the other leg tells is compared with the other leg alone', () => {
    const less: Evidence = { ...evidence(-7, 2), threshold: -5, compare: 'over-other' };
    expect(codes([ankle('left', 'present', [less, evidence(14, 2)])], [])[0]).toBe(
      'less-than-other',
    );
  });

  test('from the front cannot be told, and it is said that this is the view', () => {
    const front = fakeReport({ view: 'front', frames: 30 });
    expect(ankleAnswers(front).map(({ reason }) => reason)).toEqual([
      'not-visible-from-this-view',
      'not-visible-from-this-view',
    ]);
  });
});

const anyEvidence = fc
  .record({
    value: fc.double({ min: -20, max: 40, noNaN: true }),
    uncertainty: fc.double({ min: 0, max: 10, noNaN: true }),
  })
  .map(({ value, uncertainty }) => evidence(value, uncertainty));
const anyPattern = fc.record({
  id: fc.constantFrom(...PATTERN_IDS),
  side: fc.constantFrom('left' as const, 'right' as const, 'both' as const),
  grade: fc.constantFrom(...GRADES),
  reason: fc.constantFrom(null, ...CANNOT_TELL_REASONS),
  evidence: fc.array(anyEvidence, { maxLength: 3 }),
});
const anyMeasure = fc
  .record({
    side: fc.constantFrom('left' as const, 'right' as const),
    value: fc.option(fc.double({ min: -20, max: 40, noNaN: true })),
    halfDeg: fc.double({ min: 0, max: 15, noNaN: true }),
  })
  .map(({ side, value, halfDeg }) => peak(side, value, halfDeg));
const anyReport = fc.record({
  patterns: fc.array(anyPattern, { maxLength: 12 }),
  measures: fc.array(anyMeasure, { maxLength: 4 }),
});

test('whatever is in a report, both ankles are named, left first, each with one line', () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      const sentences = ankleAnswers(report).map(ankleSentence);
      expect(sentences).toHaveLength(2);
      expect(sentences[0]).toMatch(/^Left ankle: \S.*\.$/);
      expect(sentences[1]).toMatch(/^Right ankle: \S.*\.$/);
    }),
    { seed: 16, numRuns: 500 },
  );
});

test('whatever is in a report, no ankle is called usual whose interval reaches the limit', () => {
  let usual = 0;
  // Mostly clear of the limit, or the rule would hardly ever be tried.
  const clear = fc
    .record({
      value: fc.double({ min: 5, max: 40, noNaN: true }),
      halfDeg: fc.double({ min: 0.1, max: 8, noNaN: true }),
      grade: fc.constantFrom(...GRADES),
    })
    .map(({ value, halfDeg, grade }) => ({
      patterns: [ankle('left', grade, [evidence(value, halfDeg / 1.96)])],
      measures: [peak('left', value, halfDeg)],
    }));
  fc.assert(
    fc.property(fc.oneof(anyReport, clear), (report) => {
      for (const { code, side, measure } of ankleAnswers(report)) {
        if (code !== 'about-as-most') continue;
        usual += 1;
        const pattern = report.patterns.find(
          (one) => one.id === 'limited-dorsiflexion' && one.side === side,
        );
        expect(pattern?.grade).toBe('not-seen');
        expect(measure?.ci95?.[0]).toBeGreaterThanOrEqual(LIMIT_DEG);
      }
    }),
    { seed: 16, numRuns: 1000 },
  );
  expect(usual).toBeGreaterThan(20);
});

describe('what to do now', () => {
  const known: WhatIsKnown = {
    patterns: [ankle('left', 'not-seen'), ankle('right', 'not-seen')],
    views: ['side'],
    route: 'clear',
    hasWallTest: false,
    isSample: false,
  };
  const seen = { ...known, patterns: [ankle('left', 'not-seen'), ankle('right', 'present')] };
  const maybe = { ...known, patterns: [ankle('left', 'possible')] };
  const hanging = { ...known, patterns: [ankle('left', 'present', [], 'steppage')] };

  test.each([
    ['a warning sign comes before all', { ...seen, route: 'today' as const }, { code: 'warning' }],
    ['a foot that hangs down is to be looked at', hanging, { code: 'see-someone' }],
    ['a sample asks for an own walk', { ...seen, isSample: true }, { code: 'sample' }],
    ['seen: the first exercise for this leg', seen, { code: 'exercise', leg: 'right' }],
    ['may be: the other view', maybe, { code: 'other-view', view: 'front' }],
    [
      'may be, from the front: the side',
      { ...maybe, views: ['front' as const] },
      { code: 'other-view', view: 'side' },
    ],
    [
      'may be, with both views: once more',
      { ...maybe, views: ['side' as const, 'back' as const] },
      { code: 'once-more' },
    ],
    ['nothing seen: the test at the wall', known, { code: 'wall-test' }],
    [
      'nothing seen and tested: the other view',
      { ...known, hasWallTest: true },
      { code: 'other-view', view: 'front' },
    ],
    [
      'nothing judged: record again',
      { ...known, patterns: [ankle('left', 'cannot-tell')] },
      { code: 'record-again' },
    ],
  ])('%s', (_, given, step) => {
    expect(nextStep(given)).toEqual(step);
  });
});

test('the same finding is one, with its pieces; what differs stays apart', () => {
  const found = [
    ankle('right', 'possible', [], 'early-heel-rise'),
    ankle('right', 'present'),
    ankle('left', 'possible', [], 'early-heel-rise'),
    ankle('right', 'present', [], 'toe-out'),
  ];
  expect(
    sameFindings(found).map((pieces) => pieces.map(({ id, side }) => `${id} ${side}`)),
  ).toEqual([
    ['limited-dorsiflexion right', 'early-heel-rise right'],
    ['early-heel-rise left'],
    ['toe-out right'],
  ]);
});

test('of what was not found what the view never shows is not counted', () => {
  const unclear = { ...ankle('left', 'cannot-tell'), reason: 'too-close-to-call' as const };
  const patterns = [
    ankle('left', 'cannot-tell'),
    ankle('right', 'present'),
    ankle('right', 'not-seen'),
    unclear,
  ];
  expect(notFoundOf(patterns)).toEqual({ notSeen: 1, unclear: 1 });
  expect(patterns.filter(isLookedFor)).toHaveLength(2);
});

describe('the telling moment', () => {
  test('is of the leg and the angle that were told of, in a stride of that leg', () => {
    const moment = tellingMoment(fakeReport());
    expect(moment).toMatchObject({ kind: 'ankle', side: 'right' });
    // Strides of 1.1 s begin at 0: the peak is in the second half of stance.
    expect(((moment?.timeS ?? 0) % 1.1) / 1.1).toBeGreaterThan(0.15);
    expect(((moment?.timeS ?? 0) % 1.1) / 1.1).toBeLessThan(0.62);
  });

  test('from the front is of the foot that turns out', () => {
    const moment = tellingMoment(fakeReport({ view: 'front' }));
    expect(moment).toMatchObject({ kind: 'foot', side: 'right' });
  });

  test('is none where nothing has a value', () => {
    const report: Report = { ...fakeReport(), measures: [] };
    expect(tellingMoment(report)).toBeNull();
  });
});

test('most people bend the ankle to about 10 to 16 degrees', () => {
  const most = mostPeople(fakeReport(), 'ankle-dorsiflexion-peak-stance');
  expect(most?.map(Math.round)).toEqual([10, 16]);
});

describe('the answer in words', () => {
  test('from the front the finding leads, and the ankles follow', () => {
    const report = fakeReport({ view: 'front' });
    expect(answerLines(report, ankleAnswers(report)).lead).toContain('right toes point outward');
  });

  test('from the side the ankles lead, and what else was seen follows', () => {
    const report = fakeReport();
    const { lead, mayBeToo } = answerLines(report, ankleAnswers(report));
    expect(lead).toBeNull();
    expect(mayBeToo).toEqual(['Your right heel leaves the floor early.']);
  });

  test('that the sides do not match comes with what differs', () => {
    const report = fakeReport({ view: 'front' });
    for (const pattern of report.patterns) {
      pattern.grade = pattern.id === 'asymmetry' ? 'possible' : 'cannot-tell';
      if (pattern.grade === 'cannot-tell') pattern.reason = 'not-visible-from-this-view';
      if (pattern.id === 'asymmetry')
        pattern.evidence = [
          {
            ...evidence(17, 4.8),
            measure: 'foot-progression-stance',
            compare: 'apart',
            direction: 1,
          },
        ];
    }
    const { lead, sure } = answerLines(report, ankleAnswers(report));
    expect(lead).toContain('sides do not match');
    expect(sure).toContain('17°');
  });
});
