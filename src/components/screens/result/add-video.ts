import { localized } from '@lit/localize';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { misfitOf } from '#core/video/video-misfit.ts';
import type { Report } from '#core/report/report.ts';
import { ADD_VIDEO_WORDS, refusedVideoTrouble, type RefusedVideo } from '#words/video/add-video.ts';
import { factsOfVideo } from '../../../app/analysis/player-facts.ts';
import { VIDEO_FILES } from '../../../app/analysis/video-files.ts';
import { fileButton } from '../../../styles/file-button.ts';
import { shared } from '../../../styles/shared.ts';
import { VideoAddedEvent } from '../../session/events.ts';
import { troubleNote } from '../../parts/trouble-note.ts';

/** @summary Takes the video of a result that came without it, once it is known to be that one. Gives `video-added`. */
@customElement('add-video')
@localized()
export class AddVideo extends LitElement {
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
  @property({ attribute: false }) factsOf = factsOfVideo;
  @state() private looking = false;
  @state() private refused: RefusedVideo | null = null;

  protected override render() {
    return html`<p>${ADD_VIDEO_WORDS.how}</p>
      ${this.refused === null ? nothing : troubleNote(refusedVideoTrouble(this.refused))}
      ${
        this.looking
          ? html`<p class="quiet" role="status">${ADD_VIDEO_WORDS.looking}</p>`
          : html`<label class="button open">
              ${ADD_VIDEO_WORDS.add}
              <input type="file" accept=${VIDEO_FILES} @change=${this.choose} />
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
    const told = await this.factsOf(file);
    this.looking = false;
    // Another result is on show by now.
    if (this.report?.video !== report.video) return;
    const { name } = file;
    if (told === null) {
      this.refused = { code: 'unplayable', name };
      return;
    }
    const misfit = misfitOf(report, told);
    if (misfit === null) this.dispatchEvent(new VideoAddedEvent(file));
    else this.refused = { code: misfit, name, told, video: report.video };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'add-video': AddVideo;
  }
}
