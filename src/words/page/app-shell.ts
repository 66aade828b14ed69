import { msg, str } from '@lit/localize';
import { COURSE_WORDS } from '../plan/plan-course.ts';
import { CLINICIAN_WORDS } from '../clinical/clinician-report.ts';
import { WALL_TEST_WORDS } from './wall-test.ts';
import { BENCH_WORDS } from '../correcting/bench.ts';
import { wordTable } from '../base/word-table.ts';

/** What each page is called, by the name of its route. */
export const PAGE_TITLES = wordTable({
  first: () => msg('Watch how you walk'),
  record: () => msg('Record a walk'),
  analysing: () => msg('Watching the walk'),
  result: () => msg('Result'),
  report: () => CLINICIAN_WORDS.open,
  bench: () => BENCH_WORDS.title,
  compare: () => msg('Two walks beside each other'),
  visit: () => msg('One visit'),
  'visit-report': () => CLINICIAN_WORDS.open,
  past: () => msg('Past walks'),
  plan: () => COURSE_WORDS.title,
  'wall-test': () => WALL_TEST_WORDS.title,
  'how-to-film': () => msg('How to record'),
  about: () => msg('About and privacy'),
  batch: () => msg('Command line'),
  taken: () => msg('A walk from a code'),
});

export const SHELL_WORDS = wordTable({
  pages: () => msg('Pages'),
  about: () => msg('About'),
  language: () => msg('Language'),
  show: () => msg('Show'),
  openingWalk: () => msg('Opening the walk…'),
  footer: () =>
    msg('A video shows movement. It does not replace an examination. Nothing leaves this device.'),
  batch: () => msg('This page is driven by the command line. [Go to the first screen]'),
  batchVideo: () => msg('Video for the command line'),
});

/** Where another page shows the app inside itself. */
export const FRAMED_WORDS = wordTable({
  title: () => msg('Heelrise works only on a page of its own'),
  why: () =>
    msg(
      'Another site shows it inside its own page. That site could cover parts of it, so nothing has been started.',
    ),
  open: () => msg('Open Heelrise by itself'),
});

/** What several screens offer. */
export const ACTION_WORDS = wordTable({
  tryAgain: () => msg('Try again'),
  keep: () => msg('Keep it'),
  openAnother: () => msg('Open another video'),
});

export function stillWatching(video: string): string {
  return msg(str`Still watching ${video}.`);
}

/** While somebody is recorded nothing else is worked on. */
export function waitsForCamera(video: string): string {
  return msg(str`${video} waits until the recording is over.`);
}

export function resultReady(video: string): string {
  return msg(str`The result of ${video} is ready.`);
}
