import { describe, expect, test } from 'vitest';
import { sideCurves } from '#core/curves/cycle-curves.ts';
import { parseReport } from '#core/report/parse.ts';
import type { Report } from '#core/report/report.ts';
import {
  axisTicks,
  drawnCycles,
  valueRange,
} from '../../../src/components/charts/chart-geometry.ts';
import { fakeReport } from '../../builders/fake-report.ts';

/** A report as a file holds it, with one thing put in its place: "series.left.kneeFlexionDeg.3". */
function withAt(path: string, value: unknown): unknown {
  const document = JSON.parse(JSON.stringify(fakeReport({ frames: 60 }))) as object;
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const holder = keys.reduce<object>((at, key) => Reflect.get(at, key) as object, document);
  Reflect.defineProperty(holder, last, { value, enumerable: true, writable: true });
  return document;
}

const many = (item: unknown, count: number) => Array.from({ length: count }, () => item);
const { cycles, patterns, measures, quality } = fakeReport();
const PLACES = [
  'series.left.ankleDorsiflexionDeg.3',
  'series.pelvis.obliquityDeg.3',
  'landmarks.xPx.3.5',
  'timeS.59',
  'measures.0.value',
  'patterns.0.evidence',
  'video.durationS',
  'video.widthPx',
  'cycles.0.endS',
  'events.left.heelOffS.0',
  'quality.score',
  'neutral.leftDeg',
];
const WRONG = [1e15, -1e15, 1e308, '1', true, {}, [[]], '__proto__'];
const TOO_MANY: readonly (readonly [string, unknown])[] = [
  ['cycles', many(cycles[0], 100_000)],
  ['patterns', many(patterns[0], 20_000)],
  ['patterns.0.evidence', many(patterns[0]?.evidence[0], 500)],
  ['measures', many(measures[0], 20_000)],
  ['quality.checks', many(quality.checks[0], 50_000)],
  ['notices', many({ code: 'variable-frame-rate' }, 50_000)],
  ['events.left.initialContactS', many(1, 200_000)],
  ['landmarks.xPx.0', many(1, 100_000)],
  ['video.name', 'x'.repeat(1_000_000)],
  ['outcome.detail', 'x'.repeat(1_000_000)],
  ['filmedAt', '2026-99-99'],
  ['filmedAt', `2026-11-03${' '.repeat(1000)}`],
  ['analysedAt', 1e12],
];

describe('a document that no walk gave', () => {
  test.each(PLACES.flatMap((path) => WRONG.map((value) => [path, value] as const)))(
    'is refused: %s = %j',
    (path, value) => {
      expect(parseReport(withAt(path, value)).ok).toBe(false);
    },
  );

  test.each(TOO_MANY)('is refused for what no page could show: %s', (path, value) => {
    expect(parseReport(withAt(path, value)).ok).toBe(false);
  });

  test('leaves nothing behind in the prototypes', () => {
    const text = JSON.stringify(fakeReport({ frames: 60 }));
    parseReport(JSON.parse(`{"__proto__":{"hostile":1},${text.slice(1)}`));
    expect(Reflect.get({}, 'hostile')).toBeUndefined();
  });
});

/** Half an hour on a treadmill, 5,000 strides. */
function longWalk(): Report {
  const report = fakeReport({ frames: 54_000 });
  const stride = (i: number) => ({
    side: i % 2 === 0 ? ('left' as const) : ('right' as const),
    startS: (i * 1790) / 5000,
    endS: (i * 1790) / 5000 + 1,
    accepted: true,
    rejectedBecause: null,
  });
  return { ...report, cycles: Array.from({ length: 5000 }, (_, i) => stride(i)) };
}

describe('half an hour on a treadmill', () => {
  const report = longWalk();

  test('is a report', () => {
    expect(parseReport(report)).toMatchObject({ ok: true });
  });

  test('is drawn: all strides tell the range, as many are drawn as can be told apart', () => {
    const curves = sideCurves(report, 'kneeFlexionDeg', 'left');
    expect(curves.cycles).toHaveLength(2500);
    const [low, high] = valueRange([curves, curves], []);
    expect(high).toBeGreaterThan(50);
    expect(low).toBeLessThanOrEqual(0);
    const drawn = drawnCycles(curves);
    expect(drawn).toHaveLength(200);
    expect(drawn[0]).toBe(curves.cycles[0]);
    expect(drawn.at(-1)).toBe(curves.cycles.at(-1));
    const few = { ...curves, cycles: curves.cycles.slice(0, 200) };
    expect(drawnCycles(few)).toBe(few.cycles);
  });
});

describe('the ticks of an axis', () => {
  test.each([
    [-10, 10, [-10, -5, 0, 5, 10]],
    [0, 65, [0, 20, 40, 60]],
    [-1000, 1000, [-800, -400, 0, 400, 800]],
  ])('from %d to %d are few and round', (low, high, ticks) => {
    expect(axisTicks(low, high)).toEqual(ticks);
  });

  test.each([1e6, 1e15, 1e300])('end for any range, also up to %d', (high) => {
    expect(axisTicks(0, high).length).toBeLessThanOrEqual(7);
  });
});
