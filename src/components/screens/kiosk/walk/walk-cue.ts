import { html, type TemplateResult } from 'lit';
import type { CoachState } from '#core/coach/coach-state.ts';
import { lineOf } from '#core/coach/coach-state.ts';
import { cueFor, lobbyCoachText, LOBBY_WALK_WORDS } from '#words/kiosk/lobby-walk.ts';
import type { CoachController } from '../../record/coach-controller.ts';
import { lineIcon } from '../../record/coach-overlay.ts';

/** A word that is wider than its place is drawn narrower, never lower. */
const NARROWEST = 0.5;

/** What of a walk the screen shows. */
interface Shown {
  readonly isPass: boolean;
  /** Whether nothing is seen that could lead somebody. */
  readonly isBlind: boolean;
}

/** What leads who stands four metres away: one digit, one word or one drawing, and below it what is spoken. */
export function walkCue(coach: CoachController, shown: Shown): TemplateResult {
  return html`<div class="cue">${cue(coach, shown)}</div>
    <p class="caption" role="status">${caption(coach, shown)}</p>`;
}

function cue({ state }: CoachController, { isBlind }: Shown) {
  const left = countOf(state);
  if (left !== null) return html`<span class="word">${left}</span>`;
  const line = lineOf(state);
  if (line === null || (state.name === 'looking' && isBlind)) return lineIcon('get-ready');
  const word = cueFor(line);
  return word === null ? lineIcon(line) : html`<span class="word">${word}</span>`;
}

function countOf(state: CoachState): number | null {
  return state.name === 'counting' || state.name === 'delayed' ? state.left : null;
}

function caption({ state }: CoachController, { isPass, isBlind }: Shown) {
  if (countOf(state) !== null) return lobbyCoachText('get-ready');
  if (state.name === 'looking' && isBlind)
    return isPass ? LOBBY_WALK_WORDS.byClock : LOBBY_WALK_WORDS.practiseAlone;
  const line = lineOf(state);
  return line === null ? '' : lobbyCoachText(line);
}

/** Draws the word as wide as its place allows. */
export function fitCue(root: ParentNode): void {
  const word = root.querySelector<HTMLElement>('.cue .word');
  const place = word?.parentElement;
  if (word === null || place === null || place === undefined) return;
  const share = Math.min(1, place.clientWidth / word.offsetWidth);
  word.style.transform = `scaleX(${Math.max(NARROWEST, share)})`;
}
