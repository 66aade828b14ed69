import type { FakeLook } from '../fake-worker.ts';
import { LANDMARK_NAMES, type LandmarkName } from '#core/body/skeleton.ts';

/** Where the picture of the tests shows somebody, and how tall they are in it. */
const PLACES = {
  good: { height: 0.6, soleY: 0.9, x: 0.5 },
  far: { height: 0.2, soleY: 0.8, x: 0.5 },
  feetOut: { height: 0.8, soleY: 1.15, x: 0.5 },
  walking: { height: 0.4, soleY: 0.9, x: 0.5 },
} as const;

const EMPTY = {
  widthPx: 640,
  heightPx: 360,
  otherPeople: 0,
  light: { meanLuma: 120, figureLuma: 110, surroundLuma: 130 },
} as const;

/** A look at a room without anybody. */
export const NOBODY: FakeLook = { ...EMPTY, person: null };

const UP_KNEE = 0.28;

/** How far a point lies above the soles, in body heights. */
const UP: Readonly<Record<string, number>> = {
  shoulder: 0.82,
  elbow: 0.63,
  wrist: 0.48,
  pinky: 0.45,
  index: 0.45,
  thumb: 0.46,
  hip: 0.52,
  knee: UP_KNEE,
  ankle: 0.05,
  heel: 0.014,
  foot_index: 0.014,
};

/** A look at somebody who stands side on, facing the right of the picture, all of them moved and scaled to a place. */
export function lookAt(place: keyof typeof PLACES): FakeLook {
  return lookOf(PLACES[place]);
}

interface Posture {
  readonly height: number;
  readonly soleY: number;
  readonly x: number;
  /** How far the left foot is in front of the hips across the picture, and the right one behind, body heights. */
  readonly leftAhead?: number;
  /** How far everything from the hips up has sunk, body heights. */
  readonly sunk?: number;
}

function lookOf({ height, soleY, x, leftAhead = 0, sunk = 0 }: Posture): FakeLook {
  const heightPx = height * EMPTY.heightPx;
  const sideOf = (name: LandmarkName) => (name.startsWith('right') ? -1 : 1);
  const up = LANDMARK_NAMES.map((name) => UP[name.replace(/^(left|right)_/, '')] ?? 0.91).map(
    (share) => (share > UP_KNEE ? share - sunk : share),
  );
  const across = (name: LandmarkName) => {
    const toe = name.endsWith('heel') ? -0.04 : name.endsWith('foot_index') ? 0.1 : 0;
    return toe + (/ankle|heel|foot/.test(name) ? sideOf(name) * leftAhead : 0);
  };
  return {
    ...EMPTY,
    person: {
      xPx: LANDMARK_NAMES.map((name) => x * EMPTY.widthPx + across(name) * heightPx),
      yPx: up.map((share) => soleY * EMPTY.heightPx - share * heightPx),
      score: LANDMARK_NAMES.map(() => 0.95),
      worldX: LANDMARK_NAMES.map(() => 0),
      worldY: up.map((share) => 1.7 * (0.52 - share)),
      worldZ: LANDMARK_NAMES.map((name) => 0.1 * sideOf(name)),
    },
  };
}

/** A way through the picture, and how many of its looks a step takes. */
const CROSSING_LOOKS = 34;
const STEP_LOOKS = 4;

/**
 * The looks of a whole pass from the side, first to last: standing until they are told to walk, to and fro twice, and
 * nobody any more. Each is seen, however slow the machine: the walker is as quick as it looks.
 */
export function passLooks(): readonly FakeLook[] {
  const crossing = Array.from({ length: CROSSING_LOOKS }, (_, i) => i / (CROSSING_LOOKS - 1));
  const walked = (way: readonly number[]) => way.map((share, i) => stepLook(share, i));
  const toAndFro = [...walked(crossing), ...walked([...crossing].reverse())];
  return [{ ...lookAt('walking'), stays: true }, ...toAndFro, ...toAndFro, NOBODY];
}

/** One foot in front of the other, then the other way round. */
function stepLook(share: number, look: number): FakeLook {
  const isLeft = Math.floor(look / STEP_LOOKS) % 2 === 0;
  const leftAhead = isLeft ? 0.12 : -0.12;
  const at = { ...PLACES.walking, x: 0.1 + 0.8 * share };
  return lookOf({ ...at, leftAhead });
}

/** Standing until they are told to walk, and then a sudden drop of the hips, ten looks a second. */
export function stumbleLooks(): readonly FakeLook[] {
  const stands = lookAt('good');
  const down = lookOf({ ...PLACES.good, sunk: 0.22 });
  const tenth = (look: FakeLook) => ({ ...look, afterS: 0.1 });
  return [
    { ...stands, stays: true },
    ...Array.from({ length: 8 }, () => tenth(stands)),
    ...Array.from({ length: 6 }, () => tenth(down)),
  ];
}
