import { consume } from '@lit/context';
import { localized } from '@lit/localize';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { createRef, ref } from 'lit/directives/ref.js';
import { COURSE_WORDS } from '#words/plan/plan-course.ts';
import { PAGE_TITLES } from '#words/page/app-shell.ts';
import { FIRST_TROUBLE_WORDS, FIRST_WORDS, SAMPLE_WORDS } from '#words/page/first-screen.ts';
import { WALL_TEST_WORDS } from '#words/page/wall-test.ts';
import { VIDEO_FILES } from '../../../app/analysis/video-files.ts';
import { fetchSample, SAMPLES, type Sample } from '../../../sample/samples.ts';
import { PLAN_STORE } from '../../../app/walks/plan-store.ts';
import { shared } from '../../../styles/shared.ts';
import { deskContext } from '../../session/contexts.ts';
import { VideoChosenEvent, ReportOpenedEvent } from '../../session/events.ts';
import type { VideoDesk } from '../../session/video-desk.ts';
import { isResult } from '../../../app/walks/result-file.ts';
import '../../parts/video-settings.ts';
import type { VideoSettings } from '../../parts/video-settings.ts';
import { heelRiseDrawing } from '../../drawings/heel-rise-drawing.ts';
import { marked } from '../../parts/marked.ts';
import './unfinished-note.ts';
import './visit-offer.ts';

/** @summary The one question: watch someone walk. Gives `video-chosen` or `report-opened`. */
@customElement('first-screen')
@localized()
export class FirstScreen extends LitElement {
  static override readonly styles = [
    shared,
    css`
      .page {
        display: grid;
        gap: var(--space-6);
      }
      .lede {
        font-size: var(--type-large);
        color: var(--text-quiet);
        margin-block-start: var(--space-3);
      }
      unfinished-note {
        margin-block-start: var(--space-5);
      }
      .drawing {
        inline-size: 100%;
        max-inline-size: 30rem;
        block-size: auto;
        stroke-width: 3;
        stroke-linecap: round;
        stroke-linejoin: round;
      }
      .floor {
        stroke: var(--line-strong);
        stroke-width: 1.5;
      }
      .leg {
        stroke: var(--line-strong);
      }
      .leg.now {
        stroke: var(--accent);
        stroke-width: 4;
      }
      .ways {
        display: grid;
        gap: var(--space-3);
        max-inline-size: 30rem;
      }
      .way {
        display: grid;
        gap: 0.1rem;
        justify-content: start;
        min-height: 4.5rem;
        align-content: center;
        padding: var(--space-3) var(--space-5);
        font-size: var(--type-large);
        position: relative;
      }
      .way small {
        font-weight: 400;
        font-size: var(--type-small);
      }
      .way input {
        position: absolute;
        inset: 0;
        opacity: 0;
        cursor: pointer;
        inline-size: 100%;
      }
      .way:focus-within {
        outline: 3px solid var(--accent);
        outline-offset: 2px;
      }
      .samples {
        border: 0;
        padding: 0;
        margin: var(--space-2) 0 0;
        min-inline-size: 0;
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-3);
      }
      .samples legend {
        padding: 0;
        margin-block-end: var(--space-2);
        color: var(--text-quiet);
      }
      .samples button {
        flex: 1 1 10rem;
      }
      .wall-test {
        display: inline-flex;
        align-items: center;
        min-height: var(--target);
      }
      .dropping {
        outline: 3px dashed var(--accent);
        outline-offset: var(--space-3);
        border-radius: var(--radius);
      }
      .private {
        color: var(--text-quiet);
        border-inline-start: 3px solid var(--accent);
        padding-inline-start: var(--space-4);
      }
      .picture {
        display: grid;
        gap: var(--space-3);
        align-content: center;
      }
      @media (min-width: 60rem) and (orientation: landscape) {
        .page {
          grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
          gap: var(--space-5) var(--space-7);
        }
        .picture {
          grid-column: 2;
          grid-row: 1 / span 2;
        }
        .drawing {
          max-inline-size: none;
        }
        video-settings,
        .private,
        [role='alert'] {
          grid-column: 1 / -1;
        }
      }
      @media (orientation: portrait) and (min-width: 1000px) and (min-height: 1500px) {
        .ways,
        .drawing {
          max-inline-size: none;
        }
        .page {
          padding-block-start: var(--space-7);
          gap: var(--space-7);
        }
        .way {
          min-height: 6rem;
        }
      }
    `,
  ];

  /** Why what was chosen could not be shown, or null. */
  @property({ attribute: false }) trouble: 'sample-missing' | null = null;
  @consume({ context: deskContext, subscribe: true })
  @property({ attribute: false })
  desk: VideoDesk | null = null;
  @state() private dropping = false;
  private readonly settings = createRef<VideoSettings>();

  protected override render() {
    return html`<div
      class="page ${this.dropping ? 'dropping' : ''}"
      @dragover=${this.allowDrop}
      @dragleave=${() => (this.dropping = false)}
      @drop=${this.drop}
    >
      <div>
        <h1 tabindex="-1">${PAGE_TITLES.first}</h1>
        <p class="lede">${FIRST_WORDS.lede}</p>
        <visit-offer></visit-offer>
        ${this.desk?.offered.map((video) => html`<unfinished-note .video=${video}></unfinished-note>`)}
      </div>
      <figure class="picture">
        ${heelRiseDrawing()}
        <figcaption class="quiet small">${FIRST_WORDS.drawing}</figcaption>
      </figure>
      ${this.trouble === null ? nothing : html`<p role="alert">${FIRST_TROUBLE_WORDS[this.trouble]}</p>`}
      <div class="ways">
        ${this.renderRecord()} ${this.renderOpen()} ${this.renderPlan()}
        <fieldset class="samples">
          <legend>${FIRST_WORDS.samples}</legend>
          ${SAMPLES.map(
            (sample) =>
              html`<button @click=${() => this.useSample(sample)}>
                ${SAMPLE_WORDS[sample.id]}
              </button>`,
          )}
        </fieldset>
        <p class="quiet">
          <a class="wall-test" href="#/wall-test">${WALL_TEST_WORDS.link}</a>
          ${WALL_TEST_WORDS.linkHint}
        </p>
      </div>
      <video-settings ${ref(this.settings)}></video-settings>
      <p class="private">${marked(FIRST_WORDS.private, '#/about')}</p>
    </div>`;
  }

  private renderOpen() {
    return html`<label class="button way">
      ${FIRST_WORDS.open}
      <small>${FIRST_WORDS.openHow}</small>
      <input
        id="clip-file"
        type="file"
        multiple
        accept=${`${VIDEO_FILES},.json,application/json`}
        @change=${this.choose}
      />
    </label>`;
  }

  private renderRecord() {
    return html`<a class="button primary way" href="#/record">
      ${FIRST_WORDS.record}
      <small>${FIRST_WORDS.recordHow}</small>
    </a>`;
  }

  /** A plan that was begun is found again here. */
  private renderPlan() {
    if (PLAN_STORE.read() === null) return nothing;
    return html`<a class="button way" href="#/plan">${COURSE_WORDS.open}</a>`;
  }

  private readonly allowDrop = (event: DragEvent) => {
    event.preventDefault();
    this.dropping = true;
  };

  private readonly drop = (event: DragEvent) => {
    event.preventDefault();
    this.dropping = false;
    this.openAll(event.dataTransfer?.files ?? []);
  };

  private readonly choose = (event: Event) => {
    if (!(event.target instanceof HTMLInputElement)) return;
    // Emptied below, and a list of files with it.
    this.openAll([...(event.target.files ?? [])]);
    // The same file can be chosen again after an error.
    event.target.value = '';
  };

  private async useSample(sample: Sample) {
    try {
      this.open(await fetchSample(sample));
    } catch {
      this.trouble = 'sample-missing';
    }
  }

  private openAll(files: Iterable<File>) {
    for (const file of files) this.open(file);
  }

  private open(file: File) {
    if (isResult(file)) {
      this.dispatchEvent(new ReportOpenedEvent(file));
      return;
    }
    const options = this.settings.value?.optionsFor(file.name);
    const made = { atMs: file.lastModified, source: 'file' } as const;
    if (options !== undefined) this.dispatchEvent(new VideoChosenEvent(file, { ...options, made }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'first-screen': FirstScreen;
  }
}
