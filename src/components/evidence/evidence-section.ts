import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import {
  evidenceFrames,
  type EvidenceFrame,
  type FindingFrames,
} from '#core/answer/evidence-frames.ts';
import type { Report } from '#core/report/report.ts';
import { language } from '#words/language/locale.ts';
import { evidenceText, EVIDENCE_WORDS, findingNames } from '#words/player/evidence.ts';
import { drawMoment } from '../answer/draw-moment.ts';
import { sideKey } from '../parts/side-key.ts';
import './frame-pictures.ts';
import { headOf, type OfVideo } from './of-video.ts';
import type { FramePicture } from './frame-pictures.ts';

/** 3 to 2, as the picture of the answer. */
const SIZE = { widthPx: 480, heightPx: 320 };

/** The frames behind each finding, cut from the video, with the angle of each drawn. */
export function evidenceSection(
  report: Report,
  clip: Blob | null,
  of: OfVideo | null = null,
): TemplateResult | typeof nothing {
  const { id, text } = headOf('evidence', EVIDENCE_WORDS.title, of);
  const findings = evidenceFrames(report);
  if (findings.length === 0) return nothing;
  return html`<section aria-labelledby=${id}>
    <h2 id=${id}>${text}</h2>
    <p class="how small">${EVIDENCE_WORDS.how}</p>
    ${findings.map(
      (finding) =>
        html`<h3 class="term">${findingNames(finding.patterns)}</h3>
          <frame-pictures
            .report=${report}
            .clip=${clip}
            .pictures=${guard([report, language()], () => picturesOf(report, finding))}
          ></frame-pictures>`,
    )}
  </section>`;
}

function picturesOf(report: Report, { frames }: FindingFrames): readonly FramePicture[] {
  return frames.map((moment) => ({
    ...SIZE,
    frame: moment.frame,
    label: evidenceText(moment),
    caption: captionOf(moment),
    draw: (context, still) => drawMoment(context, report, moment, still, null),
  }));
}

function captionOf(moment: EvidenceFrame): TemplateResult {
  const text = evidenceText(moment);
  return moment.kind === 'legs' ? html`${text}` : sideKey(moment.side, text);
}
