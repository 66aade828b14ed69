import { PLACES, type AnnotationKind } from '#core/annotation/annotation.ts';
import type { Point } from '#core/drawing/shape.ts';

/** A drawing that is being made, in px of the video. */
export interface Draft {
  readonly kind: AnnotationKind;
  readonly places: readonly Point[];
  /** Where the hand is, for what is not set yet. */
  readonly hand: Point | null;
  /** Whether the place that was set last still goes with the hand. */
  readonly carried: boolean;
}

export function newDraft(kind: AnnotationKind): Draft {
  return { kind, places: [], hand: null, carried: false };
}

/** Nearer than this a pointer that is let go has not moved, px of the video. */
const SAME_PLACE_PX = 4;
/** Points of a line by hand are no closer. */
const FREEHAND_STEP_PX = 2;

/** The pointer goes down, or the key that sets a place: a place is set. */
export function pressed(draft: Draft, at: Point): Draft {
  if (isWhole(draft)) return draft;
  const places = [...draft.places, at];
  return { ...draft, places, hand: at, carried: draft.kind === 'freehand' || places.length > 1 };
}

/** The hand moves; `isDown`: with the pointer down. */
export function moved(draft: Draft, at: Point, isDown: boolean): Draft {
  const last = draft.places.at(-1);
  if (!isDown || !draft.carried || last === undefined) return { ...draft, hand: at };
  if (draft.kind !== 'freehand')
    return { ...draft, places: [...draft.places.slice(0, -1), at], hand: at };
  const isFull = draft.places.length >= PLACES.freehand[1];
  if (isFull || distance(last, at) < FREEHAND_STEP_PX) return { ...draft, hand: at };
  return { ...draft, places: [...draft.places, at], hand: at };
}

/** The pointer is let go: one that was dragged away from the first place sets the second one. */
export function released(draft: Draft, at: Point): Draft {
  const last = draft.places.at(-1);
  const free = { ...draft, hand: at, carried: false };
  if (last === undefined || draft.carried || isWhole(draft)) return free;
  return distance(last, at) < SAME_PLACE_PX ? free : { ...free, places: [...draft.places, at] };
}

/** Whether nothing is wanting. A line by hand is whole once the hand is off. */
export function isWhole({ kind, places, carried }: Draft): boolean {
  return places.length >= PLACES[kind][0] && (kind !== 'freehand' || !carried);
}

/** The places that are set, and the one that would be set now. */
export function previewOf({ kind, places, hand }: Draft): readonly Point[] {
  const wantsMore = places.length > 0 && places.length < PLACES[kind][0];
  return wantsMore && hand !== null ? [...places, hand] : places;
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
