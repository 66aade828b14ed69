// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import type { Report } from '#core/report/report.ts';
import { recordText } from '#words/export/record-text.ts';
import { speak } from '#words/language/locale.ts';
import { fakeReport } from '../../builders/fake-report.ts';

afterEach(() => speak('en'));

const report = { ...fakeReport(), filmedAt: '2026-11-03' };
const textOf = (of: Report = report, length: 'short' | 'long' = 'short', soap = false) =>
  recordText(of, { walk: { createdAtMs: 0, report: of }, length, soap });

describe('the text for the record', () => {
  test('tells a measure with its interval, of each leg', () => {
    expect(textOf()).toContain(
      'Peak stance dorsiflexion: left 12° (95 % interval 4° to 20°); right 3° (95 % interval −5° to 11°).',
    );
  });

  test('tells how many strides there are, and in the long one those of each measure', () => {
    expect(textOf()).toContain('7 of 8 strides used, quality 82 of 100.');
    expect(textOf(report, 'long')).toContain('(95 % interval 4° to 20°), 3 strides; right');
  });

  test('tells what was seen and how surely, and what was not', () => {
    const lines = textOf().split('\n');
    expect(lines).toContain(
      'Seen: limited dorsiflexion, right; early heel rise, right (possible).',
    );
    expect(lines.find((line) => line.startsWith('Not seen:'))).toContain('forward trunk lean');
    expect(lines.find((line) => line.startsWith('Not seen:'))).not.toContain('early heel rise');
  });

  test.each(['short', 'long'] as const)('the %s one tells what cannot be told', (length) => {
    const text = textOf(report, length);
    expect(text).toMatch(/cannot tell, on one side at least: .*out-toeing/);
    expect(text).toMatch(/No number from this video: .*foot progression angle/);
    expect(text).toContain('names no cause');
  });

  test('tells the movement deviation in the long one, with its curves and what it is not', () => {
    expect(textOf(report, 'long')).toMatch(
      /Movement deviation \(.*Ankle dorsiflexion.*no gait profile score.*\): left \d+° ± \d+°; right \d+° ± \d+°\./,
    );
    expect(textOf()).not.toContain('Movement deviation');
  });

  test('in SOAP order leaves what is not in the video to whoever writes the record', () => {
    const lines = textOf(report, 'long', true).split('\n');
    const at = (start: string) => lines.findIndex((line) => line.startsWith(start));
    const order = [at('S (not'), at('O:'), at('Peak stance'), at('A ('), at('Seen:'), at('P (')];
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(order[0]).toBe(0);
    expect(order.at(-1)).toBe(lines.length - 1);
  });

  test('names a typed zero and corrections by hand, and neither where there are none', () => {
    expect(textOf()).not.toContain('by hand');
    const typed = { code: 'zero', side: 'left', deg: 2 } as const;
    const one = { by: 'AB', at: '2026-11-30T10:00:00Z', change: typed };
    const corrected = { ...report, corrections: [one, one, one] };
    expect(textOf(corrected)).toContain('3 corrections were made by hand.');
    const { leftDeg, rightDeg } = report.neutral;
    const found = {
      leftDeg,
      rightDeg,
      heelOffS: { left: [], right: [] },
      measures: [],
      patterns: [],
    };
    const neutral = { ...report.neutral, byHand: { leftDeg: 2, rightDeg: null, found } };
    expect(textOf({ ...report, neutral })).toContain('The zero of the ankle was typed by hand.');
  });

  test('of a video without a walk says that, and rules nothing out', () => {
    const none = {
      ...report,
      outcome: { code: 'no-walk' as const, detail: '' },
      measures: [],
      patterns: [],
      cycles: [],
    };
    const text = textOf(none);
    expect(text).not.toContain('Not seen');
    expect(text).not.toMatch(/None of the patterns/);
  });

  test('is Spanish in Spanish', async () => {
    await speak('es');
    const text = textOf(report, 'long', true);
    expect(text).toContain('7 de 8 zancadas usadas');
    expect(text).toContain('intervalo del 95 %');
    expect(text).not.toMatch(/\b(strides|Seen|interval|cannot)\b/);
  });
});
