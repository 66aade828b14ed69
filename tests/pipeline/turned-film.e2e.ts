import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test, type TestInfo } from '@playwright/test';
import { openBatchPage } from '../../src/cli/batch-page.ts';
import { contactMistakes, followedPart } from '../accuracy/score.ts';
import { clipPath, truthOf, type ClipName, type Truth } from '../accuracy/truth.ts';
import { reportOn } from '../tools/batch.ts';

/** From the name of a track's header to its matrix: nine numbers that say how the picture is to be shown. */
const MATRIX_AT = 44;
const ONE = 0x10000;

/** The clip shown mirrored or upside down. Only its header is changed: the stored pictures are the same. */
function turned(name: ClipName, how: 'mirrored' | 'upside-down', info: TestInfo): string {
  const bytes = readFileSync(clipPath(name));
  const matrix = bytes.indexOf('tkhd') + MATRIX_AT;
  expect(bytes.readInt32BE(matrix)).toBe(ONE);
  bytes.writeInt32BE(-ONE, matrix);
  if (how === 'upside-down') bytes.writeInt32BE(-ONE, matrix + 16);
  const path = info.outputPath(`${name}.mp4`);
  writeFileSync(path, bytes);
  return path;
}

/** What is true of the mirrored clip: the left leg is the right one. */
function mirrored(truth: Truth): Truth {
  const { widthPx } = truth.video;
  const otherSide = (point: string) =>
    point.startsWith('left') ? point.replace('left', 'right') : point.replace('right', 'left');
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
  page,
}, info) => {
  const truth = mirrored(truthOf('side-limited-ankle'));
  await openBatchPage(page);
  const path = turned('side-limited-ankle', 'mirrored', info);
  const report = await reportOn(page, path, { model: 'lite' });
  expect(report.outcome.code).toBe('walk');
  expect(report.view).toMatchObject({ kind: 'side', facing: 'left', walking: 'right-to-left' });
  expect(followedPart(report, truth)).toBeGreaterThanOrEqual(0.95);
  for (const side of ['left', 'right'] as const)
    expect(contactMistakes(report, truth, side, 0.07)).toEqual({ missed: 0, extra: 0 });
});

test('from the front, mirrored, the other foot is the one that is turned out', async ({
  page,
}, info) => {
  await openBatchPage(page);
  const report = await reportOn(page, turned('front-toe-out', 'mirrored', info), { model: 'lite' });
  expect(report.view).toMatchObject({ kind: 'front', walking: 'toward' });
  const foot = (side: 'left' | 'right') =>
    report.measures.find((row) => row.id === 'foot-progression-stance' && row.side === side)?.value;
  expect((foot('left') ?? NaN) - (foot('right') ?? NaN)).toBeGreaterThan(8);
});

for (const name of ['side-limited-ankle', 'front-toe-out'] as const) {
  test(`of ${name} shown upside down no walker is found and nothing is told`, async ({
    page,
  }, info) => {
    await openBatchPage(page);
    const report = await reportOn(page, turned(name, 'upside-down', info), { model: 'lite' });
    expect(report.video.rotationDeg).toBe(180);
    expect(report.outcome.code).toBe('no-person');
    expect(report.quality.score).toBe(0);
    expect(report.view.kind).toBe('unsure');
    expect(report.measures.filter(({ value }) => value !== null)).toEqual([]);
    const told = report.patterns.filter(({ grade }) => grade !== 'cannot-tell');
    expect(told).toEqual([]);
  });
}
