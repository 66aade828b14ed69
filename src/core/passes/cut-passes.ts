import { toDegrees } from '../angle.ts';
import { isSeen, type Body } from '../body/body.ts';
import { onlyFrames } from '../standing/quiet-standing.ts';
import { bodyFacing } from '../view/body-facing.ts';
import { viewOf } from '../view/view.ts';
import { straightPieces, type PlaceAtTime, type StraightPiece } from './straight-pieces.ts';

/** Frames of one walk past the camera in one direction, both ends included. */
export interface Pass {
  readonly from: number;
  readonly to: number;
}

/** A walker who is not seen for longer has left the picture, or was hidden: what comes is another pass. */
const LONGEST_GAP_S = 0.9;
/** Places are taken so far apart, and are off by so much: the hips' sway, and what the apparent size tells of depth. */
const PLACE_EVERY_S = 0.2;
const ERROR_X = 0.05;
const ERROR_Z_SHARE = 0.025;
/** Below this speed somebody stands, turns, or walks on a belt, and has no direction. Body heights a second. */
const LEAST_SPEED = 0.14;
/** Less of a way, body heights, is a step aside. */
const LEAST_TRAVEL = 0.6;
/** Directions, of the way and of the chest, that differ by more are two passes. */
const TURN_DEG = 60;
const CHEST_TURN_DEG = 45;
/** Less than this is no pass: it cannot hold two steps. */
const LEAST_PASS_S = 0.8;
/** At a turn the walker slows down and twists already. */
const TURNING_S = 0.1;

/**
 * The passes of a walker, in order of time: cut where the walker turns round, was out of the picture, or where the
 * video itself was cut. A walk in one go is one pass, from the first to the last frame with the walker.
 * @param jumps frames that do not follow the one before, see `videoJumps`.
 */
export function cutPasses(body: Body, jumps: readonly number[]): Pass[] {
  const { path } = viewOf(body);
  const stretches = unbroken(body, jumps);
  const passes = stretches.flatMap((stretch) => {
    const places = placesIn(body, path, stretch);
    return directions(body, places, straightPieces(places), stretch);
  });
  return passes.filter(({ from, to }) => lengthS(body, from, to) >= LEAST_PASS_S);
}

function lengthS({ timeS }: Body, from: number, to: number): number {
  return (timeS[to] ?? NaN) - (timeS[from] ?? NaN);
}

/** Stretches in which the walker is seen without a long gap and the video without a cut. */
function unbroken(body: Body, jumps: readonly number[]): Pass[] {
  const stretches: { from: number; to: number }[] = [];
  const isJump = new Set(jumps);
  let broken = true;
  isSeen(body).forEach((seen, frame) => {
    const last = stretches.at(-1);
    if (isJump.has(frame)) broken = true;
    if (!seen) return;
    if (broken || last === undefined || lengthS(body, last.to, frame) > LONGEST_GAP_S)
      stretches.push({ from: frame, to: frame });
    else last.to = frame;
    broken = false;
  });
  return stretches;
}

interface Place extends PlaceAtTime {
  readonly frame: number;
}

function placesIn(
  body: Body,
  path: { readonly x: Float64Array; readonly z: Float64Array },
  { from, to }: Pass,
): Place[] {
  const places: Place[] = [];
  for (let frame = from; frame <= to; frame++) {
    const [timeS, x, z] = [body.timeS[frame] ?? NaN, path.x[frame] ?? NaN, path.z[frame] ?? NaN];
    const lastS = places.at(-1)?.timeS ?? -Infinity;
    if (timeS - lastS < PLACE_EVERY_S - 1e-6 || !Number.isFinite(x + z)) continue;
    places.push({ frame, timeS, x, z, errorX: ERROR_X, errorZ: ERROR_Z_SHARE * z });
  }
  return places;
}

/** One direction of walking, and the places that it was read from. */
interface Direction extends Pass {
  readonly x: number;
  readonly z: number;
}

/** Cuts a stretch between pieces of different directions; what lies between them is the turn. */
function directions(
  body: Body,
  places: readonly Place[],
  pieces: readonly StraightPiece[],
  stretch: Pass,
): Pass[] {
  const moving = pieces.flatMap((piece) => directionOf(piece, places));
  const groups: Direction[] = [];
  for (const next of moving) {
    const last = groups.at(-1);
    if (last !== undefined && !isTurn(body, last, next))
      groups[groups.length - 1] = { ...last, x: last.x + next.x, z: last.z + next.z, to: next.to };
    else groups.push(next);
  }
  if (groups.length < 2) return [stretch];
  // What comes before the first and after the last turn belongs to these passes: standing, or a last slow step.
  return groups.map(({ from, to }, i) => ({
    from: i === 0 ? stretch.from : firstAfter(body, from, TURNING_S),
    to: i === groups.length - 1 ? stretch.to : lastBefore(body, to, TURNING_S),
  }));
}

function directionOf(
  { first, last, velocityX, velocityZ }: StraightPiece,
  places: readonly Place[],
): Direction[] {
  const [start, end] = [places[first], places[last]];
  if (start === undefined || end === undefined) return [];
  const spanS = end.timeS - start.timeS;
  const speed = Math.hypot(velocityX, velocityZ);
  if (speed < LEAST_SPEED || speed * spanS < LEAST_TRAVEL) return [];
  return [{ x: velocityX * spanS, z: velocityZ * spanS, from: start.frame, to: end.frame }];
}

/** Whether both the way and the chest point elsewhere: a walker who steps back, or drifts on a belt, has not turned. */
function isTurn(body: Body, before: Direction, after: Direction): boolean {
  const chest = (part: Pass) => bodyFacing(onlyFrames(body, (i) => i >= part.from && i <= part.to));
  return (
    apartDeg(before, after) > TURN_DEG && !(apartDeg(chest(before), chest(after)) < CHEST_TURN_DEG)
  );
}

interface Direct {
  readonly x: number;
  readonly z: number;
}

function apartDeg(a: Direct, b: Direct): number {
  return Math.abs(toDegrees(Math.atan2(a.x * b.z - a.z * b.x, a.x * b.x + a.z * b.z)));
}

function firstAfter({ timeS }: Body, frame: number, byS: number): number {
  const untilS = (timeS[frame] ?? NaN) + byS;
  return timeS.findIndex((t) => t >= untilS);
}

function lastBefore({ timeS }: Body, frame: number, byS: number): number {
  const untilS = (timeS[frame] ?? NaN) - byS;
  return timeS.findLastIndex((t) => t <= untilS);
}
