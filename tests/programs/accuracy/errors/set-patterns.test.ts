import { expect, test } from 'vitest';
import type { Pattern } from '#core/report/report.ts';
import { emptyReport } from '../../../builders/empty-report.ts';
import { emptyTruth } from '../truth/empty-truth.ts';
import { falsePatterns, setPatterns } from './set-patterns.ts';

function row(id: Pattern['id'], side: Pattern['side'], grade: Pattern['grade']): Pattern {
  return { id, side, grade, reason: null, evidence: [] };
}

test('what was set on the right is looked for on the right', () => {
  const truth = emptyTruth({ pathologies: [{ type: 'limitedDorsiflexion', side: 'R' }] });
  const report = emptyReport({
    patterns: [
      row('limited-dorsiflexion', 'left', 'present'),
      row('limited-dorsiflexion', 'right', 'cannot-tell'),
      row('early-heel-rise', 'right', 'possible'),
      row('early-heel-rise', 'left', 'possible'),
      row('asymmetry', 'both', 'present'),
      row('toe-out', 'left', 'not-seen'),
    ],
  });
  expect(setPatterns(truth, report)).toEqual([
    { id: 'limited-dorsiflexion', side: 'right', grade: 'cannot-tell' },
  ]);
  expect(falsePatterns(truth, report)).toEqual([
    { id: 'limited-dorsiflexion', side: 'left', grade: 'present' },
    { id: 'early-heel-rise', side: 'left', grade: 'possible' },
  ]);
});

test('what was set on both legs counts once a leg where the report tells legs apart', () => {
  const truth = emptyTruth({ pathologies: [{ type: 'flexedKnee', side: 'both' }] });
  const id = 'increased-stance-knee-flexion';
  const report = emptyReport({ patterns: [row(id, 'left', 'possible')] });
  expect(setPatterns(truth, report)).toEqual([
    { id, side: 'left', grade: 'possible' },
    { id, side: 'right', grade: 'absent' },
  ]);
  expect(falsePatterns(truth, report)).toEqual([]);
});

test('what belongs to the whole body has no side', () => {
  const truth = emptyTruth({ pathologies: [{ type: 'forwardTrunkLean' }] });
  const report = emptyReport({
    patterns: [
      row('forward-trunk-lean', 'both', 'possible'),
      row('reduced-hip-extension', 'left', 'present'),
      row('pelvic-drop', 'left', 'possible'),
    ],
  });
  expect(setPatterns(truth, report)).toEqual([
    { id: 'forward-trunk-lean', side: 'both', grade: 'possible' },
  ]);
  expect(falsePatterns(truth, report)).toEqual([
    { id: 'pelvic-drop', side: 'left', grade: 'possible' },
  ]);
});

test('of two rows for one leg the better counts, and what the report has no word for is not due', () => {
  const pathologies = [
    { type: 'toeIn', side: 'left' },
    { type: 'somethingNew', side: 'L' },
  ];
  const report = emptyReport({
    patterns: [row('toe-in', 'left', 'cannot-tell'), row('toe-in', 'left', 'not-seen')],
  });
  expect(setPatterns(emptyTruth({ pathologies }), report)).toEqual([
    { id: 'toe-in', side: 'left', grade: 'not-seen' },
  ]);
});
