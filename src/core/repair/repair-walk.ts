import { isSeen, mapPoints, type Body } from '../body/body.ts';
import { bodyOf } from '../legs/body-of.ts';
import type { LandmarkTrack } from '../body/landmark-track.ts';
import { NOTHING_BY_HAND, type ByHand } from '../corrections/by-hand.ts';
import { exchangedFrames } from '../corrections/exchanged-frames.ts';
import { withPlacedPoints } from '../corrections/place-points.ts';
import { DEFAULT_SMOOTHING, smoothColumn, type SmoothOptions } from '../signal/smooth-column.ts';
import { walkRhythm } from '../rhythm/walk-rhythm.ts';
import { quietStanding } from '../standing/quiet-standing.ts';
import { walkingPart } from '../standing/walking-part.ts';
import { viewOf } from '../view/view.ts';
import { typicalBodyHeightPx } from '../body/body-height.ts';
import { exchangeLegs, swappedFrames } from './left-right.ts';
import { withoutOutliers } from './outliers.ts';
import { steadyPoints } from './steady-points.ts';

/** The walker after repair, with what was repaired. */
export interface RepairedWalk {
  /** Left and right put right, wild points out, short gaps filled, smoothed. */
  readonly body: Body;
  /** Frames in which the network saw the walker, before any gap was filled. */
  readonly seenFrames: readonly boolean[];
  /** Share of the feet's movement that one beat explains, the legs named by it, before repair: how surely this is a walk. */
  readonly beatFit: number;
  readonly leftRightSwaps: number;
  readonly filledFrames: number;
  readonly outlierFrames: number;
}

/** A walker before repair, with what the repair hangs on. */
export interface UnrepairedWalk {
  readonly seen: Body;
  readonly heightPx: number;
  readonly beatFit: number;
  /** Frames in which the legs are the wrong way round. */
  readonly swapped: readonly boolean[];
}

/** What is known of a walker before anything is repaired. */
export function unrepairedWalk(track: LandmarkTrack): UnrepairedWalk {
  const seen = bodyOf(track);
  const heightPx = typicalBodyHeightPx(seen);
  // Feet that stand have no beat to be named by, and would spoil that of the walk.
  const walking = walkingPart(seen, viewOf(seen), quietStanding(seen));
  const rhythm = walking === null ? null : walkRhythm(walking.body, walking.view);
  // Toward and away the feet's heights differ too little to name a leg by.
  const namedBy = rhythm?.seenAs === 'side' ? rhythm : null;
  return {
    seen,
    heightPx,
    beatFit: rhythm?.fit ?? 0,
    swapped: swappedFrames(seen, heightPx, namedBy),
  };
}

/**
 * Repairs in the order of the method: left and right, wild points, gaps, low-pass. What somebody exchanged comes after
 * left and right, where somebody put a point after all: it lies just there.
 */
export function repairWalk(
  track: LandmarkTrack,
  smoothing: SmoothOptions = DEFAULT_SMOOTHING,
  byHand: RepairByHand = NOTHING_BY_HAND,
): RepairedWalk {
  return repaired(unrepairedWalk(track), smoothing, byHand);
}

type RepairByHand = Pick<ByHand, 'exchanges' | 'places'>;

/** The same of a walker of whom is known what the repair hangs on. */
export function repaired(
  { seen, heightPx, swapped, beatFit }: UnrepairedWalk,
  smoothing: SmoothOptions = DEFAULT_SMOOTHING,
  byHand: RepairByHand = NOTHING_BY_HAND,
): RepairedWalk {
  const named = exchangeLegs(seen, exchangedFrames(swapped, seen.timeS, byHand.exchanges));
  const steady = steadyPoints(named, heightPx);
  const { body: clean, outlierFrames } = withoutOutliers(steady, heightPx, smoothing.maxGapS);
  const smooth = (values: Float64Array) => smoothColumn(seen.timeS, values, smoothing);
  const body = mapPoints(clean, (point) => ({
    x: smooth(point.x),
    y: smooth(point.y),
    score: point.score,
    worldX: smooth(point.worldX),
    worldY: smooth(point.worldY),
    worldZ: smooth(point.worldZ),
  }));
  return {
    body: withPlacedPoints(body, byHand.places),
    seenFrames: isSeen(seen),
    beatFit,
    leftRightSwaps: swapped.filter(Boolean).length,
    filledFrames: filledFrames(clean, body),
    outlierFrames,
  };
}

/** Frames in which at least one leg point was missing and has been filled. */
function filledFrames(before: Body, after: Body): number {
  let filled = 0;
  for (let i = 0; i < before.timeS.length; i++) {
    const wasFilled = (['left', 'right'] as const).some((side) =>
      (['knee', 'ankle', 'heel', 'foot_index'] as const).some(
        (part) =>
          !Number.isFinite(before[side][part].x[i]) && Number.isFinite(after[side][part].x[i]),
      ),
    );
    if (wasFilled) filled++;
  }
  return filled;
}
