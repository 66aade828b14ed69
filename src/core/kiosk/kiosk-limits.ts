import type { KioskScreen, KioskState } from './kiosk-state.ts';

/** Walks of one visitor (clinical-rules.md 11.2), and how long a visit may last until its last walk has begun. */
export const MOST_PASSES = 3;
export const LONGEST_VISIT_S = 5 * 60;
/** Without a touch or a person in view everything is erased after this; the last seconds are counted down. */
export const IDLE_S = 60;
export const IDLE_WARNING_S = 20;
/** A visitor who seems to have stumbled and touches nothing for so long may not be able to: staff are called. */
export const ANSWERS_WITHIN_S = 15;
/** A call that nobody answers. */
export const CALL_S = 180;
/**
 * A worker that gives no sign of life for so long hangs. With the time for which the failure is shown, the kiosk is back
 * at its start within 30 seconds.
 */
export const SILENT_S = 8;
/** A failure is shown for so long, with the seconds that are left; a touch of the screen begins them anew. */
export const TROUBLE_S = 20;

/** While nothing is known to be wanted of the visitor nothing is counted down. */
const WAITS_FOR_NOBODY: readonly KioskScreen['name'][] = ['closed', 'attract', 'thinking'];
/** Before a walk is recorded to its end. */
const BEFORE_THINKING: readonly KioskScreen['name'][] = ['safety', 'steps', 'rehearsal', 'pass'];

/** Seconds until everything is erased; null where that is not near, or not counted. */
export function idleLeftS(state: KioskState, nowMs: number): number | null {
  const { screen, presentMs, calledMs } = state;
  if (calledMs !== null || WAITS_FOR_NOBODY.includes(screen.name)) return null;
  const leftS = longestAloneS(screen) - (nowMs - presentMs) / 1000;
  return leftS <= IDLE_WARNING_S ? Math.max(0, Math.ceil(leftS)) : null;
}

/** Whether nobody is there any more, however long the screen would wait. */
export function isAlone(state: KioskState, nowMs: number): boolean {
  const { screen, calledMs, presentMs, sinceMs } = state;
  if (calledMs !== null) return nowMs - Math.max(calledMs, presentMs) >= CALL_S * 1000;
  // Somebody chose a language and went.
  if (screen.name === 'attract') return presentMs > sinceMs && nowMs - presentMs >= IDLE_S * 1000;
  return idleLeftS(state, nowMs) === 0;
}

function longestAloneS({ name }: KioskScreen): number {
  return name === 'trouble' ? TROUBLE_S : IDLE_S;
}

/** Whether the visitor may walk once more. */
export function mayWalkAgain(state: KioskState, nowMs: number): boolean {
  return state.passes < MOST_PASSES && !isTimeUp(state, nowMs);
}

/** Whether a visit has lasted as long as one may. */
export function isTimeUp({ startedMs }: KioskState, nowMs: number): boolean {
  return startedMs !== null && nowMs - startedMs >= LONGEST_VISIT_S * 1000;
}

/** Whether the time of a visit still counts: what was recorded is read to its end. */
export function isBeforeThinking({ screen }: KioskState): boolean {
  return BEFORE_THINKING.includes(screen.name);
}
