import { msg, str } from '@lit/localize';
import type { OfflineFailure, OfflineState } from '#contract/offline.ts';
import { numberText } from '../base/format.ts';
import { wordTable } from '../base/word-table.ts';

/** Using the app without a network, and its newer versions. */
export const OFFLINE_WORDS = wordTable({
  heading: () => msg('Use without a network'),
  ready: () => msg('Heelrise works here without a network too.'),
  coming: () => msg('The app is being put on this device…'),
  notHere: () => msg('The app could not be put on this device for use without a network.'),
  newVersion: () => msg('A new version of Heelrise is ready.'),
  whenDone: () => msg('Load this page again when you are done here. Nothing changes until then.'),
  letIn: () => msg('Load the new version'),
  installed: () => msg('Heelrise is installed on this device.'),
  install: () => msg('Put Heelrise on this device'),
  installHow: () => msg('It then opens like any other app, and what is kept here stays longer.'),
  shareMenu: () => msg('To put it on the home screen, press *Share*, then *Add to Home Screen*.'),
});

const FAILURES = wordTable<OfflineFailure, string>({
  unreachable: () =>
    msg('A part could not be loaded: this device is offline, or the site does not answer.'),
  'wrong-file': () => msg('A part that came was not the right one. The site may be half renewed.'),
  'no-room': () => msg('There is no room left on this device for the parts.'),
});

/** "18 MB for use without a network: 60 %", what is missing, or why it did not come. */
export function offlineText(state: OfflineState): string {
  const size = megabytes(state.totalBytes);
  switch (state.code) {
    case 'loading': {
      const percent = Math.floor((100 * state.doneBytes) / state.totalBytes);
      return msg(str`${size} MB for use without a network: ${percent} %`);
    }
    case 'missing':
      return msg(str`To work without a network, Heelrise loads ${size} MB once.`);
    case 'ready':
      return OFFLINE_WORDS.ready;
    case 'failed':
      return `${FAILURES[state.why]} ${msg('It still needs a network.')}`;
  }
}

/** What the button says that loads it. */
export function loadText({ totalBytes, doneBytes }: OfflineState): string {
  return msg(str`Load ${megabytes(totalBytes - doneBytes)} MB`);
}

/** Millions of bytes, as shops and phones count them; never 0 where there is something. */
export function megabytes(bytes: number): string {
  return numberText(Math.max(1, bytes / 1e6), 0);
}
