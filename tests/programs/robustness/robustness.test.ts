import { expect, test } from 'vitest';
import { DEFAULT_MODEL } from '#contract/model.ts';
import { emptyTrack } from '#core/body/landmark-track.ts';
import { standardDeviation } from '#core/statistics.ts';
import { accuracyTotals } from '../accuracy/accuracy-totals.ts';
import { LEG_POINTS, type LabTruth } from '../accuracy/truth/lab-truth.ts';
import { jittered } from './jittered.ts';
import { readRobustnessArguments } from './robustness-arguments.ts';
import { variantFiguresOf } from './robustness-figures.ts';
import { robustnessPageTable } from './robustness-table.ts';
import { VARIANTS } from './variants.ts';

const SIZE = { widthPx: 1280, heightPx: 720 };

/** One frame with every point of the legs at one place. */
function truthAt(x: number, y: number): LabTruth {
  const leg = { ankleDorsiflexion: 0, kneeFlexion: 0, footPitch: 0 };
  const px = Object.fromEntries(LEG_POINTS.map((name) => [name, [x, y, 4]]));
  const frame = {
    t: 0,
    inFrame: true,
    bodyHeightPx: 360,
    pelvicObliquity: 0,
    left: leg,
    right: leg,
  };
  return {
    view: 'sagittal_right',
    camera: { fx: 1000 },
    subject: { stature_m: 1.8 },
    frames: [{ ...frame, px: px as LabTruth['frames'][number]['px'] }],
    events: [],
    cycles: [],
    summary: {},
  };
}

function worse(id: string, truth: LabTruth): LabTruth {
  const variant = VARIANTS.find((one) => one.id === id);
  if (variant === undefined) throw new Error(id);
  return variant.truth(truth, SIZE);
}

test('a walker made 180 px tall is half as large when 360 before, the true points with them', () => {
  const [frame] = worse('small', truthAt(800, 600)).frames;
  expect(frame?.bodyHeightPx).toBeCloseTo(180, 6);
  expect(frame?.px.left_heel).toEqual([400, 300, 4]);
});

test('a rolled video turns clockwise about its middle and the true points with it', () => {
  const [frame] = worse('rolled', truthAt(1140, 360)).frames;
  const [x = NaN, y = NaN] = frame?.px.left_heel ?? [];
  expect(x).toBeCloseTo(640 + 500 * Math.cos(Math.PI / 60), 6);
  expect(y).toBeCloseTo(360 + 500 * Math.sin(Math.PI / 60), 6);
  expect(frame?.inFrame).toBe(true);
});

test('feet that are turned out of the picture are not judged', () => {
  const [frame] = worse('rolled', truthAt(1200, 705)).frames;
  expect(frame?.inFrame).toBe(false);
});

test('jitter has the width asked for, is the same every time and fills no gap', () => {
  const track = emptyTrack(
    Float64Array.from({ length: 200 }, (_, i) => i / 30),
    1280,
    720,
  );
  track.xPx.fill(100, 33);
  const shaken = jittered(track, 2, 1);
  expect(shaken).toEqual(jittered(track, 2, 1));
  expect(shaken.xPx[0]).toBeNaN();
  expect(Math.abs(standardDeviation(Array.from(shaken.xPx.subarray(33))) - 2)).toBeLessThan(0.1);
});

test('growth is a share of the error as it is, and more than half is marked', () => {
  const none = accuracyTotals([], 0);
  const cadence = (title: string, mean: number) =>
    variantFiguresOf(title, { ...none, cadencePercent: { mean, n: 1, of: 1 } });
  const table = robustnessPageTable({
    version: '0',
    models: [],
    asIs: cadence('as is', 1),
    variants: [cadence('a little worse', 1.25), cadence('much worse', 3)],
  });
  const line = table.split('\n').find((row) => row.includes('cadence'));
  expect(line).toMatch(/1\.00 +\| 1\.25 \(\+25 %\) +\| 3\.00 \(\+200 %!\)/);
  expect(table.split('\n').find((row) => row.includes('knee'))).toMatch(/\| - +\| - \(-\)/);
});

test('asked for a folder only, it takes the usual model and keeps nothing', () => {
  expect(readRobustnessArguments(['--truth', 'clips'])).toEqual({
    ok: true,
    value: { truth: 'clips', work: null, model: DEFAULT_MODEL, json: null, page: null },
  });
  expect(readRobustnessArguments([])).toMatchObject({ ok: false });
  expect(readRobustnessArguments(['--truth', 'a', '--page', 'unseen'])).toMatchObject({
    ok: false,
  });
  expect(readRobustnessArguments(['--truth', 'a', '--model', 'huge'])).toMatchObject({ ok: false });
});
