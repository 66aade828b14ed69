import { localized } from '@lit/localize';
import { css, html, LitElement } from 'lit';
import { customElement } from 'lit/decorators.js';
import { PAGE_TITLES } from '#words/page/app-shell.ts';
import {
  beforeYouWalk,
  FILMING_STEPS,
  GUIDE_WORDS,
  redFlags,
  VIEW_GUIDANCE,
  type VideoView,
} from '#words/video/video-guidance.ts';
import { shared } from '../../../styles/shared.ts';
import { howToFilm, whereToStand } from '../../drawings/where-to-stand.ts';

const STEPS = ['place', 'camera', 'clothes', 'walk'] as const;
const VIEWS: readonly VideoView[] = ['side', 'front', 'back'];

/** @summary How to film a walk so that it can be measured. */
@customElement('guide-screen')
@localized()
export class GuideScreen extends LitElement {
  static override readonly styles = [
    shared,
    css`
      .page {
        display: grid;
        gap: var(--space-5);
      }
      ol,
      .views {
        display: grid;
        gap: var(--space-5);
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr));
        padding: 0;
        list-style: none;
      }
      .views li {
        display: grid;
        gap: var(--space-2);
        align-content: start;
        padding: var(--space-5);
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--surface-raised);
      }
      .views svg {
        inline-size: 100%;
        max-inline-size: 18rem;
        block-size: auto;
      }
      .flags {
        border-inline-start: 4px solid var(--accent);
        padding-inline-start: var(--space-4);
      }
    `,
  ];

  protected override render() {
    return html`<div class="page">
      <h1 tabindex="-1">${GUIDE_WORDS.heading}</h1>
      <p class="flags"><strong>${GUIDE_WORDS.before}</strong> ${redFlags()}</p>
      <ol>
        ${STEPS.map((step) => {
          const { title, text } = FILMING_STEPS[step];
          return html`<li>
            <h2>${title}</h2>
            <p>${text}</p>
          </li>`;
        })}
      </ol>
      <h2>${GUIDE_WORDS.where}</h2>
      <ul class="views">
        ${VIEWS.map((view) => {
          const { title, shows } = VIEW_GUIDANCE[view];
          return html`<li>
            ${whereToStand(view)}
            <h3>${title}</h3>
            <p><strong>${GUIDE_WORDS.shows}</strong> ${shows}</p>
            <p>${howToFilm(view)}</p>
          </li>`;
        })}
      </ul>
      <p>${beforeYouWalk()}</p>
      <p><a class="button primary" href="#/">${PAGE_TITLES.first}</a></p>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'guide-screen': GuideScreen;
  }
}
