import type { ByHand } from '../corrections/by-hand.ts';
import type { ViewChange } from '../corrections/correction.ts';
import { errorsFor, type NetworkErrors } from '../bias/network-errors.ts';
import { bodyOf } from '../legs/body-of.ts';
import { withoutFrames, type LandmarkTrack } from '../body/landmark-track.ts';
import { acceptedCycles } from '../measures/per-cycle.ts';
import type { Covered } from '../people/encounters.ts';
import { typicalBodyHeightPx } from '../body/body-height.ts';
import { keepLast } from '../keep-last.ts';
import { hiddenAmong } from '../repair/fill-hidden.ts';
import {
  repaired,
  unrepairedWalk,
  type RepairedWalk,
  type UnrepairedWalk,
} from '../repair/repair-walk.ts';
import { walkRhythm } from '../rhythm/walk-rhythm.ts';
import { SIDES } from '../body/skeleton.ts';
import { DEFAULT_SMOOTHING } from '../signal/smooth-column.ts';
import { lookFrom } from '../view/stated-view.ts';
import { viewOf } from '../view/view.ts';
import { outcomeOf, type WalkOutcome } from '../walk/walk-outcome.ts';
import { walkOnFloor } from '../walk/walk-on-floor.ts';
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

/**
 * Landmarks of one pass to angles, events and strides: repair, view, events, cycles. What is corrected is asked for again
 * and again: what does not hang on it is read once, and each stage again only after what it hangs on.
 */
export function passSeer(
  seen: LandmarkTrack,
  covered: Covered,
  errors: NetworkErrors | null,
): (byHand: ByHand) => SeenPass {
  const { track, hidden, walk } = withoutHidden(seen, covered);
  const repair = keepLast(({ exchanges, places }: RepairByHand) => {
    const now = repaired(walk, DEFAULT_SMOOTHING, { exchanges, places });
    return { repaired: now, errors: errorsFor(now.body, errors) };
  });
  const stand = keepLast((by: RepairByHand, view: ViewChange | null) => {
    const { body } = repair(by).repaired;
    const seenFrom = lookFrom(view)(body);
    return { view: seenFrom, onFloor: walkOnFloor(body, seenFrom, view) };
  });
  return (byHand) => {
    const by = { exchanges: byHand.exchanges, places: byHand.places };
    const own = repair(by);
    const { view, onFloor } = stand(by, byHand.view);
    const signals = walkSignals(own.repaired.body, view, own.errors, byHand, onFloor);
    const outcome = outcomeOf(signals, own.repaired.beatFit);
    return {
      track,
      hidden,
      ...own,
      signals: outcome.isUneven ? { ...signals, isUneven: true } : signals,
      outcome,
      frames: framesWithWalker(own.repaired.seenFrames, hidden),
    };
  };
}

type RepairByHand = Pick<ByHand, 'exchanges' | 'places'>;

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

/** The frames of a pass in which the walker is seen for themselves. */
interface UncoveredPass extends Pick<SeenPass, 'track' | 'hidden'> {
  readonly walk: UnrepairedWalk;
}

/**
 * The pass without the frames in which somebody is before the walker. Doubtful ones are settled by the walker's other
 * strides: the walk without any of them is repaired for that, and stays the walk where all of them are hidden indeed.
 */
function withoutHidden(seen: LandmarkTrack, { hidden, doubtful }: Covered): UncoveredPass {
  const without = (frames: readonly boolean[]): UncoveredPass => {
    const track = withoutFrames(seen, frames);
    return { track, hidden: frames, walk: unrepairedWalk(track) };
  };
  if (!doubtful.includes(true)) return without(hidden);
  const sure = without(hidden.map((isHidden, i) => isHidden || doubtful[i] === true));
  const { body } = repaired(sure.walk);
  const rhythm = walkRhythm(body, viewOf(body));
  const also = hiddenAmong(doubtful, bodyOf(seen), body, rhythm, typicalBodyHeightPx(body));
  if (doubtful.every((isDoubtful, i) => also[i] === isDoubtful)) return sure;
  return without(hidden.map((isHidden, i) => isHidden || also[i] === true));
}
