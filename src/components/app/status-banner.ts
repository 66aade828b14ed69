import { html, nothing, type TemplateResult } from 'lit';
import { resultReady, SHELL_WORDS, stillWatching, waitsForCamera } from '#words/page/app-shell.ts';
import { SAME_VISIT_WORDS, visitReady } from '#words/page/same-visit.ts';
import { moreInLine, recordingsWaiting } from '#words/video/video-notices.ts';
import { WALL_TEST_WORDS } from '#words/page/wall-test.ts';
import type { VideoQueue } from '../../app/queue/video-queue.ts';
import type { KeptWalk } from '../../app/walks/history-store.ts';
import type { WalkLibrary } from '../../app/walks/walk-library.ts';
import { hashOf, routeOfWalks, type Route } from '../../app/page/route.ts';
import type { AppModels } from '../session/contexts.ts';

/** A running analysis stays in sight on every other screen, and so does what waits. */
export function whatGoesOn({ desk, library, session, navigation }: AppModels) {
  const { queue, drafts } = desk;
  const { route } = navigation;
  const { name } = route;
  if (name === 'batch') return nothing;
  const watches = name === 'analysing' && queue.isWatching;
  return html`${
    name !== 'analysing' && queue.isWatching
      ? banner(watchingText(queue), { name: 'analysing' })
      : nothing
  }
  ${
    name !== 'record' && drafts.newest !== null
      ? banner(recordingsWaiting(drafts.all.length), { name: 'record', pass: null })
      : nothing
  }
  ${watches ? nothing : library.ready.map((walks) => readyBanner(walks, library))}
  ${route.name === 'result' ? visitBanner(library.visitWith(route.id).map(({ id }) => id)) : nothing}
  ${
    name === 'first' && session.testWaits
      ? banner(WALL_TEST_WORDS.waits, { name: 'wall-test' })
      : nothing
  }`;
}

/** A line above a screen that leads back to something that goes on, or waits, elsewhere. */
function banner(text: string, route: Route): TemplateResult {
  return html`<div class="strip" role="status">
    <span>${text}</span>
    <a class="button" href=${hashOf(route)}>${SHELL_WORDS.show}</a>
  </div>`;
}

/** The results of one visit that were not looked at yet. */
function readyBanner(walks: readonly KeptWalk[], library: WalkLibrary) {
  const [first] = walks;
  if (first === undefined) return nothing;
  const text = walks.length > 1 ? visitReady(walks.length) : resultReady(first.report.video.name);
  return banner(text, routeOfWalks(library.visitWith(first.id).map(({ id }) => id)));
}

/** The way from one video to the visit that it is part of. */
function visitBanner(ids: readonly string[]) {
  return ids.length > 1 ? banner(SAME_VISIT_WORDS.partOfVisit, { name: 'visit', ids }) : nothing;
}

function watchingText({ job, waiting, isHeld }: VideoQueue): string {
  const name = job?.request.options.name ?? '';
  const still = isHeld ? waitsForCamera(name) : stillWatching(name);
  return waiting.length === 0 ? still : `${still} ${moreInLine(waiting.length)}`;
}
