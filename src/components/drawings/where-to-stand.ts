import { html, svg, type TemplateResult } from 'lit';
import { PLAN_WORDS, VIEW_GUIDANCE, type VideoView } from '#words/video/video-guidance.ts';

/** What to do for this view. */
export function howToFilm(view: VideoView): string {
  return VIEW_GUIDANCE[view].how;
}

/** A plan from above: two feet on a path, an arrow, a camera with its cone. */
export function whereToStand(view: VideoView): TemplateResult {
  return html`<svg
    viewBox="0 0 200 110"
    role="img"
    aria-label=${PLAN_WORDS[view]}
    fill="none"
    stroke-linecap="round"
    stroke-linejoin="round"
  >
    ${view === 'side' ? sidePlan() : endPlan(view === 'front')}
  </svg>`;
}

function sidePlan() {
  return svg`
    <path d="M100 92 L40 30 M100 92 L160 30" stroke="var(--line)" stroke-width="2" />
    <path d="M16 30H176" stroke="var(--line-strong)" stroke-width="2" stroke-dasharray="2 7" />
    <path d="M176 30l-9-6m9 6l-9 6" stroke="var(--line-strong)" stroke-width="2" />
    ${sole(84, 23, 0, 'var(--left)')}${sole(114, 37, 0, 'var(--right)')}
    ${camera(100, 94, 0)}`;
}

function endPlan(toward: boolean) {
  const head = toward ? 'M150 55l-9-6m9 6l-9 6' : 'M10 55l9-6m-9 6l9 6';
  const turn = toward ? 0 : 180;
  return svg`
    <path d="M178 55 L40 15 M178 55 L40 95" stroke="var(--line)" stroke-width="2" />
    <path d="M10 55H150" stroke="var(--line-strong)" stroke-width="2" stroke-dasharray="2 7" />
    <path d=${head} stroke="var(--line-strong)" stroke-width="2" />
    ${sole(70, toward ? 47 : 63, turn, 'var(--left)')}${sole(102, toward ? 63 : 47, turn, 'var(--right)')}
    ${camera(180, 55, -90)}`;
}

function sole(x: number, y: number, turnDeg: number, colour: string) {
  return svg`<path transform="translate(${x} ${y}) rotate(${turnDeg})" fill=${colour}
    d="M-13 -3.500Q-15 3 -9 4Q0 3 9 4.500Q15 3 14 -1Q12 -6 4 -5Q-4 -3.500 -13 -3.500Z" />`;
}

function camera(x: number, y: number, turnDeg: number) {
  return svg`<g transform="translate(${x} ${y}) rotate(${turnDeg})" fill="var(--accent)">
    <rect x="-13" y="-6" width="26" height="17" rx="3" /><rect x="-6" y="-11" width="12" height="7" rx="2" />
  </g>`;
}
