import { html, nothing, type TemplateResult } from 'lit';
import { ANNOTATION_KINDS, LONGEST_NOTE, type Annotation } from '#core/annotation/annotation.ts';
import {
  annotatedText,
  ANNOTATE_WORDS,
  HINT_WORDS,
  KIND_WORDS,
  momentButtonText,
  removeText,
} from '#words/player/annotate.ts';

import type { Annotator } from './annotator.ts';

/** The tools to draw with, what was drawn, undo and redo. */
export function drawToolbar(annotator: Annotator, goTo: (timeS: number) => void): TemplateResult {
  const { tool, all } = annotator;
  return html`<section class="annotate" aria-labelledby="annotate-title">
    <h3 id="annotate-title">${ANNOTATE_WORDS.title}</h3>
    <div class="tool-row" role="group" aria-labelledby="annotate-title">
      ${ANNOTATION_KINDS.map(
        (kind) =>
          html`<button
            aria-pressed=${kind === tool}
            @click=${() => annotator.choose(kind === tool ? null : kind)}
          >
            ${KIND_WORDS[kind]}
          </button>`,
      )}
      <button ?disabled=${!annotator.mayUndo} @click=${() => annotator.undo()}>
        ${ANNOTATE_WORDS.undo}
      </button>
      <button ?disabled=${!annotator.mayRedo} @click=${() => annotator.redo()}>
        ${ANNOTATE_WORDS.redo}
      </button>
    </div>
    ${tool === 'text' ? noteField(annotator) : nothing}
    ${tool === null ? nothing : html`<p class="small" role="status">${HINT_WORDS[tool]} ${ANNOTATE_WORDS.byKeys}</p>`}
    ${all.length === 0 ? nothing : drawnList(all, annotator, goTo)}
  </section>`;
}

function noteField(annotator: Annotator) {
  const type = ({ target }: Event) => {
    if (target instanceof HTMLInputElement) annotator.note = target.value;
  };
  return html`<label class="choice note"
    >${ANNOTATE_WORDS.note}
    <input
      type="text"
      maxlength=${LONGEST_NOTE}
      autocomplete="off"
      .value=${annotator.note}
      @input=${type}
  /></label>`;
}

function drawnList(
  all: readonly Annotation[],
  annotator: Annotator,
  goTo: (timeS: number) => void,
) {
  return html`<ul class="drawn">
    ${all.map(
      (one) =>
        html`<li>
          <span>${annotatedText(one)}</span>
          <button class="small" @click=${() => goTo(one.timeS)}>
            ${momentButtonText(one.timeS)}
          </button>
          <button
            class="small"
            aria-label=${removeText(one)}
            @click=${() => annotator.remove(one.id)}
          >
            ${ANNOTATE_WORDS.remove}
          </button>
        </li>`,
    )}
  </ul>`;
}
