import { toRadians } from '#core/angle.ts';
import { emptyTrack, type LandmarkTrack } from '#core/body/landmark-track.ts';
import { LANDMARK_COUNT, LANDMARK_NAMES, SIDES, type Side } from '#core/body/skeleton.ts';
import { seededNoise } from './seeded-random.ts';
import {
  referenceAt,
  stickBody,
  type BodyPoint,
  type LegPose,
  type StickAngles,
} from './stick-body.ts';

/** A stick figure that walks the reference curves past a pinhole camera. Every field has a default. */
export interface WalkerOptions {
  /** Where the walk goes, seen from above: 0 to the right of the picture, 90 away, 180 to the left, 270 toward. */
  readonly headingDeg: number;
  readonly fps: number;
  readonly durationS: number;
  /** Frame times instead of an even rate, seconds. */
  readonly timeS: readonly number[] | null;
  readonly strideS: number;
  /** Left leg's place in its cycle at time 0, strides. */
  readonly startPhase: number;
  readonly statureM: number;
  /** Depth of the middle of the path, metres. */
  readonly distanceM: number;
  /** How far right of the picture's middle the middle of the path lies, metres. */
  readonly asideM: number;
  readonly cameraHeightM: number;
  /** The camera turned clockwise as seen from behind it. */
  readonly rollDeg: number;
  readonly widthPx: number;
  readonly heightPx: number;
  /** Standard deviation of the noise on every coordinate of the picture. */
  readonly noisePx: number;
  readonly seed: number;
  /** Frames in which left and right leg are mixed up, and frames without the walker. */
  readonly swapped: readonly number[];
  readonly gaps: readonly number[];
  readonly treadmill: boolean;
  /** The feet go on, but the body faces the other way. */
  readonly backwards: boolean;
  readonly toeOutDeg: number;
  readonly trunkLeanDeg: number;
  /** Stands still in this pose from one moment to another; the walk goes on where it stopped. */
  readonly stands: {
    readonly fromS: number;
    readonly toS: number;
    readonly pose: LegPose;
  } | null;
  /** Changes one leg's reference angles at a place in its cycle (0 to 1). */
  readonly pose: (reference: LegPose, side: Side, phase: number) => LegPose;
}

const DEFAULTS: WalkerOptions = {
  headingDeg: 0,
  fps: 30,
  durationS: 4,
  timeS: null,
  strideS: 1.1,
  startPhase: 0.3,
  statureM: 1.7,
  distanceM: 5,
  asideM: 0,
  cameraHeightM: 1,
  rollDeg: 0,
  widthPx: 1280,
  heightPx: 720,
  noisePx: 0,
  seed: 1,
  swapped: [],
  gaps: [],
  treadmill: false,
  backwards: false,
  toeOutDeg: 0,
  trunkLeanDeg: 3,
  stands: null,
  pose: (reference) => reference,
};

/** Focal length over the picture's longer side: what the core takes a camera to have. */
const FOCAL = 0.82;

export interface WalkerTruth {
  readonly angles: readonly StickAngles[];
  /** Moments within the video at which each foot's cycle begins. */
  readonly initialContactS: Readonly<Record<Side, readonly number[]>>;
  readonly speedMS: number;
  readonly strideS: number;
}

/** The video of a stick figure as the network would give it, and what it truly did. */
export function syntheticWalk(changes: Partial<WalkerOptions> = {}): {
  readonly track: LandmarkTrack;
  readonly truth: WalkerTruth;
} {
  const options = { ...DEFAULTS, ...changes };
  const frames = Math.round(options.durationS * options.fps) + 1;
  const timeS = Float64Array.from(
    options.timeS ?? Array.from({ length: frames }, (_, i) => i / options.fps),
  );
  const angles = Array.from(timeS, (t) => anglesAt(t, options));
  const speedMS = walkingSpeed(options);
  const track = filmed(timeS, angles, speedMS, options);
  return {
    track,
    truth: {
      angles,
      initialContactS: { left: contacts(timeS, 0, options), right: contacts(timeS, 0.5, options) },
      speedMS,
      strideS: options.strideS,
    },
  };
}

/** Truth of one angle of one leg at every frame. */
export function trueAngle(truth: WalkerTruth, side: Side, of: (leg: LegPose) => number): number[] {
  return truth.angles.map(({ legs }) => of(legs[side]));
}

/** Time spent walking by a moment of the video. */
function walkedS(t: number, { stands }: WalkerOptions): number {
  if (stands === null) return t;
  return t - Math.min(Math.max(0, t - stands.fromS), stands.toS - stands.fromS);
}

function anglesAt(t: number, options: WalkerOptions): StickAngles {
  const { stands } = options;
  if (stands !== null && t >= stands.fromS && t < stands.toS) {
    const legs = { left: stands.pose, right: stands.pose };
    return { legs, obliquityDeg: 0, trunkLeanDeg: options.trunkLeanDeg };
  }
  const left = walkedS(t, options) / options.strideS + options.startPhase;
  const pose = (side: Side) => {
    const phase = side === 'left' ? left : left - 0.5;
    return options.pose(referencePose(phase, options.toeOutDeg), side, phase - Math.floor(phase));
  };
  // Half a cycle apart the two sides mirror each other.
  const obliquity = (phase: number) => referenceAt('pelvicObliquityDeg', phase);
  return {
    legs: { left: pose('left'), right: pose('right') },
    obliquityDeg: (obliquity(left - 0.5) - obliquity(left)) / 2,
    trunkLeanDeg: options.trunkLeanDeg,
  };
}

/** The reference leg at a place in its cycle, strides. */
export function referencePose(phase: number, toeOutDeg: number): LegPose {
  return {
    thighDeg: referenceAt('thighInclinationDeg', phase),
    shankDeg: referenceAt('shankInclinationDeg', phase),
    pitchDeg: referenceAt('footPitchDeg', phase),
    toeOutDeg,
  };
}

/** The speed at which the standing foot does not slip: how fast it falls back from the hips while it is flat. */
function walkingSpeed(options: WalkerOptions): number {
  const ankle = LANDMARK_NAMES.indexOf('left_ankle');
  const ahead = (phase: number) =>
    stickBody(
      options.statureM,
      anglesAt((phase - options.startPhase) * options.strideS, { ...options, stands: null }),
    )[ankle]?.ahead ?? NaN;
  return (ahead(0.1) - ahead(0.45)) / (0.35 * options.strideS);
}

function contacts(timeS: Float64Array, offset: number, options: WalkerOptions): number[] {
  const last = timeS[timeS.length - 1] ?? 0;
  const found: number[] = [];
  for (let turn = -1; ; turn++) {
    const t = (turn + offset - options.startPhase) * options.strideS;
    if (t > last) return found;
    if (t >= 0) found.push(t);
  }
}

function filmed(
  timeS: Float64Array,
  angles: readonly StickAngles[],
  speedMS: number,
  options: WalkerOptions,
): LandmarkTrack {
  const track = blankTrack(timeS, options);
  const noise = seededNoise(options.seed);
  const ends = [timeS[0] ?? 0, timeS[timeS.length - 1] ?? 0] as const;
  const middleS = (walkedS(ends[0], options) + walkedS(ends[1], options)) / 2;
  const walked = (t: number) => (options.treadmill ? 0 : (walkedS(t, options) - middleS) * speedMS);
  angles.forEach((pose, frame) => {
    const points = stickBody(options.statureM, pose);
    const hips = middleOfHips(points);
    points.forEach((point, landmark) => {
      const seen = camera(point, walked(timeS[frame] ?? 0), options);
      const centre = camera(hips, walked(timeS[frame] ?? 0), options);
      const cell = frame * LANDMARK_COUNT + landmark;
      track.xPx[cell] = seen.xPx + options.noisePx * noise();
      track.yPx[cell] = seen.yPx + options.noisePx * noise();
      track.score[cell] = 0.95;
      track.worldX[cell] = seen.x - centre.x;
      track.worldY[cell] = seen.y - centre.y;
      track.worldZ[cell] = seen.z - centre.z;
    });
  });
  for (const frame of options.swapped) swapLegs(track, frame);
  for (const frame of options.gaps) {
    for (const table of tablesOf(track)) {
      table.fill(NaN, frame * LANDMARK_COUNT, (frame + 1) * LANDMARK_COUNT);
    }
  }
  return track;
}

/** A body point in camera axes (x right, y down, z away; metres) and in the picture. */
function camera(
  point: BodyPoint,
  walkedM: number,
  options: WalkerOptions,
): { x: number; y: number; z: number; xPx: number; yPx: number } {
  const heading = toRadians(options.headingDeg);
  const [hx, hz] = [Math.cos(heading), Math.sin(heading)];
  // The walker's right is a quarter turn clockwise from where the body faces, seen from above.
  const facing = options.backwards ? -1 : 1;
  const ahead = walkedM + facing * point.ahead;
  const x = options.asideM + ahead * hx + facing * point.right * hz;
  const z = options.distanceM + ahead * hz - facing * point.right * hx;
  const y = options.cameraHeightM - point.up;
  const roll = toRadians(options.rollDeg);
  // A camera turned clockwise shows the world turned the other way.
  const [rx, ry] = [
    x * Math.cos(roll) + y * Math.sin(roll),
    y * Math.cos(roll) - x * Math.sin(roll),
  ];
  const focalPx = FOCAL * Math.max(options.widthPx, options.heightPx);
  return {
    x: rx,
    y: ry,
    z,
    xPx: options.widthPx / 2 + (focalPx * rx) / z,
    yPx: options.heightPx / 2 + (focalPx * ry) / z,
  };
}

function middleOfHips(points: readonly BodyPoint[]): BodyPoint {
  const hips = SIDES.map((side) => points[LANDMARK_NAMES.indexOf(`${side}_hip`)]);
  const mean = (key: keyof BodyPoint) =>
    hips.reduce((sum, hip) => sum + (hip?.[key] ?? NaN), 0) / 2;
  return { ahead: mean('ahead'), up: mean('up'), right: mean('right') };
}

function blankTrack(timeS: Float64Array, options: WalkerOptions): LandmarkTrack {
  return emptyTrack(timeS, options.widthPx, options.heightPx);
}

export function tablesOf(track: LandmarkTrack): Float32Array[] {
  return [track.xPx, track.yPx, track.score, track.worldX, track.worldY, track.worldZ];
}

function swapLegs(track: LandmarkTrack, frame: number): void {
  for (const part of ['hip', 'knee', 'ankle', 'heel', 'foot_index'] as const) {
    const [left, right] = SIDES.map(
      (side) => frame * LANDMARK_COUNT + LANDMARK_NAMES.indexOf(`${side}_${part}`),
    ) as [number, number];
    for (const table of tablesOf(track)) {
      [table[left], table[right]] = [table[right] ?? NaN, table[left] ?? NaN];
    }
  }
}
