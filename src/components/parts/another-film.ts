import { html, type TemplateResult } from 'lit';
import { ACTION_WORDS, PAGE_TITLES } from '#words/page/app-shell.ts';
import { KIOSK } from '../../app/page/kiosk.ts';
import { hashOf } from '../../app/page/route.ts';

/** The way to another film. In a lobby nobody has a file: it is made there. */
export function anotherFilm(kind: 'primary' | 'plain'): TemplateResult {
  const href = hashOf(KIOSK ? { name: 'record', pass: null } : { name: 'first' });
  return html`<a class="button ${kind}" href=${href}
    >${KIOSK ? PAGE_TITLES.record : ACTION_WORDS.openAnother}</a
  >`;
}
