import type { Sighting } from './sighting.ts';

/** One sampled frame with everyone seen in it. */
export interface SampledFrame {
  readonly timeS: number;
  readonly people: readonly Sighting[];
}

/** The same person through the clip. */
export interface PersonTrack {
  readonly timeS: number[];
  readonly sightings: Sighting[];
}

/** A person cannot be further from where they were going than this, in body heights. */
const MAX_JUMP = 0.45;
const MAX_SIZE_RATIO = 1.45;
/** A track not seen for longer is closed; the same person later is a new track. */
const MAX_GAP_S = 1.2;

/** Links sightings into people, nearest first by place and size; ties go to the longer track. */
export function linkPeople(frames: readonly SampledFrame[]): PersonTrack[] {
  const tracks: PersonTrack[] = [];
  for (const frame of frames) {
    const open = tracks.filter((track) => frame.timeS - lastTime(track) <= MAX_GAP_S);
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
    for (const sighting of withoutDoubles(frame.people)) {
      if (!taken.has(sighting)) tracks.push({ timeS: [frame.timeS], sightings: [sighting] });
    }
  }
  return tracks;
}

/** The finder at times reports one body twice; the surer sighting stands. */
function withoutDoubles(people: readonly Sighting[]): Sighting[] {
  return people.filter(
    (one) =>
      !people.some(
        (other) =>
          other !== one &&
          other.score > one.score &&
          Math.hypot(other.hipXPx - one.hipXPx, other.hipYPx - one.hipYPx) <
            0.12 * one.bodyHeightPx,
      ),
  );
}

function lastTime(track: PersonTrack): number {
  return track.timeS[track.timeS.length - 1] ?? -Infinity;
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
  return Math.max(jump / MAX_JUMP, ratio / Math.log(MAX_SIZE_RATIO));
}
