import { html, nothing, type TemplateResult } from 'lit';
import type { Report } from '#core/report/report.ts';
import { BY_HAND_WORDS } from '#words/correcting/frame-by-hand.ts';
import type { KeptWalk } from '../../../app/walks/history-store.ts';
import '../result/other-people.ts';

/** Lets another person of the video be followed, where several were seen; without the video it says how. */
export function anotherWalker(
  { clip, others }: Pick<KeptWalk, 'clip' | 'others'>,
  { notices }: Pick<Report, 'notices'>,
): TemplateResult | typeof nothing {
  const mayChoose = clip !== null && others !== null;
  if (!mayChoose && !notices.some(({ code }) => code === 'several-people')) return nothing;
  const { walker, walkerKept, walkerHow } = BY_HAND_WORDS;
  return html`<section aria-labelledby="walker">
    <h2 id="walker">${walker}</h2>
    ${
      mayChoose
        ? html`<p class="quiet small">${walkerKept}</p>
            <other-people .others=${others}></other-people>`
        : html`<p>${walkerHow}</p>`
    }
  </section>`;
}
