// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { FollowedStretch } from '#contract/analysis-api.ts';
import type { AnalysisRequest } from '../../src/app/analysis-job.ts';
import { UnfinishedKeeper } from '../../src/app/unfinished-keeper.ts';
import type { UnfinishedFilm, UnfinishedStore } from '../../src/app/unfinished-store.ts';

function stretch(from: number, to: number): FollowedStretch {
  const none = new Float32Array(0);
  return {
    from,
    to,
    xPx: none,
    yPx: none,
    score: none,
    worldX: none,
    worldY: none,
    worldZ: none,
    decoded: new Uint8Array(to - from).fill(1),
  };
}

test('pictures that were looked at twice are not more than there are', async () => {
  const films: UnfinishedFilm[] = [];
  const kept: FollowedStretch[] = [];
  const store = {
    put: (film: UnfinishedFilm, stretches: readonly FollowedStretch[]) => {
      films.push(film);
      kept.push(...stretches);
      return Promise.resolve();
    },
  } as unknown as UnfinishedStore;
  const request = { options: {}, chosen: false, known: null } as unknown as AnalysisRequest;
  const keeper = new UnfinishedKeeper(store, 'a', request, () => undefined);
  const progress = { framesDone: 0, framesTotal: 75, secondsLeft: null };
  keeper.note({ stage: 'following-walker', ...progress });
  for (const [from, to] of [
    [0, 48],
    [48, 75],
    [40, 61],
  ] as const)
    keeper.hear({ kind: 'followed', stretch: stretch(from, to) });
  await keeper.leave();
  expect(films.at(-1)).toMatchObject({ framesDone: 75, framesTotal: 75 });
  expect(kept.map(({ from, to }) => [from, to])).toEqual([
    [0, 48],
    [48, 75],
    [40, 61],
  ]);
});
