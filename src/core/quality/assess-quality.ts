import type { CheckId } from '../report/ids.ts';
import type { QualityCheck } from '../report/report.ts';
import { SIDES } from '../skeleton.ts';
import { mean, median } from '../statistics.ts';
import type { WalkSignals } from '../walk-signals.ts';

/** What the checks look at besides the walk itself. */
export interface ClipFacts {
  readonly meanFps: number;
  /** Share of the frames with the walker in which left and right had to be exchanged. */
  readonly swappedShare: number;
}

export interface Quality {
  /** 0 to 100: the weakest of the factors (report contract, quality score). */
  readonly score: number;
  readonly checks: readonly QualityCheck[];
}

/** Where a check starts to warn and to block, and the score it has there: 70 is good, 50 the least usable. */
interface Limits {
  readonly id: CheckId;
  readonly warn: number;
  readonly block: number;
}

/** Clinical spec section 6, with the settled disagreements of the report contract. */
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
} as const satisfies Record<string, Limits>;

/** Checks one clip. Every factor maps to a score of its own; the weakest is the clip's. */
export function assessQuality(signals: WalkSignals, facts: ClipFacts): Quality {
  const { view, body } = signals;
  const rows = [
    check(LIMITS.feetInFrame, missingFeetShare(signals)),
    check(LIMITS.personSize, median(view.path.bodyHeightPx)),
    check(LIMITS.view, view.view.kind === 'unsure' ? 0 : view.view.confidence),
    check(LIMITS.pathYaw, yawOffBestView(signals)),
    check(LIMITS.cameraRoll, Math.abs(signals.floorDeg)),
    check(LIMITS.frameRate, facts.meanFps),
    check(
      LIMITS.confidence,
      mean(
        SIDES.flatMap((side) => [mean(body[side].heel.score), mean(body[side].foot_index.score)]),
      ),
    ),
    check(LIMITS.swaps, facts.swappedShare),
    check(LIMITS.cycles, fewestCycles(signals)),
  ];
  return {
    score: Math.round(Math.min(...rows.map((row) => row.score))),
    checks: rows.map((row) => row.check),
  };
}

function check(limits: Limits, value: number): { check: QualityCheck; score: number } {
  const rising = limits.block > limits.warn;
  const past = (limit: number) => (rising ? value > limit : value < limit);
  const status =
    !Number.isFinite(value) || past(limits.block) ? 'block' : past(limits.warn) ? 'warn' : 'ok';
  return {
    check: {
      id: limits.id,
      status,
      value: Number.isFinite(value) ? value : null,
      limit: status === 'block' ? limits.block : limits.warn,
    },
    score: scoreOf(limits, value),
  };
}

/** 100 from the warning limit on, falling to 50 at the blocking one, 0 beyond it. */
function scoreOf({ warn, block }: Limits, value: number): number {
  if (!Number.isFinite(value)) return 0;
  const way = (value - warn) / (block - warn);
  if (way <= 0) return 100;
  return way > 1 ? 0 : 90 - 40 * way;
}

/** Share of the walker's frames in which a foot point is missing or at the picture's edge. */
function missingFeetShare({ body }: WalkSignals): number {
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

function fewestCycles({ cycles }: WalkSignals): number {
  return Math.min(
    ...SIDES.map((side) => cycles.filter((c) => c.accepted && c.side === side).length),
  );
}
