import { expect, test } from 'vitest';
import { evidenceFrames } from '#core/answer/evidence-frames.ts';
import { fakeReport } from '../../builders/fake-report.ts';

/** The right ankle's largest bend, 15 to 60 % of each stride, made larger by the number of the stride. */
function raised(report = fakeReport({ frames: 150 })) {
  const right = { ...report.series.right };
  right.ankleDorsiflexionDeg = report.timeS.map((timeS) => {
    const percent = ((timeS / 1.1) % 1) * 100;
    return percent > 40 && percent < 50 ? 5 + Math.floor(timeS / 1.1) : 0;
  });
  return { ...report, series: { ...report.series, right } };
}

test('a finding of the ankle shows each leg at the stride with the least and the most of it', () => {
  const [ankle] = evidenceFrames(raised());
  expect(ankle?.kind).toBe('ankle');
  expect(ankle?.patterns.map(({ id }) => id)).toEqual(['limited-dorsiflexion']);
  const right = ankle!.frames.filter(({ side }) => side === 'right');
  expect(right.map(({ rank, angleDeg }) => [rank, angleDeg])).toEqual([
    ['least', 5],
    ['most', 8],
  ]);
  expect(ankle!.frames.map(({ side }) => side)).toEqual(['left', 'left', 'right', 'right']);
});

test('of one stride there is one frame, and of a leg without a value none', () => {
  const report = raised();
  const cycles = report.cycles.filter(({ startS, side }) => side === 'right' && startS === 0);
  const [ankle] = evidenceFrames({ ...report, cycles });
  expect(ankle!.frames.map(({ side, rank }) => [side, rank])).toEqual([['right', 'only']]);
});

test('a finding without an angle of its own shows both legs at the moment that it names', () => {
  const legs = evidenceFrames(fakeReport()).find(({ kind }) => kind === 'legs');
  expect(legs?.patterns.map(({ id }) => id)).toEqual(['early-heel-rise']);
  // The heel lifts at 1.4 s: on show in frame 42.
  expect(legs?.frames).toMatchObject([{ frame: 42, rank: 'telling' }]);
});

test('a walk without a finding has no frames to show', () => {
  const report = fakeReport();
  const patterns = report.patterns.map((one) => ({ ...one, grade: 'not-seen' as const }));
  expect(evidenceFrames({ ...report, patterns })).toEqual([]);
});

test('the frame with the most of an angle never shows less than the one with the least', () => {
  for (const view of ['side', 'front'] as const) {
    for (const { frames } of evidenceFrames(fakeReport({ view }))) {
      for (const side of ['left', 'right'] as const) {
        const own = frames.filter((one) => one.side === side && one.rank !== 'telling');
        const deg = (rank: string) => own.find((one) => one.rank === rank)?.angleDeg ?? NaN;
        if (own.length === 2) expect(deg('least')).toBeLessThanOrEqual(deg('most'));
      }
    }
  }
});
