import { localized } from '@lit/localize';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Side } from '#core/body/skeleton.ts';
import {
  legsInStep,
  STEP_RULES,
  stridesOf,
  timeInStep,
  type StepRule,
  type Stride,
} from '#core/compare/in-step.ts';
import type { NormQuantity } from '#core/norms/norms.ts';
import { CURVE_WORDS } from '#words/clinical/curves.ts';
import { LEG_WORDS } from '#words/base/sides.ts';
import { percentText, RULE_WORDS, strideName, TWO_VIDEOS_WORDS } from '#words/player/two-videos.ts';
import { PLAYER_WORDS, SPEED_WORDS } from '#words/video/video-player.ts';
import type { KeptWalk } from '../../../app/walks/history-store.ts';
import { shared, stacked } from '../../../styles/shared.ts';
import { anglesFor, MORE_CURVES } from '../../charts/angles.ts';
import { paperCurveStyles } from '../../charts/paper-curve.ts';
import '../../player/video-player.ts';
import { LinePlayback } from '../../player/playback/line-playback.ts';
import { hasCurve, twoCurves, twoCurvesStyles } from './two-curves.ts';
import { picked } from './picked.ts';
import { twoVideosStyles } from './two-videos.styles.ts';

type Pair<One> = readonly [One, One];

const SPEEDS = [1, 0.5, 0.25, 0.125] as const;
const SPEED_NAMES = { 1: 'full', 0.5: 'half', 0.25: 'quarter', 0.125: 'eighth' } as const;

/** @summary Two videos in step, from landing to landing of one foot, with one scrubber and the curves of both in one chart. */
@customElement('two-videos')
@localized()
export class TwoVideos extends LitElement {
  static override readonly styles = [
    shared,
    stacked,
    paperCurveStyles,
    twoCurvesStyles,
    twoVideosStyles,
  ];

  @property({ attribute: false }) walks: Pair<KeptWalk> | null = null;
  /** What the two are called. */
  @property({ attribute: false }) names: Pair<string> = ['', ''];
  @state() private side: Side | null = null;
  @state() private chosen: Pair<number> = [0, 0];
  @state() private rule: StepRule = 'percent';
  @state() private percent = 0;
  @state() private speed: (typeof SPEEDS)[number] = 0.5;
  @state() private quantity: NormQuantity | null = null;
  @state() private isPlaying = false;
  private readonly clock = new LinePlayback((elapsedS) => this.tick(elapsedS));

  override willUpdate(changed: PropertyValues<Pick<TwoVideos, 'walks'>>) {
    if (changed.has('walks')) this.begin();
  }

  override updated() {
    const { strides, walks } = this;
    if (strides === null || walks === null) return;
    this.renderRoot.querySelectorAll('video-player').forEach((player, i) => {
      const [own, other] = i === 0 ? strides : [strides[1], strides[0]];
      player.goTo(timeInStep(own, other, this.rule, this.percent));
    });
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.pause();
  }

  private begin() {
    const { walks } = this;
    this.pause();
    this.percent = 0;
    this.side = walks === null ? null : (legsInStep(walks[0].report, walks[1].report)[0] ?? null);
    this.startInTheMiddle();
  }

  /** A stride in the middle is whole, and neither the first step nor the last. */
  private startInTheMiddle() {
    const { walks, side } = this;
    if (walks === null || side === null) return;
    const middle = ({ report }: KeptWalk) => Math.floor((stridesOf(report, side).length - 1) / 2);
    this.chosen = [middle(walks[0]), middle(walks[1])];
  }

  /** The stride of either walk that is on show. */
  private get strides(): Pair<Stride> | null {
    const { walks, side, chosen } = this;
    if (walks === null || side === null) return null;
    const [a, b] = [0, 1].map((i) => stridesOf(walks[i as 0 | 1].report, side)[chosen[i as 0 | 1]]);
    return a === undefined || b === undefined ? null : [a, b];
  }

  protected override render() {
    const { walks, side, names } = this;
    if (walks === null || side === null) return nothing;
    return html`<section>
      <p class="quiet small">${TWO_VIDEOS_WORDS.how}</p>
      <div class="pair">
        ${walks.map(
          ({ report, clip }, i) =>
            html`<figure>
              <video-player bare .report=${report} .clip=${clip}></video-player>
              <figcaption>
                <span class="line ${i === 0 ? 'first' : 'second'}"></span> ${names[i as 0 | 1]}
                ${this.renderStrides(i as 0 | 1, side)}
              </figcaption>
            </figure>`,
        )}
      </div>
      ${this.renderScrubber()} ${this.renderChoices(walks, side)} ${this.renderChart(walks, side)}
    </section>`;
  }

  private renderStrides(which: 0 | 1, side: Side) {
    const count = this.walks === null ? 0 : stridesOf(this.walks[which].report, side).length;
    if (count < 2) return nothing;
    const names = Array.from(
      { length: count },
      (_, i) => [String(i), strideName(i, count)] as const,
    );
    return picked(TWO_VIDEOS_WORDS.stride, String(this.chosen[which]), names, (one) => {
      const index = Number(one);
      this.chosen = which === 0 ? [index, this.chosen[1]] : [this.chosen[0], index];
    });
  }

  private renderScrubber() {
    const scrub = ({ target }: Event) => {
      if (!(target instanceof HTMLInputElement)) return;
      this.pause();
      this.percent = target.valueAsNumber;
    };
    return html`<div class="scrub">
      <button class="primary" @click=${this.toggle}>
        ${this.isPlaying ? PLAYER_WORDS.pause : PLAYER_WORDS.play}
      </button>
      <input
        type="range"
        min="0"
        max="100"
        step="1"
        .value=${String(Math.round(this.percent))}
        aria-label=${TWO_VIDEOS_WORDS.place}
        aria-valuetext=${percentText(this.percent)}
        @input=${scrub}
      />
      <output class="number">${percentText(this.percent)}</output>
    </div>`;
  }

  private renderChoices(walks: Pair<KeptWalk>, side: Side) {
    const legs = legsInStep(walks[0].report, walks[1].report);
    const speeds = SPEEDS.map((one) => [String(one), SPEED_WORDS[SPEED_NAMES[one]]] as const);
    return html`<div class="choices">
      ${picked(
        TWO_VIDEOS_WORDS.leg,
        side,
        legs.map((leg) => [leg, LEG_WORDS[leg]] as const),
        (leg) => {
          this.side = leg;
          this.startInTheMiddle();
        },
      )}
      ${picked(
        TWO_VIDEOS_WORDS.rule,
        this.rule,
        STEP_RULES.map((one) => [one, RULE_WORDS[one]] as const),
        (rule) => (this.rule = rule),
      )}
      ${picked(PLAYER_WORDS.speed, String(this.speed), speeds, (speed) => (this.speed = SPEEDS.find((one) => String(one) === speed) ?? 1))}
    </div>`;
  }

  private renderChart([first, second]: Pair<KeptWalk>, side: Side) {
    const reports = [first.report, second.report] as const;
    const all = [...anglesFor(first.report), ...anglesFor(second.report), ...MORE_CURVES];
    const curves = all.filter(
      ({ quantity }, i) =>
        all.findIndex((one) => one.quantity === quantity) === i &&
        reports.some((report) => hasCurve(report, quantity, side)),
    );
    const inBoth = ({ quantity }: (typeof curves)[number]) =>
      reports.every((report) => hasCurve(report, quantity, side));
    const curve =
      curves.find(({ quantity }) => quantity === this.quantity) ?? curves.find(inBoth) ?? curves[0];
    if (curve === undefined) return nothing;
    const names = curves.map(({ quantity }) => [quantity, CURVE_WORDS[quantity].title] as const);
    return html`${picked(TWO_VIDEOS_WORDS.curve, curve.quantity, names, (quantity) => (this.quantity = quantity))}
    ${twoCurves(reports, curve, side, this.rule === 'percent' ? this.percent : null)}
    ${
      reports.every((report) => hasCurve(report, curve.quantity, side))
        ? nothing
        : html`<p class="quiet small">${TWO_VIDEOS_WORDS.oneOnly}</p>`
    }`;
  }

  private readonly toggle = () => {
    if (this.isPlaying) this.pause();
    else {
      if (this.percent >= 100) this.percent = 0;
      this.isPlaying = true;
      this.clock.start();
    }
  };

  private pause() {
    this.clock.stop();
    this.isPlaying = false;
  }

  /** Round and round: at the end both begin anew. By percent the first walk's own time is kept. */
  private tick(elapsedS: number) {
    const { strides } = this;
    if (strides === null) return;
    const [a, b] = strides.map(([fromS, toS]) => toS - fromS);
    const wholeS = this.rule === 'percent' ? (a ?? 1) : Math.max(a ?? 1, b ?? 1);
    this.percent = (this.percent + (100 * elapsedS * this.speed) / wholeS) % 100;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'two-videos': TwoVideos;
  }
}
