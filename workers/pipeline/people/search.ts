import type { SampledFrame } from '#core/people/people-tracks.ts';
import type { FrameAnalyser, SearchLook } from '../frames/frame-analyser.ts';
import type { FrameCounter } from '../progress.ts';
import { distributeChunks, runsOf } from './distribute-chunks.ts';

/** What the search needs to know of the clip. */
export interface ClipPlan {
  readonly timeS: Float64Array;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** A search for people: where, who looks, and who counts the frames. */
export interface PeopleSearch {
  readonly clip: ClipPlan;
  readonly analysers: readonly Promise<FrameAnalyser>[];
  readonly counter: FrameCounter;
}

/** People in some frames, as many frames at a time as there are analysers. */
export async function searchIn(
  { analysers, counter }: PeopleSearch,
  looks: readonly SearchLook[],
  place: boolean,
): Promise<SampledFrame[]> {
  counter.expect(looks.length);
  const parts = await distributeChunks(
    analysers,
    runsOf(looks, analysers.length),
    (analyser, run) => analyser.search(run, place, () => counter.count()),
  );
  return parts.flat();
}
