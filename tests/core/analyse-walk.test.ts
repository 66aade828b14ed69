import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { analyseWalk } from '#core/analyse-walk.ts';
import { emptyTrack, type LandmarkTrack } from '#core/landmark-track.ts';
import { parseReport } from '#core/report/parse.ts';
import type { Measure, Report } from '#core/report/report.ts';
import { LANDMARK_COUNT, LANDMARK_NAMES, otherSide, SIDES } from '#core/skeleton.ts';
import { clipContext } from './clip-context.ts';
import type { LegPose } from './stick-body.ts';
import { referencePose, syntheticWalk, tablesOf, type WalkerOptions } from './synthetic-walker.ts';
import { measureOf, reportOf, VIEWS, type ViewName } from './walk-report.ts';

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

  test('of a film without a person is no-person, with every frame still there', () => {
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

  test('of a film without a frame is no-person as well', () => {
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

  test('has its events within the film, ascending', () => {
    for (const options of Object.values(VIEWS)) {
      const report = reportOf(options);
      for (const side of SIDES) {
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

  test('notices other people, a walker who was away, and a slow film', () => {
    const codes = (report: Report) => report.notices.map(({ code }) => code);
    expect(codes(reportOf())).toEqual([]);
    expect(codes(reportOf({}, { people: 2 }))).toEqual(['several-people']);
    const away = reportOf({ gaps: [...frames(0, 9), ...frames(60, 66)] });
    expect(away.notices).toEqual([{ code: 'walker-out-of-view', missingFrames: 7 }]);
    expect(codes(reportOf({ fps: 15 }))).toEqual(['low-frame-rate']);
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

describe('a walk that is not even', () => {
  /** The right foot lags by a share of the stride beyond its half. */
  const lagging = (share: number): Partial<WalkerOptions> => ({
    pose: (leg, side, phase) =>
      side === 'left' ? leg : referencePose(phase - share, leg.toeOutDeg),
  });

  test.each([0, 180])('keeps its legs and shows its uneven steps, heading %i', (headingDeg) => {
    const report = reportOf({ ...lagging(0.1), headingDeg });
    expect(report.repairs.leftRightSwaps).toBe(0);
    // Half a stride is 0.55 s; the right foot comes 0.11 s late and leaves the left one that much less.
    const [left, right] = SIDES.map((side) => measureOf(report, 'step-time', side).value ?? NaN);
    expect(Math.abs((left ?? NaN) - 0.44)).toBeLessThan(0.02);
    expect(Math.abs((right ?? NaN) - 0.66)).toBeLessThan(0.02);
    const asymmetry = report.patterns.find(({ id }) => id === 'asymmetry');
    expect(asymmetry?.grade).toBe('present');
  });

  test('with one leg held ahead of the other keeps its legs', () => {
    const held: Partial<WalkerOptions> = {
      pose: (leg, side) => ({ ...leg, thighDeg: leg.thighDeg + (side === 'left' ? 10 : -10) }),
    };
    expect(reportOf(held).repairs.leftRightSwaps).toBe(0);
  });

  /** The stick figure's film with its own clock put in place of the walk's: standing where that does not run. */
  const clocked = (walkTime: (t: number) => number): Report => {
    const timeS = Float64Array.from(frames(0, 120), (i) => i / 30);
    const { track } = syntheticWalk({ timeS: [...timeS].map(walkTime) });
    return analysed({ ...track, timeS });
  };

  test('because it gets faster keeps the order of its contacts', () => {
    const { events, repairs } = clocked((t) => 0.8 * t + 0.05 * t * t);
    expect(repairs.leftRightSwaps).toBe(0);
    const order = SIDES.flatMap((side) => events[side].initialContactS.map((t) => ({ t, side })))
      .sort((a, b) => a.t - b.t)
      .map(({ side }) => side);
    order.slice(1).forEach((side, i) => {
      expect(side).not.toBe(order[i]);
    });
  });

  // The beat is carried on through the standing, and where a foot has no extreme of its own the beat's moment stands.
  test('has no contacts while the walker still stands', () => {
    const { events } = clocked((t) => Math.max(0, t - 1.2));
    for (const side of SIDES) {
      expect(events[side].initialContactS.filter((t) => t < 1.2)).toEqual([]);
    }
  });

  test('has no contacts after the walker has stopped', () => {
    const { events } = clocked((t) => Math.min(t, 2.6));
    for (const side of SIDES) {
      expect(events[side].initialContactS.filter((t) => t > 2.65)).toEqual([]);
    }
  });

  test('has no accepted stride that is mostly standing', () => {
    const { cycles } = clocked((t) => Math.max(0, t - 1.2));
    for (const { startS, endS, accepted } of cycles) {
      const standing = Math.max(0, Math.min(endS, 1.2) - startS) / (endS - startS);
      if (standing > 0.5) expect(accepted).toBe(false);
    }
  });
});

describe('two runs', () => {
  test('of the same film give the same report, and leave the landmarks as they were', () => {
    const { track } = syntheticWalk(ROUGH);
    const before = tablesOf(track).map((table) => table.slice());
    const [first, second] = [analysed(track), analysed(track)];
    expect(isDeepStrictEqual(second, first)).toBe(true);
    expect(JSON.stringify(second)).toBe(JSON.stringify(first));
    expect(tablesOf(track)).toEqual(before);
  });

  test.each(Object.keys(VIEWS) as ViewName[])(
    'of a walk and its mirror image agree, left for right, from the %s',
    (view) => {
      const { track } = syntheticWalk({ ...VIEWS[view], pose: limping });
      const [report, mirror] = [analysed(track), analysed(mirrorImage(track))];
      expect(mirror.view.kind).toBe(report.view.kind);
      for (const row of report.measures) {
        const side = row.side === 'both' ? 'both' : otherSide(row.side);
        expectAlike(measureOf(mirror, row.id, side), row, 0.1);
      }
      for (const row of report.patterns) {
        const side = row.side === 'both' ? 'both' : otherSide(row.side);
        const other = mirror.patterns.find((p) => p.id === row.id && p.side === side);
        expect(other).toMatchObject({ grade: row.grade, reason: row.reason });
      }
    },
  );

  test('of a film and the same film twice as large agree', () => {
    const { track } = syntheticWalk(VIEWS.side);
    const large = {
      ...track,
      widthPx: 2 * track.widthPx,
      heightPx: 2 * track.heightPx,
      xPx: track.xPx.map((x) => 2 * x),
      yPx: track.yPx.map((y) => 2 * y),
    };
    const [one, two] = [analysed(track), analysed(large)];
    for (const row of one.measures) expectAlike(measureOf(two, row.id, row.side), row, 0.02);
    expect(two.events).toEqual(one.events);
  });

  test('of a film and the same film with the walker higher up agree', () => {
    const { track } = syntheticWalk(VIEWS.side);
    const shifted = { ...track, yPx: track.yPx.map((y) => y - 40) };
    const [one, two] = [analysed(track), analysed(shifted)];
    for (const row of one.measures) expectAlike(measureOf(two, row.id, row.side), row, 0.1);
  });

  test('at 30 and at 60 frames a second agree within a degree and a hundredth of a second', () => {
    const [slow, fast] = [reportOf({ fps: 30 }), reportOf({ fps: 60 })];
    for (const row of slow.measures) {
      const tolerance = row.unit === 's' || row.unit === 'm' ? 0.01 : row.unit === 'm/s' ? 0.03 : 1;
      expectAlike(measureOf(fast, row.id, row.side), row, tolerance);
    }
  });

  test('of the same walk in the two directions agree on the leg nearer to the camera', () => {
    const [there, back] = [reportOf({ headingDeg: 0 }), reportOf({ headingDeg: 180 })];
    for (const id of ['ankle-dorsiflexion-peak-stance', 'knee-flexion-peak-swing'] as const) {
      const [right, left] = [measureOf(there, id, 'right'), measureOf(back, id, 'left')];
      expect(Math.abs((right.value ?? NaN) - (left.value ?? NaN))).toBeLessThan(1);
    }
  });

  test('of a walk and the same walk told to be slow motion differ by the time scale alone', () => {
    // The file plays a stride in 1.6 s; filmed at twice the speed it took 0.8 s.
    const { track } = syntheticWalk({ strideS: 1.6, fps: 30, durationS: 6 });
    const real = { ...track, timeS: track.timeS.map((t) => t / 2) };
    const [file, half] = [analysed(track), analysed(real)];
    expect(measureOf(half, 'stride-time', 'both').value).toBeCloseTo(0.8, 2);
    const twice = (measureOf(file, 'cadence', 'both').value ?? NaN) * 2;
    expect(Math.abs((measureOf(half, 'cadence', 'both').value ?? NaN) - twice)).toBeLessThan(2);
    expect(half.timeS).toEqual(file.timeS.map((t) => expect.closeTo(t / 2, 3) as number));
    for (const side of SIDES) {
      const wanted = file.events[side].initialContactS;
      half.events[side].initialContactS.forEach((t) => {
        expect(Math.min(...wanted.map((w) => Math.abs(w / 2 - t)))).toBeLessThan(0.03);
      });
    }
  });

  test('an ankle that bends less by 8 degrees is measured lower by about as much', () => {
    const usual = reportOf();
    const stiff = reportOf({ pose: (leg, _side, phase) => stiffAnkle(leg, phase) });
    for (const side of SIDES) {
      const of = (report: Report) =>
        measureOf(report, 'ankle-dorsiflexion-peak-stance', side).value ?? NaN;
      expect(of(usual) - of(stiff)).toBeGreaterThan(5);
      expect(of(usual) - of(stiff)).toBeLessThan(10);
    }
  });

  test('toes turned out by 15 degrees more are measured so, from front and back', () => {
    for (const view of ['front', 'back'] as const) {
      const [straight, out] = [0, 15].map((toeOutDeg) => reportOf({ ...VIEWS[view], toeOutDeg }));
      for (const side of SIDES) {
        const of = (report: Report | undefined) =>
          report === undefined
            ? NaN
            : (measureOf(report, 'foot-progression-stance', side).value ?? NaN);
        expect(Math.abs(of(out) - of(straight) - 15)).toBeLessThan(3);
      }
    }
  });

  test('a trunk that leans 10 degrees more is measured so', () => {
    const lean = (trunkLeanDeg: number) =>
      measureOf(reportOf({ trunkLeanDeg }), 'trunk-lean-mean', 'both').value ?? NaN;
    expect(Math.abs(lean(12) - lean(2) - 10)).toBeLessThan(0.5);
  });

  test('with a level and a rolled camera agree within two degrees', () => {
    const [level, rolled] = [reportOf(), reportOf({ rollDeg: 4 })];
    for (const row of level.measures) {
      expectAlike(measureOf(rolled, row.id, row.side), row, 2, false);
    }
  });
});

function expectAlike(seen: Measure, wanted: Measure, tolerance: number, sameCycles = true): void {
  expect({ id: seen.id, status: seen.status }).toEqual({ id: wanted.id, status: wanted.status });
  if (sameCycles) expect(seen.cycles).toBe(wanted.cycles);
  if (wanted.value === null) {
    expect(seen.value).toBeNull();
    return;
  }
  const off = Math.abs((seen.value ?? NaN) - wanted.value);
  expect({ id: seen.id, alike: off <= tolerance, off }).toMatchObject({ alike: true });
}

/** The left leg bends less and turns out: a walk whose sides can be told apart. */
function limping(leg: LegPose, side: 'left' | 'right', phase: number): LegPose {
  return side === 'right' ? leg : { ...stiffAnkle(leg, phase), toeOutDeg: 20 };
}

/** 8 degrees less ankle bend while the foot stands, taken from the shank. */
function stiffAnkle(leg: LegPose, phase: number): LegPose {
  const onset = Math.min(1, Math.max(0, (phase - 0.1) / 0.1), Math.max(0, (0.68 - phase) / 0.1));
  return { ...leg, shankDeg: leg.shankDeg - 8 * onset };
}

/** The film in a mirror: left and right change places in the picture and in the names. */
function mirrorImage(track: LandmarkTrack): LandmarkTrack {
  const other = LANDMARK_NAMES.map((name) => {
    const swapped = name.includes('left')
      ? name.replace('left', 'right')
      : name.replace('right', 'left');
    return (LANDMARK_NAMES as readonly string[]).indexOf(swapped);
  });
  const turned = (table: Float32Array, change: (value: number) => number) =>
    table.map((_, cell) => {
      const row = cell - (cell % LANDMARK_COUNT);
      return change(table[row + (other[cell % LANDMARK_COUNT] ?? NaN)] ?? NaN);
    });
  const same = (value: number) => value;
  return {
    ...track,
    xPx: turned(track.xPx, (x) => track.widthPx - x),
    yPx: turned(track.yPx, same),
    score: turned(track.score, same),
    worldX: turned(track.worldX, (x) => -x),
    worldY: turned(track.worldY, same),
    worldZ: turned(track.worldZ, same),
  };
}
