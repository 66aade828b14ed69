import { localized } from '@lit/localize';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { ankleAnswers, type AnkleAnswer } from '#core/answer/ankle-answer.ts';
import { nextStep, type NextStep } from '#core/answer/next-step.ts';
import { tellingMoment, type TellingMoment } from '#core/answer/telling-moment.ts';
import type { SafetyRoute } from '#core/safety/assess-safety.ts';
import { visitOf } from '#core/visit/visit.ts';
import { ANSWER_WORDS, answerLines, type AnswerLines } from '#words/clinical/answer.ts';
import { lobbyNext } from '#words/kiosk/lobby-next.ts';
import { LOBBY_RESULT_WORDS } from '#words/kiosk/lobby-screens.ts';
import { TAKE_AWAY_WORDS } from '#words/staff/take-away.ts';
import { RESULT_WORDS } from '#words/page/result.ts';
import type { ReadWalk } from '../../../../app/kiosk/lobby-visit.ts';
import { shared } from '../../../../styles/shared.ts';
import { ankleLines, ankleLinesStyles } from '../../../answer/ankle-lines.ts';
import { heading, lobbyFrame, tells } from '../lobby-frame.ts';
import './lobby-moment.ts';
import { lobbyResultStyles } from './lobby-result.styles.ts';
import { lobbyStyles } from '../lobby.styles.ts';

/** What is said of the walks of one visitor. */
interface Told {
  readonly ankles: readonly AnkleAnswer[];
  readonly lines: AnswerLines;
  readonly step: NextStep;
  readonly shown: { readonly walk: ReadWalk; readonly moment: TellingMoment } | null;
}

/** What was seen in all walks of a visitor together; null where there is none. */
function toldOf(walks: readonly ReadWalk[], route: SafetyRoute): Told | null {
  const reports = walks.map(({ report }) => report);
  const visit = visitOf(reports);
  const walk = reports.find(({ outcome }) => outcome.code === 'walk') ?? reports.at(-1);
  if (visit === null || walk === undefined) return null;
  const { measures, patterns } = reports.length === 1 ? walk : visit;
  const ankles = ankleAnswers({ measures, patterns });
  const views = reports.map(({ view }) => view.kind);
  return {
    ankles,
    lines: answerLines({ outcome: walk.outcome, patterns }, ankles),
    step: nextStep({ patterns, views, route, hasWallTest: false, isSample: false }),
    shown: momentOf(walks, patterns),
  };
}

/** Of the last walk that has one. */
function momentOf(
  walks: readonly ReadWalk[],
  patterns: ReadWalk['report']['patterns'],
): Told['shown'] {
  for (const walk of walks.toReversed()) {
    const { report } = walk;
    const moment = report.outcome.code === 'walk' ? tellingMoment(report, patterns) : null;
    if (moment !== null) return { walk, moment };
  }
  return null;
}

/** @summary What was seen, in plain words on one screen. Gives `lobby`. */
@customElement('lobby-result')
@localized()
export class LobbyResult extends LitElement {
  static override readonly styles = [shared, lobbyStyles, ankleLinesStyles, lobbyResultStyles];

  @property({ attribute: false }) walks: readonly ReadWalk[] = [];
  @property({ attribute: false }) route: SafetyRoute = 'clear';
  @property({ type: Boolean }) mayWalkAgain = false;
  /** Whether a walk after these could not be read. */
  @property({ type: Boolean }) lastFailed = false;
  private told: Told | null = null;

  override willUpdate(changed: PropertyValues<this>) {
    // Of the words the language may have changed; what is costly is made once.
    if (this.told === null || changed.has('walks') || changed.has('route'))
      this.told = toldOf(this.walks, this.route);
  }

  protected override render() {
    const { told } = this;
    if (told === null) return nothing;
    const { ankles, lines, shown } = told;
    return lobbyFrame({
      class: `result ${shown === null ? '' : 'pictured'}`,
      say: html`<p class="kicker">${LOBBY_RESULT_WORDS.title}</p>
        ${heading(lines.lead === null ? ankleLines(ankles) : html`${lines.lead}`)}
        ${lines.lead === null || lines.sure !== '' ? nothing : html`<p>${ankleLines(ankles)}</p>`}`,
      does: html`${
          shown === null
            ? nothing
            : html`<lobby-moment .walk=${shown.walk} .moment=${shown.moment}></lobby-moment>`
        }
        <div class="told">${this.renderTold(told)}</div>
        ${this.renderButtons()}`,
    });
  }

  private renderTold({ lines, step }: Told) {
    const { alsoSeen, mayBeToo, sure } = lines;
    return html`${this.lastFailed ? html`<p>${LOBBY_RESULT_WORDS.lastNotRead}</p>` : nothing}
      ${sure === '' ? nothing : html`<p>${sure}</p>`}
      ${alsoSeen.length === 0 ? nothing : html`<p>${ANSWER_WORDS.alsoSeen} ${alsoSeen.join(' ')}</p>`}
      ${
        alsoSeen.length > 0 || mayBeToo.length === 0
          ? nothing
          : html`<p>${ANSWER_WORDS.mayBeToo} ${mayBeToo.join(' ')}</p>`
      }
      <p><strong>${lobbyNext(step)}</strong></p>
      <p class="quiet">${RESULT_WORDS.notMedical}</p>`;
  }

  private renderButtons() {
    const saw = this.walks.some(({ report }) => report.outcome.code === 'walk');
    return html`<div class="choices two">
      ${
        saw
          ? html`<button class="primary big" @click=${tells({ kind: 'take' })}>
              ${TAKE_AWAY_WORDS.title}
            </button>`
          : nothing
      }
      ${
        this.mayWalkAgain
          ? html`<button class="big" @click=${tells({ kind: 'again' })}>
              ${LOBBY_RESULT_WORDS.again}
            </button>`
          : nothing
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lobby-result': LobbyResult;
  }
}
