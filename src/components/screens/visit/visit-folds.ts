import { html, nothing, type TemplateResult } from 'lit';
import type { Pattern } from '#core/report/report.ts';
import type { Visit } from '#core/visit/visit.ts';
import { patternsInOrder } from '#core/patterns/summary/pattern-order.ts';
import { RESULT_WORDS } from '#words/page/result.ts';
import { VISIT_WORDS } from '#words/page/visit.ts';
import { TWO_VIDEOS_WORDS } from '#words/player/two-videos.ts';
import type { KeptWalk } from '../../../app/walks/history-store.ts';
import '../../chain/chain-picture.ts';
import type { Fold, Folds } from '../../folds/folds.ts';
import '../../parts/measures-table.ts';
import '../../parts/pattern-list.ts';
import { patternsTable } from '../../parts/professional-tables.ts';
import type { MadeWallTest } from '../../session/made-wall-test.ts';
import { videosInStep, walksInStep, type WalksInStep } from '../compare/videos-in-step.ts';
import '../result/video-advice.ts';
import '../wall-test/wall-test-beside.ts';
import { videosFold } from './visit-videos.ts';

/** What the folded part of a visit is made from. */
export interface FoldedVisit {
  readonly visit: Visit;
  readonly walks: readonly KeptWalk[];
  readonly joined: MadeWallTest | null;
}

/** All that stands behind the answer of a visit, folded. */
export function visitFolds(folds: Folds, folded: FoldedVisit): TemplateResult {
  const all = [...explanations(folded), ...ofVideos(folded), forProfessional(folded)];
  return html`<div class="folds">${all.map((fold) => folds.render(fold))}</div>`;
}

function explanations({ visit, joined }: FoldedVisit): readonly Fold[] {
  return [
    {
      id: 'patterns',
      heading: RESULT_WORDS.patterns,
      inside: () =>
        html`<pattern-list .report=${visit}></pattern-list> ${
            joined === null ? nothing : html`<wall-test-beside .made=${joined}></wall-test-beside>`
          }`,
    },
    {
      id: 'chain',
      heading: RESULT_WORDS.chain,
      inside: () => html`<chain-picture .patterns=${visit.patterns}></chain-picture>`,
    },
    {
      id: 'measures',
      heading: VISIT_WORDS.measures,
      inside: () => html`<measures-table .report=${visit}></measures-table>`,
    },
  ];
}

function ofVideos({ walks }: FoldedVisit): readonly Fold[] {
  if (walks.length === 0) return [];
  const pair = walksInStep(walks);
  return [
    videosFold(walks),
    ...(pair === null ? [] : [inStep(pair)]),
    {
      id: 'quality',
      heading: RESULT_WORDS.quality,
      inside: () =>
        walks.map(
          ({ report }) =>
            html`<p class="name"><strong>${report.video.name}</strong></p>
              <video-advice .report=${report}></video-advice>`,
        ),
    },
  ];
}

/** Folded, for it loads two more videos. */
function inStep(pair: WalksInStep): Fold {
  return {
    id: 'in-step',
    heading: TWO_VIDEOS_WORDS.title,
    inside: () => videosInStep(pair, ({ report }) => report.video.name),
  };
}

function forProfessional({ visit }: FoldedVisit): Fold {
  return {
    id: 'professional',
    heading: RESULT_WORDS.professional,
    screenOnly: true,
    inside: () => patternsTable(judgedOf(visit)),
  };
}

function judgedOf(visit: Visit): readonly Pattern[] {
  return patternsInOrder(visit, 'present', 'possible', 'not-seen', 'cannot-tell').filter(
    ({ reason }) => reason !== 'not-assessed',
  );
}
