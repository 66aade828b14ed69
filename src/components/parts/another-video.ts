import { html, type TemplateResult } from 'lit';
import { ACTION_WORDS } from '#words/page/app-shell.ts';
import { hashOf } from '../../app/page/route.ts';

/** The way to another video. */
export function anotherVideo(kind: 'primary' | 'plain'): TemplateResult {
  const href = hashOf({ name: 'first' });
  return html`<a class="button ${kind}" href=${href}>${ACTION_WORDS.openAnother}</a>`;
}
