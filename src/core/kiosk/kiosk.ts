import { assessSafety, type SafetyAnswers } from '../safety/assess-safety.ts';
import {
  ANSWERS_WITHIN_S,
  isAlone,
  isBeforeThinking,
  isTimeUp,
  mayWalkAgain,
} from './kiosk-limits.ts';
import type {
  KioskEffect,
  KioskEvent,
  KioskScreen,
  KioskState,
  KioskStep,
  VisitOutcome,
} from './kiosk-state.ts';
import { answersWith, LOBBY_STEPS, nextLobbyStep, type LobbyCard } from './lobby-questions.ts';

/** Nobody is there. */
export function startKiosk(nowMs: number): KioskState {
  return {
    screen: { name: 'attract' },
    sinceMs: nowMs,
    presentMs: nowMs,
    startedMs: null,
    passes: 0,
    answers: {},
    calledMs: null,
    hasResult: false,
    counted: false,
  };
}

/**
 * Goes on from a state by what was heard. What does not belong to the screen on show changes nothing: a button may be
 * pressed twice, and a camera may speak late.
 */
export function advance(state: KioskState, event: KioskEvent, nowMs: number): KioskStep {
  switch (event.kind) {
    case 'tick':
      return tick(state, event.isOpen, nowMs);
    case 'present':
      return { state: { ...state, presentMs: nowMs }, effects: [] };
    case 'call':
      return call(state, nowMs);
    case 'call-over':
      return stay({ ...state, calledMs: null, presentMs: nowMs });
    case 'leave':
      return isNobody(state) ? stay(state) : wipe(state, nowMs);
    case 'failed':
      return isNobody(state)
        ? stay(state)
        : fail(state, { name: 'trouble', code: event.code }, nowMs);
    case 'stumbled':
      return isWalking(state) ? show(state, { name: 'all-right' }, nowMs) : stay(state);
    case 'answer':
      return state.screen.name === 'safety'
        ? answer(state, state.screen.step, event.isTrue, nowMs)
        : stay(state);
    default:
      return goOn(state, event.kind, nowMs);
  }
}

type OneWay = Exclude<
  KioskEvent['kind'],
  'tick' | 'present' | 'call' | 'call-over' | 'leave' | 'failed' | 'stumbled' | 'answer'
>;

/** From which screen each goes on, and what it does there. */
function goOn(state: KioskState, kind: OneWay, nowMs: number): KioskStep {
  const { screen } = state;
  const to = (next: KioskScreen) => show(state, next, nowMs);
  switch (`${screen.name} ${kind}` as const) {
    case 'attract start':
      return to({ name: 'consent' });
    case 'consent agree':
      return begin(state, nowMs);
    case 'warning acknowledge':
      return assessSafety(state.answers).mayMove ? to({ name: 'steps' }) : stay(state);
    case 'warning ask-again':
      return show({ ...state, answers: {} }, { name: 'safety', step: 0 }, nowMs);
    case 'steps ready':
      return to({ name: 'rehearsal' });
    case 'rehearsal rehearsed':
    case 'result again':
    case 'all-right again':
      return walk(state, nowMs);
    case 'trouble again':
      return mayWalkAgain(state, nowMs) ? to({ name: 'steps' }) : stay(state);
    case 'pass recorded':
      return to({ name: 'thinking' });
    case 'thinking thought':
      return counted(
        show({ ...state, hasResult: true }, { name: 'result' }, nowMs),
        'finished',
        nowMs,
      );
    case 'trouble back':
      return state.hasResult ? to({ name: 'result' }) : stay(state);
    case 'result take':
      return to({ name: 'take' });
    case 'take back':
      return to({ name: 'result' });
    default:
      return stay(state);
  }
}

function begin(state: KioskState, nowMs: number): KioskStep {
  const { state: begun } = show({ ...state, startedMs: nowMs }, { name: 'safety', step: 0 }, nowMs);
  return { state: begun, effects: [{ kind: 'count', outcome: 'started', ms: null }] };
}

function answer(
  state: KioskState,
  step: number,
  isTrue: readonly LobbyCard[],
  nowMs: number,
): KioskStep {
  const answers = answersWith(state.answers, LOBBY_STEPS[step] ?? [], isTrue);
  return show({ ...state, answers }, afterAnswers(answers), nowMs);
}

function afterAnswers(answers: SafetyAnswers): KioskScreen {
  const next = nextLobbyStep(answers);
  if (next !== null) return { name: 'safety', step: next };
  const { route } = assessSafety(answers);
  return route === 'clear' ? { name: 'steps' } : { name: 'warning', route };
}

function walk(state: KioskState, nowMs: number): KioskStep {
  if (!mayWalkAgain(state, nowMs)) return stay(state);
  return show({ ...state, passes: state.passes + 1 }, { name: 'pass' }, nowMs);
}

/** A visitor who calls staff during a walk makes that walk again afterwards. */
function call(state: KioskState, nowMs: number): KioskStep {
  if (state.screen.name === 'closed' || state.calledMs !== null) return stay(state);
  const passes = state.screen.name === 'pass' ? state.passes - 1 : state.passes;
  const stopped = isWalking(state)
    ? show({ ...state, passes }, { name: 'steps' }, nowMs).state
    : state;
  return {
    state: { ...stopped, calledMs: nowMs, presentMs: nowMs },
    effects: [{ kind: 'call' }],
  };
}

function tick(state: KioskState, isOpen: boolean, nowMs: number): KioskStep {
  const { screen, presentMs } = state;
  if (isAlone(state, nowMs)) return wipe(state, nowMs);
  if (screen.name === 'attract' && !isOpen && state.calledMs === null)
    return show(state, { name: 'closed' }, nowMs);
  if (screen.name === 'closed' && isOpen) return show(state, { name: 'attract' }, nowMs);
  const isSilent = nowMs - presentMs >= ANSWERS_WITHIN_S * 1000;
  if (screen.name === 'all-right' && isSilent && state.calledMs === null) return call(state, nowMs);
  if (isBeforeThinking(state) && state.calledMs === null && isTimeUp(state, nowMs))
    return screen.name === 'pass'
      ? { state, effects: [{ kind: 'stop-pass' }] }
      : show(state, { name: 'trouble', code: 'time-up' }, nowMs);
  return stay(state);
}

/** A failure is shown once, also where the same thing fails again. */
function fail(state: KioskState, screen: KioskScreen, nowMs: number): KioskStep {
  return counted(show(state, screen, nowMs), 'failed', nowMs);
}

function wipe(state: KioskState, nowMs: number): KioskStep {
  const { effects } = counted(stay(state), 'left', nowMs);
  return { state: startKiosk(nowMs), effects: [...effects, { kind: 'wipe' }] };
}

/** A visit that began is counted once by how it went. */
function counted({ state, effects }: KioskStep, outcome: VisitOutcome, nowMs: number): KioskStep {
  if (state.startedMs === null || state.counted) return { state, effects };
  const ms = outcome === 'finished' ? nowMs - state.startedMs : null;
  const count: KioskEffect = { kind: 'count', outcome, ms };
  return { state: { ...state, counted: true }, effects: [...effects, count] };
}

function show(state: KioskState, screen: KioskScreen, nowMs: number): KioskStep {
  return stay({ ...state, screen, sinceMs: nowMs, presentMs: nowMs });
}

function stay(state: KioskState): KioskStep {
  return { state, effects: [] };
}

function isNobody({ screen }: KioskState): boolean {
  return screen.name === 'attract' || screen.name === 'closed';
}

function isWalking({ screen }: KioskState): boolean {
  return screen.name === 'rehearsal' || screen.name === 'pass';
}
