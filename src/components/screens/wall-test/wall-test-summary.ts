import { localized } from '@lit/localize';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { SIDES } from '#core/body/skeleton.ts';
import { judgeWallTest, type WallTestResult } from '#core/wall-test/judge-wall-test.ts';
import {
  angleDifferenceText,
  bandText,
  DETECTABLE_WORDS,
  differenceText,
  tibialAngleText,
  WALL_TEST_MEANING,
} from '#words/page/wall-test.ts';
import { shared } from '../../../styles/shared.ts';
import type { MadeWallTest } from '../../session/made-wall-test.ts';

/** @summary What a knee-to-wall test shows, what it means, and what it does not mean. */
@customElement('wall-test-summary')
@localized()
export class WallTestSummary extends LitElement {
  static override readonly styles = [
    shared,
    css`
      .summary {
        display: grid;
        gap: var(--space-3);
        padding: var(--space-5);
        border: 1px solid var(--line);
        border-inline-start: 4px solid var(--line-strong);
        border-radius: var(--radius);
        background: var(--surface-raised);
      }
      .numbers {
        font-size: var(--type-large);
        font-weight: 600;
        display: grid;
        gap: var(--space-1);
      }
      dl {
        display: grid;
        gap: var(--space-3) var(--space-5);
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr));
      }
      dt {
        font-weight: 600;
      }
      @media print {
        .summary {
          padding: 6pt 10pt;
          break-inside: avoid;
        }
      }
    `,
  ];

  @property({ attribute: false }) made: MadeWallTest | null = null;

  protected override render() {
    const { made } = this;
    if (made === null) return nothing;
    const result = judgeWallTest(made.test);
    return html`<div class="summary">
      <div class="numbers">${SIDES.map((side) => this.renderLeg(made, result, side))}</div>
      ${this.renderDifferences(result)}
      <dl>
        <div>
          <dt>${WALL_TEST_MEANING.means}</dt>
          <dd>${WALL_TEST_MEANING.meansText}</dd>
        </div>
        <div>
          <dt>${WALL_TEST_MEANING.not}</dt>
          <dd>${WALL_TEST_MEANING.notText}</dd>
        </div>
      </dl>
      <p class="quiet small">${WALL_TEST_MEANING.bands} ${WALL_TEST_MEANING.angle}</p>
    </div>`;
  }

  private renderLeg(
    { test, angleHalfDeg }: MadeWallTest,
    { bands }: WallTestResult,
    side: (typeof SIDES)[number],
  ) {
    const { distanceCm, tibialAngleDeg } = test[side];
    const band = bands[side];
    return html`${
      distanceCm === null || band === null
        ? nothing
        : html`<p>${bandText(side, distanceCm, band, test.over60)}</p>`
    }
    ${
      tibialAngleDeg === null
        ? nothing
        : html`<p>${tibialAngleText(side, tibialAngleDeg, angleHalfDeg[side])}</p>`
    }`;
  }

  private renderDifferences({ difference, angleDifference }: WallTestResult) {
    return html`${
      difference === null
        ? nothing
        : html`<p>
            ${differenceText(difference.byCm, difference.less, difference.kind)}
            ${
              difference.less === null
                ? nothing
                : DETECTABLE_WORDS[difference.detectable ? 'more' : 'less']
            }
          </p>`
    }
    ${
      angleDifference === null
        ? nothing
        : html`<p>
            ${angleDifferenceText(
              angleDifference.byDeg,
              angleDifference.less,
              angleDifference.detectable,
            )}
          </p>`
    }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wall-test-summary': WallTestSummary;
  }
}
