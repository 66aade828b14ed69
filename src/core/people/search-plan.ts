import { walks } from './choose-walker.ts';
import { median } from '../statistics.ts';
import type { PersonTrack } from './people-tracks.ts';
import type { Region } from './region-path.ts';

/** One person alone is easily followed: a look a second places the square, landmarks do the rest. */
const SPARSE_S = 1;
/** Short clips get so many sparse looks all the same. */
const LEAST_SPARSE_LOOKS = 6;
/** People who cross are told apart by looking often: a walker moves about a fifth of a body height meanwhile. */
const DENSE_S = 0.2;
/** Somebody seen for so long is a person, not a flicker of the finder. */
const LEAST_PERSON_S = 0.55;
/** One so sure is somebody, even if seen only once. */
const SURE_SCORE = 0.45;

/** A part of the picture, pixels. */
interface Window {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Numbers of frames at least `everyS` apart, first and last among them. */
export function framesEvery(everyS: number, timeS: ArrayLike<number>): number[] {
  const wanted: number[] = [];
  for (let i = 0; i < timeS.length; i++) {
    const last = wanted[wanted.length - 1];
    const since = last === undefined ? Infinity : (timeS[i] ?? 0) - (timeS[last] ?? 0);
    if (since >= everyS - 1e-6 || i === timeS.length - 1) wanted.push(i);
  }
  return wanted;
}

/** Frames for the first look at a clip. */
export function sparseFrames(timeS: ArrayLike<number>): number[] {
  const durationS = (timeS[timeS.length - 1] ?? 0) - (timeS[0] ?? 0);
  const everyS = Math.min(SPARSE_S, durationS / (LEAST_SPARSE_LOOKS - 1));
  return framesEvery(Math.max(DENSE_S, everyS), timeS);
}

/** Frames for the closer look, when the first left a question open. */
export function denseFrames(timeS: ArrayLike<number>): number[] {
  return framesEvery(DENSE_S, timeS);
}

/** Those who are more than a flicker. */
export function realPeople(people: readonly PersonTrack[]): PersonTrack[] {
  return people.filter(
    ({ timeS, sightings }) =>
      (timeS.at(-1) ?? 0) - (timeS[0] ?? 0) >= LEAST_PERSON_S ||
      sightings.some(({ score }) => score >= SURE_SCORE),
  );
}

/** Whether the sparse look was enough: one person, seen often enough to draw a path through. */
export function isPlain(people: readonly PersonTrack[]): boolean {
  const real = realPeople(people);
  return real.length === 1 && (real[0]?.sightings.length ?? 0) >= 3;
}

/** Whether nobody found so far walks: the walker may be too small to be seen in the whole picture. */
export function walkerIsMissing(people: readonly PersonTrack[]): boolean {
  return !people.some(walks);
}

/** A body shorter than this share of the picture's longer side is seen badly in the whole picture. */
const SMALL_SHARE = 0.2;

/** Whether somebody is so small that their size and place are unsure in the whole picture. */
export function isSmall(
  { sightings }: PersonTrack,
  picture: { readonly widthPx: number; readonly heightPx: number },
): boolean {
  const heightPx = median(sightings.map((one) => one.bodyHeightPx));
  return heightPx < SMALL_SHARE * Math.max(picture.widthPx, picture.heightPx);
}

/** Side of a part of the picture in which people a sixth as tall are still found, pixels. */
const TILE_PX = 640;
/** Tiles overlap by so much: a small person is whole in one of them. */
const OVERLAP_PX = 200;

/** Overlapping parts that together cover the picture; none where the picture is no larger than a part. */
export function tilesOf(picture: {
  readonly widthPx: number;
  readonly heightPx: number;
}): readonly Window[] {
  const { widthPx, heightPx } = picture;
  if (Math.max(widthPx, heightPx) <= 1.25 * TILE_PX) return [];
  const across = startsOf(widthPx);
  return startsOf(heightPx).flatMap((y) =>
    across.map((x) => ({
      x,
      y,
      width: Math.min(TILE_PX, widthPx),
      height: Math.min(TILE_PX, heightPx),
    })),
  );
}

function startsOf(lengthPx: number): number[] {
  if (lengthPx <= TILE_PX) return [0];
  const count = Math.ceil((lengthPx - OVERLAP_PX) / (TILE_PX - OVERLAP_PX));
  return Array.from({ length: count }, (_, i) => (i * (lengthPx - TILE_PX)) / (count - 1));
}

/** The surroundings of a small person, in which to look more often. */
export function windowAround(region: Region): Window {
  const sidePx = 3 * region.sidePx;
  return {
    x: region.centreXPx - sidePx / 2,
    y: region.centreYPx - sidePx / 2,
    width: sidePx,
    height: sidePx,
  };
}
