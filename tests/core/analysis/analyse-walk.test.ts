import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { analyseWalk } from '#core/analysis/analyse-walk.ts';
import { emptyTrack, type LandmarkTrack } from '#core/body/landmark-track.ts';
import { parseReport } from '#core/report/parse.ts';
import type { Report } from '#core/report/report.ts';
import { LANDMARK_COUNT, SIDES } from '#core/body/skeleton.ts';
import { clipContext } from '../../builders/clip-context.ts';
import type { LegPose } from '../../builders/stick-body.ts';
import type { WalkerOptions } from '../../builders/synthetic-walker.ts';
import { reportOf, VIEWS, type ViewName } from '../../builders/walk-report.ts';

const frames = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);
const STANDING: LegPose = { thighDeg: 0, shankDeg: 0, pitchDeg: 0, toeOutDeg: 5 };
const analysed = (track: LandmarkTrack) => analyseWalk(track, clipContext(track));

/** Every series of a report with its name. */
function seriesOf(report: Report): [string, (number | null)[]][] {
  const { left, right, pelvis, trunk } = report.series;
  return Object.entries({ left, right, pelvis, trunk }).flatMap(([group, record]) =>
    Object.entries(record).map(([name, values]): [string, (number | null)[]] => [
      `${group}.${name}`,
      values,
    ]),
  );
}

describe('the outcome', () => {
  const onTheSpot = { treadmill: true, noisePx: 0.5 } as const;
  test.each<[string, Partial<WalkerOptions>]>([
    ['stands still', { ...onTheSpot, pose: () => STANDING }],
    [
      'sways from the ankles',
      {
        ...onTheSpot,
        pose: (_leg, side, phase) => {
          // Both legs alike: the right one's phase is half a turn behind.
          const turn = side === 'left' ? phase : phase + 0.5;
          const sway = 2 * Math.sin(2 * Math.PI * turn);
          return { ...STANDING, thighDeg: -sway, shankDeg: sway };
        },
      },
    ],
    [
      'stands on one leg',
      {
        ...onTheSpot,
        pose: (_leg, side) =>
          side === 'left' ? STANDING : { ...STANDING, thighDeg: 40, shankDeg: 50, pitchDeg: -20 },
      },
    ],
  ])('of somebody who %s is no walk, from every side', (_, options) => {
    for (const headingDeg of [0, 90, 180, 270]) {
      const report = reportOf({ ...options, headingDeg });
      expect(report.outcome.code).toBe('no-walk');
      expect(report.measures).toEqual([]);
      expect(report.cycles).toEqual([]);
      expect(report.patterns.every(({ grade }) => grade === 'cannot-tell')).toBe(true);
    }
  });

  test('of a video without a person is no-person, with every frame still there', () => {
    const track = emptyTrack(
      Float64Array.from(frames(0, 59), (i) => i / 30),
      1280,
      720,
    );
    const report = analysed(track);
    expect(report.outcome.code).toBe('no-person');
    expect(report.timeS).toHaveLength(60);
    expect(report.view).toMatchObject({ kind: 'unsure', yawDeg: null });
  });

  test('of a video without a frame is no-person as well', () => {
    expect(analysed(emptyTrack(new Float64Array(0), 1280, 720)).outcome.code).toBe('no-person');
  });

  test('of a moment is too short, even if it shows a walk', () => {
    expect(reportOf({ timeS: [0] }).outcome.code).toBe('too-short');
    expect(reportOf({ durationS: 0.4 }).outcome.code).toBe('too-short');
    expect(reportOf({ gaps: frames(10, 120) }).outcome.code).toBe('too-short');
  });

  test.each(Object.keys(VIEWS) as ViewName[])('of a walk is a walk, from the %s', (view) => {
    expect(reportOf(VIEWS[view]).outcome.code).toBe('walk');
    expect(reportOf({ ...VIEWS[view], noisePx: 3 }).outcome.code).toBe('walk');
  });

  test('of a slow walk and of a treadmill is a walk', () => {
    expect(reportOf({ strideS: 1.7, durationS: 6 }).outcome.code).toBe('walk');
    expect(reportOf({ treadmill: true, distanceM: 4 }).outcome.code).toBe('walk');
    expect(reportOf({ treadmill: true, headingDeg: 180, distanceM: 4 }).outcome.code).toBe('walk');
  });
});

describe('the document', () => {
  const CASES: readonly (readonly [string, () => Report])[] = [
    ...Object.entries(VIEWS).map(
      ([name, options]) => [`a walk from the ${name}`, () => reportOf(options)] as const,
    ),
    ['a walk with gaps and mix-ups', () => reportOf(ROUGH)],
    ['a treadmill', () => reportOf({ treadmill: true })],
    ['a walk backwards', () => reportOf({ backwards: true })],
    ['somebody who stands', () => reportOf({ treadmill: true, pose: () => STANDING })],
    ['one frame', () => reportOf({ timeS: [0] })],
    ['no frame', () => analysed(emptyTrack(new Float64Array(0), 1280, 720))],
    ['nobody', () => analysed(emptyTrack(Float64Array.of(0, 1), 1280, 720))],
  ];

  test.each(CASES)('of %s fits the contract, as it is and read from its file', (_, build) => {
    const report = build();
    const wanted = { ok: true, value: report };
    // Strict on -0 as well, and much quicker on long series than the matcher.
    expect(isDeepStrictEqual(parseReport(report), wanted)).toBe(true);
    const file: unknown = JSON.parse(JSON.stringify(report));
    expect(isDeepStrictEqual(parseReport(file), wanted)).toBe(true);
    for (const [name, values] of seriesOf(report)) {
      expect({ name, length: values.length }).toEqual({ name, length: report.timeS.length });
    }
    const { xPx, yPx, score } = report.landmarks;
    for (const table of [xPx, yPx, score]) {
      expect(table).toHaveLength(report.timeS.length);
      expect(table.every((row) => row.length === LANDMARK_COUNT)).toBe(true);
    }
  });

  test('has null, never zero, where the walker was not seen', () => {
    const gone = frames(60, 80);
    const report = reportOf({ gaps: gone });
    for (const [name, values] of seriesOf(report)) {
      for (const frame of gone)
        expect({ name, value: values[frame] }).toEqual({ name, value: null });
    }
    for (const frame of gone) {
      const none = new Array<null>(LANDMARK_COUNT).fill(null);
      expect(report.landmarks.xPx[frame]).toEqual(none);
      expect(report.landmarks.score[frame]).toEqual(none);
    }
  });

  test('has only nulls in series that the view does not show', () => {
    const blank = (report: Report, wanted: string[]) =>
      seriesOf(report).forEach(([name, values]) => {
        const hidden = wanted.some((part) => name.includes(part));
        expect({ name, blank: values.every((v) => v === null) }).toEqual({ name, blank: hidden });
      });
    blank(reportOf(VIEWS.side), ['footProgression', 'pelvis']);
    blank(reportOf(VIEWS.front), ['ankle', 'Pitch', 'shank', 'knee', 'thigh', 'tilt', 'trunk']);
    blank(reportOf(VIEWS.oblique), ['tilt']);
    blank(reportOf({ backwards: true }), ['.']);
  });

  test('has its events within the video, ascending', () => {
    for (const options of Object.values(VIEWS)) {
      const report = reportOf(options);
      for (const side of SIDES) {
        expect(report.events[side].initialContactS.length).toBeGreaterThanOrEqual(2);
        for (const times of Object.values(report.events[side])) {
          expect(times).toEqual(times.toSorted((a, b) => a - b));
          for (const t of times) {
            expect(t).toBeGreaterThanOrEqual(0);
            expect(t).toBeLessThanOrEqual(4);
          }
        }
      }
    }
  });

  test('has cycles that begin and end at contacts of their own foot', () => {
    const report = reportOf();
    expect(report.cycles.length).toBeGreaterThanOrEqual(4);
    for (const { side, startS, endS } of report.cycles) {
      const near = (t: number) =>
        report.events[side].initialContactS.some((contact) => Math.abs(contact - t) < 1e-3);
      expect([near(startS), near(endS)]).toEqual([true, true]);
    }
  });

  test('counts what was repaired', () => {
    expect(reportOf().repairs).toEqual({ leftRightSwaps: 0, filledFrames: 0, outlierFrames: 0 });
    const { repairs } = reportOf(ROUGH);
    expect(repairs.filledFrames).toBe(2);
    expect(repairs.leftRightSwaps).toBeGreaterThan(3);
  });

  test('notices other people, a walker who was away, and a slow video', () => {
    const codes = (report: Report) => report.notices.map(({ code }) => code);
    expect(codes(reportOf())).toEqual([]);
    expect(codes(reportOf({}, { people: 2 }))).toEqual(['several-people']);
    const away = reportOf({ gaps: [...frames(0, 9), ...frames(60, 66)] });
    expect(away.notices).toEqual([{ code: 'walker-out-of-view', missingFrames: 7 }]);
    expect(codes(reportOf({ fps: 15 }))).toEqual(['low-frame-rate']);
  });

  test('says so where two people may be mixed up, and lets no evidence speak for more than possible', () => {
    const capsOf = (report: Report) =>
      report.patterns.flatMap(({ evidence }) => evidence.map(({ cap }) => cap));
    const report = reportOf({}, { mayBeMixedUp: true });
    expect(report.notices).toEqual([{ code: 'people-may-be-mixed-up' }]);
    expect(capsOf(reportOf())).toContain('present');
    expect(capsOf(report)).not.toContain('present');
    expect(report.measures).toEqual(reportOf().measures);
  });

  test('differs from what is no report by the place and the reason', () => {
    const report = reportOf();
    const short = { ...report, series: { ...report.series, trunk: { leanDeg: [1] } } };
    expect(parseReport(short)).toMatchObject({
      ok: false,
      error: { code: 'not-a-report', path: 'series.trunk.leanDeg' },
    });
    const wrong = { ...report, view: { ...report.view, kind: 'above' } };
    expect(parseReport(wrong)).toMatchObject({ ok: false, error: { path: 'view.kind' } });
    const infinite = { ...report, quality: { ...report.quality, score: Infinity } };
    expect(parseReport(infinite)).toMatchObject({ ok: false, error: { path: 'quality.score' } });
    for (const nothing of [null, undefined, 3, 'report', [], {}]) {
      expect(parseReport(nothing).ok).toBe(false);
    }
  });

  test('without landmarks is still a report', () => {
    const report = reportOf();
    const landmarks = { names: report.landmarks.names, xPx: [], yPx: [], score: [] };
    expect(parseReport({ ...report, landmarks }).ok).toBe(true);
  });
});

const ROUGH: Partial<WalkerOptions> = { noisePx: 1, swapped: frames(20, 26), gaps: [70, 71] };
