import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { MEASURE_IDS } from '#core/report/ids.ts';
import type { Report } from '#core/report/report.ts';
import { CHECK_WORDS, REJECTION_WORDS } from '#words/checks.ts';
import { numberText, secondsText } from '#words/format.ts';
import { patternsInOrder } from '#words/headline.ts';
import { MEASURE_WORDS } from '#words/measures.ts';
import { CANNOT_TELL_WORDS, GRADE_WORDS, PATTERN_WORDS } from '#words/patterns.ts';
import { countOf } from '#words/trouble.ts';
import { shared, tables } from '../styles/shared.ts';
import './backend-note.ts';
import { evidenceText } from './pattern-list.ts';

const NEUTRAL_WORDS = {
  standing: 'from quiet standing (level A)',
  'foot-flat': 'from the flat foot in stance (level B)',
  none: 'not found (level C): the level of the ankle curve is not reliable, its shape is',
} as const;

/** @summary Strides, checks, patterns, repairs, software and definitions, for a professional. */
@customElement('pro-details')
export class ProDetails extends LitElement {
  static override readonly styles = [
    shared,
    tables,
    css`
      .page {
        display: grid;
        gap: var(--space-5);
      }
      section {
        display: grid;
        gap: var(--space-2);
      }
      ul {
        padding-inline-start: 1.25em;
      }
      dl {
        display: grid;
        gap: var(--space-1) var(--space-4);
      }
      dt {
        font-weight: 600;
      }
      @media (min-width: 40rem) {
        dl {
          grid-template-columns: 14rem 1fr;
        }
      }
    `,
  ];

  @property({ attribute: false }) report: Report | null = null;
  /** How many workers followed; null where it is not known. */
  @property({ attribute: false }) workers: number | null = null;

  protected override render() {
    const { report } = this;
    if (report === null) return nothing;
    return html`<div class="page">
      ${this.renderFilm(report)} ${this.renderPatterns(report)} ${this.renderChecks(report)}
      ${this.renderStrides(report)} ${this.renderDefinitions()}
    </div>`;
  }

  private renderFilm({ software, video, view, neutral, repairs }: Report) {
    const angle = (deg: number | null) => (deg === null ? '–' : `${numberText(deg, 1)}°`);
    return html`<section>
      <h3>Film and method</h3>
      <dl>
        <dt>Film</dt>
        <dd>
          ${video.name}, ${video.widthPx} × ${video.heightPx}, ${numberText(video.meanFps, 2)}
          pictures/s, ${video.decodedFrameCount} of ${video.frameCount} pictures, ${video.codec},
          ${secondsText(video.durationS)}
        </dd>
        <dt>View</dt>
        <dd>
          ${view.kind}, walking ${view.walking.replaceAll('-', ' ')}, yaw
          ${angle(view.yawDeg)}${view.treadmill ? ', treadmill' : ''}, confidence
          ${numberText(view.confidence, 2)}
        </dd>
        <dt>Ankle neutral</dt>
        <dd>
          ${NEUTRAL_WORDS[neutral.level]}; left ${angle(neutral.leftDeg)}, right
          ${angle(neutral.rightDeg)}
        </dd>
        <dt>Repairs</dt>
        <dd>
          ${countOf(repairs.leftRightSwaps, 'left-right swap')},
          ${countOf(repairs.filledFrames, 'filled frame')},
          ${countOf(repairs.outlierFrames, 'outlier frame')}
        </dd>
        <dt>Software</dt>
        <dd>
          ${software.name} ${software.version}, ${software.model} on
          ${software.backend}${this.workers === null ? '' : ` in ${countOf(this.workers, 'worker')}`},
          model ${software.modelSha256.slice(0, 12)}, frames by ${video.decodePath}
        </dd>
        <dt>On this device</dt>
        <dd><backend-note></backend-note></dd>
      </dl>
    </section>`;
  }

  private renderPatterns(report: Report) {
    const judged = patternsInOrder(report, 'present', 'possible', 'not-seen', 'cannot-tell').filter(
      ({ reason }) => reason !== 'not-assessed',
    );
    if (judged.length === 0) return nothing;
    return html`<section>
      <h3>Patterns</h3>
      <div class="scroll" tabindex="0" role="region" aria-label="Table of patterns">
        <table>
          <thead>
            <tr>
              <th scope="col">Pattern</th>
              <th scope="col">Side</th>
              <th scope="col">Grade</th>
              <th scope="col">Evidence and note</th>
            </tr>
          </thead>
          <tbody>
            ${judged.map(
              (pattern) =>
                html`<tr>
                  <th scope="row">${PATTERN_WORDS[pattern.id].clinicalName}</th>
                  <td>${pattern.side}</td>
                  <td>${GRADE_WORDS[pattern.grade]}</td>
                  <td>
                    ${pattern.reason === null ? nothing : CANNOT_TELL_WORDS[pattern.reason]}
                    ${pattern.evidence.map((evidence) => html`${evidenceText(evidence)} `)}
                    ${pattern.evidence.length > 0 ? PATTERN_WORDS[pattern.id].forProfessional : nothing}
                  </td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </section>`;
  }

  private renderChecks({ quality }: Report) {
    return html`<section>
      <h3>Quality of the film: ${Math.round(quality.score)} of 100</h3>
      <div class="scroll" tabindex="0" role="region" aria-label="Table of film checks">
        <table>
          <thead>
            <tr>
              <th scope="col">Check</th>
              <th scope="col">Value</th>
              <th scope="col">Limit</th>
              <th scope="col">Status</th>
            </tr>
          </thead>
          <tbody>
            ${quality.checks.map(
              ({ id, value, limit, status }) =>
                html`<tr>
                  <th scope="row">
                    ${CHECK_WORDS[id].name} <small class="quiet">(${CHECK_WORDS[id].unit})</small>
                  </th>
                  <td>${value === null ? '–' : shortNumber(value)}</td>
                  <td>${shortNumber(limit)}</td>
                  <td>${status}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </section>`;
  }

  private renderStrides({ cycles }: Report) {
    if (cycles.length === 0) return nothing;
    const used = cycles.filter(({ accepted }) => accepted).length;
    return html`<section>
      <h3>Strides: ${used} of ${cycles.length} used</h3>
      <div class="scroll" tabindex="0" role="region" aria-label="Table of strides">
        <table>
          <thead>
            <tr>
              <th scope="col">Leg</th>
              <th scope="col">From</th>
              <th scope="col">To</th>
              <th scope="col">Used</th>
            </tr>
          </thead>
          <tbody>
            ${cycles.map(
              ({ side, startS, endS, accepted, rejectedBecause }) =>
                html`<tr>
                  <th scope="row">${side}</th>
                  <td class="number">${secondsText(startS)}</td>
                  <td class="number">${secondsText(endS)}</td>
                  <td>
                    ${accepted ? 'yes' : `no${rejectedBecause === null ? '' : `: ${REJECTION_WORDS[rejectedBecause]}`}`}
                  </td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </section>`;
  }

  private renderDefinitions() {
    return html`<section>
      <h3>Definitions</h3>
      <p>
        Signs: dorsiflexion, toe-out, flexion, forward lean and toes up are positive; obliquity is
        positive with the right side up. Percentages are of the gait cycle. Curves are
        time-normalised between initial contacts of the same foot.
      </p>
      <dl>
        ${MEASURE_IDS.map(
          (id) =>
            html`<dt>${MEASURE_WORDS[id].clinicalName}</dt>
              <dd>${MEASURE_WORDS[id].definition}</dd>`,
        )}
      </dl>
    </section>`;
  }
}

function shortNumber(value: number): string {
  return numberText(value, Math.abs(value) >= 10 ? 0 : 2);
}

declare global {
  interface HTMLElementTagNameMap {
    'pro-details': ProDetails;
  }
}
