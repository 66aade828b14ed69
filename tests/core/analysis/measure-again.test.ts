import { describe, expect, test } from 'vitest';
import { analyseWalk } from '#core/analysis/analyse-walk.ts';
import { measureAgain } from '#core/analysis/measure-again.ts';
import { typeZeros } from '#core/analysis/type-zeros.ts';
import type { LandmarkTrack } from '#core/body/landmark-track.ts';
import {
  LEG_POINT_COUNT,
  LEG_POINTS,
  legPointIndex,
  SIDES,
  sideIndex,
} from '#core/body/skeleton.ts';
import type { Correction } from '#core/corrections/correction.ts';
import { withZerosTyped } from '#core/corrections/zero-changes.ts';
import type { ClipContext } from '#core/passes/clip-context.ts';
import { parseReport } from '#core/report/parse.ts';
import { reportText } from '#core/report/report-text.ts';
import { without } from '#core/report/without.ts';
import type { Report } from '#core/report/report.ts';
import { withTypedZeros } from '#core/zeros/typed-zeros.ts';
import { clipContext } from '../../builders/clip-context.ts';
import { joinedTracks } from '../../builders/joined-tracks.ts';
import { seededRandom } from '../../builders/seeded-random.ts';
import { syntheticWalk, type WalkerOptions } from '../../builders/synthetic-walker.ts';
import { measureOf, VIEWS } from '../../builders/walk-report.ts';

/** As a file has it: written, read, checked. */
function kept(report: Report): Report {
  const read = parseReport(JSON.parse(JSON.stringify(report)));
  return read.ok ? read.value : expect.fail(`${read.error.path}: ${read.error.detail}`);
}

function again(report: Report, corrections: readonly Correction[] = []): Report {
  const measured = measureAgain(report, corrections, report.software.version);
  return measured.ok ? measured.value : expect.fail(measured.error);
}

/** Own networks that see the legs where the landmarks are, two pixels beside. */
function seenNear(track: LandmarkTrack): LandmarkTrack {
  const near = { ...track, legXPx: track.legXPx.slice(), legYPx: track.legYPx.slice() };
  const legSigma = new Float32Array(track.legSigma.length).fill(0.004);
  for (let i = 0; i < track.timeS.length; i++) {
    for (const side of SIDES) {
      for (const point of LEG_POINTS) {
        const at = i * LEG_POINT_COUNT + legPointIndex(side, point);
        const from = i * 33 + sideIndex(side, point === 'ball' ? 'foot_index' : point);
        near.legXPx[at] = (track.xPx[from] ?? NaN) + 2;
        near.legYPx[at] = track.yPx[from] ?? NaN;
      }
    }
  }
  return { ...near, legSigma };
}

const stand = { thighDeg: 0, shankDeg: 0, pitchDeg: 1, toeOutDeg: 0 };
const WALKERS: readonly (readonly [string, Partial<WalkerOptions>])[] = [
  ...Object.entries(VIEWS).map(([view, options]) => [view, { ...options, noisePx: 0.5 }] as const),
  ['at 60 a second', { fps: 60, noisePx: 0.3 }],
  ['in uneven times', { timeS: Array.from({ length: 130 }, (_, i) => i / 30 + (i % 3) / 400) }],
  ['on a rolled camera', { rollDeg: 4, noisePx: 0.3 }],
  ['on a treadmill', { treadmill: true, noisePx: 0.3, durationS: 6 }],
  ['with legs mixed up and gaps', { swapped: [20, 21, 22, 60], gaps: [40, 41, 80], noisePx: 0.4 }],
  ['that stands first', { durationS: 6, stands: { fromS: 0, toS: 2, pose: stand }, noisePx: 0.2 }],
  ['too short to be one', { durationS: 0.4 }],
];

describe('a walk measured again without corrections is the same document, byte for byte', () => {
  const same = (track: LandmarkTrack, clip: ClipContext = clipContext(track)) => {
    const report = kept(analyseWalk(track, clip));
    expect(reportText(again(report))).toBe(reportText(report));
    return report;
  };

  test.each(WALKERS)('a walk %s', (_, options) => {
    const { track } = syntheticWalk(options);
    const report = same(track);
    expect(report.timeS).toHaveLength(track.timeS.length);
  });

  test('several passes', () => {
    const track = joinedTracks(
      [syntheticWalk({ noisePx: 0.3 }).track, syntheticWalk({ headingDeg: 180, seed: 4 }).track],
      1,
    );
    expect(same(track).passes).toHaveLength(2);
  });

  test('legs seen by their own networks, feet sharp or not', () => {
    const { track } = syntheticWalk({ noisePx: 0.4 });
    const sharpness = track.sharpness.slice().fill(0.123456);
    expect(same({ ...seenNear(track), sharpness }).landmarks.names).toContain('left_ball');
  });

  test('all that is known of a video, somebody before the walker and a jump among it', () => {
    const { track } = syntheticWalk({ durationS: 6, noisePx: 0.4 });
    const frames = (from: number, to: number) =>
      Array.from(track.timeS, (__, i) => i >= from && i < to);
    const report = same(
      track,
      clipContext(track, {
        heightM: 1.7,
        people: 3,
        mayBeMixedUp: true,
        covered: { hidden: frames(50, 58), doubtful: frames(100, 106) },
        videoLook: { cameraShiftPerS: 0.0123, meanLuma: 101.5 },
        cutsS: [3.2],
        notices: [{ code: 'variable-frame-rate' }, { code: 'changed-speed' }],
      }),
    );
    expect(report.notices.map(({ code }) => code)).toContain('walker-hidden');
    expect(report.notices.map(({ code }) => code)).toContain('several-people');
  });

  test('with the dates and the drawings that it had', () => {
    const { track } = syntheticWalk();
    const report: Report = {
      ...kept(analyseWalk(track, clipContext(track))),
      filmedAt: '2026-11-03',
      filmedAtSource: 'typed',
      analysedAt: null,
      annotations: [{ id: 'a', timeS: 1, kind: 'text', points: [[10, 20]], text: 'here' }],
    };
    expect(again(report)).toEqual(report);
  });
});

describe('a report that cannot be measured again says why', () => {
  const { track } = syntheticWalk();
  const report = kept(analyseWalk(track, clipContext(track)));
  const trouble = (changed: Report) => {
    const measured = measureAgain(changed, [], '0');
    return measured.ok ? null : measured.error;
  };

  test('one of an earlier version, which is opened all the same', () => {
    const older = without(report, ['measuredFrom']);
    expect(parseReport(older)).toEqual({ ok: true, value: older });
    expect(trouble(older)).toBe('landmarks-not-kept');
  });

  test('one whose landmarks are damaged', () => {
    const from = report.measuredFrom ?? expect.fail('not kept');
    const xPx = from.columns.xPx ?? '';
    const damaged = [
      { ...from, columns: { ...from.columns, xPx: xPx.slice(0, -8) } },
      { ...from, timeS: 'AAAA' },
      { ...from, timeS: from.columns.score ?? '' },
    ];
    for (const measuredFrom of damaged)
      expect(trouble({ ...report, measuredFrom })).toBe('landmarks-damaged');
  });

  test('what is no such landmarks is no report', () => {
    const bad = { ...report, measuredFrom: { ...report.measuredFrom, timeS: 'no base64!' } };
    expect(parseReport(bad)).toMatchObject({ ok: false, error: { path: 'measuredFrom.timeS' } });
  });

  test('any integers for landmarks give a report or a reason, never a crash', () => {
    const random = seededRandom(8);
    const from = report.measuredFrom ?? expect.fail('not kept');
    for (let k = 0; k < 12; k++) {
      const letters = Array.from(from.columns.xPx ?? '');
      for (let n = 0; n < 20; n++)
        letters[Math.floor((letters.length - 4) * random())] = 'AQgw/9'[Math.floor(6 * random())]!;
      const columns = { ...from.columns, xPx: letters.join('') };
      const measured = measureAgain({ ...report, measuredFrom: { ...from, columns } }, [], '0');
      if (measured.ok) expect(parseReport(measured.value).ok).toBe(true);
      else expect(measured.error).toBe('landmarks-damaged');
    }
  });
});

test('the version is that of the software that measured last', () => {
  const { track } = syntheticWalk();
  const measured = measureAgain(analyseWalk(track, clipContext(track)), [], '9.9.9');
  expect(measured.ok && measured.value.software).toMatchObject({
    version: '9.9.9',
    model: 'stick-figure',
  });
});

describe('a typed zero', () => {
  const { track } = syntheticWalk({ durationS: 5, noisePx: 0.4 });
  const walked = kept(analyseWalk(track, clipContext(track)));
  const found = walked.neutral.leftDeg ?? NaN;
  const typed = (left: number | null, right: number | null = null) =>
    again(walked, withZerosTyped([], { left, right }, { by: '', at: '2026-11-30T10:00:00Z' }));

  test('three degrees higher shows that ankle bent three degrees less, and the other as it was', () => {
    const moved = typed(found + 3);
    const id = 'ankle-dorsiflexion-peak-stance';
    const value = (report: Report, side: 'left' | 'right') =>
      measureOf(report, id, side).value ?? NaN;
    expect(value(moved, 'left') - value(walked, 'left')).toBeCloseTo(-3, 1);
    expect(value(moved, 'right')).toBe(value(walked, 'right'));
    expect(moved.series.left.kneeFlexionDeg).toEqual(walked.series.left.kneeFlexionDeg);
    expect(moved.events.left.initialContactS).toEqual(walked.events.left.initialContactS);
    expect(moved.events.left.heelOffS).not.toEqual(walked.events.left.heelOffS);
  });

  test('is marked, with what was found, by whom and when', () => {
    const report = typed(4);
    expect(report.neutral).toMatchObject({
      leftDeg: 4,
      byHand: { leftDeg: 4, rightDeg: null, found: { leftDeg: found } },
    });
    expect(report.corrections).toEqual([
      { by: '', at: '2026-11-30T10:00:00Z', change: { code: 'zero', side: 'left', deg: 4 } },
    ]);
    expect(kept(report)).toEqual(report);
  });

  test('taken back, or typed again, leaves nothing of the one before', () => {
    const far = typed(20, -20);
    expect(reportText(again(far, []))).toBe(reportText(walked));
    const corrections = withZerosTyped(
      far.corrections ?? [],
      { left: 4, right: null },
      { by: '', at: '2026-11-30T10:00:00Z' },
    );
    expect(again(far, corrections)).toEqual(typed(4));
  });

  test('in a long video is derived from its curves, unless the walk is corrected already', () => {
    const zeros = { left: 4, right: null };
    const stamp = { by: '', at: '2026-11-30T10:00:00Z' };
    const type = (report: Report, mostFrames?: number) =>
      typeZeros(report, zeros, stamp, report.software.version, mostFrames);
    expect(type(walked)).toEqual(typed(4));
    expect(type(walked, 10)).toEqual(withTypedZeros(walked, zeros));
    expect(type(typed(20, -20), 10)).toEqual(typed(4));
  });

  test('gives what was derived from the rounded report, within the rounding', () => {
    const derived = withTypedZeros(walked, { left: 4, right: null });
    const measured = typed(4);
    expect(measured.measures.length).toBeGreaterThan(20);
    for (const { id, side, value } of measured.measures)
      expect(Math.abs((value ?? 0) - (measureOf(derived, id, side).value ?? 0))).toBeLessThan(0.03);
    const grades = (report: Report) =>
      report.patterns.map(({ id, side, grade }) => [id, side, grade]);
    expect(grades(measured)).toEqual(grades(derived));
  });
});

test('what somebody drew on a walk is still there when it is measured again', () => {
  const { track } = syntheticWalk(VIEWS.side);
  const report = analyseWalk(track, clipContext(track));
  const line = { id: 'a', timeS: 1, kind: 'line' as const, text: '' };
  const annotations = [
    { ...line, points: [[1, 2] as [number, number], [3, 4] as [number, number]] },
  ];
  expect(again(kept({ ...report, annotations })).annotations).toEqual(annotations);
});
