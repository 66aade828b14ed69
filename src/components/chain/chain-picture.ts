import { localized } from '@lit/localize';
import { html, LitElement, nothing, svg } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { sideCurves } from '#core/curves/cycle-curves.ts';
import { chainOf, type ChainLink, type LinkSide } from '#core/patterns/chain.ts';
import type { ChainLinkId } from '#core/patterns/pattern-table.ts';
import type { Pattern, Report } from '#core/report/report.ts';
import { SIDES } from '#core/body/skeleton.ts';
import { CHAIN_WORDS, LINK_VIEWS, LINK_WORDS, linkReason } from '#words/clinical/chain.ts';
import { VIDEO_FROM_WORDS } from '#words/video/video-guidance.ts';
import { toldOf } from '#words/clinical/answer.ts';
import { cannotTellText, notFoundText, seenText } from '#words/clinical/pattern-list.ts';
import { PATTERN_WORDS } from '#words/clinical/patterns/pattern-words.ts';
import { shared } from '../../styles/shared.ts';
import { chainPictureStyles } from './chain-picture.styles.ts';
import { gradeMark, gradeShape } from '../parts/grade-mark.ts';
import { LINK_CURVES } from './link-curves.ts';
import { momentButton } from '../parts/moment-button.ts';
import { bandFor } from '../charts/reference-band.ts';
import { sideKey } from '../parts/side-key.ts';
import { smallCurve, smallCurveStyles } from '../charts/small-curve.ts';
import { LINK_POINTS, WALKER_BOX, walkerDrawing } from '../drawings/walker-drawing.ts';
import { howToFilm } from '../drawings/where-to-stand.ts';

/** @summary The chain from foot to upper body: a walker with a mark at each link. Gives `time-chosen`. */
@customElement('chain-picture')
@localized()
export class ChainPicture extends LitElement {
  static override readonly styles = [shared, smallCurveStyles, chainPictureStyles];

  @property({ attribute: false }) report: Report | null = null;
  /** Those of the report, or of a visit with more videos. */
  @property({ attribute: false }) patterns: readonly Pattern[] = [];
  /** Whether it is the walk of somebody else, that came with the app. */
  @property({ type: Boolean }) sample = false;
  @state() private open: ChainLinkId | null = null;

  protected override render() {
    const links = chainOf(this.patterns);
    // The figure stands on its foot, the list too.
    const fromTheTop = [...links].reverse();
    return html`<p>${CHAIN_WORDS.lede}</p>
      <div class="chain">
        ${this.renderFigure(links)}
        <ol>
          ${fromTheTop.map((link) => this.renderLink(link))}
        </ol>
      </div>
      <p class="quiet">${CHAIN_WORDS.back}</p>`;
  }

  private renderFigure(links: readonly ChainLink[]) {
    const { x: left, y: top, width, height } = WALKER_BOX;
    return html`<svg
      class="figure"
      viewBox="${left} ${top} ${width} ${height}"
      fill="none"
      role="img"
      aria-label=${CHAIN_WORDS.picture}
    >
      ${walkerDrawing()}
      ${links.map(({ id, grade }) => {
        const { x, y } = LINK_POINTS[id];
        return svg`<g
          class=${id === this.open ? 'mark open' : 'mark'}
          transform="translate(${x - 10} ${y - 10})"
          @click=${() => this.choose(id)}
        ><circle class="ground" cx="10" cy="10" r="10" />${gradeShape(grade)}</g>`;
      })}
    </svg>`;
  }

  private renderLink(link: ChainLink) {
    const open = link.id === this.open;
    return html`<li class=${open ? 'open' : ''}>
      <button
        class="link"
        aria-expanded=${open ? 'true' : 'false'}
        @click=${() => this.choose(link.id)}
      >
        <strong>${LINK_WORDS[link.id]}</strong>
        <span class="grades">${this.renderGrades(link)}</span>
      </button>
      ${open ? this.renderOpen(link) : nothing}
    </li>`;
  }

  private renderGrades({ sides, grade, reason }: ChainLink) {
    if (grade === 'cannot-tell' && reason === 'not-visible-from-this-view')
      return gradeMark(grade, CHAIN_WORDS.notFromHere);
    return sides.map(
      ({ side, telling }) =>
        html`<span class="side"
          >${side === 'both' ? nothing : sideKey(side)} ${gradeMark(telling.grade)}</span
        >`,
    );
  }

  private renderOpen(link: ChainLink) {
    return html`<div class="detail">
      ${this.renderCurve(link.id)} ${link.sides.map((side) => this.renderSide(side))}
      ${link.reason === 'not-visible-from-this-view' ? this.renderHowToFilm(link.id) : nothing}
    </div>`;
  }

  private renderSide({ side, telling }: LinkSide) {
    const words = PATTERN_WORDS[telling.id];
    if (telling.grade === 'cannot-tell') {
      if (telling.reason === null || telling.reason === 'not-visible-from-this-view')
        return nothing;
      const text = linkReason(words.name, cannotTellText(telling));
      return html`<p>${side === 'both' ? text : sideKey(side, text)}</p>`;
    }
    if (telling.grade === 'not-seen') return html`<p>${notFoundText(telling)}</p>`;
    const sentence = toldOf(seenText(telling), this.sample);
    return html`<p>${sentence}</p>
      ${momentButton(telling, sentence)}`;
  }

  private renderCurve(id: ChainLinkId) {
    const { report } = this;
    const curve = LINK_CURVES[id];
    if (report === null || curve === null) return nothing;
    const [left = null, right = null] = SIDES.map((side) =>
      sideCurves(report, curve.quantity, side),
    );
    const drawn = [left, right].some((side) => side?.mean.some(Number.isFinite) === true);
    if (!drawn) return nothing;
    return html`<figure>
      ${smallCurve(left, right, bandFor(report, curve.quantity, curve.systematicDeg))}
      <figcaption class="small quiet">
        ${toldOf(CHAIN_WORDS.yoursAndTypical, this.sample)}
      </figcaption>
    </figure>`;
  }

  private renderHowToFilm(id: ChainLinkId) {
    const view = LINK_VIEWS[id];
    return html`<p><strong>${VIDEO_FROM_WORDS[view]}</strong> ${howToFilm(view)}</p>`;
  }

  private choose(id: ChainLinkId) {
    this.open = this.open === id ? null : id;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'chain-picture': ChainPicture;
  }
}
