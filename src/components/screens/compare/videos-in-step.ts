import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { legsInStep } from '#core/compare/in-step.ts';
import type { KeptWalk } from '../../../app/walks/history-store.ts';
import './two-videos.ts';

/** Two walks of which a stride of the same leg is there. */
export type WalksInStep = readonly [KeptWalk, KeptWalk];

/** Two walks of a visit to put in step: one from the side and one from the front where there are both, else the first two. */
export function walksInStep(walks: readonly KeptWalk[]): WalksInStep | null {
  const [first, ...others] = walks;
  const second =
    others.find(({ report }) => report.view.kind !== first?.report.view.kind) ?? others[0];
  if (first === undefined || second === undefined) return null;
  return legsInStep(first.report, second.report).length === 0 ? null : [first, second];
}

/** @param nameOf what a walk is called. */
export function videosInStep(
  [first, second]: WalksInStep,
  nameOf: (walk: KeptWalk) => string,
): TemplateResult {
  return html`<two-videos
    .walks=${guard([first, second], () => [first, second])}
    .names=${[nameOf(first), nameOf(second)]}
  ></two-videos>`;
}
