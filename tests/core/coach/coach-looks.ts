import type { CoachSetting } from '#core/coach/coach-hint.ts';
import type { CoachLook, SeenLandmarks } from '#core/coach/coach-look.ts';
import { columnOf, type LandmarkTrack } from '#core/body/landmark-track.ts';
import { LANDMARK_COUNT } from '#core/body/skeleton.ts';

export const SIDE: CoachSetting = { pass: 'side', rollDeg: null, framesPerS: 30 };
export const FRONT: CoachSetting = { ...SIDE, pass: 'front' };
export const GOOD_LIGHT = { meanLuma: 120, figureLuma: 100, surroundLuma: 130 };

/** The rows of a track as looks at a camera, `fromS` later; a row of gaps is a look at nobody. */
export function looksOf(track: LandmarkTrack, fromS = 0): CoachLook[] {
  return Array.from(track.timeS, (t, row) => ({
    ...emptyLook(fromS + t),
    widthPx: track.widthPx,
    heightPx: track.heightPx,
    person: personIn(track, row),
  }));
}

/** A look at a room without anybody. */
export function emptyLook(timeS: number): CoachLook {
  return {
    timeS,
    widthPx: 1280,
    heightPx: 720,
    person: null,
    otherPeople: 0,
    light: GOOD_LIGHT,
  };
}

function personIn(track: LandmarkTrack, row: number): SeenLandmarks | null {
  const of = (column: keyof SeenLandmarks) =>
    Float32Array.from(
      { length: LANDMARK_COUNT },
      (_, i) => track[column][row * LANDMARK_COUNT + i] ?? NaN,
    );
  if (!Number.isFinite(columnOf(track.xPx, 0)[row])) return null;
  return {
    xPx: of('xPx'),
    yPx: of('yPx'),
    score: of('score'),
    worldX: of('worldX'),
    worldY: of('worldY'),
    worldZ: of('worldZ'),
  };
}

/** The same look with every point moved in the picture. */
export function moved(
  look: CoachLook,
  move: (x: number, y: number, landmark: number) => readonly [number, number],
): CoachLook {
  const { person } = look;
  if (person === null) return look;
  const at = Array.from(person.xPx, (x, i) => move(x, person.yPx[i] ?? NaN, i));
  return {
    ...look,
    person: {
      ...person,
      xPx: Float32Array.from(at, ([x]) => x),
      yPx: Float32Array.from(at, ([, y]) => y),
    },
  };
}
