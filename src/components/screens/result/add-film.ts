import { localized } from '@lit/localize';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { misfitOf } from '#core/film/same-film.ts';
import type { Report } from '#core/report/report.ts';
import { ADD_FILM_WORDS, refusedFilmTrouble, type RefusedFilm } from '#words/video/add-film.ts';
import { factsOfFilm } from '../../../app/analysis/film-facts.ts';
import { FILM_FILES } from '../../../app/analysis/film-files.ts';
import { fileButton } from '../../../styles/file-button.ts';
import { shared } from '../../../styles/shared.ts';
import { FilmAddedEvent } from '../../session/events.ts';
import { troubleNote } from '../../parts/trouble-note.ts';

/** @summary Takes the video of a result that came without it, once it is known to be that one. Gives `film-added`. */
@customElement('add-film')
@localized()
export class AddFilm extends LitElement {
  static override readonly styles = [
    shared,
    fileButton,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--space-3);
      }
    `,
  ];

  @property({ attribute: false }) report: Report | null = null;
  @property({ attribute: false }) factsOf = factsOfFilm;
  @state() private looking = false;
  @state() private refused: RefusedFilm | null = null;

  protected override render() {
    return html`<p>${ADD_FILM_WORDS.how}</p>
      ${this.refused === null ? nothing : troubleNote(refusedFilmTrouble(this.refused))}
      ${
        this.looking
          ? html`<p class="quiet" role="status">${ADD_FILM_WORDS.looking}</p>`
          : html`<label class="button open">
              ${ADD_FILM_WORDS.add}
              <input type="file" accept=${FILM_FILES} @change=${this.choose} />
            </label>`
      }`;
  }

  private readonly choose = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement)) return;
    const file = target.files?.[0];
    target.value = '';
    if (file !== undefined && this.report !== null) void this.take(file, this.report);
  };

  private async take(file: File, report: Report) {
    this.refused = null;
    this.looking = true;
    const film = await this.factsOf(file);
    this.looking = false;
    // Another result is on show by now.
    if (this.report?.video !== report.video) return;
    const { name } = file;
    if (film === null) {
      this.refused = { code: 'unplayable', name };
      return;
    }
    const misfit = misfitOf(report, film);
    if (misfit === null) this.dispatchEvent(new FilmAddedEvent(file));
    else this.refused = { code: misfit, name, film, video: report.video };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'add-film': AddFilm;
  }
}
