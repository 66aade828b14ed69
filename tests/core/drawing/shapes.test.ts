import { describe, expect, test } from 'vitest';
import type { Annotation } from '#core/annotation/annotation.ts';
import { annotatedDeg, annotationsAt, annotationShapes } from '#core/drawing/annotation-shapes.ts';
import { curveStrip } from '#core/drawing/curve-strip.ts';
import { gridShapes, plumbShapes, trailShapes } from '#core/drawing/guides.ts';
import { headDisc } from '#core/drawing/head.ts';
import { angleShapes } from '#core/drawing/joint-angles.ts';
import { pointsOf } from '#core/drawing/frame-points.ts';
import { overlayShapes } from '#core/drawing/overlay-shapes.ts';
import { PLAIN_OVERLAY } from '#core/drawing/overlay.ts';
import { skeletonShapes } from '#core/drawing/skeleton-shapes.ts';
import { landmarkIndex, sideIndex } from '#core/body/skeleton.ts';
import type { Report } from '#core/report/report.ts';
import { fakeReport } from '../../builders/fake-report.ts';

const text = (deg: number) => `${Math.round(deg)}°`;

/** The report without some landmarks of a frame. */
function without(report: Report, landmarks: readonly number[], frames: readonly number[]): Report {
  const hide = (rows: Report['landmarks']['xPx']) =>
    rows.map((row, frame) =>
      frames.includes(frame) ? row.map((at, i) => (landmarks.includes(i) ? null : at)) : row,
    );
  const { xPx, yPx } = report.landmarks;
  return { ...report, landmarks: { ...report.landmarks, xPx: hide(xPx), yPx: hide(yPx) } };
}

describe('angles drawn by hand', () => {
  const points = (...places: readonly (readonly [number, number])[]) =>
    places.map(([x, y]): [number, number] => [x, y]);

  test.each([
    // A right angle at (0, 0), a straight one, 45 degrees.
    ['angle', points([10, 0], [0, 0], [0, 7]), 90],
    ['angle', points([-3, 0], [0, 0], [9, 0]), 180],
    ['angle', points([10, 0], [0, 0], [4, 4]), 45],
    // Against the vertical: a line has no direction.
    ['plumb-angle', points([0, 0], [0, -8]), 0],
    ['plumb-angle', points([0, 0], [0, 8]), 0],
    ['plumb-angle', points([5, 5], [9, 9]), 45],
    ['plumb-angle', points([0, 0], [6, 0]), 90],
  ] as const)('%s %j is %d degrees', (kind, places, deg) => {
    expect(annotatedDeg({ kind, points: places })).toBeCloseTo(deg, 9);
  });

  test('a corner on its own arm has no angle, and then no number is written', () => {
    const empty = { kind: 'angle', points: points([1, 1], [1, 1], [2, 2]), text: '' } as const;
    expect(annotatedDeg(empty)).toBeNaN();
    const shapes = annotationShapes(empty, { scale: 1, sizePx: 20, text });
    expect(shapes.map(({ kind }) => kind)).toEqual(['line']);
  });

  test('places are those of the picture, whatever size it is drawn in', () => {
    const line = { kind: 'line', points: points([10, 20], [30, 40]), text: '' } as const;
    expect(annotationShapes(line, { scale: 0.5, sizePx: 20, text })).toMatchObject([
      {
        kind: 'line',
        points: [
          { x: 5, y: 10 },
          { x: 15, y: 20 },
        ],
      },
    ]);
  });

  test('an annotation is on the frame of its time alone', () => {
    const one = {
      id: 'a',
      timeS: 2 / 30,
      kind: 'line',
      points: points([0, 0], [1, 1]),
      text: '',
    } as const;
    const { timeS } = fakeReport({ frames: 10 });
    const frames = [0, 1, 2, 3, 9].filter((at) => annotationsAt([one], timeS, at).length > 0);
    expect(frames).toEqual([2]);
  });
});

describe('guides', () => {
  test('a grid has equal squares from the middle of the picture, also of one held upright', () => {
    for (const [width, height] of [
      [1280, 720],
      [720, 1280],
    ] as const) {
      const lines = gridShapes(width, height).map((shape) =>
        shape.kind === 'line' ? shape.points : [],
      );
      const ys = lines.filter(([a, b]) => a!.y === b!.y).map(([a]) => a!.y);
      const xs = lines.filter(([a, b]) => a!.x === b!.x).map(([a]) => a!.x);
      expect(ys).toHaveLength(9);
      expect(xs).toContain(width / 2);
      for (let i = 1; i < xs.length; i++) expect(xs[i]! - xs[i - 1]!).toBeCloseTo(height / 10, 6);
      expect(Math.min(...xs)).toBeGreaterThan(0);
      expect(Math.max(...xs)).toBeLessThan(width);
    }
  });

  test('a plumb line hangs through its point, and there is none without one', () => {
    expect(plumbShapes({ x: 7, y: 3 }, 100, 2)).toMatchObject([
      {
        points: [
          { x: 7, y: 0 },
          { x: 7, y: 100 },
        ],
      },
    ]);
    expect(plumbShapes({ x: NaN, y: 3 }, 100, 2)).toEqual([]);
  });

  test('a trail is the way of the last second and a half, up to the frame on show', () => {
    const report = fakeReport({ frames: 90 });
    const look = { scale: 1, widthPx: 2 };
    const points = (frame: number) => {
      const [line] = trailShapes(report, frame, 'left_heel', look);
      return line?.kind === 'line' ? line.points : [];
    };
    expect(points(0)).toHaveLength(1);
    expect(points(60)).toHaveLength(46);
    const heel = sideIndex('left', 'heel');
    expect(points(60).at(-1)!.x).toBe(report.landmarks.xPx[60]![heel]);
    expect(points(60)[0]!.x).toBe(report.landmarks.xPx[15]![heel]);
  });
});

describe('angles at the joints', () => {
  const report = fakeReport({ frames: 60 });

  test('stand at the joints that have a value in the frame, in degrees of that frame', () => {
    const shapes = angleShapes(report, 20, pointsOf(report, 20, 1), { sizePx: 20, text });
    expect(shapes).toHaveLength(4);
    const ankle = report.series.right.ankleDorsiflexionDeg[20]!;
    const rightAnkle = shapes.find(
      (shape) => shape.kind === 'text' && shape.text === text(ankle) && shape.colour === '#f6b44f',
    );
    const y = report.landmarks.yPx[20]![sideIndex('right', 'ankle')];
    expect(rightAnkle).toMatchObject({ at: { y } });
  });

  test('a missing angle is not written', () => {
    // The fake series have no value in frame 46.
    expect(angleShapes(report, 46, pointsOf(report, 46, 1), { sizePx: 20, text })).toEqual([]);
  });
});

describe('the disc over the face', () => {
  const report = fakeReport({ frames: 60 });
  const face = Array.from({ length: 11 }, (_, i) => i);

  test('holds every point of the face, from nose to ears and mouth', () => {
    const disc = headDisc(report, 10, 1)!;
    const at = pointsOf(report, 10, 1);
    for (const index of face) {
      const { x, y } = at(index);
      expect(Math.hypot(x - disc.at.x, y - disc.at.y)).toBeLessThan(disc.radiusPx);
    }
  });

  test('is larger, and where the head was, in a frame that lost it', () => {
    const lost = without(report, face, [10]);
    const [own, borrowed] = [headDisc(report, 9, 1)!, headDisc(lost, 10, 1)!];
    expect(borrowed.at).toEqual(own.at);
    expect(borrowed.radiusPx).toBeGreaterThan(1.4 * own.radiusPx);
  });

  test('is not known where no frame within half a second has a head', () => {
    const all = Array.from({ length: 60 }, (_, i) => i);
    expect(headDisc(without(report, face, all.slice(0, 40)), 10, 1)).toBeNull();
    expect(headDisc(without(report, face, all.slice(0, 20)), 10, 1)).not.toBeNull();
  });
});

test('the skeleton leaves out a bone whose end was not found', () => {
  const report = fakeReport({ frames: 5 });
  const whole = skeletonShapes(pointsOf(report, 2, 1));
  const lost = without(report, [landmarkIndex('left_knee')], [2]);
  // Two bones with their casings, and the joint.
  expect(skeletonShapes(pointsOf(lost, 2, 1))).toHaveLength(whole.length - 5);
});

test('each part of the drawing can be turned off by itself', () => {
  const report = fakeReport({ frames: 60 });
  const note: Annotation = { id: 'a', timeS: 0, kind: 'text', points: [[9, 9]], text: 'n' };
  const off = { ...PLAIN_OVERLAY, skeleton: false, annotations: false };
  const count = (overlay: Partial<typeof off>) =>
    overlayShapes(report, 0, { ...off, ...overlay }, [note], { scale: 1, text }).length;
  expect(count({})).toBe(0);
  for (const part of ['skeleton', 'angles', 'grid', 'plumbLine', 'trail', 'annotations'] as const)
    expect(count({ [part]: true }), part).toBeGreaterThan(0);
});

describe('the curve below a picture', () => {
  const report = fakeReport({ frames: 60 });
  const place = { topPx: 720, widthPx: 1280, heightPx: 180, fromS: 0, toS: 59 / 30 };
  const words = { title: 'Ankle', text };
  const lines = (of: Report, nowS: number) =>
    curveStrip(of, 'ankleDorsiflexionDeg', nowS, place, words).flatMap((shape) =>
      shape.kind === 'line' ? [shape.points] : [],
    );

  test('has its line at the time of the frame on show', () => {
    const now = lines(report, 1).find(([a, b]) => a!.x === b!.x && a!.y === 720 && b!.y === 900);
    expect(now![0]!.x).toBeCloseTo((1280 * 30) / 59, 6);
  });

  test('stays below the picture, whatever was measured outside of strides', () => {
    const right = { ...report.series.right };
    // No stride reaches 1.9 s.
    right.ankleDorsiflexionDeg = right.ankleDorsiflexionDeg.map((deg, i) => (i > 57 ? -80 : deg));
    const cycles = report.cycles.filter(({ endS }) => endS < 1.9);
    const all = lines({ ...report, cycles, series: { ...report.series, right } }, 1).flat();
    const ys = all.map(({ y }) => y).filter(Number.isFinite);
    expect(Math.min(...ys)).toBeGreaterThanOrEqual(720);
    expect(Math.max(...ys)).toBeLessThanOrEqual(900);
    expect(all.some(({ y }) => Number.isNaN(y))).toBe(true);
  });
});
