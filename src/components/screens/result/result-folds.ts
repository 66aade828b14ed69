import { html, nothing, type TemplateResult } from 'lit';
import type { HabitCode } from '#core/advice/habits.ts';
import type { Report } from '#core/report/report.ts';
import { safetyOf, type SafetyState } from '#core/safety/assess-safety.ts';
import { HABIT_SECTION_WORDS } from '#words/clinical/habits.ts';
import { RESULT_WORDS } from '#words/page/result.ts';
import { isSample } from '../../../sample/samples.ts';
import '../../chain/chain-picture.ts';
import type { Fold, Folds } from '../../folds/folds.ts';
import '../../parts/measures-table.ts';
import '../../parts/pattern-list.ts';
import type { MadeWallTest } from '../../session/made-wall-test.ts';
import '../wall-test/wall-test-beside.ts';
import './video-advice.ts';
import './habit-list.ts';
import './pro-details.ts';

/** What the folded part of a result is made from. */
export interface Folded {
  readonly report: Report;
  readonly workers: number | null;
  readonly wallTest: MadeWallTest | null;
  readonly habits: readonly HabitCode[];
  readonly safety: SafetyState;
}

/** All that stands behind the answer, folded. */
export function resultFolds(folds: Folds, folded: Folded): TemplateResult {
  const all = [...explanations(folded), ...habits(folded), ...forProfessional(folded)];
  return html`<div class="folds">${all.map((fold) => folds.render(fold))}</div>`;
}

/** A sample is nobody's, and after a warning sign nothing but that is spoken of. */
function mayAsk({ report, safety }: Folded): boolean {
  return safetyOf(safety).route === 'clear' && !isSample(report);
}

function explanations(folded: Folded): readonly Fold[] {
  const { report, wallTest } = folded;
  const sample = isSample(report);
  const withTest = wallTest !== null || mayAsk(folded);
  return [
    {
      id: 'patterns',
      heading: RESULT_WORDS.patterns,
      inside: () =>
        html`<pattern-list .report=${report} ?sample=${sample}></pattern-list> ${
            withTest ? html`<wall-test-beside .made=${wallTest}></wall-test-beside>` : nothing
          }`,
    },
    {
      id: 'chain',
      heading: RESULT_WORDS.chain,
      inside: () =>
        html`<chain-picture
          .report=${report}
          .patterns=${report.patterns}
          ?sample=${sample}
        ></chain-picture>`,
    },
    {
      id: 'measures',
      heading: RESULT_WORDS.measures,
      inside: () => html`<measures-table .report=${report}></measures-table>`,
    },
    {
      id: 'quality',
      heading: RESULT_WORDS.quality,
      inside: () => html`<video-advice .report=${report}></video-advice>`,
    },
  ];
}

function habits(folded: Folded): readonly Fold[] {
  if (!mayAsk(folded)) return [];
  const { habits, safety } = folded;
  const namesHelp = safetyOf(safety).mayExercise;
  return [
    {
      id: 'habits',
      heading: HABIT_SECTION_WORDS.title,
      // On paper a list in which nothing was recognised says nothing.
      screenOnly: habits.length === 0,
      inside: () => html`<habit-list .habits=${habits} ?namesHelp=${namesHelp}></habit-list>`,
    },
  ];
}

function forProfessional({ report, workers }: Folded): readonly Fold[] {
  return [
    {
      id: 'professional',
      heading: RESULT_WORDS.professional,
      screenOnly: true,
      inside: () => html`<pro-details .report=${report} .workers=${workers}></pro-details>`,
    },
  ];
}
