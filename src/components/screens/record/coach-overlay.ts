import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { isRecordedIn, lineOf, type CoachLine } from '#core/coach/coach-state.ts';
import { WAYS } from '#core/coach/live-way.ts';
import { BY_CLOCK_WORDS, COACH_SCREEN_WORDS, COACH_WORDS, stepsText } from '#words/video/coach.ts';
import type { CoachController } from './coach-controller.ts';

/** What lies over the picture: one instruction, large enough for four metres, an outline to step into, and the count. */
export function coachOverlay(coach: CoachController, seconds: number): TemplateResult {
  const { state } = coach;
  const recorded = isRecordedIn(state);
  return html`${state.name === 'looking' && coach.sight === 'seeing' ? outline(coach) : nothing}
    <div class="caption" role="status">${caption(coach)}</div>
    ${
      recorded
        ? html`<p class="running number">
            <span class="dot"></span> <span>${seconds} s</span> ${steps(coach)}
          </p>`
        : nothing
    }`;
}

function caption({ state, sight }: CoachController) {
  if (state.name === 'counting' || state.name === 'delayed')
    return html`<p class="count number">${state.left}</p>`;
  if (state.name === 'looking' && sight === 'blind')
    return html`<p class="instruction">${BY_CLOCK_WORDS.ready}</p>
      <p class="aside">${BY_CLOCK_WORDS.why}</p>`;
  const line = lineOf(state);
  if (line === null) return nothing;
  return html`<p class="instruction">${lineIcon(line)}<span>${COACH_WORDS[line]}</span></p>
    ${
      state.name === 'looking' && sight === 'seeing'
        ? html`<p class="aside">${COACH_SCREEN_WORDS.handsFree}</p>`
        : nothing
    }`;
}

function steps({ state }: CoachController) {
  if (state.name !== 'walking') return nothing;
  const { counts } = state.steps;
  const of = (side: 'left' | 'right') => WAYS.reduce((sum, way) => sum + counts[way][side], 0);
  return html`<span class="steps-counted">${stepsText(of('left'), of('right'))}</span>`;
}

/** A person to step into, as tall as one should be. */
function outline({ look }: CoachController) {
  const shape = (look?.widthPx ?? 1) / (look?.heightPx ?? 1);
  return html`<svg
    class="outline"
    style="--shape: ${shape}"
    viewBox="0 0 60 160"
    fill="none"
    aria-hidden="true"
  >
    <circle cx="30" cy="14" r="11" />
    <path
      d="M30 28C18 28 15 34 15 44L13 82M30 28C42 28 45 34 45 44L47 82M20 78L19 148L12 154M40 78L41 148L48 154"
    />
  </svg>`;
}

type Icon = 'stop' | 'walk' | 'turn' | 'nearer' | 'back' | 'phone' | 'light' | 'person' | 'done';

const ICONS: Readonly<Record<CoachLine, Icon>> = {
  starting: 'phone',
  'too-dark': 'light',
  tilted: 'phone',
  'slow-camera': 'light',
  nobody: 'person',
  'too-near': 'back',
  'head-cut-off': 'back',
  'feet-cut-off': 'back',
  'at-the-edge': 'person',
  'too-far': 'nearer',
  'somebody-else': 'person',
  'back-lit': 'light',
  'turn-sideways': 'turn',
  'face-the-camera': 'turn',
  'stand-still': 'stop',
  'hold-still': 'stop',
  'get-ready': 'stop',
  walk: 'walk',
  walking: 'walk',
  'turn-round': 'turn',
  'walk-on': 'walk',
  'on-the-spot': 'walk',
  'come-back': 'person',
  enough: 'done',
  'enough-on-the-spot': 'done',
  saved: 'done',
  stumble: 'person',
};

const DRAWINGS: Readonly<Record<Icon, SVGTemplateResult>> = {
  stop: svg`<path d="M8 3h8l5 5v8l-5 5H8l-5-5V8Z" /><path d="M8 12h8" />`,
  walk: svg`<path d="M4 12h15m-6-6 6 6-6 6" />`,
  turn: svg`<path d="M5 9a8 8 0 1 1-1 6M5 3v6h6" />`,
  nearer: svg`<path d="M12 3v12m-5-5 5 5 5-5M5 21h14" />`,
  back: svg`<path d="M12 15V3m-5 5 5-5 5 5M5 21h14" />`,
  phone: svg`<rect x="2" y="6" width="20" height="12" rx="2.500" /><path d="M5.500 12h.01" />`,
  light: svg`<circle cx="12" cy="12" r="4" /><path d="M12 2v3m0 14v3M2 12h3m14 0h3M5 5l2 2m10 10 2 2m0-14-2 2M7 17l-2 2" />`,
  person: svg`<circle cx="12" cy="5" r="3" /><path d="M12 8v7m-5-4h10m-5 4-4 7m4-7 4 7" />`,
  done: svg`<path d="m4 13 5 5L20 6" />`,
};

/** The drawing of a line. */
export function lineIcon(line: CoachLine): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" fill="none" aria-hidden="true">
    ${DRAWINGS[ICONS[line]]}
  </svg>`;
}
