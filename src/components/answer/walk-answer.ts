import { localized } from '@lit/localize';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { ankleAnswers, type AnkleAnswer } from '#core/answer/ankle-answer.ts';
import { nextStep, type NextStep } from '#core/answer/next-step.ts';
import { tellingMoment, type TellingMoment } from '#core/answer/telling-moment.ts';
import { safetyOf, UNASKED, type SafetyState } from '#core/safety/assess-safety.ts';
import {
  ankleSentence,
  ANSWER_WORDS,
  answerLines,
  toldOf,
  type AnswerLines,
} from '#words/clinical/answer.ts';
import { RESULT_WORDS } from '#words/page/result.ts';
import { sharedWhen, SHARE_WORDS } from '#words/page/share.ts';
import { shared } from '../../styles/shared.ts';
import type { MadeWallTest } from '../session/made-wall-test.ts';
import { PrintedWhole } from '../folds/printed-whole.ts';
import { ankleLines, ankleLinesStyles } from './ankle-lines.ts';
import { isOfSample, type AnsweredVideo, type AnsweredWalk } from './answered-walk.ts';
import './moment-picture.ts';
import './next-card.ts';
import type { ShareCard } from './share-card.ts';
import { walkAnswerStyles } from './walk-answer.styles.ts';

type Changed = PropertyValues<Pick<WalkAnswer, 'walk' | 'safety' | 'wallTest'>>;

/** All that the answer is made of; made once for a walk. */
interface Answer {
  readonly ankles: readonly AnkleAnswer[];
  readonly lines: AnswerLines;
  readonly step: NextStep;
  readonly isSample: boolean;
  readonly video: AnsweredVideo | null;
  readonly moment: TellingMoment | null;
}

/**
 * What a result or a visit answers, before anything else: both ankles and how sure, the telling picture, and what to do
 * now.
 *
 * @summary The answer. Gives `time-chosen` when its picture is tapped.
 */
@customElement('walk-answer')
@localized()
export class WalkAnswer extends LitElement {
  static override readonly styles = [shared, ankleLinesStyles, walkAnswerStyles];

  @property({ attribute: false }) walk: AnsweredWalk | null = null;
  @property({ attribute: false }) safety: SafetyState = UNASKED;
  @property({ attribute: false }) wallTest: MadeWallTest | null = null;
  /** Draws the plan, folded below what to do now; after a warning sign what to do about that. */
  @property({ attribute: false }) plan: (() => TemplateResult) | null = null;
  @state() private planOpen = false;
  private answer: Answer | null = null;
  private readonly paper = new PrintedWhole(this);

  override willUpdate(changed: Changed) {
    if (changed.has('walk') && this.walk?.videos[0] !== changed.get('walk')?.videos[0])
      this.planOpen = false;
    // Of the words the language may have changed: only what is costly is made once.
    this.answer = this.walk === null ? null : this.answerFor(this.walk, changed);
  }

  private answerFor(walk: AnsweredWalk, changed: Changed): Answer {
    const ankles = ankleAnswers(walk);
    const isSample = isOfSample(walk);
    const known = {
      patterns: walk.patterns,
      views: walk.videos.map(({ report }) => report.view.kind),
      route: safetyOf(this.safety).route,
      hasWallTest: this.wallTest !== null,
      isSample,
    };
    const shown = changed.has('walk') || this.answer === null ? momentOf(walk) : this.answer;
    return {
      ankles,
      lines: answerLines(walk, ankles),
      step: nextStep(known),
      isSample,
      video: shown.video,
      moment: shown.moment,
    };
  }

  /** The answer as a picture to hand on; null before there is one. */
  shareCard(): ShareCard | null {
    const { answer, walk } = this;
    if (answer === null || walk === null) return null;
    const { lines, ankles, isSample } = answer;
    const picture = this.renderRoot.querySelector('moment-picture');
    const said = [
      ...(lines.lead === null ? [] : [lines.lead]),
      ...ankles.map(ankleSentence),
      ...lines.alsoSeen,
    ];
    return {
      lines: [
        ...(isSample ? [`${ANSWER_WORDS.sample}.`] : []),
        ...said.map((line) => toldOf(line, isSample)),
      ],
      caption: picture?.caption ?? '',
      title: SHARE_WORDS.title,
      when: sharedWhen(walk.when),
      notMedical: SHARE_WORDS.notMedical,
      picture: answer.moment === null ? null : (picture?.picture ?? null),
    };
  }

  protected override render() {
    const { answer, walk } = this;
    if (answer === null || walk === null) return nothing;
    const { moment, video, isSample } = answer;
    return html`<div class="answer">
      <div class="said">${this.renderSaid(answer, walk.when)}</div>
      ${
        moment === null || video === null
          ? nothing
          : html`<moment-picture
              class="picture"
              .report=${video.report}
              .clip=${video.clip}
              .moment=${moment}
              ?sample=${isSample}
            ></moment-picture>`
      }
      <div class="now">
        ${
          answer.step.code === 'warning'
            ? nothing
            : html`<next-card
                .step=${answer.step}
                .patterns=${walk.patterns}
                .safety=${this.safety}
                .wallTest=${this.wallTest}
                @plan-asked=${this.openPlan}
              ></next-card>`
        }
        ${isSample ? nothing : this.renderPlan(answer)}
      </div>
    </div>`;
  }

  private renderSaid({ ankles, lines, step, isSample }: Answer, when: string) {
    const { lead, sure } = lines;
    const told = (sentence: string) => toldOf(sentence, isSample);
    return html`${
        isSample
          ? html`<p class="sample">
              <strong>${ANSWER_WORDS.sample}</strong> ${ANSWER_WORDS.sampleWhat}
            </p>`
          : nothing
      }
      <h1 tabindex="-1">${lead === null ? ankleLines(ankles) : told(lead)}</h1>
      ${lead === null ? nothing : html`<p class="ankles">${ankleLines(ankles)}</p>`}
      ${sure === '' ? nothing : html`<p class="sure">${told(sure)}</p>`}
      ${this.renderMore(ANSWER_WORDS.alsoSeen, lines.alsoSeen.map(told))}
      ${this.renderMore(ANSWER_WORDS.mayBeToo, lines.mayBeToo.map(told))}
      ${this.renderMissed(ankles, step)}
      <p class="small quiet">${when.replace(/\.$/, '')}. ${RESULT_WORDS.notMedical}</p>`;
  }

  private renderMore(heading: string, sentences: readonly string[]) {
    if (sentences.length === 0) return nothing;
    return html`<p>${heading} ${sentences.join(' ')}</p>`;
  }

  /** That a stiff ankle may be missed is said where an ankle was not seen to bend less. */
  private renderMissed(ankles: readonly AnkleAnswer[], step: NextStep) {
    if (step.code === 'warning') return nothing;
    if (this.wallTest !== null) return html`<p>${ANSWER_WORDS.wallTestMade}</p>`;
    if (ankles.every(({ code }) => code === 'bends-less')) return nothing;
    const button = step.code !== 'wall-test' && step.code !== 'sample';
    return html`<div class="missed">
      <p>${ANSWER_WORDS.missed}</p>
      ${
        button
          ? html`<a class="button screen-only" href="#/wall-test">${ANSWER_WORDS.wallTest}</a>`
          : nothing
      }
    </div>`;
  }

  /** After a warning sign it is all that there is to do: what to do about that. */
  private renderPlan({ step }: Answer) {
    const warned = step.code === 'warning';
    const open = this.planOpen || warned || this.paper.printing;
    return html`<details
      class="plan ${warned ? 'warned' : ''}"
      ?open=${open}
      @toggle=${this.planToggled}
    >
      <summary>${RESULT_WORDS.next}</summary>
      ${open ? this.plan?.() : nothing}
    </details>`;
  }

  private readonly planToggled = ({ target }: Event) => {
    if (target instanceof HTMLDetailsElement && !this.paper.printing) this.planOpen = target.open;
  };

  private readonly openPlan = async () => {
    this.planOpen = true;
    await this.updateComplete;
    const plan = this.renderRoot.querySelector('.plan > :last-child');
    if (!(plan instanceof LitElement)) return;
    await plan.updateComplete;
    plan.scrollIntoView({ block: 'start' });
    plan.renderRoot.querySelector('h3')?.focus({ preventScroll: true });
  };
}

/** Of the videos the first whose moment shows what was found. */
function momentOf({ videos, patterns }: AnsweredWalk): Pick<Answer, 'video' | 'moment'> {
  const told = videos.flatMap((video) => {
    const moment =
      video.report.outcome.code === 'walk' ? tellingMoment(video.report, patterns) : null;
    return moment === null ? [] : [{ video, moment }];
  });
  const bySide = (kind: TellingMoment['kind']) => (kind === 'ankle' ? 0 : 1);
  const [first] = told.toSorted((a, b) => bySide(a.moment.kind) - bySide(b.moment.kind));
  return first ?? { video: null, moment: null };
}

declare global {
  interface HTMLElementTagNameMap {
    'walk-answer': WalkAnswer;
  }
}
