import type { StrideChange } from '../corrections/correction.ts';
import type { Cycle } from './cycle.ts';

/** Strides that somebody took out are out before the others are compared with each other. */
export function withStridesExcluded(
  cycles: readonly Cycle[],
  changes: readonly StrideChange[],
): readonly Cycle[] {
  return cycles.map((cycle) =>
    lastOf(cycle, changes) === 'exclude-stride'
      ? { ...cycle, accepted: false, rejectedBecause: 'excluded-by-hand' }
      : cycle,
  );
}

/** Strides that somebody wants measured are, whatever spoke against them. */
export function withStridesIncluded(
  cycles: readonly Cycle[],
  changes: readonly StrideChange[],
): readonly Cycle[] {
  return cycles.map((cycle) =>
    lastOf(cycle, changes) === 'include-stride'
      ? { ...cycle, accepted: true, rejectedBecause: null }
      : cycle,
  );
}

function lastOf(
  { side, startS, endS }: Cycle,
  changes: readonly StrideChange[],
): StrideChange['code'] | null {
  const own = changes.findLast(
    (change) => change.side === side && change.atS >= startS && change.atS < endS,
  );
  return own?.code ?? null;
}
