import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { KeptWalk } from '../../../app/walks/history-store.ts';
import './two-videos.ts';

/** Two videos of a visit in step: one from the side and one from the front where there are both, else the first two. */
export function videosInStep(walks: readonly KeptWalk[]): TemplateResult | typeof nothing {
  const [first, ...others] = walks;
  const second =
    others.find(({ report }) => report.view.kind !== first?.report.view.kind) ?? others[0];
  if (first === undefined || second === undefined) return nothing;
  return html`<two-videos
    .walks=${guard([first, second], () => [first, second])}
    .names=${guard([first, second], () => [first.report.video.name, second.report.video.name])}
  ></two-videos>`;
}
