import { describe, expect, test } from 'vitest';
import { analyseWalk } from '#core/analysis/analyse-walk.ts';
import { bodyOf } from '#core/legs/body-of.ts';
import type { LandmarkTrack } from '#core/body/landmark-track.ts';
import { framesOf } from '#core/body/landmark-track.ts';
import { cutPasses } from '#core/passes/cut-passes.ts';
import { straightPieces } from '#core/passes/straight-pieces.ts';
import { videoJumps } from '#core/passes/video-jumps.ts';
import type { Report } from '#core/report/report.ts';
import { clipContext } from '../../builders/clip-context.ts';
import { joinedTracks } from '../../builders/joined-tracks.ts';
import { syntheticWalk, type WalkerOptions } from '../../builders/synthetic-walker.ts';

const walk = (options: Partial<WalkerOptions> = {}): LandmarkTrack => syntheticWalk(options).track;
const RIGHT = walk({ headingDeg: 0 });
const LEFT = walk({ headingDeg: 180 });

const passesOf = (video: LandmarkTrack) => {
  const body = bodyOf(video);
  return cutPasses(body, videoJumps(body));
};
const reportOf = (video: LandmarkTrack): Report => analyseWalk(video, clipContext(video));
const value = (report: Report, id: string, side: string) =>
  report.measures.find((measure) => measure.id === id && measure.side === side);

describe('a straight way', () => {
  const place = (timeS: number, x: number) => ({ timeS, x, z: 5, errorX: 0.05, errorZ: 0.1 });
  const times = Array.from({ length: 21 }, (_, i) => i * 0.2);

  test('at an even pace is one piece with its speed', () => {
    const pieces = straightPieces(times.map((t) => place(t, 0.8 * t)));
    expect(pieces).toHaveLength(1);
    expect(pieces[0]?.velocityX).toBeCloseTo(0.8, 9);
  });

  test('there and back is two, cut where it turns', () => {
    const pieces = straightPieces(times.map((t) => place(t, 0.8 * Math.min(t, 4 - t))));
    expect(pieces.map(({ velocityX }) => Math.sign(velocityX))).toEqual([1, -1]);
    expect(Math.abs((pieces[0]?.last ?? NaN) - 10)).toBeLessThanOrEqual(1);
  });

  test('of too few places is none', () => {
    expect(straightPieces([place(0, 0), place(0.2, 0.1)])).toEqual([]);
  });
});

describe('a walk in one go', () => {
  test.each([0, 30, 90, 180, 270])('is one pass, heading %i', (headingDeg) => {
    expect(passesOf(walk({ headingDeg }))).toEqual([{ from: 0, to: 120 }]);
  });

  test('on a treadmill is one pass', () => {
    expect(passesOf(walk({ treadmill: true }))).toHaveLength(1);
  });

  test('with a trembling network is one pass without a cut', () => {
    const video = walk({ noisePx: 3, seed: 4 });
    expect(videoJumps(bodyOf(video))).toEqual([]);
    expect(passesOf(video)).toHaveLength(1);
  });
});

describe('passes', () => {
  const thereAndBack = joinedTracks([RIGHT, LEFT]);

  test('there and back are two, each with its own view', () => {
    const report = reportOf(thereAndBack);
    expect(report.outcome.code).toBe('walk');
    expect(report.passes?.map(({ view }) => view.walking)).toEqual([
      'left-to-right',
      'right-to-left',
    ]);
    expect(report.view.treadmill).toBe(false);
    expect(report.notices).toContainEqual({ code: 'several-passes', passes: 2 });
  });

  test('toward and away are two', () => {
    const video = joinedTracks([walk({ headingDeg: 270 }), walk({ headingDeg: 90 })]);
    expect(reportOf(video).passes?.map(({ view }) => view.kind)).toEqual(['front', 'back']);
  });

  test('in the same direction, with the walker out of the picture between, are two', () => {
    const report = reportOf(joinedTracks([RIGHT, RIGHT], 1.5));
    expect(report.passes).toHaveLength(2);
    // The walker is not missed where they were not to be seen.
    expect(report.notices.some(({ code }) => code === 'walker-out-of-view')).toBe(false);
  });

  test('give the strides of all, and each leg as the pass shows it that has it near', () => {
    const [there, back, both] = [reportOf(RIGHT), reportOf(LEFT), reportOf(thereAndBack)];
    const accepted = ({ cycles }: Report) => cycles.filter((cycle) => cycle.accepted).length;
    expect(accepted(both)).toBeGreaterThanOrEqual(accepted(there) + accepted(back) - 2);
    const id = 'ankle-dorsiflexion-peak-stance';
    const near = value(there, id, 'right')?.value ?? NaN;
    expect(Math.abs((value(both, id, 'right')?.value ?? NaN) - near)).toBeLessThan(1);
    expect(both.timeS).toHaveLength(thereAndBack.timeS.length);
    expect(both.series.left.kneeFlexionDeg).toHaveLength(thereAndBack.timeS.length);
  });

  test('leave the turn out: no stride lies across it', () => {
    const turnS = RIGHT.timeS.length / 30;
    for (const { startS, endS } of reportOf(thereAndBack).cycles) {
      expect(startS > turnS || endS < turnS).toBe(true);
    }
  });

  test('keep their moments: they can be looked up in this video', () => {
    const limited = (headingDeg: number) =>
      walk({
        headingDeg,
        pose: (leg, _side, phase) =>
          phase > 0.1 && phase < 0.6 ? { ...leg, shankDeg: leg.shankDeg - 12 } : leg,
      });
    const { patterns } = reportOf(joinedTracks([limited(0), limited(180)]));
    const told = patterns.filter(({ evidence }) => evidence.some(({ timeS }) => timeS !== null));
    expect(told.length).toBeGreaterThan(0);
  });
});

describe('a video that was cut while somebody walked', () => {
  const LONG = walk({ durationS: 6 });
  // 0.4 s are missing: the walker is suddenly a third of a body height further on.
  const cut = joinedTracks([framesOf(LONG, 0, 79), framesOf(LONG, 92, 180)]);

  test('jumps there and nowhere else', () => {
    expect(videoJumps(bodyOf(cut))).toEqual([80]);
    expect(videoJumps(bodyOf(LONG))).toEqual([]);
  });

  test('has no stride across the cut, the true cadence, and says so', () => {
    const report = reportOf(cut);
    const cutS = 80 / 30;
    expect(report.cycles.filter(({ startS, endS }) => startS < cutS && endS > cutS)).toEqual([]);
    expect(report.notices).toContainEqual({ code: 'video-jumps', jumps: 1 });
    const cadence = value(report, 'cadence', 'both')?.value ?? NaN;
    expect(Math.abs(cadence - 120 / 1.1)).toBeLessThan(2);
  });

  test('is believed where the file itself says so', () => {
    expect(videoJumps(bodyOf(LONG), [2])).toEqual([60]);
  });
});
