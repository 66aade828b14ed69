import type { LobbyCard } from './lobby-questions.ts';
import type { SafetyAnswers, SafetyRoute } from '../safety/assess-safety.ts';

/** What can stop a visit that nobody here can mend. */
export const KIOSK_TROUBLES = ['camera', 'nothing-recorded', 'reading', 'time-up'] as const;
export type KioskTroubleCode = (typeof KIOSK_TROUBLES)[number];

/** Which screen the visitor sees. */
export type KioskScreen =
  /** After hours. */
  | { readonly name: 'closed' }
  /** Nobody is there. */
  | { readonly name: 'attract' }
  | { readonly name: 'consent' }
  /** One step of the safety questions, see `LOBBY_STEPS`. */
  | { readonly name: 'safety'; readonly step: number }
  /** What to do after a warning sign. */
  | { readonly name: 'warning'; readonly route: Exclude<SafetyRoute, 'clear'> }
  /** How it goes. */
  | { readonly name: 'steps' }
  /** To the line and back, without a recording. */
  | { readonly name: 'rehearsal' }
  | { readonly name: 'pass' }
  | { readonly name: 'thinking' }
  | { readonly name: 'result' }
  | { readonly name: 'take' }
  /** Somebody seems to have stumbled. */
  | { readonly name: 'all-right' }
  | { readonly name: 'trouble'; readonly code: KioskTroubleCode };

/** A visit as far as the screens need it. What was recorded and measured is elsewhere. */
export interface KioskState {
  readonly screen: KioskScreen;
  /** When this screen came up. All times are milliseconds of one clock. */
  readonly sinceMs: number;
  /** When somebody last touched the screen or was in view. */
  readonly presentMs: number;
  /** When the visitor agreed; null: nobody has. */
  readonly startedMs: number | null;
  /** Walks that were begun. */
  readonly passes: number;
  readonly answers: SafetyAnswers;
  /** Since when staff are called; null: they are not. */
  readonly calledMs: number | null;
  /** Whether a walk of this visitor was read. */
  readonly hasResult: boolean;
  /** Whether the counts know how this visit went. */
  readonly counted: boolean;
}

export type VisitOutcome = 'started' | 'finished' | 'left' | 'failed';

/** What the page does for the visit. */
export type KioskEffect =
  /** Nothing of this visitor may be left. */
  | { readonly kind: 'wipe' }
  | { readonly kind: 'count'; readonly outcome: VisitOutcome; readonly ms: number | null }
  /** Staff are called, so that they hear it. */
  | { readonly kind: 'call' }
  /** The walk that is recorded ends; what there is of it is read. */
  | { readonly kind: 'stop-pass' };

/** Where the visit is, and what is to be done now. */
export interface KioskStep {
  readonly state: KioskState;
  readonly effects: readonly KioskEffect[];
}

/** Events from the visitor, the camera, the analysis and the clock. */
export type KioskEvent =
  | { readonly kind: 'start' }
  | { readonly kind: 'agree' }
  /** Which cards of the step on show are true. */
  | { readonly kind: 'answer'; readonly isTrue: readonly LobbyCard[] }
  | { readonly kind: 'acknowledge' }
  | { readonly kind: 'ask-again' }
  | { readonly kind: 'ready' }
  | { readonly kind: 'rehearsed' }
  | { readonly kind: 'recorded' }
  | { readonly kind: 'thought' }
  | { readonly kind: 'again' }
  | { readonly kind: 'take' }
  | { readonly kind: 'back' }
  | { readonly kind: 'stumbled' }
  | { readonly kind: 'failed'; readonly code: KioskTroubleCode }
  | { readonly kind: 'call' }
  | { readonly kind: 'call-over' }
  | { readonly kind: 'leave' }
  /** Touched the screen, or is in view. */
  | { readonly kind: 'present' }
  | { readonly kind: 'tick'; readonly isOpen: boolean };
