import type { Side } from '../body/skeleton.ts';

/** Event times of one leg, seconds, ascending. */
export interface LegEventTimes {
  readonly initialContactS: readonly number[];
  readonly heelOffS: readonly number[];
  readonly toeOffS: readonly number[];
}

export type GaitEvents = Readonly<Record<Side, LegEventTimes>>;
