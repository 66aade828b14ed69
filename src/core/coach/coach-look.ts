import { emptyTrack, type LandmarkTrack } from '../body/landmark-track.ts';
import { LANDMARK_COUNT } from '../body/skeleton.ts';
import { bodyPlace, type BodyPlace } from '../people/placed-sighting.ts';

/** Brightness of a picture, 0 to 255. */
export interface PictureLight {
  readonly meanLuma: number;
  /**
   * Of the brighter parts of the body, such as its face, and of what lies beside it: dark clothes are not a shadow.
   * Null: no body was seen when it was measured.
   */
  readonly figureLuma: number | null;
  readonly surroundLuma: number | null;
}

/** The landmarks of one person: one value for each of `LANDMARK_NAMES`. */
export interface SeenLandmarks {
  /** Pixels of the picture that was looked at. */
  readonly xPx: Float32Array;
  readonly yPx: Float32Array;
  /** 0 to 1: how sure the network is that the point can be seen. */
  readonly score: Float32Array;
  /** Metres from the middle of the hips, camera axes (x right, y down, z away from the camera). */
  readonly worldX: Float32Array;
  readonly worldY: Float32Array;
  readonly worldZ: Float32Array;
}

/** What one picture of the camera shows. */
export interface CoachLook {
  /** The page's clock, seconds. */
  readonly timeS: number;
  /** Size of the picture that was looked at. */
  readonly widthPx: number;
  readonly heightPx: number;
  /** Null: nobody is seen. */
  readonly person: SeenLandmarks | null;
  /** How many other people there are, counted every second or so; null: not counted yet. */
  readonly otherPeople: number | null;
  /** Measured every second or so; null: not yet. */
  readonly light: PictureLight | null;
}

/** The looks from a time on. */
export function since(looks: readonly CoachLook[], fromS: number): readonly CoachLook[] {
  return looks.filter(({ timeS }) => timeS >= fromS);
}

/** Where the person of a look is, pixels; null where nobody is seen or the points make no upright body. */
export function placeOf({ person }: CoachLook): BodyPlace | null {
  if (person === null) return null;
  const place = bodyPlace(
    (i) => person.xPx[i] ?? NaN,
    (i) => person.yPx[i] ?? NaN,
  );
  return place.bodyHeight > 0 ? place : null;
}

/** Looks as the track of a walker, one row each: what the rest of the core reads. They must be of one picture size. */
export function trackOf(looks: readonly CoachLook[]): LandmarkTrack {
  const times = Float64Array.from(looks, ({ timeS }) => timeS);
  const track = emptyTrack(times, looks[0]?.widthPx ?? 0, looks[0]?.heightPx ?? 0);
  looks.forEach(({ person }, row) => {
    if (person === null) return;
    for (const column of ['xPx', 'yPx', 'score', 'worldX', 'worldY', 'worldZ'] as const)
      track[column].set(person[column], row * LANDMARK_COUNT);
  });
  return track;
}
