import type { Gate, Safety } from '../safety/assess-safety.ts';
import type { AdviceCode, AdviceForm } from './advice-codes.ts';

/** How an advice is done; null where a gate takes it away. `gate` is what changed it, or null. */
export interface GatedForm {
  readonly form: AdviceForm | null;
  readonly gate: Gate | null;
}

/**
 * The safety gates of the advice (clinical-rules.md 9.2): no pressure on a calf that may hold a clot, no stairs and no
 * standing on the toes without balance, no load on a calf or Achilles tendon that was hurt lately.
 */
export function formOf(code: AdviceCode, safety: Safety): GatedForm {
  const { noBalanceWork, noCalfPressure, noCalfLoad } = safety;
  switch (code) {
    case 'S1':
      return unless(noCalfLoad, 'knee-to-wall', null);
    case 'S2':
      return unless(noCalfPressure, 'calf-rolling', null);
    case 'S3':
      return noCalfLoad === null
        ? unless(noBalanceWork, 'heel-drop', 'wall-stretch')
        : { form: null, gate: noCalfLoad };
    case 'S4':
      return unless(noCalfPressure, 'massage-ball', null);
    case 'S5':
      return unless(noCalfLoad, 'circles-and-band', 'circles');
    case 'S7':
      return unless(noCalfLoad ?? noBalanceWork, 'bridge-and-heel-raise', 'bridge');
    case 'S6':
      return { form: 'stand-up', gate: null };
    case 'S8':
      return { form: 'shoes', gate: null };
    case 'S9':
      return { form: 'water', gate: null };
    case 'S10':
      return { form: 'see-therapist', gate: null };
    case 'S13':
      return { form: 'warm-up', gate: null };
  }
}

function unless(gate: Gate | null, form: AdviceForm, instead: AdviceForm | null): GatedForm {
  return gate === null ? { form, gate: null } : { form: instead, gate };
}
