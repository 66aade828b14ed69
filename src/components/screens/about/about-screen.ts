import { localized } from '@lit/localize';
import { css, html, LitElement } from 'lit';
import { customElement } from 'lit/decorators.js';
import { ABOUT_WORDS, cannotTell, canTell, videoStays } from '#words/page/about.ts';
import { PAGE_TITLES } from '#words/page/app-shell.ts';
import { OFFLINE_WORDS } from '#words/page/offline.ts';
import { shared } from '../../../styles/shared.ts';
import '../../install/kept-here.ts';
import '../../install/offline-note.ts';
import './backend-note.ts';
import { marked } from '../../parts/marked.ts';

/** @summary What this is, what it can and cannot tell, and what happens to a video. */
@customElement('about-screen')
@localized()
export class AboutScreen extends LitElement {
  static override readonly styles = [
    shared,
    css`
      .page {
        display: grid;
        gap: var(--space-4);
      }
      h2 {
        margin-block-start: var(--space-4);
      }
      ul {
        padding-inline-start: 1.25em;
        display: grid;
        gap: var(--space-2);
      }
    `,
  ];

  protected override render() {
    const list = (sentences: readonly string[]) =>
      html`<ul>
        ${sentences.map((sentence) => html`<li>${marked(sentence, '#/past')}</li>`)}
      </ul>`;
    return html`<div class="page">
      <h1 tabindex="-1">${PAGE_TITLES.about}</h1>
      <p>${ABOUT_WORDS.what}</p>
      <h2>${ABOUT_WORDS.staysHeading}</h2>
      ${list(videoStays())} ${this.renderKept()}
      <h2>${ABOUT_WORDS.canHeading}</h2>
      ${list(canTell())}
      <h2>${ABOUT_WORDS.cannotHeading}</h2>
      ${list(cannotTell())}
      <h2>${ABOUT_WORDS.bandsHeading}</h2>
      <p>${ABOUT_WORDS.bands}</p>
      <h2>${ABOUT_WORDS.speedHeading}</h2>
      <p>${ABOUT_WORDS.speed}</p>
      <backend-note></backend-note>
      ${this.renderLicences()}
    </div>`;
  }

  private renderKept() {
    return html`<h2>${OFFLINE_WORDS.heading}</h2>
      <offline-note></offline-note>
      <kept-here></kept-here>`;
  }

  private renderLicences() {
    return html`<h2>${ABOUT_WORDS.licencesHeading}</h2>
      <p>${marked(ABOUT_WORDS.licences, './licences.txt')}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'about-screen': AboutScreen;
  }
}
