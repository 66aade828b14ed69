import { html, nothing, type TemplateResult } from 'lit';
import { PAGE_TITLES, SHELL_WORDS } from '#words/page/app-shell.ts';
import { readyToMove, readyToTest, safetyOf } from '#core/safety/assess-safety.ts';
import { hashOf, type FilmedPass } from '../../app/page/route.ts';
import type { KeptWalk } from '../../app/walks/history-store.ts';
import type { WalkLibrary } from '../../app/walks/walk-library.ts';
import { marked } from '../parts/marked.ts';
import '../screens/about/about-screen.ts';
import '../screens/about/guide-screen.ts';
import '../screens/analysing/analysing-screen.ts';
import '../screens/bench/bench-screen.ts';
import '../screens/compare/compare-screen.ts';
import '../screens/first/first-screen.ts';
import '../screens/past/past-screen.ts';
import '../screens/plan/plan-screen.ts';
import '../screens/record/record-screen.ts';
import '../screens/report/report-screen.ts';
import '../screens/result/result-screen.ts';
import '../screens/safety/safety-screen.ts';
import '../screens/taken/taken-screen.ts';
import '../screens/visit/visit-report-screen.ts';
import '../screens/visit/visit-screen.ts';
import '../screens/wall-test/wall-test-screen.ts';
import type { AppModels } from '../session/contexts.ts';
import type { WalkOnShow } from '../session/walk-on-show.ts';
import { historyTrouble, walkGone } from './history-trouble.ts';
import './visit-note.ts';

/** The one screen that the route asks for, or what has to be answered before it. */
export function screenOf(models: AppModels, onShow: WalkOnShow): TemplateResult {
  const { route } = models.navigation;
  switch (route.name) {
    case 'first':
      return html`<first-screen></first-screen>`;
    case 'record':
      return recordScreen(models, route.pass);
    case 'wall-test':
      return wallTestScreen(models);
    case 'analysing':
      return html`<analysing-screen></analysing-screen>`;
    case 'result':
    case 'report':
    case 'bench':
      return walkScreen(models, onShow, route);
    case 'compare':
      return html`<compare-screen .ids=${route.ids}></compare-screen>`;
    case 'visit':
      return visitScreen(models, route.ids);
    case 'visit-report':
      return visitReportScreen(models, route.ids);
    case 'past':
      return html`<past-screen></past-screen>`;
    case 'plan':
      return html`<plan-screen .safety=${models.session.safety}></plan-screen>`;
    case 'how-to-film':
      return html`<guide-screen></guide-screen>`;
    case 'about':
      return html`<about-screen></about-screen>`;
    case 'taken':
      return html`<taken-screen
        .payload=${route.payload}
        .safety=${models.session.safety}
      ></taken-screen>`;
    case 'batch':
      return html`<h1>${PAGE_TITLES.batch}</h1>
        <p>${marked(SHELL_WORDS.batch)}</p>`;
  }
}

function recordScreen({ desk, session }: AppModels, pass: FilmedPass | null) {
  const { safety, mayKeep } = session;
  if (!readyToMove(safety))
    return html`<safety-screen .safety=${safety} offersToGoOn></safety-screen>`;
  return html`<record-screen
    .pass=${pass}
    .drafts=${desk.drafts}
    .unfinished=${mayKeep ? desk.unfinished : null}
    .holdAnalysis=${() => desk.queue.hold()}
    ?helperNeeded=${safetyOf(safety).helperNeeded}
  ></record-screen>`;
}

function wallTestScreen({ desk, session }: AppModels) {
  const { safety, wallTest, walkId } = session;
  if (!readyToTest(safety)) return html`<safety-screen .safety=${safety}></safety-screen>`;
  return html`<wall-test-screen
    .made=${wallTest}
    .walkHash=${walkId === null ? null : hashOf({ name: 'result', id: walkId })}
    .client=${desk.client}
    ?busy=${desk.queue.isWatching}
    ?helperNeeded=${safetyOf(safety).helperNeeded}
  ></wall-test-screen>`;
}

function walkScreen(
  models: AppModels,
  onShow: WalkOnShow,
  { name, id }: { readonly name: 'result' | 'report' | 'bench'; readonly id: string },
) {
  const walk = onShow.of(id);
  if (walk === null) {
    const missing = onShow.missing(id);
    return missing === null ? html`<p>${SHELL_WORDS.openingWalk}</p>` : walkGone(missing);
  }
  if (name === 'bench') return html`<bench-screen .walk=${walk}></bench-screen>`;
  const { mayKeep } = models.session;
  const wallTest = models.session.testFor(walk);
  return name === 'report'
    ? html`<report-screen .walk=${walk} .wallTest=${wallTest} .mayKeep=${mayKeep}></report-screen>`
    : resultScreen(models, walk);
}

function resultScreen({ library, session }: AppModels, walk: KeptWalk) {
  const keep = () => library.keep(walk);
  const trouble = library.troubleOf(walk.id);
  return html`${trouble === null ? nothing : historyTrouble(trouble, keep)}
    <result-screen
      .walk=${walk}
      .kept=${library.isKept(walk.id)}
      .safety=${session.safety}
      .habits=${session.habits}
      .wallTest=${session.testFor(walk)}
      @keep=${keep}
    ></result-screen>`;
}

function visitScreen({ library, session }: AppModels, ids: readonly string[]) {
  return html`${ids.map((id) => visitTrouble(library, id))}<visit-note .ids=${ids}></visit-note>
    <visit-screen
      .ids=${ids}
      .opened=${library.visit(ids)}
      .load=${library.find}
      .daysTyped=${library.daysTyped}
      .wallTest=${session.wallTest}
      .safety=${session.safety}
    ></visit-screen>`;
}

function visitReportScreen({ library, session }: AppModels, ids: readonly string[]) {
  return html`<visit-report-screen
    .ids=${ids}
    .opened=${library.visit(ids)}
    .load=${library.find}
    .wallTest=${session.wallTest}
    .mayKeep=${session.mayKeep}
  ></visit-report-screen>`;
}

/** One video of the visit could not be kept. */
function visitTrouble(library: WalkLibrary, id: string) {
  const trouble = library.troubleOf(id);
  if (trouble === null) return nothing;
  const keep = async () => {
    const walk = await library.find(id);
    if (walk !== null) await library.keep(walk);
  };
  return historyTrouble(trouble, keep);
}
