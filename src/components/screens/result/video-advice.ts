import { localized } from '@lit/localize';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { QualityCheck, Report } from '#core/report/report.ts';
import { CHECK_WORDS } from '#words/clinical/checks.ts';
import { VIDEO_FROM_WORDS, type VideoView } from '#words/video/video-guidance.ts';
import { lowerFirst } from '#words/base/format.ts';
import { MEASURE_WORDS } from '#words/clinical/measures.ts';
import { ADVICE_WORDS, checkLine } from '#words/page/result.ts';
import { shared } from '../../../styles/shared.ts';
import { marked } from '../../parts/marked.ts';
import { howToFilm, whereToStand } from '../../drawings/where-to-stand.ts';

/** @summary How good the video is, how to film better, and what it could not show. */
@customElement('video-advice')
@localized()
export class VideoAdvice extends LitElement {
  static override readonly styles = [
    shared,
    css`
      .page {
        display: grid;
        gap: var(--space-4);
      }
      ul {
        padding-inline-start: 1.25em;
        display: grid;
        gap: var(--space-2);
      }
      .other {
        display: grid;
        gap: var(--space-4);
        padding: var(--space-5);
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--surface-raised);
        align-items: center;
      }
      .other svg {
        inline-size: 100%;
        max-inline-size: 16rem;
        block-size: auto;
      }
      .text {
        display: grid;
        gap: var(--space-2);
      }
      @media (min-width: 40rem) {
        .other {
          grid-template-columns: 16rem 1fr;
        }
      }
      @media print {
        .other {
          padding: 6pt 10pt;
          break-inside: avoid;
        }
      }
    `,
  ];

  @property({ attribute: false }) report: Report | null = null;

  protected override render() {
    const { report } = this;
    if (report === null) return nothing;
    const warned = report.quality.checks.filter(({ status }) => status !== 'ok');
    return html`<div class="page">
      ${
        warned.length === 0
          ? report.outcome.code !== 'walk'
            ? nothing
            : html`<p>${ADVICE_WORDS.nothingWrong}</p>`
          : html`<h3>${ADVICE_WORDS.better}</h3>
              ${
                warned.some(({ status }) => status === 'block')
                  ? html`<p>${ADVICE_WORDS.spoilt}</p>`
                  : nothing
              }
              <ul>
                ${warned.map((check) => html`<li>${checkText(check)}</li>`)}
              </ul>`
      }
      ${this.renderMissing(report)}
    </div>`;
  }

  private renderMissing(report: Report) {
    const names = missingNames(report);
    if (names.length === 0) return nothing;
    const view = otherView(report);
    return html`<div class="other">
      ${whereToStand(view)}
      <div class="text">
        <h3>${ADVICE_WORDS.missing}</h3>
        <p>${names.join('; ')}.</p>
        <p><strong>${VIDEO_FROM_WORDS[view]}</strong> ${howToFilm(view)}</p>
      </div>
    </div>`;
  }
}

function checkText(check: QualityCheck) {
  const { name, better } = CHECK_WORDS[check.id];
  return marked(checkLine(name, better, check.status === 'block'));
}

function missingNames(report: Report): readonly string[] {
  // No view gives the tilt from front to back, so another video would not help.
  const missing = report.measures.filter(
    ({ id, status }) => status === 'not-visible-from-this-view' && id !== 'pelvic-tilt-mean',
  );
  const names = [...new Set(missing.map(({ id }) => MEASURE_WORDS[id].name))];
  return names.map((name, i) => (i === 0 ? name : lowerFirst(name)));
}

function otherView(report: Report): VideoView {
  return report.view.kind === 'front' || report.view.kind === 'back' ? 'side' : 'front';
}

declare global {
  interface HTMLElementTagNameMap {
    'video-advice': VideoAdvice;
  }
}
