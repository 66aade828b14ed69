import type { Crowd, FoundPeople, PersonOnStill } from '#contract/analysis-api.ts';
import { walkersTogether } from '#core/people/choose-walker.ts';
import type { PersonTrack } from '#core/people/people-tracks.ts';
import type { Notice } from '#core/report/report.ts';
import { PictureMemory } from '../../decode/pixels/picture-memory.ts';
import type { FrameSource } from '../frames/in-process-analyser.ts';

const STILL_WIDTH_PX = 960;
/** Half the width of a body with its arms, in body heights. */
const HALF_WIDTH = 0.2;

/** A still of the moment at which most people are to be seen, with where they are; null for fewer than two people. */
export async function crowdOf(
  found: FoundPeople,
  frames: FrameSource,
  timeS: Float64Array,
): Promise<Crowd | null> {
  if (found.people.length < 2) return null;
  const moment = fullestMoment(found.people);
  for await (const frame of frames([timeS.indexOf(moment)])) {
    try {
      const people = found.people.flatMap((track, person) =>
        onStill(track, person, moment, frame.widthPx, frame.heightPx),
      );
      const bitmap = await frame.toBitmap(STILL_WIDTH_PX, new PictureMemory());
      return { still: await jpegOf(bitmap), people, found };
    } finally {
      frame.close();
    }
  }
  return null;
}

/** Everyone who is on the still only if seen at that very moment. */
function onStill(
  track: PersonTrack,
  person: number,
  moment: number,
  widthPx: number,
  heightPx: number,
): PersonOnStill[] {
  const sighting = track.sightings[track.timeS.indexOf(moment)];
  if (sighting === undefined) return [];
  const { hipXPx, soleYPx, bodyHeightPx } = sighting;
  const left = Math.max(0, hipXPx - HALF_WIDTH * bodyHeightPx) / widthPx;
  const right = Math.min(widthPx, hipXPx + HALF_WIDTH * bodyHeightPx) / widthPx;
  const top = Math.max(0, soleYPx - bodyHeightPx) / heightPx;
  const bottom = Math.min(heightPx, soleYPx) / heightPx;
  return [{ person, left, top, width: right - left, height: bottom - top }];
}

/** The time at which most of the people were seen; of several such times the one at which they were seen surest. */
function fullestMoment(people: readonly PersonTrack[]): number {
  const worth = new Map<number, number>();
  for (const { timeS, sightings } of people) {
    timeS.forEach((time, i) => {
      worth.set(time, (worth.get(time) ?? 0) + 1 + 0.1 * (sightings[i]?.score ?? 0));
    });
  }
  return [...worth].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0];
}

/** What the reader should know of whom we followed, where several walked, and why nobody was found. */
export function walkerNotices(
  { people, walker, turnDeg }: FoundPeople,
  { heightPx }: { readonly heightPx: number },
): Notice[] {
  if (turnDeg !== undefined && turnDeg !== null) {
    return [{ code: 'turned', clockwiseDeg: turnDeg }];
  }
  const followed = walker === null ? undefined : people[walker];
  const together = followed === undefined ? null : walkersTogether(people, followed, heightPx);
  return together === null ? [] : [{ code: 'several-walkers', ...together }];
}

async function jpegOf(bitmap: ImageBitmap): Promise<Blob> {
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext('2d', { alpha: false })?.drawImage(bitmap, 0, 0);
  bitmap.close();
  return canvas.convertToBlob({ type: 'image/jpeg', quality: 0.85 });
}
