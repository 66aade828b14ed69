import { expect, test } from 'vitest';
import { analyseWalk } from '#core/analysis/analyse-walk.ts';
import { walkReport } from '#core/document/walk-report.ts';
import { keepTrack } from '#core/kept-track/keep-track.ts';
import { quantisedTrack } from '#core/kept-track/quantised-track.ts';
import { readWalk } from '#core/passes/read-walk.ts';
import { measureDecimals } from '#core/report/rounding.ts';
import { poolMeasures } from '#core/visit/pool-measures.ts';
import { clipContext } from '../../builders/clip-context.ts';
import { joinedTracks } from '../../builders/joined-tracks.ts';
import { syntheticWalk } from '../../builders/synthetic-walker.ts';
import { measureOf } from '../../builders/walk-report.ts';

const { track } = syntheticWalk({ durationS: 5, noisePx: 0.4 });
const clip = clipContext(track, { heightM: 1.7 });
const reading = readWalk(track, clip);
const report = walkReport(reading, clip);

test('a walk of one pass is read once, and its report is that reading rounded', () => {
  expect(reading.passes).toHaveLength(1);
  const [{ reading: pass } = expect.fail('no pass')] = reading.passes;
  const withValue = pass.measures.filter(({ measure }) => measure.value !== null);
  expect(withValue.length).toBeGreaterThan(15);
  for (const { measure } of withValue) {
    const written = measureOf(report, measure.id, measure.side).value;
    expect(written).toBe(Number(measure.value?.toFixed(measureDecimals(measure.unit))));
  }
  expect(report.patterns).toEqual(pass.patterns);
});

test('a reading is more precise than its report', () => {
  const [{ reading: pass } = expect.fail('no pass')] = reading.passes;
  const moved = pass.measures.filter(
    ({ measure }) => measure.value !== measureOf(report, measure.id, measure.side).value,
  );
  expect(moved.length).toBeGreaterThan(15);
  const pitch = [...(pass.walk?.legs.left.footPitchDeg ?? [])].filter(Number.isFinite);
  expect(pitch.length).toBeGreaterThan(50);
  expect(pitch.filter((value) => value === Number(value.toFixed(2)))).toEqual([]);
});

test('analysing is reading and writing down, of numbers as the report keeps them', () => {
  const kept = quantisedTrack(track);
  expect(analyseWalk(track, clip)).toEqual({
    ...walkReport(readWalk(kept, clip), clip),
    measuredFrom: keepTrack(kept, clip),
  });
});

test('every pass of a video is read by itself', () => {
  const two = joinedTracks(
    [syntheticWalk().track, syntheticWalk({ headingDeg: 180, seed: 4 }).track],
    1,
  );
  const { passes, notices } = readWalk(two, clipContext(two));
  expect(passes.map(({ reading: pass }) => pass.walk?.view.view.walking)).toEqual([
    'left-to-right',
    'right-to-left',
  ]);
  expect(notices).toContainEqual({ code: 'several-passes', passes: 2 });
});

test('measures of several passes are pooled first, then rounded as the report has them', () => {
  const noisy = (headingDeg: number, seed: number) =>
    syntheticWalk({ headingDeg, seed, noisePx: 1.5 }).track;
  const two = joinedTracks([noisy(270, 3), noisy(90, 4)], 1);
  const context = clipContext(two, { heightM: 1.7 });
  const { passes } = readWalk(two, context);
  const { measures } = walkReport(readWalk(two, context), context);
  const pooled = poolMeasures(
    passes.map(({ reading: pass }) => ({
      view: pass.walk?.view.view ?? expect.fail('no walk'),
      measures: pass.measures.map(({ measure }) => measure),
    })),
  ).filter(({ value }) => value !== null);
  expect(pooled.length).toBeGreaterThan(8);
  for (const { id, side, unit, value, ci95 } of pooled) {
    const written = measures.find((one) => one.id === id && one.side === side);
    const asWritten = (number: number | undefined) =>
      number === undefined ? number : Number(number.toFixed(measureDecimals(unit)));
    expect(written?.value).toBe(asWritten(value ?? NaN));
    expect(written?.ci95).toEqual(ci95?.map(asWritten) ?? null);
  }
});

test('without a walk there is nothing measured, and every pattern says why', () => {
  const short = syntheticWalk({ durationS: 0.4 }).track;
  const [{ reading: pass } = expect.fail('no pass')] = readWalk(short, clipContext(short)).passes;
  expect(pass.walk).toBeNull();
  expect(pass.measures).toEqual([]);
  expect(new Set(pass.patterns.map(({ grade }) => grade))).toEqual(new Set(['cannot-tell']));
});
