import { html, nothing, type TemplateResult } from 'lit';
import type { AnalysisProgress } from '#contract/analysis-api.ts';
import { timeLeftText } from '#words/base/format.ts';
import { lineText, STEPS_WORDS, stepsFor, THINKING_WORDS } from '#words/kiosk/lobby-screens.ts';
import { STAGE_WORDS } from '#words/video/analysing.ts';
import type { KioskSettings } from '../../../app/staff/kiosk-settings.ts';
import { whereToStand } from '../../drawings/where-to-stand.ts';
import { marked } from '../../parts/marked.ts';
import { heading, lobbyFrame, tells } from './lobby-frame.ts';

/** How the walk goes, in few steps. */
export function stepsScreen(
  { cameraLooks, lineDistanceM }: KioskSettings,
  helperNeeded: boolean,
): TemplateResult {
  return lobbyFrame({
    class: 'steps',
    say: html`<div class="plan">${whereToStand(cameraLooks)}</div>
      ${heading(STEPS_WORDS.title)}`,
    does: html`<ol>
        ${stepsFor(cameraLooks).map((text) => html`<li><span>${marked(text)}</span></li>`)}
      </ol>
      <p>${STEPS_WORDS.show} ${lineDistanceM === null ? nothing : lineText(lineDistanceM)}</p>
      ${helperNeeded ? html`<p class="helper">${marked(STEPS_WORDS.helper)}</p>` : nothing}
      <button class="primary big" @click=${tells({ kind: 'ready' })}>${STEPS_WORDS.ready}</button>`,
  });
}

/** What is done with the walk, and how long it takes. */
export function thinkingScreen(progress: AnalysisProgress): TemplateResult {
  const isCounted = 'framesDone' in progress;
  const following = progress.stage === 'following-walker' ? progress : null;
  return lobbyFrame({
    class: 'thinking',
    say: html`${heading(THINKING_WORDS.title)}
      <p class="lead">${THINKING_WORDS.rest}</p>`,
    does: html`<div class="doing">
      <p class="lead" role="status">${STAGE_WORDS[progress.stage]}</p>
      ${
        isCounted
          ? html`<progress
              aria-label=${STAGE_WORDS[progress.stage]}
              max=${progress.framesTotal}
              .value=${progress.framesDone}
            ></progress>`
          : html`<progress aria-label=${STAGE_WORDS[progress.stage]}></progress>`
      }
      <p class="lead">${timeLeftText(following?.secondsLeft ?? null)}</p>
      <p>${THINKING_WORDS.how}</p>
    </div>`,
  });
}
