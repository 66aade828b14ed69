import { html, nothing, type TemplateResult } from 'lit';
import type { MeasureChange } from '#core/compare/compare-walks.ts';
import {
  changeText,
  COMPARE_WORDS,
  judgementText,
  notComparedText,
  sidedName,
  unchangedText,
  VERDICT_WORDS,
} from '#words/clinical/compare.ts';
import { plusMinusText, valueText } from '#words/base/format.ts';
import { MEASURE_WORDS } from '#words/clinical/measures.ts';
import { sideKey } from '../../parts/side-key.ts';

/** What changed by more than chance; the other measures are folded. */
export function judgedChanges(changes: readonly MeasureChange[]): TemplateResult {
  const told = changes.filter(({ verdict }) => verdict === 'more' || verdict === 'less');
  const same = changes.filter(({ verdict }) => verdict === 'no-change-shown');
  const open = changes.filter((change) => !told.includes(change) && !same.includes(change));
  const compared = open.filter(({ verdict }) => verdict !== 'missing');
  return html`${
      told.length > 0
        ? html`<ul class="found">
            ${told.map((change) => html`<li>${changeSentence(change)}</li>`)}
          </ul>`
        : html`<p>${same.length > 0 ? COMPARE_WORDS.noChange : COMPARE_WORDS.notAlike}</p>`
    }
    <p class="quiet small">${COMPARE_WORDS.caption}</p>
    ${fold(unchangedText(same.length), same)} ${fold(notComparedText(compared.length), compared)}`;
}

/** The measures of two people: their difference is no change, and nothing is judged. */
export function measuresOfTwoPeople(changes: readonly MeasureChange[]): TemplateResult {
  return html`<p>${COMPARE_WORDS.twoPeople}</p>
    ${measureList(changes, false)}`;
}

/** "Ankle bend, left: 4° → 13°, more than before.", with the key of its side. */
function changeSentence({ id, side, before, after, verdict, toward }: MeasureChange) {
  const name = sidedName(MEASURE_WORDS[id].name, side);
  const text = changeText(valueText(before), valueText(after), VERDICT_WORDS[verdict], toward);
  return html`${side === 'both' ? name : sideKey(side, name)}: ${text}`;
}

/** Measures of which little is to be said: their number is on show, they themselves when asked for. */
function fold(summary: string, changes: readonly MeasureChange[]) {
  if (changes.length === 0) return nothing;
  return html`<details>
    <summary>${summary}</summary>
    ${measureList(changes, true)}
  </details>`;
}

function measureList(changes: readonly MeasureChange[], judged: boolean) {
  const shown = changes.filter(({ verdict }) => verdict !== 'missing');
  return html`<ul class="measures">
    ${shown.map(
      (row) =>
        html`<li>
          <strong>${sidedName(MEASURE_WORDS[row.id].name, row.side)}</strong>
          <small>${MEASURE_WORDS[row.id].clinicalName}</small>
          <span
            >${valueText(row.before)} ${plusMinusText(row.before)} → ${valueText(row.after)}
            ${plusMinusText(row.after)}</span
          >
          ${judged ? html`<small>${judgementText(row)}</small>` : nothing}
        </li>`,
    )}
  </ul>`;
}
