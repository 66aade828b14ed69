import { html, nothing, type TemplateResult } from 'lit';
import {
  EXCLUSION_REASONS,
  type ExclusionReason,
  type StrideChange,
} from '#core/corrections/correction.ts';
import type { Cycle, Report } from '#core/report/report.ts';
import { legWord } from '#words/base/sides.ts';
import { BENCH_WORDS, EXCLUSION_WORDS, useStride } from '#words/correcting/bench.ts';
import { REJECTION_WORDS } from '#words/clinical/checks.ts';

/** Every stride with whether it is used, and why not. */
export function strideList(
  { cycles, corrections = [] }: Pick<Report, 'cycles' | 'corrections'>,
  make: (change: StrideChange) => void,
): TemplateResult {
  const changes = corrections.map(({ change }) => change);
  return html`<ul class="strides">
    ${cycles.map((cycle) => {
      const last = changes.findLast((change) => isOf(change, cycle));
      return strideRow(cycle, last?.code === 'exclude-stride' ? last.reason : null, make);
    })}
  </ul>`;
}

function isOf(change: { readonly code: string }, cycle: Cycle): change is StrideChange {
  if (change.code !== 'exclude-stride' && change.code !== 'include-stride') return false;
  const { side, atS } = change as StrideChange;
  return side === cycle.side && atS >= cycle.startS && atS < cycle.endS;
}

function strideRow(
  { side, startS, endS, accepted, rejectedBecause }: Cycle,
  reason: ExclusionReason | null,
  make: (change: StrideChange) => void,
) {
  const atS = (startS + endS) / 2;
  const use = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement)) return;
    if (target.checked) make({ code: 'include-stride', side, atS });
    else make({ code: 'exclude-stride', side, atS, reason: 'other' });
  };
  return html`<li>
    <label class="use"
      ><input type="checkbox" .checked=${accepted} @change=${use} />
      ${useStride(legWord(side), startS, endS)}</label
    >
    ${
      accepted || rejectedBecause === null
        ? nothing
        : reason === null
          ? html`<span class="quiet small">${REJECTION_WORDS[rejectedBecause]}</span>`
          : reasonChoice(reason, (chosen) =>
              make({ code: 'exclude-stride', side, atS, reason: chosen }),
            )
    }
  </li>`;
}

function reasonChoice(reason: ExclusionReason, choose: (reason: ExclusionReason) => void) {
  const change = ({ target }: Event) => {
    if (!(target instanceof HTMLSelectElement)) return;
    const chosen = EXCLUSION_REASONS.find((one) => one === target.value);
    if (chosen !== undefined) choose(chosen);
  };
  return html`<label class="reason"
    ><span class="hidden-text">${BENCH_WORDS.reason}</span
    ><select @change=${change}>
      ${EXCLUSION_REASONS.map(
        (one) =>
          html`<option value=${one} .selected=${one === reason}>${EXCLUSION_WORDS[one]}</option>`,
      )}
    </select></label
  >`;
}
