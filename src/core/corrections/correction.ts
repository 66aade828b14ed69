import type { BodyPart } from '../body/body.ts';
import type { PairedLandmark, Side } from '../body/skeleton.ts';

export const EVENT_NAMES = ['initial-contact', 'heel-off', 'toe-off'] as const;
export type EventName = (typeof EVENT_NAMES)[number];

/** Why somebody takes a stride out. */
export const EXCLUSION_REASONS = [
  'turning',
  'starting-or-stopping',
  'stumble',
  'badly-seen',
  'not-as-usual',
  'other',
] as const;
export type ExclusionReason = (typeof EXCLUSION_REASONS)[number];

/** Points that can be put elsewhere: those that are measured from. */
export const PLACED_POINTS = [
  'shoulder',
  'hip',
  'knee',
  'ankle',
  'heel',
  'foot_index',
  'ball',
] as const satisfies readonly (PairedLandmark | BodyPart)[];
export type PlacedPoint = (typeof PLACED_POINTS)[number];

/** Views that somebody can state. */
export const STATED_VIEWS = ['side', 'oblique', 'front', 'back'] as const;
export type StatedView = (typeof STATED_VIEWS)[number];

/** What somebody changes of what the machine saw. Times are seconds of the video, as everywhere in a report. */
export type Change =
  | EventChange
  | StrideChange
  | ExchangeChange
  | PlaceChange
  | ViewChange
  | ZeroChange
  | NeutralFrameChange;

interface OneEvent {
  readonly side: Side;
  readonly event: EventName;
}

export type EventChange =
  | (OneEvent & { readonly code: 'move-event'; readonly fromS: number; readonly toS: number })
  | (OneEvent & { readonly code: 'add-event' | 'delete-event'; readonly atS: number });

/** The stride of this leg in which the moment lies is measured, or is not. */
export type StrideChange =
  | {
      readonly code: 'exclude-stride';
      readonly side: Side;
      readonly atS: number;
      readonly reason: ExclusionReason;
    }
  | { readonly code: 'include-stride'; readonly side: Side; readonly atS: number };

/** Left leg and right leg are exchanged in these frames, both ends included. */
export interface ExchangeChange {
  readonly code: 'exchange-sides';
  readonly fromS: number;
  readonly toS: number;
}

/** One of these points, of one side of the body. */
export interface SidedPoint {
  readonly side: Side;
  readonly point: PlacedPoint;
}

/** A point lies elsewhere in one frame, pixels as displayed. */
export interface PlaceChange extends SidedPoint {
  readonly code: 'place-landmark';
  readonly atS: number;
  readonly xPx: number;
  readonly yPx: number;
}

/** From where the walk is seen; the direction in the picture where it goes across it, else null. */
export interface ViewChange {
  readonly code: 'view';
  readonly kind: StatedView;
  readonly toward: Side | null;
}

/** The zero of one foot's sole, degrees in the picture. */
export interface ZeroChange {
  readonly code: 'zero';
  readonly side: Side;
  readonly deg: number;
}

/** The sole of one foot lies flat in this frame: what is seen there is its zero. */
export interface NeutralFrameChange {
  readonly code: 'neutral-frame';
  readonly side: Side;
  readonly atS: number;
}

/** One change, by whom (initials; empty where they were not asked for) and when (a moment with its time zone). */
export interface Correction {
  readonly by: string;
  readonly at: string;
  readonly change: Change;
}
