import { chooseWalker } from '#core/people/choose-walker.ts';
import { linkPeople, type PersonTrack, type SampledFrame } from '#core/people/people-tracks.ts';
import { sightingOf } from '#core/people/sighting.ts';
import type { ClipFrame } from '../decode/clip-frame.ts';
import { PEOPLE_INPUT_PX, type PeopleNetwork } from '../people/people-source.ts';
import { SquareCanvas } from './square-canvas.ts';

/** People are looked for this often: a walker moves about a fifth of a body height meanwhile. */
const SAMPLE_INTERVAL_S = 0.2;

/** Everyone who was followed, and the one who walks (null: nobody was seen). */
export interface SampledPeople {
  readonly walker: PersonTrack | null;
  readonly people: readonly PersonTrack[];
}

/** Numbers of the frames to look at, spread evenly over the clip, first and last among them. */
export function framesToSearch(timeS: ArrayLike<number>): number[] {
  const wanted: number[] = [];
  for (let i = 0; i < timeS.length; i++) {
    const last = wanted[wanted.length - 1];
    const since = last === undefined ? Infinity : (timeS[i] ?? 0) - (timeS[last] ?? 0);
    if (since >= SAMPLE_INTERVAL_S - 1e-6 || i === timeS.length - 1) wanted.push(i);
  }
  return wanted;
}

/** Looks for people in the frames given and picks the walker. `onFrame` is called after each frame. */
export async function findWalker(
  frames: AsyncIterable<ClipFrame>,
  timeS: ArrayLike<number>,
  network: PeopleNetwork,
  onFrame: () => void,
): Promise<SampledPeople> {
  const canvas = new SquareCanvas(PEOPLE_INPUT_PX);
  const sampled: SampledFrame[] = [];
  for await (const frame of frames) {
    try {
      sampled.push(await lookAt(frame, timeS[frame.index] ?? NaN, canvas, network));
    } finally {
      frame.close();
    }
    onFrame();
  }
  const people = linkPeople(sampled);
  return { walker: chooseWalker(people), people };
}

async function lookAt(
  frame: ClipFrame,
  timeS: number,
  canvas: SquareCanvas,
  network: PeopleNetwork,
): Promise<SampledFrame> {
  const sidePx = Math.max(frame.widthPx, frame.heightPx);
  const square = canvas.read(frame, 0, 0, sidePx);
  const seen = await network.find(square);
  const people = seen.flatMap((person) => {
    const points = person.points.map(({ x, y, score }) => ({
      x: x * sidePx,
      y: y * sidePx,
      score,
    }));
    return sightingOf(person.score, points) ?? [];
  });
  return { timeS, people };
}
