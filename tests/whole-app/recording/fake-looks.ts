import type { FakeLook } from '../fake-worker.ts';
import { LANDMARK_NAMES, type LandmarkName } from '#core/body/skeleton.ts';

/** Where the picture of the tests shows somebody, and how tall they are in it. */
const PLACES = {
  good: { height: 0.6, soleY: 0.9, x: 0.5 },
  far: { height: 0.2, soleY: 0.8, x: 0.5 },
  feetOut: { height: 0.8, soleY: 1.15, x: 0.5 },
} as const;

const EMPTY = {
  widthPx: 640,
  heightPx: 360,
  otherPeople: 0,
  light: { meanLuma: 120, figureLuma: 110, surroundLuma: 130 },
} as const;

/** A look at a room without anybody. */
export const NOBODY: FakeLook = { ...EMPTY, person: null };

/** How far a point lies above the soles, in body heights. */
const UP: Readonly<Record<string, number>> = {
  shoulder: 0.82,
  elbow: 0.63,
  wrist: 0.48,
  pinky: 0.45,
  index: 0.45,
  thumb: 0.46,
  hip: 0.52,
  knee: 0.28,
  ankle: 0.05,
  heel: 0.014,
  foot_index: 0.014,
};

/** A look at somebody who stands side on, facing the right of the picture, all of them moved and scaled to a place. */
export function lookAt(place: keyof typeof PLACES): FakeLook {
  const { height, soleY, x } = PLACES[place];
  const heightPx = height * EMPTY.heightPx;
  const up = LANDMARK_NAMES.map((name) => UP[name.replace(/^(left|right)_/, '')] ?? 0.91);
  const across = (name: LandmarkName) =>
    name.endsWith('heel') ? -0.04 : name.endsWith('foot_index') ? 0.1 : 0;
  const isRight = (name: LandmarkName) => name.startsWith('right');
  const depth = (name: LandmarkName) => (isRight(name) ? -0.1 : 0.1);
  return {
    ...EMPTY,
    person: {
      xPx: LANDMARK_NAMES.map((name) => x * EMPTY.widthPx + across(name) * heightPx),
      yPx: up.map((share) => soleY * EMPTY.heightPx - share * heightPx),
      score: LANDMARK_NAMES.map(() => 0.95),
      worldX: LANDMARK_NAMES.map(() => 0),
      worldY: up.map((share) => 1.7 * (0.52 - share)),
      worldZ: LANDMARK_NAMES.map(depth),
    },
  };
}
