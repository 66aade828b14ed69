import type { Side } from '../body/skeleton.ts';

/** What somebody changes of what the machine saw. Times are seconds of the video, as everywhere in a report. */
export type Change = ZeroChange;

/** The zero of one foot's sole, degrees in the picture. */
export interface ZeroChange {
  readonly code: 'zero';
  readonly side: Side;
  readonly deg: number;
}

/** One change, by whom (initials; empty where they were not asked for) and when (a moment with its time zone). */
export interface Correction {
  readonly by: string;
  readonly at: string;
  readonly change: Change;
}
