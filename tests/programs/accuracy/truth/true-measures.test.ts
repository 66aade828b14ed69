import { expect, test } from 'vitest';
import type { LabFrame } from './lab-truth.ts';
import { emptyTruth, stillFrame } from './empty-truth.ts';
import { heelOffPercent, leastStanceKnee, trueMeasures } from './true-measures.ts';

/** Right leg; left stays still. */
function frame(t: number, footPitch: number, kneeFlexion = 0): LabFrame {
  return stillFrame(t, { right: { ankleDorsiflexion: 0, kneeFlexion, footPitch } });
}

const cycle = { side: 'right', start: 1, end: 3 } as const;

test('heel-off is where the pitch passes -5 degrees, between two frames', () => {
  // From 0 to -20 between 1.6 and 1.8 s: -5 is a quarter of the way, 1.65 s, 32.5 % of a cycle of 2 s.
  const frames = [frame(1.4, 2), frame(1.6, 0), frame(1.8, -20), frame(2, -30)];
  expect(heelOffPercent(emptyTruth({ frames }), cycle)).toBeCloseTo(32.5, 9);
});

test('the pitch of landing is no heel-off, nor that of swing', () => {
  // 12 % is 1.24 s and 62 % is 2.24 s.
  const frames = [frame(1, 20), frame(1.2, -20), frame(1.4, 0), frame(2.2, -1), frame(2.3, -20)];
  expect(heelOffPercent(emptyTruth({ frames }), cycle)).toBeNull();
});

test('the least knee flexion of mid stance needs six frames', () => {
  // 20-50 % is 1.4 to 2 s: the 1 at the end of the video's first part lies outside.
  const knees = [1, 9, 8, 7, 6, 5, 7];
  const frames = knees.map((knee, i) => frame(1.35 + 0.1 * i, 0, knee));
  const truth = emptyTruth({ frames });
  expect(leastStanceKnee(truth, cycle)).toBe(5);
  expect(leastStanceKnee(emptyTruth({ frames: frames.slice(0, 6) }), cycle)).toBeNull();
});

test('measures of both legs come from the summary, the drop of the left with its own sign', () => {
  const rows = trueMeasures(
    emptyTruth({
      summary: {
        stancePct: { left: 61, right: null },
        pelvicObliquityMax: 4,
        pelvicObliquityMin: -6,
        pelvicTiltMean: 11,
        cadence_steps_min: 110,
      },
    }),
  );
  expect(rows).toEqual([
    { id: 'stance-percent', side: 'left', value: 61, dueFrom: 'side' },
    { id: 'pelvic-tilt-mean', side: 'both', value: 11, dueFrom: 'none' },
    { id: 'pelvic-drop', side: 'left', value: 6, dueFrom: 'front-back' },
    { id: 'pelvic-drop', side: 'right', value: 4, dueFrom: 'front-back' },
    { id: 'cadence', side: 'both', value: 110, dueFrom: 'any' },
  ]);
});

test('heel-off is the mean over the cycles that show it', () => {
  // 30 % of the first second (1.3 s), 50 % of the second one (2.5 s), the third is not filmed.
  const frames = [frame(1.2, 5), frame(1.4, -15), frame(2.4, 5), frame(2.6, -15)];
  const cycles = [1, 2, 3].map((start) => ({ side: 'right', start, end: start + 1 }) as const);
  const [row] = trueMeasures(emptyTruth({ frames, cycles }));
  expect(row).toMatchObject({ id: 'heel-off-percent', side: 'right', dueFrom: 'side' });
  expect(row?.value).toBeCloseTo(40, 9);
});
