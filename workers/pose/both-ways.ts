import { LANDMARK_NAMES, landmarkIndex, type LandmarkName } from '#core/body/skeleton.ts';
import { POSE_INPUT_PX, type PoseNetwork, type SquarePose } from './pose-source.ts';

/** For each landmark the one that it is in a mirror: a left heel is a right one. */
const MIRRORED = LANDMARK_NAMES.map((name) => landmarkIndex(otherName(name)));
/** The same for the hips and below alone: a leg taken for the other. */
const OTHER_LEG = LANDMARK_NAMES.map((name, i) =>
  /hip|knee|ankle|heel|foot/.test(name) ? (MIRRORED[i] ?? i) : i,
);
/** The landmarks by which the legs of two looks are compared. */
const BELOW_HIPS = LANDMARK_NAMES.flatMap((name, i) =>
  /knee|ankle|heel|foot/.test(name) ? [i] : [],
);

/**
 * A network that looks at each picture twice, as it is and in a mirror, and gives the mean of both. A body seen from
 * its right is to the network another thing than the same body seen from its left; what it gets wrong in the one and
 * not in the other is halved. Takes twice the time.
 */
export function bothWays(network: PoseNetwork): PoseNetwork {
  const mirror = new Float32Array(3 * POSE_INPUT_PX ** 2);
  return {
    async estimate(square) {
      const plain = await network.estimate(square);
      intoMirror(square, mirror);
      const seen = await network.estimate(mirror);
      const back = seen === null ? null : backFromMirror(seen);
      return plain === null || back === null ? (plain ?? back) : meanOf(plain, back);
    },
    dispose: () => network.dispose(),
  };
}

function otherName(name: LandmarkName): LandmarkName {
  const other = name.replace(/left|right/, (side) => (side === 'left' ? 'right' : 'left'));
  return LANDMARK_NAMES.find((known) => known === other) ?? name;
}

/** Number by number, 0.2 ms: a view of every pixel took 3 ms a picture. */
function intoMirror(square: Float32Array, mirror: Float32Array): void {
  const row = 3 * POSE_INPUT_PX;
  for (let start = 0; start < square.length; start += row) {
    for (let from = start, to = start + row - 3; to >= start; from += 3, to -= 3) {
      mirror[to] = square[from] ?? 0;
      mirror[to + 1] = square[from + 1] ?? 0;
      mirror[to + 2] = square[from + 2] ?? 0;
    }
  }
}

function backFromMirror(seen: SquarePose): SquarePose {
  const back = renamed(seen, MIRRORED);
  return { ...back, x: back.x.map((x) => 1 - x), worldX: back.worldX.map((x) => -x) };
}

function renamed(pose: SquarePose, names: readonly number[]): SquarePose {
  const pick = (values: Float32Array) => values.map((_, i) => values[names[i] ?? i] ?? NaN);
  return {
    x: pick(pose.x),
    y: pick(pose.y),
    score: pick(pose.score),
    worldX: pick(pose.worldX),
    worldY: pick(pose.worldY),
    worldZ: pick(pose.worldZ),
  };
}

/** The legs of the second look are named as in the first, whichever way they fit it better. */
function meanOf(plain: SquarePose, second: SquarePose): SquarePose {
  const exchanged = renamed(second, OTHER_LEG);
  const back = legsApart(plain, exchanged) < legsApart(plain, second) ? exchanged : second;
  const mean = (a: Float32Array, b: Float32Array) =>
    a.map((value, i) => (value + (b[i] ?? NaN)) / 2);
  return {
    x: mean(plain.x, back.x),
    y: mean(plain.y, back.y),
    score: mean(plain.score, back.score),
    worldX: mean(plain.worldX, back.worldX),
    worldY: mean(plain.worldY, back.worldY),
    worldZ: mean(plain.worldZ, back.worldZ),
  };
}

function legsApart(a: SquarePose, b: SquarePose): number {
  return BELOW_HIPS.reduce(
    (sum, i) => sum + Math.hypot((a.x[i] ?? 0) - (b.x[i] ?? 0), (a.y[i] ?? 0) - (b.y[i] ?? 0)),
    0,
  );
}
