import type { Body } from '../body.ts';
import { mean, quantile, slope } from '../statistics.ts';
import type { WalkView } from '../view/view.ts';

/** From where the feet are seen: which of their differences beats. */
export type FeetSeen = 'side' | 'front' | 'back';

/** The beat of the walk: one turn of phase for a stride. */
export interface WalkRhythm {
  /** What of the feet beats: their fore-aft distance, or their height in the picture. */
  readonly seenAs: FeetSeen;
  readonly strideS: number;
  /** Left leg's place in its gait cycle at every frame, in strides, rising; whole numbers at its contacts. */
  readonly leftPhase: Float64Array;
  /** Left less right, as followed; in body heights. */
  readonly difference: Float64Array;
  /** What the beat alone makes of it. */
  readonly expected: Float64Array;
  /** Share of the difference's size that the beat explains, the legs named by it. */
  readonly fit: number;
}

/** Strides that people take: 0.7 to 2.9 s. */
const STRIDE_HZ = { from: 0.35, to: 1.43, step: 0.01 } as const;
/** A beat of which less is seen than this many strides is none. */
const LEAST_STRIDES = 0.75;
/** The beat may drift: it is fitted anew round every frame, with a window of this many strides. */
const WINDOW_STRIDES = 0.6;

/** One beat: its swing, and where in the left leg's stride it peaks. */
interface Beat {
  readonly swing: number;
  readonly peakStride: number;
}

/**
 * Measured on rendered walkers (24 from front and back, 36 legs from the side; spread 1-2 % of the stride). From the
 * side the feet's fore-aft distance beats. Toward and away it is their height in the picture, of which there are two
 * parts: the lift of the swinging foot, and the step, which the picture shows the more the higher the camera and the
 * nearer the walker. One explains all camera heights: the step's part peaks where it does from the side.
 */
const STEP: Beat = { swing: 0.217, peakStride: 0.043 };
const LIFT: Beat = { swing: 0.049, peakStride: 0.193 };
/** Walkers who come nearer by less than this factor do not tell how high the camera is. */
const NEARING = 1.3;

/** Finds the beat of the walk in how the two feet differ. Null where there is none. */
export function walkRhythm(body: Body, view: WalkView): WalkRhythm | null {
  const seenAs = feetSeen(view);
  const difference = seenAs === 'side' ? foreAft(body, view) : upDown(body, view);
  // Where the network names the legs well, its own naming beats best; where it mixes them up, the other one does.
  const namings =
    seenAs === 'side'
      ? [centred(difference), renamedByApartness(body.timeS, difference, view.heading)]
      : [difference];
  const beat = namings
    .flatMap((named) => beatOf(body.timeS, named) ?? [])
    .reduce<Beating | null>((best, one) => (one.fit > (best?.fit ?? 0) ? one : best), null);
  if (beat === null) return null;
  const peak =
    seenAs === 'side' ? beat.phase.map(() => STEP.peakStride) : peakOfHeights(body, view, seenAs);
  return {
    seenAs,
    strideS: 1 / beat.strideHz,
    leftPhase: beat.phase.map((value, i) => value + (peak[i] ?? NaN)),
    difference,
    expected: beat.expected,
    fit: beat.fit,
  };
}

/** The beat of the feet under one naming of the legs, and the share of their difference that it explains. */
interface Beating {
  readonly strideHz: number;
  readonly phase: Float64Array;
  readonly expected: Float64Array;
  readonly fit: number;
}

function beatOf(timeS: Float64Array, named: Float64Array): Beating | null {
  const strideHz = strongestBeat(timeS, named);
  if (strideHz === null) return null;
  const { phase, expected } = localBeat(timeS, named, strideHz);
  return { strideHz, phase, expected, fit: explained(named, expected) };
}

/**
 * Where in the left leg's stride its ankle is lowest in the picture compared to the right one, frame by frame: lift
 * and step added as waves. A foot set ahead is nearer to the camera in front and further from the one behind.
 */
function peakOfHeights(body: Body, view: WalkView, seenAs: 'front' | 'back'): Float64Array {
  const height = cameraHeight(body, view);
  const toward = seenAs === 'front' ? 1 : -1;
  return view.path.z.map((depth) => {
    const step = (STEP.swing * toward * height) / depth;
    const [liftTurn, stepTurn] = [2 * Math.PI * LIFT.peakStride, 2 * Math.PI * STEP.peakStride];
    const along = LIFT.swing * Math.cos(liftTurn) + step * Math.cos(stepTurn);
    const across = LIFT.swing * Math.sin(liftTurn) + step * Math.sin(stepTurn);
    return Math.atan2(across, along) / (2 * Math.PI);
  });
}

/** Camera above the floor in body heights: how the soles sink in the picture as the body grows there. */
function cameraHeight({ left, right, heightPx }: Body, { path }: WalkView): number {
  const soleY = left.heel.y.map((y, i) =>
    Math.max(y, right.heel.y[i] ?? NaN, left.foot_index.y[i] ?? NaN, right.foot_index.y[i] ?? NaN),
  );
  const bodyPx = path.bodyHeightPx.map((height, i) => (Number.isFinite(soleY[i]) ? height : NaN));
  const nears = quantile(bodyPx, 0.95) / quantile(bodyPx, 0.05) > NEARING;
  return nears
    ? slope(bodyPx, soleY)
    : mean(soleY.map((y, i) => (y - heightPx / 2) / (bodyPx[i] ?? NaN)));
}

/** Fore-aft movement is looked for in the picture's width as long as half of it shows there. */
function feetSeen({ heading }: WalkView): FeetSeen {
  if (Math.abs(heading.x) >= 0.5) return 'side';
  return heading.z < 0 ? 'front' : 'back';
}

/** Left heel ahead of the right one, body heights. */
function foreAft({ left, right }: Body, { path, heading }: WalkView): Float64Array {
  return left.heel.x.map(
    (x, i) => (x - (right.heel.x[i] ?? NaN)) / ((path.bodyHeightPx[i] ?? NaN) * heading.x),
  );
}

/** Without its middle: between the views that is how far the feet are apart sideways, which does not beat. */
function centred(difference: Float64Array): Float64Array {
  const middle = (quantile(difference, 0.05) + quantile(difference, 0.95)) / 2;
  return difference.map((value) => value - middle);
}

/** Left ankle lower in the picture than the right one, body heights; its mean, the camera's roll, taken off. */
function upDown({ left, right }: Body, { path }: WalkView): Float64Array {
  const lower = left.ankle.y.map(
    (y, i) => (y - (right.ankle.y[i] ?? NaN)) / (path.bodyHeightPx[i] ?? NaN),
  );
  const centre = mean(lower);
  return lower.map((value) => value - centre);
}

/**
 * The difference with the legs named by how far the feet are apart, which does not care for names: its square beats
 * twice a stride whatever the network calls left. Half of that beat's phase gives the sign, up to one choice for the
 * whole walk. The difference as it is where the square has no beat.
 */
function renamedByApartness(
  timeS: Float64Array,
  difference: Float64Array,
  heading: WalkView['heading'],
): Float64Array {
  const square = difference.map((value) => value ** 2);
  const centre = mean(square);
  const apartness = square.map((value) => value - centre);
  const stepHz = strongestBeat(timeS, apartness, 2);
  if (stepHz === null) return difference;
  const { phase } = localBeat(timeS, apartness, stepHz);
  const sign = phase.map((value) => (Math.cos(Math.PI * value) >= 0 ? 1 : -1));
  const isRight = majority(difference, sign) + widthSays(square, sign, heading) >= 0;
  return difference.map((value, i) => Math.abs(value) * (sign[i] ?? NaN) * (isRight ? 1 : -1));
}

/** Of the network's namings, weighted by how far apart the feet are: 1 where all agree with the signs, -1 where none does. */
function majority(difference: Float64Array, sign: Float64Array): number {
  let [all, agreeing] = [0, 0];
  difference.forEach((value, i) => {
    if (!Number.isFinite(value)) return;
    all += Math.abs(value);
    agreeing += value * (sign[i] ?? NaN);
  });
  return all > 0 ? agreeing / all : 0;
}

/** How much the walk's width may say, where the network is not sure. */
const WIDTH_VOTE = 0.5;
/** All of it at this difference between the steps, body heights, and this much of the heading across the picture's depth. */
const FULL_WIDTH = { steps: 0.05, slant: 0.4 } as const;

/**
 * Between the views the left foot, beside the right one, is seen a little further ahead or behind: the steps in which
 * it is truly ahead look longer, or shorter, than the others. Right on all of 13 rendered walkers, seen by either network.
 */
function widthSays(square: Float64Array, sign: Float64Array, heading: WalkView['heading']): number {
  const apart = (which: number) =>
    Math.sqrt(mean(square.map((value, i) => (sign[i] === which ? value : NaN))));
  const longer = (apart(1) - apart(-1)) / FULL_WIDTH.steps;
  const leftIsAhead = -heading.z / heading.x / FULL_WIDTH.slant;
  const say = WIDTH_VOTE * clamp(longer) * clamp(leftIsAhead);
  return Number.isFinite(say) ? say : 0;
}

function clamp(value: number): number {
  return Math.max(-1, Math.min(1, value));
}

/** The stride frequency that explains most; at least most of a stride has to be seen. With `beatsAStride` 2, the step frequency. */
function strongestBeat(timeS: Float64Array, values: Float64Array, beatsAStride = 1): number | null {
  const known = Array.from(timeS).filter((_, i) => Number.isFinite(values[i]));
  const spanS = (known.at(-1) ?? 0) - (known[0] ?? 0);
  const slowest = beatsAStride * Math.max(STRIDE_HZ.from, LEAST_STRIDES / spanS);
  const fastest = beatsAStride * STRIDE_HZ.to;
  let best: number | null = null;
  let most = 0;
  for (let hz = slowest; hz <= fastest; hz += STRIDE_HZ.step) {
    const { cosine, sine } = harmonic(timeS, values, hz, null);
    const beat = timeS.map(
      (t) => cosine * Math.cos(2 * Math.PI * hz * t) + sine * Math.sin(2 * Math.PI * hz * t),
    );
    const share = explained(values, beat);
    if (share > most) [best, most] = [hz, share];
  }
  return best;
}

function localBeat(
  timeS: Float64Array,
  values: Float64Array,
  hz: number,
): { phase: Float64Array; expected: Float64Array } {
  const phase = new Float64Array(timeS.length);
  const expected = new Float64Array(timeS.length);
  let turns = 0;
  let last = NaN;
  timeS.forEach((t, i) => {
    const near = { centreS: t, widthS: WINDOW_STRIDES / hz };
    const { cosine, sine } = harmonic(timeS, values, hz, near);
    const drift = -Math.atan2(sine, cosine) / (2 * Math.PI);
    if (Number.isFinite(last)) turns -= Math.round(drift + turns - last);
    last = drift + turns;
    phase[i] = hz * t + last;
    expected[i] = Math.hypot(cosine, sine) * Math.cos(2 * Math.PI * (phase[i] ?? NaN));
  });
  return { phase, expected };
}

/** Least-squares cosine and sine of one frequency; near one moment where a window is given. */
function harmonic(
  timeS: Float64Array,
  values: Float64Array,
  hz: number,
  window: { readonly centreS: number; readonly widthS: number } | null,
): { cosine: number; sine: number } {
  let [cc, cs, ss, vc, vs] = [0, 0, 0, 0, 0];
  for (let i = 0; i < timeS.length; i++) {
    const value = values[i] ?? NaN;
    if (!Number.isFinite(value)) continue;
    const t = timeS[i] ?? NaN;
    const w =
      window === null ? 1 : Math.exp(-0.5 * ((t - window.centreS) / window.widthS) ** 2) + 1e-6;
    const [ct, st] = [Math.cos(2 * Math.PI * hz * t), Math.sin(2 * Math.PI * hz * t)];
    cc += w * ct * ct;
    cs += w * ct * st;
    ss += w * st * st;
    vc += w * value * ct;
    vs += w * value * st;
  }
  const determinant = cc * ss - cs * cs;
  if (!(determinant > 1e-6 * (cc + ss) ** 2)) return { cosine: 0, sine: 0 };
  return {
    cosine: (ss * vc - cs * vs) / determinant,
    sine: (cc * vs - cs * vc) / determinant,
  };
}

/** Share of the sum of squares that the beat takes away. */
function explained(values: Float64Array, expected: Float64Array): number {
  let total = 0;
  let left = 0;
  values.forEach((value, i) => {
    if (!Number.isFinite(value)) return;
    total += value ** 2;
    left += (value - (expected[i] ?? NaN)) ** 2;
  });
  return total > 0 ? 1 - left / total : 0;
}

/** Moments at which the walk's phase is a whole number plus `offset`, seconds, within the frames given. */
export function momentsOfPhase(timeS: Float64Array, phase: Float64Array, offset: number): number[] {
  const moments: number[] = [];
  for (let i = 1; i < timeS.length; i++) {
    const [p0, p1] = [(phase[i - 1] ?? NaN) - offset, (phase[i] ?? NaN) - offset];
    const turn = Math.floor(p1);
    if (!(turn > Math.floor(p0)) || !(p1 > p0)) continue;
    const [t0, t1] = [timeS[i - 1] ?? NaN, timeS[i] ?? NaN];
    moments.push(t0 + ((t1 - t0) * (turn - p0)) / (p1 - p0));
  }
  return moments;
}
