import type { LandmarkTrack } from '../body/landmark-track.ts';
import { localLine } from '../signal/local-line.ts';
import { mean, median } from '../statistics.ts';
import type { PersonTrack } from './people-tracks.ts';
import { bodyPlaceAt } from './placed-sighting.ts';
import { placedPart } from './region-path.ts';
import { nearestPart, onlySightings, partsOf } from './returns.ts';
import { isOneBody } from './without-doubles.ts';

/** Hips nearer to each other than this, in body heights: the network may then draw the one on the other. */
const NEAR_DISTANCE = 0.42;
/** One who stands nearer to the camera and so close before the walker hides them. */
const COVERING_DISTANCE = 0.17;
/** So close, before or behind, a leg of one may be taken for the other's. */
const OVERLAP_DISTANCE = 0.3;
/** Landmarks this far from where the walker goes, or of a body so much taller or shorter, are somebody else's. */
const MOST_STRAY = 0.07;
const MOST_LOG_SIZE_RATIO = 0.12;
/** Whose soles are so much lower in the picture, in body heights of the walker, stands nearer to the camera. */
const LEAST_SOLES_LOWER = 0.02;
/**
 * A companion's speed differs from the walker's by less than this share of it, or by less than so many heights a
 * second.
 */
const SAME_SPEED_SHARE = 0.5;
const SAME_SPEED_HEIGHTS_PER_S = 0.15;
/** Longer encounters and bodies of other sizes are told apart by what they were before and after. */
const BEFORE_AND_AFTER_S = 1.2;
/** The change of speed under exchanged names must exceed that under the names given by this, body heights a second. */
const LEAST_MARGIN_PER_S = 0.25;
const SMOOTHING_S = 0.3;

interface Place {
  readonly hipX: number;
  readonly soleY: number;
  readonly height: number;
}

/** Whether somebody else is so near, at each of some times, that the walker's picture may be theirs. */
export function nearOthers(
  walker: PersonTrack,
  others: readonly PersonTrack[],
  timeS: ArrayLike<number>,
): boolean[] {
  const own = placesOf(walker, timeS);
  const theirs = others.map((other) => placesOf(other, timeS));
  return own.map((place, i) => theirs.some((places) => apart(place, places[i]) < NEAR_DISTANCE));
}

/** What somebody else does to the walker's picture, frame by frame. */
export interface Covered {
  /** The landmarks are not the walker's: covered by one nearer to the camera, or drawn on another person. */
  readonly hidden: readonly boolean[];
  /** A leg may be the other person's. */
  readonly doubtful: readonly boolean[];
}

/** Nobody is before the walker. */
export function uncovered(frames: number): Covered {
  const never = new Array<boolean>(frames).fill(false);
  return { hidden: never, doubtful: never };
}

/** Frames in which the walker cannot, or perhaps cannot, be read off the landmarks because somebody is there too. */
export function coveredFrames(
  track: LandmarkTrack,
  walker: PersonTrack,
  others: readonly PersonTrack[],
): Covered {
  const near = nearOthers(walker, others, track.timeS);
  if (!near.includes(true)) return uncovered(near.length);
  const goes = placesOf(surelyTheirs(walker, others), track.timeS, true);
  const theirs = others.map((other) => ({
    places: placesOf(notUpon(other, walker), track.timeS),
    isAlong: goesAlong(walker, other),
  }));
  const isStray = (frame: number, expected: Place) => {
    const seen = seenPlace(track, frame);
    if (fits(seen, expected)) return false;
    // Beside a companion the walker's place is rarely exact: only landmarks that fit the companion better stray.
    const own = unlike(seen, expected);
    const beside = theirs.filter(({ places }) => apart(expected, places[frame]) < NEAR_DISTANCE);
    return (
      beside.length === 0 ||
      beside.some(({ places, isAlong }) => !isAlong || unlike(seen, places[frame]) < own)
    );
  };
  const hidden = near.map((isNear, frame) => {
    const expected = goes[frame];
    if (!isNear || expected === undefined) return false;
    const isCovered = theirs.some(
      ({ places }) =>
        isBefore(places[frame], expected) && apart(expected, places[frame]) < COVERING_DISTANCE,
    );
    return isCovered || isStray(frame, expected);
  });
  const doubtful = hidden.map((isHidden, frame) => {
    const expected = goes[frame];
    if (isHidden || expected === undefined) return false;
    // The strides beside a companion are as good as the others, or there are none to judge them by.
    return theirs.some(
      ({ places, isAlong }) =>
        apart(expected, places[frame]) < OVERLAP_DISTANCE &&
        (!isAlong || isBefore(places[frame], expected)),
    );
  });
  return { hidden, doubtful };
}

/** Whether somebody stands nearer to the camera. */
function isBefore(other: Place | undefined, walker: Place): boolean {
  return other !== undefined && other.soleY > walker.soleY + LEAST_SOLES_LOWER * walker.height;
}

/** Whether somebody near the walker goes the same way about as quickly, or stays beside them on a treadmill. */
function goesAlong(walker: PersonTrack, other: PersonTrack): boolean {
  const [from, to] = longestTogether(walker, other);
  const [own, theirs] = [speedPx(walker, from, to), speedPx(other, from, to)];
  const heightPx = median(walker.sightings.map((one) => one.bodyHeightPx));
  return (
    Math.abs(own - theirs) <
    Math.max(SAME_SPEED_SHARE * Math.abs(own), SAME_SPEED_HEIGHTS_PER_S * heightPx)
  );
}

/**
 * First and last moment of the walker's longest time near somebody; a walker who goes there and back meets a bystander
 * twice.
 */
function longestTogether(walker: PersonTrack, other: PersonTrack): readonly [number, number] {
  let [longest, since]: [readonly [number, number], number] = [[NaN, NaN], NaN];
  nearOthers(walker, [other], walker.timeS).forEach((isNear, i) => {
    const time = walker.timeS[i] ?? NaN;
    if (!isNear) since = NaN;
    else if (!Number.isFinite(since)) since = time;
    if (isNear && !(time - since <= longest[1] - longest[0])) longest = [since, time];
  });
  return longest;
}

/**
 * The sightings by which the walker's path is known. With somebody near, a sighting may be the other's, so an encounter is
 * bridged. Beside a companion nobody can be followed blindly: there those count in which the companion was seen at the
 * same moment too, so that each was seen for themselves.
 */
function surelyTheirs(walker: PersonTrack, others: readonly PersonTrack[]): PersonTrack {
  const around = others.map((other) => ({
    near: nearOthers(walker, [other], walker.timeS),
    seenToo: goesAlong(walker, other) ? other.timeS : [],
  }));
  const sure = walker.timeS.map((time, i) =>
    around.every(({ near, seenToo }) => near[i] !== true || seenToo.includes(time)),
  );
  return onlySightings(walker, (i) => sure[i] === true);
}

/**
 * Landmarks that place somebody beside the walker may be the walker's: sightings of the same moment that lie upon one
 * another are one body, and count for the other only where there is nothing else.
 */
function notUpon(other: PersonTrack, walker: PersonTrack): PersonTrack {
  const own = other.timeS.map((time, i) => {
    const [one, theirs] = [walker.sightings[walker.timeS.indexOf(time)], other.sightings[i]];
    if (one === undefined || theirs === undefined) return true;
    return !isOneBody(theirs, one);
  });
  if (!own.includes(true)) return other;
  return onlySightings(other, (i) => own[i] === true);
}

/**
 * Whether two who met may have been given each other's names: what they did before goes with what the other did
 * after about as well as with their own.
 */
export function mayBeMixedUp(walker: PersonTrack, others: readonly PersonTrack[]): boolean {
  return others.some((other) => {
    const met = nearOthers(walker, [other], walker.timeS);
    const from = walker.timeS[met.indexOf(true)];
    const to = walker.timeS[met.lastIndexOf(true)];
    if (from === undefined || to === undefined) return false;
    const [before, after] = [from - BEFORE_AND_AFTER_S, to + BEFORE_AND_AFTER_S];
    const [w0, w1] = [pace(walker, before, from), pace(walker, to, after)];
    const [o0, o1] = [pace(other, before, from), pace(other, to, after)];
    const asNamed = Math.abs(w1 - w0) + Math.abs(o1 - o0);
    const exchanged = Math.abs(o1 - w0) + Math.abs(w1 - o0);
    return exchanged - asNamed < LEAST_MARGIN_PER_S;
  });
}

/** Body heights a second along the picture; NaN where less than two sightings lie in the span. */
function pace(track: PersonTrack, fromS: number, toS: number): number {
  const { sightings } = within(track, fromS, toS);
  return speedPx(track, fromS, toS) / mean(sightings.map((one) => one.bodyHeightPx));
}

/** Pixels a second along the picture; NaN where less than two sightings lie in the span. */
function speedPx(track: PersonTrack, fromS: number, toS: number): number {
  const { timeS, sightings } = within(track, fromS, toS);
  const [first, last] = [sightings[0], sightings.at(-1)];
  if (first === undefined || last === undefined || first === last) return NaN;
  return (last.hipXPx - first.hipXPx) / ((timeS.at(-1) ?? NaN) - (timeS[0] ?? NaN));
}

function within(track: PersonTrack, fromS: number, toS: number): PersonTrack {
  const isIn = track.timeS.map((time) => time >= fromS && time <= toS);
  return onlySightings(track, (i) => isIn[i] === true);
}

/** Where somebody is at each of some times; nowhere while they are away. */
function placesOf(track: PersonTrack, timeS: ArrayLike<number>, everywhere = false): Place[] {
  const parts = partsOf(track);
  const places = parts.map((part) => placesInPart(part, timeS, everywhere));
  return Array.from(
    { length: timeS.length },
    (_, i) => places[nearestPart(parts, timeS[i] ?? NaN)]?.[i] ?? NOWHERE,
  );
}

const NOWHERE: Place = { hipX: NaN, soleY: NaN, height: NaN };

function placesInPart(track: PersonTrack, timeS: ArrayLike<number>, everywhere: boolean): Place[] {
  const { timeS: seenS, sightings } = placedPart(track);
  const line = (value: (i: number) => number) =>
    localLine(
      seenS,
      sightings.map((_, i) => value(i)),
      timeS,
      SMOOTHING_S,
    );
  const hipX = line((i) => sightings[i]?.hipXPx ?? NaN);
  const soleY = line((i) => sightings[i]?.soleYPx ?? NaN);
  const height = line((i) => sightings[i]?.bodyHeightPx ?? NaN);
  const from = (track.timeS[0] ?? Infinity) - SMOOTHING_S;
  const to = (track.timeS.at(-1) ?? -Infinity) + SMOOTHING_S;
  return Array.from({ length: timeS.length }, (_, i) => {
    const time = timeS[i] ?? NaN;
    const known = everywhere || (time >= from && time <= to);
    return known
      ? { hipX: hipX[i] ?? NaN, soleY: soleY[i] ?? NaN, height: height[i] ?? NaN }
      : NOWHERE;
  });
}

/** Distance across the picture in heights of the taller; NaN, which is not near, where one is not there. */
function apart(one: Place, other: Place | undefined): number {
  if (other === undefined) return NaN;
  return Math.abs(one.hipX - other.hipX) / Math.max(one.height, other.height);
}

function seenPlace(track: LandmarkTrack, frame: number): Place {
  const { hipX, soleY, bodyHeight } = bodyPlaceAt(track, frame);
  return { hipX, soleY, height: bodyHeight };
}

function fits(seen: Place, expected: Place): boolean {
  return (
    Math.abs(seen.hipX - expected.hipX) < MOST_STRAY * expected.height &&
    Math.abs(seen.soleY - expected.soleY) < MOST_STRAY * expected.height &&
    Math.abs(Math.log(seen.height / expected.height)) < MOST_LOG_SIZE_RATIO
  );
}

/** How far a body is from a place in all that tells people apart, in body heights; NaN where nobody is there. */
function unlike(seen: Place, place: Place | undefined): number {
  if (place === undefined) return NaN;
  const away = Math.abs(seen.hipX - place.hipX) + Math.abs(seen.soleY - place.soleY);
  return away / place.height + Math.abs(Math.log(seen.height / place.height));
}
