import { html, nothing, type TemplateResult } from 'lit';
import { resultReady, SHELL_WORDS, stillWatching } from '#words/app-shell.ts';
import { WALL_TEST_WORDS } from '#words/wall-test.ts';
import type { AnalysisJob } from '../app/analysis-job.ts';
import type { KeptWalk } from '../app/history-store.ts';
import { hashOf, type Route } from '../app/route.ts';

/** A line above a screen that leads back to something that goes on, or waits, elsewhere. */
function strip(text: string, route: Route): TemplateResult {
  return html`<div class="strip" role="status">
    <span>${text}</span>
    <a class="button" href=${hashOf(route)}>${SHELL_WORDS.show}</a>
  </div>`;
}

/** What of the app is elsewhere than on the screen. */
interface Elsewhere {
  readonly job: AnalysisJob | null;
  /** A result that was not looked at yet. */
  readonly ready: KeptWalk | null;
  readonly route: Route;
  /** Whether a test at the wall waits for its walk. */
  readonly testWaits: boolean;
}

/** A running analysis stays in sight on every other screen, and so does what waits. */
export function whatGoesOn({ job, ready, route, testWaits }: Elsewhere) {
  if (route.name === 'analysing' || route.name === 'batch') return nothing;
  if (job?.state.name === 'running')
    return strip(stillWatching(job.request.options.name), { name: 'analysing' });
  if (ready !== null)
    return strip(resultReady(ready.report.video.name), { name: 'result', id: ready.id });
  return route.name === 'first' && testWaits
    ? strip(WALL_TEST_WORDS.waits, { name: 'wall-test' })
    : nothing;
}
