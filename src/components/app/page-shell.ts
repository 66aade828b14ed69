import { html, nothing, type TemplateResult } from 'lit';
import { PAGE_TITLES, SHELL_WORDS } from '#words/page/app-shell.ts';
import { hashOf, type Route } from '../../app/page/route.ts';
import { mark } from './heelrise-mark.ts';
import './language-switch.ts';

/** What stands over every screen. */
export function pageHeader(here: Route, watching: boolean): TemplateResult {
  const link = (route: Route, text: string) =>
    html`<a href=${hashOf(route)} aria-current=${here.name === route.name ? 'page' : nothing}
      >${text}</a
    >`;
  return html`<header>
    <a class="home ${watching ? 'watching' : ''}" href="#/">${mark(2)} Heelrise</a>
    <nav aria-label=${SHELL_WORDS.pages}>
      ${link({ name: 'past' }, PAGE_TITLES.past)}
      ${link({ name: 'how-to-film' }, PAGE_TITLES['how-to-film'])}
      ${link({ name: 'about' }, SHELL_WORDS.about)}
    </nav>
  </header>`;
}

/** What stands under every screen. */
export function pageFooter(): TemplateResult {
  return html`<footer>
    <p>${SHELL_WORDS.footer}</p>
    <language-switch></language-switch>
  </footer>`;
}
