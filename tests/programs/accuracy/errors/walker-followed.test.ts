import { expect, test } from 'vitest';
import { emptyReport } from '../../../builders/empty-report.ts';
import { emptyTruth, pointsAt, stillFrame } from '../truth/empty-truth.ts';
import { LEG_POINTS } from '../truth/lab-truth.ts';
import { partFollowed } from './walker-followed.ts';

/** Two frames; in the second, `off` of the ten points lie `offPx` beside the walker, who stands at 200, 100. */
function report(off: number, offPx: number) {
  const names = [...LEG_POINTS];
  const x = names.map((_, i) => (i < off ? 200 + offPx : 200));
  return emptyReport({
    timeS: [0, 0.1],
    landmarks: {
      names,
      xPx: [names.map(() => 200), x],
      yPx: [names, names].map((row) => row.map(() => 100)),
      score: [],
    },
  });
}

const frames = [stillFrame(0), stillFrame(0.11)];

test('eight of ten points within 12 % of the height are enough, seven are not', () => {
  const truth = emptyTruth({ frames });
  expect(partFollowed(truth, report(2, 50))).toBe(1);
  expect(partFollowed(truth, report(3, 50))).toBe(0.5);
  // The walker is 100 px tall: 11.9 px is near enough, 12 px is not.
  expect(partFollowed(truth, report(10, 11.9))).toBe(1);
  expect(partFollowed(truth, report(10, 12))).toBe(0.5);
});

test('without a height in the picture the depth of the hip tells it', () => {
  // 100 px a radian, 2 m tall, 2 m away: 100 px.
  const bare = frames.map((frame) => ({ ...frame, bodyHeightPx: null }));
  expect(partFollowed(emptyTruth({ frames: bare }), report(10, 11.9))).toBe(1);
  expect(partFollowed(emptyTruth({ frames: bare }), report(10, 12))).toBe(0.5);
});

test('frames with the walker partly outside do not count', () => {
  const truth = emptyTruth({
    frames: [stillFrame(0), stillFrame(0.1, { inFrame: false, px: pointsAt(900, 900) })],
  });
  expect(partFollowed(truth, report(0, 0))).toBe(1);
});

test('no landmarks, nobody followed', () => {
  expect(partFollowed(emptyTruth({ frames }), emptyReport({ timeS: [0, 0.1] }))).toBe(0);
  expect(partFollowed(emptyTruth(), report(0, 0))).toBe(0);
});
