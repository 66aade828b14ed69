import type { ByHand } from '../corrections/by-hand.ts';
import { errorsFor, type NetworkErrors } from '../bias/network-errors.ts';
import { bodyOf } from '../legs/body-of.ts';
import { withoutFrames, type LandmarkTrack } from '../body/landmark-track.ts';
import { acceptedCycles } from '../measures/per-cycle.ts';
import type { Covered } from '../people/encounters.ts';
import { typicalBodyHeightPx } from '../body/body-height.ts';
import { hiddenAmong } from '../repair/fill-hidden.ts';
import { repairWalk, type RepairedWalk } from '../repair/repair-walk.ts';
import { walkRhythm } from '../rhythm/walk-rhythm.ts';
import { SIDES } from '../body/skeleton.ts';
import { DEFAULT_SMOOTHING } from '../signal/smooth-column.ts';
import { lookFrom } from '../view/stated-view.ts';
import { viewOf } from '../view/view.ts';
import { outcomeOf, type WalkOutcome } from '../walk/walk-outcome.ts';
import { walkSignals, type WalkSignals } from '../walk/walk-signals.ts';

/** What is read of the frames of one pass, up to its angles, events and strides. */
export interface SeenPass {
  readonly track: LandmarkTrack;
  /** Frames in which somebody is before the walker. */
  readonly hidden: readonly boolean[];
  readonly repaired: RepairedWalk;
  readonly signals: WalkSignals;
  readonly outcome: WalkOutcome;
  /** What is wrong on the mean with what is read of this walker. */
  readonly errors: NetworkErrors | null;
  /** Frames with the walker, and frames between the first and last of them without. */
  readonly frames: { readonly seen: number; readonly missing: number };
}

/** Landmarks of one pass to angles, events and strides: repair, view, events, cycles. */
export function seePass(
  seen: LandmarkTrack,
  covered: Covered,
  errors: NetworkErrors | null,
  byHand: ByHand,
): SeenPass {
  const hidden = settledHidden(seen, covered);
  const track = withoutFrames(seen, hidden);
  const repaired = repairWalk(track, DEFAULT_SMOOTHING, byHand);
  const own = errorsFor(repaired.body, errors);
  const signals = walkSignals(repaired.body, lookFrom(byHand.view)(repaired.body), own, byHand);
  const outcome = outcomeOf(signals, repaired.beatFit);
  return {
    track,
    hidden,
    repaired,
    signals: outcome.isUneven ? { ...signals, isUneven: true } : signals,
    outcome,
    errors: own,
    frames: framesWithWalker(repaired.seenFrames, hidden),
  };
}

/** Accepted strides of the leg that has fewer, over all passes that are walks. */
export function fewestStrides(passes: readonly SeenPass[]): number {
  const walks = passes.filter(isWalk);
  return Math.min(
    ...SIDES.map((side) =>
      walks.reduce((sum, { signals }) => sum + acceptedCycles(signals, side).length, 0),
    ),
  );
}

/** Whether the frames of a pass show a walk. */
export function isWalk({ outcome }: SeenPass): boolean {
  return outcome.code === 'walk';
}

/** Frames with the walker, and frames between the first and last of them without. */
function framesWithWalker(
  seen: readonly boolean[],
  hidden: readonly boolean[],
): { seen: number; missing: number } {
  const span = seen
    .slice(seen.indexOf(true), seen.lastIndexOf(true) + 1)
    .filter((isSeen, i) => isSeen || hidden[i + seen.indexOf(true)] !== true);
  const count = seen.filter(Boolean).length;
  return { seen: count, missing: count === 0 ? 0 : span.length - count };
}

/** Doubtful frames are settled by the walker's other strides. */
function settledHidden(track: LandmarkTrack, { hidden, doubtful }: Covered): readonly boolean[] {
  if (!doubtful.includes(true)) return hidden;
  const either = hidden.map((isHidden, i) => isHidden || doubtful[i] === true);
  const sure = repairWalk(withoutFrames(track, either));
  const rhythm = walkRhythm(sure.body, viewOf(sure.body));
  const heightPx = typicalBodyHeightPx(sure.body);
  const also = hiddenAmong(doubtful, bodyOf(track), sure.body, rhythm, heightPx);
  return hidden.map((isHidden, i) => isHidden || also[i] === true);
}
