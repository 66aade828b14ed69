import type { Side } from '../body/skeleton.ts';

/** Why a cycle is not measured. */
export const REJECTION_REASONS = [
  'gap-too-long',
  'stride-time-out-of-range',
  'unlike-the-others',
  'implausible-angle',
  'starting-or-stopping',
  'partly-out-of-frame',
  'excluded-by-hand',
] as const;
export type RejectionReason = (typeof REJECTION_REASONS)[number];

/** From one initial contact of a foot to its next, seconds. */
export interface Cycle {
  readonly side: Side;
  readonly startS: number;
  readonly endS: number;
  readonly accepted: boolean;
  readonly rejectedBecause: RejectionReason | null;
}
