import type { CheckId } from '../report/ids.ts';
import type { QualityCheck } from '../report/report.ts';
import { SIDES } from '../body/skeleton.ts';
import { mean, median } from '../statistics.ts';
import type { WalkSignals } from '../walk/walk-signals.ts';
import { pictureWidth } from './proportions.ts';
import { cadenceIfMaybeSlow, SLOW_CADENCE } from './slow-motion.ts';

/** What the checks look at besides the walk itself. */
export interface ClipFacts {
  readonly meanFps: number;
  /** Share of the frames with the walker in which left and right had to be exchanged. */
  readonly swappedShare: number;
  /** Spread of the time from picture to picture, as a share of its mean. */
  readonly unevenness: number;
  /** Share of the pictures that only repeat the one before. */
  readonly repeatedShare: number;
  /** Share of the walker's frames in which somebody else is before them. */
  readonly hiddenShare: number;
  /** Accepted strides of the leg that has fewer, in all passes of the video. */
  readonly fewestStrides: number;
  /** What was measured in the pictures themselves; null where it was not measured, or cannot be. */
  readonly cameraShiftPerS: number | null;
  readonly meanLuma: number | null;
  /** Sharpness of the swinging foot, as a share of the standing one's. */
  readonly swingSharpness: number | null;
  /** The speed of play is known from the video's own times alone. */
  readonly speedUntold: boolean;
}

export interface Quality {
  /** 0 to 100: the weakest of the factors (clinical-rules.md 5.1). */
  readonly score: number;
  /** The weakest first: the first one made the score. */
  readonly checks: readonly QualityCheck[];
}

/**
 * Where a check starts to warn, with a score of 90, and to block, below one of 50. What makes the numbers coarser and
 * not wrong never blocks: it has `worst` instead, from where on the score stays 50.
 */
type Limits = { readonly id: CheckId; readonly warn: number } & (
  { readonly block: number } | { readonly worst: number }
);

/**
 * The limits of the checks (clinical-rules.md 5.2), all our choice. The foot's sharpness: six rendered videos without
 * blur have 0.96 to 1.07, three real ones about 0.8, and one at 1/60 s 0.6 with no larger errors (clips not recorded).
 */
const LIMITS = {
  feetInFrame: { id: 'feet-in-frame', warn: 0.15, block: 0.5 },
  personSize: { id: 'person-size', warn: 350, block: 120 },
  view: { id: 'view', warn: 0.4, block: 0.05 },
  pathYaw: { id: 'path-yaw', warn: 12, block: 75 },
  cameraRoll: { id: 'camera-roll', warn: 3, block: 8 },
  frameRate: { id: 'frame-rate', warn: 45, block: 10 },
  confidence: { id: 'landmark-confidence', warn: 0.5, block: 0.2 },
  swaps: { id: 'left-right-swaps', warn: 0.12, block: 0.4 },
  cycles: { id: 'accepted-cycles', warn: 2, block: 0.5 },
  cameraStill: { id: 'camera-still', warn: 1, block: 3 },
  alone: { id: 'walker-alone', warn: 0.1, block: 0.6 },
  light: { id: 'light', warn: 40, worst: 10 },
  sharpness: { id: 'foot-sharpness', warn: 0.55, worst: 0.15 },
  evenTimes: { id: 'even-times', warn: 0.25, worst: 1 },
  repeats: { id: 'repeated-pictures', warn: 0.05, worst: 0.6 },
  pictureShape: { id: 'picture-shape', warn: 0.82, block: 0.8 },
  realSpeed: { id: 'real-speed', warn: SLOW_CADENCE, worst: 10 },
} as const satisfies Record<string, Limits>;

/** Checks one clip. Every factor maps to a score of its own; the weakest is the clip's. */
export function assessQuality(signals: WalkSignals, facts: ClipFacts): Quality {
  const { view, body } = signals;
  // Of two that are as weak, the one that spoils more comes first.
  const rows = [
    check(LIMITS.feetInFrame, missingFeetShare(signals)),
    check(LIMITS.view, view.view.kind === 'unsure' ? 0 : view.view.confidence),
    ...checkIfTold(LIMITS.pictureShape, pictureWidth(signals)),
    ...checkIfTold(LIMITS.cameraStill, facts.cameraShiftPerS, 100),
    check(LIMITS.alone, facts.hiddenShare),
    check(LIMITS.personSize, median(view.path.bodyHeightPx)),
    check(LIMITS.pathYaw, yawOffBestView(signals)),
    check(LIMITS.cameraRoll, Math.abs(signals.cameraRollDeg)),
    ...checkIfTold(LIMITS.light, facts.meanLuma),
    ...checkIfTold(LIMITS.sharpness, facts.swingSharpness),
    check(LIMITS.frameRate, newPicturesPerS(facts)),
    check(LIMITS.repeats, facts.repeatedShare),
    check(LIMITS.evenTimes, facts.unevenness),
    ...checkIfTold(LIMITS.realSpeed, facts.speedUntold ? cadenceIfMaybeSlow(signals) : null),
    check(
      LIMITS.confidence,
      mean(
        SIDES.flatMap((side) => [mean(body[side].heel.score), mean(body[side].foot_index.score)]),
      ),
    ),
    check(LIMITS.swaps, facts.swappedShare),
    check(LIMITS.cycles, facts.fewestStrides),
  ].toSorted((a, b) => a.score - b.score);
  return {
    score: rows[0]?.score ?? 0,
    checks: rows.map((row) => row.check),
  };
}

interface Checked {
  readonly check: QualityCheck;
  readonly score: number;
}

/** No check where its value is null: the report then says nothing of it. */
function checkIfTold(limits: Limits, value: number | null, scale = 1): Checked[] {
  return value === null ? [] : [check(limits, scale * value)];
}

function check(limits: Limits, value: number): Checked {
  const worst = worstOf(limits);
  const blocks = 'block' in limits;
  const past = (limit: number) => (worst > limits.warn ? value > limit : value < limit);
  const status =
    blocks && (!Number.isFinite(value) || past(worst))
      ? 'block'
      : past(limits.warn)
        ? 'warn'
        : 'ok';
  return {
    check: {
      id: limits.id,
      status,
      value: Number.isFinite(value) ? value : null,
      limit: status === 'block' ? worst : limits.warn,
    },
    score: scoreOf(limits, value),
  };
}

function worstOf(limits: Limits): number {
  return 'block' in limits ? limits.block : limits.worst;
}

/** 100 up to the warning limit, falling to 50 at the worst; beyond it 0 where that blocks. */
function scoreOf(limits: Limits, value: number): number {
  const { warn } = limits;
  const blocks = 'block' in limits;
  if (!Number.isFinite(value)) return blocks ? 0 : 100;
  const way = (value - warn) / (worstOf(limits) - warn);
  if (way <= 0) return 100;
  return blocks && way > 1 ? 0 : 90 - 40 * Math.min(1, way);
}

/** A picture shown twice is one picture; a few that look so may only be quiet moments. */
function newPicturesPerS({ meanFps, repeatedShare }: ClipFacts): number {
  return repeatedShare > LIMITS.repeats.warn ? meanFps * (1 - repeatedShare) : meanFps;
}

/** Share of the walker's frames in which a foot point is missing or at the picture's edge. */
function missingFeetShare({ filmed: body }: WalkSignals): number {
  let present = 0;
  let missing = 0;
  body.timeS.forEach((_, i) => {
    if (!Number.isFinite(body.left.hip.x[i])) return;
    present++;
    const lost = SIDES.some((side) =>
      (['heel', 'foot_index'] as const).some((part) => {
        const [x, y] = [body[side][part].x[i] ?? NaN, body[side][part].y[i] ?? NaN];
        return !(x > 0 && x < body.widthPx && y > 0 && y < body.heightPx);
      }),
    );
    if (lost) missing++;
  });
  return present === 0 ? NaN : missing / present;
}

/** Degrees between the path and the nearest view that measures best, side or front. */
function yawOffBestView({ view }: WalkSignals): number {
  const yaw = view.view.yawDeg ?? NaN;
  return view.view.kind === 'front' || view.view.kind === 'back' ? 90 - yaw : yaw;
}
