import type { SmallPicture } from './small-picture.ts';
import { median } from '../statistics.ts';
import type { Sighting } from './sighting.ts';
import { withoutDoubles } from './without-doubles.ts';

/** One sampled frame with everyone seen in it. */
export interface SampledFrame {
  readonly timeS: number;
  readonly people: readonly Sighting[];
  /** The frame itself, where it was asked for. */
  readonly picture?: SmallPicture;
}

/** The same person through the clip. */
export interface PersonTrack {
  readonly timeS: number[];
  readonly sightings: Sighting[];
  /** Positions of the first sighting after the person was away; left out where they never were. See `partsOf`. */
  readonly returnsAt?: readonly number[];
}

/** A person cannot be further from where they were going than this, in body heights: at once, and for each second. */
const MAX_JUMP = 0.25;
const MAX_JUMP_PER_S = 1;
const MAX_SIZE_RATIO = 1.35;
const MAX_SIZE_RATIO_PER_S = 1.35;
/** A track not seen for longer is closed; the same person later is a new track. */
const MAX_GAP_S = 1.2;
/** Looks further apart than this are sparse: a track may then miss one. */
const SPARSE_GAPS = 2.2;

/** Links sightings into people, nearest first by place and size; ties go to the longer track. */
export function linkPeople(frames: readonly SampledFrame[]): PersonTrack[] {
  const tracks: PersonTrack[] = [];
  const usualStepS = median(stepsOf(frames));
  const maxGapS = frames.length > 1 ? Math.max(MAX_GAP_S, SPARSE_GAPS * usualStepS) : MAX_GAP_S;
  for (const frame of frames) {
    const open = tracks.filter((track) => frame.timeS - lastTime(track) <= maxGapS);
    const pairs = open
      .flatMap((track) =>
        frame.people.map((sighting) => ({
          track,
          sighting,
          distance: distance(track, frame.timeS, sighting),
        })),
      )
      .filter((pair) => pair.distance < 1)
      .sort((a, b) => a.distance - b.distance);
    const taken = new Set<Sighting | PersonTrack>();
    for (const { track, sighting } of pairs) {
      if (taken.has(track) || taken.has(sighting)) continue;
      taken.add(track).add(sighting);
      track.timeS.push(frame.timeS);
      track.sightings.push(sighting);
    }
    for (const sighting of withoutDoubles([...frame.people].sort((a, b) => b.score - a.score))) {
      if (!taken.has(sighting)) tracks.push({ timeS: [frame.timeS], sightings: [sighting] });
    }
  }
  return tracks;
}

function lastTime(track: PersonTrack): number {
  return track.timeS[track.timeS.length - 1] ?? -Infinity;
}

function stepsOf(frames: readonly SampledFrame[]): number[] {
  return frames.slice(1).map((frame, i) => frame.timeS - (frames[i]?.timeS ?? NaN));
}

/** 0 = just where and as large as foretold, 1 = the most that may still be the same person. */
function distance(track: PersonTrack, timeS: number, sighting: Sighting): number {
  const count = track.sightings.length;
  const last = track.sightings[count - 1];
  if (last === undefined) return Infinity;
  const before = track.sightings[count - 2] ?? last;
  const stepS = (track.timeS[count - 1] ?? 0) - (track.timeS[count - 2] ?? -Infinity);
  const ahead = count > 1 && stepS > 0 ? Math.min(2, (timeS - lastTime(track)) / stepS) : 0;
  const x = last.hipXPx + ahead * (last.hipXPx - before.hipXPx);
  const y = last.hipYPx + ahead * (last.hipYPx - before.hipYPx);
  const jump = Math.hypot(sighting.hipXPx - x, sighting.hipYPx - y) / last.bodyHeightPx;
  const ratio = Math.abs(Math.log(sighting.bodyHeightPx / last.bodyHeightPx));
  const sinceS = timeS - lastTime(track);
  const mostRatio = Math.log(MAX_SIZE_RATIO) + sinceS * Math.log(MAX_SIZE_RATIO_PER_S);
  return Math.max(jump / (MAX_JUMP + sinceS * MAX_JUMP_PER_S), ratio / mostRatio);
}
