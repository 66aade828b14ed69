import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, type TestInfo } from '@playwright/test';
import { landmarkIndex, LANDMARK_NAMES, type LandmarkName } from '#core/body/skeleton.ts';
import { median } from '#core/statistics.ts';
import type { Report } from '#core/report/report.ts';
import { contactMistakes, followedPart } from '../../fixtures/score.ts';
import {
  clipPath,
  truthOf,
  TWELVE_PICTURES,
  TWO_SECONDS,
  type Truth,
} from '../../fixtures/truth.ts';
import { reportOn } from '../../whole-app/batch.ts';
import { test } from '../../whole-app/shared-batch.ts';

/** From the name of a track's header to its matrix: nine numbers that say how the picture is to be shown. */
const MATRIX_AT = 44;
const ONE = 0x10000;

/** The clip shown mirrored or upside down. Only its header is changed: the stored pictures are the same. */
function turned(clip: string, how: 'mirrored' | 'upside-down', info: TestInfo): string {
  const bytes = readFileSync(clip);
  const matrix = bytes.indexOf('tkhd') + MATRIX_AT;
  expect(bytes.readInt32BE(matrix)).toBe(ONE);
  bytes.writeInt32BE(-ONE, matrix);
  if (how === 'upside-down') bytes.writeInt32BE(-ONE, matrix + 16);
  const path = info.outputPath(basename(clip));
  writeFileSync(path, bytes);
  return path;
}

function otherSide(point: string): string {
  return point.startsWith('left') ? point.replace('left', 'right') : point.replace('right', 'left');
}

/** What is true of the mirrored clip: the left leg is the right one. */
function mirrored(truth: Truth): Truth {
  const { widthPx } = truth.video;
  return {
    ...truth,
    events: { left: truth.events.right, right: truth.events.left },
    frames: truth.frames.map((frame) => ({
      ...frame,
      left: frame.right,
      right: frame.left,
      px: Object.fromEntries(
        Object.entries(frame.px).map(([point, [x, y]]) => [otherSide(point), [widthPx - x, y]]),
      ),
    })),
  };
}

test('a walker who is shown mirrored goes the other way, left and right exchanged', async ({
  batch,
}, info) => {
  const truth = mirrored(truthOf('side-limited-ankle'));
  const path = turned(clipPath('side-limited-ankle'), 'mirrored', info);
  const report = await reportOn(batch, path, { model: 'lite' });
  expect(report.outcome.code).toBe('walk');
  expect(report.view).toMatchObject({ kind: 'side', facing: 'left', walking: 'right-to-left' });
  expect(followedPart(report, truth)).toBeGreaterThanOrEqual(0.95);
  for (const side of ['left', 'right'] as const)
    expect(contactMistakes(report, truth, side, 0.07)).toEqual({ missed: 0, extra: 0 });
});

test('from the front, mirrored, the other foot is the one that is turned out', async ({
  batch,
}, info) => {
  const report = await reportOn(batch, turned(clipPath('front-toe-out'), 'mirrored', info), {
    model: 'lite',
  });
  expect(report.view).toMatchObject({ kind: 'front', walking: 'toward' });
  const foot = (side: 'left' | 'right') =>
    report.measures.find((row) => row.id === 'foot-progression-stance' && row.side === side)?.value;
  expect((foot('left') ?? NaN) - (foot('right') ?? NaN)).toBeGreaterThan(8);
});

/** How far a video's knees and feet are from those of its mirror image, pixels: the median over legs and pictures. */
function asymmetryPx(plain: Report, mirror: Report): number {
  const { widthPx } = plain.video;
  const below = LANDMARK_NAMES.filter((name) => /knee|ankle|heel|foot/.test(name));
  return median(
    below.flatMap((name) => {
      const [here, there] = [landmarkIndex(name), landmarkIndex(otherSide(name) as LandmarkName)];
      return plain.landmarks.xPx.map((row, i) => {
        const across = widthPx - (mirror.landmarks.xPx[i]?.[there] ?? NaN) - (row[here] ?? NaN);
        const down =
          (mirror.landmarks.yPx[i]?.[there] ?? NaN) - (plain.landmarks.yPx[i]?.[here] ?? NaN);
        return Math.hypot(across, down);
      });
    }),
  );
}

test('the usual network, which looks both ways, sees a video and its mirror image nearly alike', async ({
  batch,
}, info) => {
  const mirror = turned(TWELVE_PICTURES, 'mirrored', info);
  const plain = await reportOn(batch, TWELVE_PICTURES, { model: 'heavy', workers: 1 });
  const other = await reportOn(batch, mirror, { model: 'heavy', workers: 1 });
  // `full`, which looks once, is 1.4 px off.
  expect(asymmetryPx(plain, other)).toBeLessThan(0.5);
});

for (const [view, clip] of [
  ['side', TWO_SECONDS],
  ['front', clipPath('front-toe-out')],
] as const) {
  test(`of a walk from the ${view} shown upside down no walker is found and nothing is told`, async ({
    batch,
  }, info) => {
    const report = await reportOn(batch, turned(clip, 'upside-down', info), {
      model: 'lite',
    });
    expect(report.video.rotationDeg).toBe(180);
    expect(report.outcome.code).toBe('no-person');
    expect(report.quality.score).toBe(0);
    expect(report.view.kind).toBe('unsure');
    expect(report.measures.filter(({ value }) => value !== null)).toEqual([]);
    const told = report.patterns.filter(({ grade }) => grade !== 'cannot-tell');
    expect(told).toEqual([]);
  });
}
