import { html, type TemplateResult } from 'lit';

const MARKS = /(\*[^*]+\*|\[[^\]]+\])/;

/** A sentence of `src/words` as it is shown: "*these words*" are strong, "[these]" are a link to `href`. */
export function marked(sentence: string, href = '#/'): TemplateResult {
  const parts = sentence.split(MARKS).map((part) => {
    const inside = part.slice(1, -1);
    if (part.startsWith('*')) return html`<strong>${inside}</strong>`;
    return part.startsWith('[') ? html`<a href=${href}>${inside}</a>` : part;
  });
  return html`${parts}`;
}
