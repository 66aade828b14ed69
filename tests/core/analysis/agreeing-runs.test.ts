import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { analyseWalk } from '#core/analysis/analyse-walk.ts';
import type { LandmarkTrack } from '#core/body/landmark-track.ts';
import type { Measure, Report } from '#core/report/report.ts';
import { LANDMARK_COUNT, LANDMARK_NAMES, otherSide, SIDES } from '#core/body/skeleton.ts';
import { clipContext } from '../../builders/clip-context.ts';
import type { LegPose } from '../../builders/stick-body.ts';
import { syntheticWalk, tablesOf, type WalkerOptions } from '../../builders/synthetic-walker.ts';
import { measureOf, reportOf, VIEWS, type ViewName } from '../../builders/walk-report.ts';

const ROUGH: Partial<WalkerOptions> = {
  noisePx: 1,
  swapped: [20, 21, 22, 23, 24, 25, 26],
  gaps: [70, 71],
};
const analysed = (track: LandmarkTrack) => analyseWalk(track, clipContext(track));

describe('two runs', () => {
  test('of the same video give the same report, and leave the landmarks as they were', () => {
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

  test('of a video and the same video twice as large agree', () => {
    const { track: seen } = syntheticWalk(VIEWS.side);
    // On whole hundredths of a pixel, which are what is measured from: so the larger video is twice the other exactly.
    const onGrid = (px: Float32Array) => px.map((value) => Math.round(100 * value) / 100);
    const track = { ...seen, xPx: onGrid(seen.xPx), yPx: onGrid(seen.yPx) };
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

  // Higher up is lower for a camera that looks 2 degrees further down. How far it looks down is not known.
  test('of a video and the same video with the walker higher up agree within 0.3', () => {
    const { track } = syntheticWalk(VIEWS.side);
    const shifted = { ...track, yPx: track.yPx.map((y) => y - 40) };
    const [one, two] = [analysed(track), analysed(shifted)];
    for (const row of one.measures) expectAlike(measureOf(two, row.id, row.side), row, 0.3);
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

  test.each([
    ['the front', VIEWS.front],
    ['the back', VIEWS.back],
    ['the side of a treadmill', { treadmill: true }],
  ] as const)('of a camera rolled by 3 degrees either way agree within one, from %s', (_, view) => {
    const level = reportOf(view);
    for (const rollDeg of [-3, 3]) {
      const rolled = reportOf({ ...view, rollDeg });
      for (const row of level.measures) {
        expectAlike(measureOf(rolled, row.id, row.side), row, 1, false);
      }
    }
  });

  test.each(['side', 'front', 'back'] as const)(
    'a camera rolled by 5 degrees is warned of and a level one is not, from the %s',
    (view) => {
      const statusOf = (rollDeg: number) =>
        reportOf({ ...VIEWS[view], rollDeg }).quality.checks.find(({ id }) => id === 'camera-roll')
          ?.status;
      expect([-5, 0, 5].map(statusOf)).toEqual(['warn', 'ok', 'warn']);
    },
  );
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

/** The video in a mirror: left and right change places in the picture and in the names. */
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
