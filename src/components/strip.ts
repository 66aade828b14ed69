import { html, type TemplateResult } from 'lit';
import { SHELL_WORDS } from '#words/app-shell.ts';
import { hashOf, type Route } from '../app/route.ts';

/** A line above a screen that leads back to something that goes on, or waits, elsewhere. */
export function strip(text: string, route: Route): TemplateResult {
  return html`<div class="strip" role="status">
    <span>${text}</span>
    <a class="button" href=${hashOf(route)}>${SHELL_WORDS.show}</a>
  </div>`;
}
