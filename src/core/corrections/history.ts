import type { Correction } from './correction.ts';

/** Corrections in the order in which they were made, and how many of them hold: the rest was undone and can be redone. */
export interface History {
  readonly entries: readonly Correction[];
  readonly held: number;
}

export function historyOf(corrections: readonly Correction[]): History {
  return { entries: corrections, held: corrections.length };
}

export function heldCorrections({ entries, held }: History): readonly Correction[] {
  return entries.slice(0, held);
}

/** One more correction; what was undone before it cannot be redone any more. */
export function corrected(history: History, correction: Correction): History {
  return historyOf([...heldCorrections(history), correction]);
}

/** Without the last correction that holds; as it is where none does. */
export function undone({ entries, held }: History): History {
  return { entries, held: Math.max(0, held - 1) };
}

export function redone({ entries, held }: History): History {
  return { entries, held: Math.min(entries.length, held + 1) };
}

/** As the machine saw it: all is undone, and can be redone. */
export function asSeen({ entries }: History): History {
  return { entries, held: 0 };
}
