import { html, nothing, type TemplateResult } from 'lit';
import {
  PICTURE_MODES,
  TRACKED_POINTS,
  type Overlay,
  type PictureMode,
  type TrackedPoint,
} from '#core/drawing/overlay.ts';
import { PICTURE_WORDS, POINT_WORDS, TOOL_WORDS } from '#words/player/tools.ts';
import { FEWEST_STEP_FRAMES, MOST_STEP_FRAMES, type ToolState } from './tool-state.ts';

const CHECKS = [
  'angles',
  'trail',
  'plumbLine',
  'grid',
] as const satisfies readonly (keyof Overlay)[];

export interface ToolsPanel {
  readonly state: ToolState;
  /** Whether there is a video whose picture can be hidden. */
  readonly hasVideo: boolean;
  readonly choose: (state: Partial<ToolState>) => void;
  /** What stands below the choices. */
  readonly more: TemplateResult | typeof nothing;
}

/** What is for looking closely, behind one button. */
export function toolsPanel({ state, hasVideo, choose, more }: ToolsPanel): TemplateResult {
  const { overlay } = state;
  const draw = (change: Partial<Overlay>) => choose({ overlay: { ...overlay, ...change } });
  const toggle = ({ currentTarget }: Event) => {
    if (currentTarget instanceof HTMLDetailsElement && currentTarget.open !== state.open)
      choose({ open: currentTarget.open });
  };
  return html`<details class="tools" ?open=${state.open} @toggle=${toggle}>
    <summary>${TOOL_WORDS.more}</summary>
    <div class="tool-rows">
      <fieldset>
        <legend>${TOOL_WORDS.draw}</legend>
        ${CHECKS.map((part) => check(part, overlay, draw))} ${pointChoice(overlay, draw)}
      </fieldset>
      <div class="tool-row">
        ${hasVideo ? pictureChoice(overlay, draw) : nothing} ${stepChoice(state, choose)}
      </div>
      ${hasVideo && overlay.picture === 'face-blurred' ? html`<p class="small">${TOOL_WORDS.blurLimits}</p>` : nothing}
      ${overlay.plumbLine ? html`<p class="small quiet">${TOOL_WORDS.plumbLimits}</p>` : nothing}
      ${more}
    </div>
  </details>`;
}

type Draw = (change: Partial<Overlay>) => void;

function check(part: (typeof CHECKS)[number], overlay: Overlay, draw: Draw) {
  const change = ({ target }: Event) => {
    if (target instanceof HTMLInputElement) draw({ [part]: target.checked });
  };
  return html`<label class="check"
    ><input type="checkbox" .checked=${overlay[part]} @change=${change} />
    ${TOOL_WORDS[part]}</label
  >`;
}

function pointChoice({ point, trail, plumbLine }: Overlay, draw: Draw) {
  return html`<label class="choice"
    >${TOOL_WORDS.point}
    <select
      ?disabled=${!trail && !plumbLine}
      @change=${chosen(TRACKED_POINTS, (one) => draw({ point: one }))}
    >
      ${TRACKED_POINTS.map((one) => option(one, POINT_WORDS[one], point))}
    </select></label
  >`;
}

function pictureChoice({ picture }: Overlay, draw: Draw) {
  return html`<label class="choice"
    >${TOOL_WORDS.picture}
    <select @change=${chosen(PICTURE_MODES, (one) => draw({ picture: one }))}>
      ${PICTURE_MODES.map((one) => option(one, PICTURE_WORDS[one], picture))}
    </select></label
  >`;
}

function stepChoice({ stepFrames }: ToolState, choose: ToolsPanel['choose']) {
  const change = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement)) return;
    const typed = Math.round(target.valueAsNumber);
    const isGood = typed >= FEWEST_STEP_FRAMES && typed <= MOST_STEP_FRAMES;
    if (isGood) choose({ stepFrames: typed });
    else target.value = String(stepFrames);
  };
  return html`<label class="choice"
    >${TOOL_WORDS.stepFrames}
    <input
      type="number"
      min=${FEWEST_STEP_FRAMES}
      max=${MOST_STEP_FRAMES}
      .value=${String(stepFrames)}
      @change=${change}
  /></label>`;
}

function option<Name extends PictureMode | TrackedPoint>(name: Name, word: string, on: Name) {
  return html`<option value=${name} .selected=${name === on}>${word}</option>`;
}

/** Hears which of these a choice was set to. */
function chosen<Name extends string>(names: readonly Name[], use: (name: Name) => void) {
  return ({ target }: Event) => {
    if (!(target instanceof HTMLSelectElement)) return;
    const name = names.find((one) => one === target.value);
    if (name !== undefined) use(name);
  };
}
