import type { CoachFault, CoachHint } from './coach-hint.ts';
import type { CoachLook } from './coach-look.ts';
import type { LiveSteps } from './live-steps.ts';
import type { SteadyHint } from './steady-hint.ts';

/** One sentence of the coach: shown, and spoken unless it is muted. */
export type CoachLine =
  | CoachFault
  | 'starting'
  | 'stand-still'
  /** The same where the coach does not know whether it sees them. */
  | 'hold-still'
  | 'get-ready'
  | 'walk'
  | 'walking'
  | 'turn-round'
  | 'walk-on'
  | 'on-the-spot'
  | 'come-back'
  | 'enough'
  | 'enough-on-the-spot'
  | 'saved'
  | 'stumble';

/** Why a pass ended. */
export type CoachEnd =
  'enough' | 'too-long' | 'stood-still' | 'out-of-sight' | 'stopped' | 'stumble';

/** Looks of the last seconds, the newest last. */
interface Watching {
  readonly looks: readonly CoachLook[];
}

/** Waits for somebody who can be filmed. */
export interface Looking extends Watching {
  readonly name: 'looking';
  readonly hint: SteadyHint<CoachHint>;
  /** A fault that leaves a video of some use has held them up before: it does so once. */
  readonly wasCalledBack: boolean;
}

/** Seconds are counted down before it films by the clock, for who wants no other help or can have none. */
export interface Delayed extends Watching {
  readonly name: 'delayed';
  readonly untilS: number;
  readonly left: number;
}

/** Waits until the walker stands still. It films from when they first do: quiet standing gives the zero. */
export interface Standing extends Watching {
  readonly name: 'standing';
  /** A button asked for the recording: it goes on, whether or not anybody is seen. */
  readonly isAskedFor: boolean;
  readonly hint: SteadyHint<CoachHint>;
  readonly wasCalledBack: boolean;
  readonly sinceS: number;
  readonly recordingSinceS: number | null;
  readonly stillSinceS: number | null;
  /** When the walker was last seen from head to feet. */
  readonly wholeS: number;
  readonly line: CoachLine;
}

/** Three, two, one. */
export interface Counting extends Watching {
  readonly name: 'counting';
  readonly untilS: number;
  readonly left: number;
}

export interface Walking extends Watching {
  readonly name: 'walking';
  readonly sinceS: number;
  readonly steps: LiveSteps;
  /** Steps counted when the walker was last told to turn round. */
  readonly stepsAtTurn: number;
  /** When a person was last seen. */
  readonly seenS: number;
  /** When the walker last moved, as far as is seen. */
  readonly movedS: number;
  /** When they were told that they walk on the spot; null: they move forward. */
  readonly spotSinceS: number | null;
  readonly line: CoachLine;
}

/** Enough was seen: the walker comes back, or leaves the picture. */
export interface Returning extends Watching {
  readonly name: 'returning';
  readonly sinceS: number;
  readonly seenS: number;
  readonly line: CoachLine;
}

export interface Over {
  readonly name: 'over';
  readonly why: CoachEnd;
}

export type CoachState = Looking | Delayed | Standing | Counting | Walking | Returning | Over;

/** What the page does for the coach. */
export type CoachEffect =
  | { readonly kind: 'say'; readonly line: CoachLine }
  | { readonly kind: 'count'; readonly left: number }
  | { readonly kind: 'start-recording' }
  /** Nobody walked yet: what was recorded is of no use. */
  | { readonly kind: 'drop-recording' }
  | { readonly kind: 'stop-recording' }
  | { readonly kind: 'beep' };

/** Where the coach is, and what is to be done now. */
export interface CoachStep {
  readonly state: CoachState;
  readonly effects: readonly CoachEffect[];
}

/** Whether the camera is recorded in this state. */
export function isRecordedIn(state: CoachState): boolean {
  if (state.name === 'standing') return state.recordingSinceS !== null;
  return state.name === 'counting' || state.name === 'walking' || state.name === 'returning';
}

/** The sentence that stands on the screen; null: a number or nothing does. */
export function lineOf(state: CoachState): CoachLine | null {
  switch (state.name) {
    case 'looking':
      return state.hint.shown === 'good' ? 'stand-still' : (state.hint.shown ?? 'starting');
    case 'delayed':
      return 'get-ready';
    case 'standing':
    case 'walking':
    case 'returning':
      return state.line;
    case 'counting':
      return null;
    case 'over':
      return state.why === 'stumble' ? 'stumble' : 'saved';
  }
}
