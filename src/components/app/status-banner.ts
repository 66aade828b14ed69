import { html, nothing, type TemplateResult } from 'lit';
import { resultReady, SHELL_WORDS, stillWatching } from '#words/page/app-shell.ts';
import { moreInLine, recordingsWaiting } from '#words/video/film-notices.ts';
import { WALL_TEST_WORDS } from '#words/page/wall-test.ts';
import type { Drafts } from '../../app/walks/drafts.ts';
import type { FilmQueue } from '../../app/queue/film-queue.ts';
import type { KeptWalk } from '../../app/walks/history-store.ts';
import { hashOf, type Route } from '../../app/page/route.ts';

/** A line above a screen that leads back to something that goes on, or waits, elsewhere. */
function banner(text: string, route: Route): TemplateResult {
  return html`<div class="strip" role="status">
    <span>${text}</span>
    <a class="button" href=${hashOf(route)}>${SHELL_WORDS.show}</a>
  </div>`;
}

/** What of the app is elsewhere than on the screen. */
interface Elsewhere {
  readonly queue: FilmQueue;
  readonly drafts: Drafts;
  /** Results that were not looked at yet. */
  readonly ready: readonly KeptWalk[];
  readonly route: Route;
  /** Whether a test at the wall waits for its walk. */
  readonly testWaits: boolean;
}

/** A running analysis stays in sight on every other screen, and so does what waits. */
export function whatGoesOn({ queue, drafts, ready, route: { name }, testWaits }: Elsewhere) {
  if (name === 'batch') return nothing;
  const watching = name !== 'analysing' && queue.isWatching;
  const results = name === 'analysing' ? [] : ready;
  return html`${watching ? banner(watchingText(queue), { name: 'analysing' }) : nothing}
  ${
    name !== 'record' && drafts.newest !== null
      ? banner(recordingsWaiting(drafts.all.length), { name: 'record' })
      : nothing
  }
  ${results.map(({ id, report }) => banner(resultReady(report.video.name), { name: 'result', id }))}
  ${name === 'first' && testWaits ? banner(WALL_TEST_WORDS.waits, { name: 'wall-test' }) : nothing}`;
}

function watchingText({ job, waiting }: FilmQueue): string {
  const still = stillWatching(job?.request.options.name ?? '');
  return waiting.length === 0 ? still : `${still} ${moreInLine(waiting.length)}`;
}
