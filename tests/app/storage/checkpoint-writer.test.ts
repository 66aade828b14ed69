// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import type { FollowedStretch, FoundPeople } from '#contract/analysis-api.ts';
import { buildColumns } from '#core/body/landmark-track.ts';
import type { AnalysisRequest } from '../../../src/app/analysis/analysis-request.ts';
import { CheckpointWriter } from '../../../src/app/storage/checkpoint-writer.ts';
import type {
  UnfinishedVideo,
  UnfinishedStore,
} from '../../../src/app/storage/unfinished-store.ts';

function stretch(from: number, to: number): FollowedStretch {
  const columns = buildColumns(() => new Float32Array(0));
  return { from, to, ...columns, decoded: new Uint8Array(to - from).fill(1) };
}

/** A store that writes down what reaches it. */
function listeningStore(videos: UnfinishedVideo[], kept: FollowedStretch[]): UnfinishedStore {
  return {
    put: (video: UnfinishedVideo, stretches: readonly FollowedStretch[]) => {
      videos.push(video);
      kept.push(...stretches);
      return Promise.resolve();
    },
    putAfresh: (video: UnfinishedVideo) => {
      videos.push(video);
      kept.length = 0;
      return Promise.resolve();
    },
  } as unknown as UnfinishedStore;
}

test('pictures that were looked at twice are not more than there are', async () => {
  const videos: UnfinishedVideo[] = [];
  const kept: FollowedStretch[] = [];
  const store = listeningStore(videos, kept);
  const request = { options: {}, chosen: false, known: null } as unknown as AnalysisRequest;
  const keeper = new CheckpointWriter(store, 'a', request, () => undefined);
  const progress = { framesDone: 0, framesTotal: 75, secondsLeft: null };
  keeper.note({ stage: 'following-walker', ...progress });
  for (const [from, to] of [
    [0, 48],
    [48, 75],
    [40, 61],
  ] as const)
    keeper.hear({ kind: 'followed', stretch: stretch(from, to) });
  await keeper.leave();
  expect(videos.at(-1)).toMatchObject({ framesDone: 75, framesTotal: 75 });
  expect(kept.map(({ from, to }) => [from, to])).toEqual([
    [0, 48],
    [48, 75],
    [40, 61],
  ]);
});

test('what one network followed is not kept with what another one follows', async () => {
  const videos: UnfinishedVideo[] = [];
  const kept: FollowedStretch[] = [];
  const found: FoundPeople = { people: [], walker: null, videoLook: null };
  const request = { options: { model: 'heavy' }, chosen: true, known: null };
  const first = request as unknown as AnalysisRequest;
  const keeper = new CheckpointWriter(listeningStore(videos, kept), 'a', first, () => undefined);
  keeper.hear({ kind: 'found', found });
  keeper.note({ stage: 'following-walker', framesDone: 0, framesTotal: 75, secondsLeft: null });
  keeper.hear({ kind: 'followed', stretch: stretch(0, 48) });
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  // The first is on its way to the store, the second waits to be written.
  document.dispatchEvent(new Event('visibilitychange'));
  keeper.hear({ kind: 'followed', stretch: stretch(48, 60) });
  const known = { found, followed: [] };
  keeper.startOver({ ...first, options: { ...first.options, model: 'full' }, known });
  keeper.hear({ kind: 'followed', stretch: stretch(0, 5) });
  await keeper.leave();
  expect(kept.map(({ from, to }) => [from, to])).toEqual([[0, 5]]);
  expect(videos.map(({ options, framesDone }) => [options.model, framesDone])).toEqual([
    ['heavy', 0],
    ['heavy', 48],
    ['full', 0],
    ['full', 5],
  ]);
  expect(videos.at(-1)).toMatchObject({ id: 'a', chosen: true, found });
});
