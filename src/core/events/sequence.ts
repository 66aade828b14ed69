import type { Peak } from '../signal/peaks.ts';
import { SIDES, type Side } from '../skeleton.ts';
import { median } from '../statistics.ts';
import type { ContactCandidates } from './zeni-events.ts';

/** Contacts and toe-offs in walking order. */
export type OrderedEvents = Readonly<
  Record<Side, { readonly initialContactS: readonly number[]; readonly toeOffS: readonly number[] }>
>;

/** Stance is this share of a stride at the least and most in anybody who walks. */
const STANCE_RANGE = [0.45, 0.8] as const;

/**
 * Keeps what can be one walk: contacts of the two feet take turns (of two in a row on one side the weaker one
 * goes), and a foot leaves the floor once, within the stance share of its stride.
 */
export function orderEvents(candidates: ContactCandidates): OrderedEvents {
  const contacts = alternating(candidates);
  const strideS = typicalStrideS(contacts);
  const side = (name: Side) => {
    const initialContactS = contacts.filter((c) => c.side === name).map((c) => c.peak.timeS);
    return {
      initialContactS,
      toeOffS: toeOffsInStance(candidates[name].toeOffs, initialContactS, strideS),
    };
  };
  return { left: side('left'), right: side('right') };
}

interface Contact {
  readonly side: Side;
  readonly peak: Peak;
}

function alternating(candidates: ContactCandidates): Contact[] {
  const all = SIDES.flatMap((side) =>
    candidates[side].contacts.map((peak): Contact => ({ side, peak })),
  ).sort((a, b) => a.peak.timeS - b.peak.timeS);
  const strideS = typicalStrideS(all);
  const kept: Contact[] = [];
  for (const contact of all) {
    const last = kept[kept.length - 1];
    const tooSoon =
      last !== undefined &&
      last.side === contact.side &&
      contact.peak.timeS - last.peak.timeS < 0.7 * strideS;
    if (!tooSoon) kept.push(contact);
    else if (contact.peak.value > last.peak.value) kept[kept.length - 1] = contact;
  }
  return kept;
}

/** Median time between contacts of the same foot; NaN without two of them. */
function typicalStrideS(contacts: readonly Contact[]): number {
  return median(
    SIDES.flatMap((side) => {
      const times = contacts.filter((c) => c.side === side).map((c) => c.peak.timeS);
      return times.slice(1).map((time, i) => time - (times[i] ?? NaN));
    }),
  );
}

/** One toe-off after each contact, and one before the first where it can still belong to a stance. */
function toeOffsInStance(
  toeOffs: readonly Peak[],
  contactsS: readonly number[],
  strideS: number,
): number[] {
  const [from, to] = STANCE_RANGE;
  const first = contactsS[0];
  const starts =
    first === undefined || !Number.isFinite(strideS)
      ? [...contactsS]
      : [first - strideS, ...contactsS];
  const fallbackS = Number.isFinite(strideS) ? strideS : 1.1;
  return starts.flatMap((start, i) => {
    const next = starts[i + 1];
    const length = next === undefined || next - start > 1.6 * fallbackS ? fallbackS : next - start;
    const inside = toeOffs.filter(
      (peak) => peak.timeS >= start + from * length && peak.timeS <= start + to * length,
    );
    const best = inside.sort((a, b) => b.value - a.value)[0];
    return best === undefined ? [] : [best.timeS];
  });
}
