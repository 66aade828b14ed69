import { expect, test } from 'vitest';
import { PATTERN_TABLE, type PatternRow } from '#core/patterns/pattern-table.ts';
import { mainFindings } from '#core/patterns/summary/main-findings.ts';
import { patternsInOrder } from '#core/patterns/summary/pattern-order.ts';
import { PATTERN_IDS, type Grade, type PatternId } from '#core/report/ids.ts';
import type { Pattern } from '#core/report/report.ts';

const { asymmetry, ...withoutAsymmetry } = PATTERN_TABLE;
// @ts-expect-error A table that lacks a pattern does not compile.
const INCOMPLETE: Readonly<Record<PatternId, PatternRow>> = withoutAsymmetry;

function all(gradeOf: (id: PatternId) => Grade): { readonly patterns: Pattern[] } {
  const patterns = PATTERN_IDS.map((id): Pattern => {
    const grade = gradeOf(id);
    const reason = grade === 'cannot-tell' ? 'too-close-to-call' : null;
    return { id, side: 'left', grade, reason, evidence: [] };
  });
  return { patterns };
}

test('every pattern has its place in the order, whatever its grade', () => {
  expect(Object.keys(INCOMPLETE)).toHaveLength(PATTERN_IDS.length - 1);
  expect(asymmetry.comparesLegs).toBe(true);
  for (const grade of ['present', 'possible', 'not-seen', 'cannot-tell'] as const) {
    const ids = patternsInOrder(
      all(() => grade),
      grade,
    ).map(({ id }) => id);
    expect(ids.toSorted()).toEqual([...PATTERN_IDS].toSorted());
  }
});

test('sure findings come before possible ones, each by the order of the table', () => {
  const report = all((id) => (id === 'toe-in' || id === 'asymmetry' ? 'present' : 'possible'));
  const ids = patternsInOrder(report, 'present', 'possible').map(({ id }) => id);
  expect(ids.slice(0, 4)).toEqual(['toe-in', 'asymmetry', 'steppage', 'vaulting']);
});

test('only possible findings count where none is sure', () => {
  const report = all((id) => (id === 'toe-out' ? 'possible' : 'not-seen'));
  const findings = mainFindings(report);
  expect(findings.kind).toBe('possible');
  expect('found' in findings && findings.found.map(({ id }) => id)).toEqual(['toe-out']);
});

test('what is open is weighed against what was ruled out', () => {
  expect(mainFindings(all(() => 'cannot-tell')).kind).toBe('nothing-judged');
  expect(mainFindings(all(() => 'not-seen')).kind).toBe('all-cleared');
  const open = (...ids: readonly PatternId[]) =>
    mainFindings(all((id) => (ids.includes(id) ? 'cannot-tell' : 'not-seen'))).kind;
  expect(open('toe-in')).toBe('mostly-cleared');
  expect(open(...PATTERN_IDS.slice(3))).toBe('mostly-open');
});
