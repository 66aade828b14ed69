import type { CannotTellReason, Compare, PatternId, ReadingId } from '../report/ids.ts';
import type { SpeedClass } from '../report/ids.ts';

/** A limit, or one for each speed of walking. */
export type Limit = number | Readonly<Record<SpeedClass, number>>;

/** One comparison of a rule, with T_on and T_off (clinical-rules.md 8.2). */
export interface Criterion {
  readonly reading: ReadingId;
  /**
   * What the limit is held against: the reading itself; by how much this leg exceeds the other; how far the two legs
   * differ, whichever is more; or that as a percentage of their mean.
   */
  readonly compare: Compare;
  /** +1: above the limit speaks for the pattern; -1: below. */
  readonly direction: 1 | -1;
  /** Beyond this a state is turned on. */
  readonly on: Limit;
  /** Not beyond this any more, a state that was on is turned off again. */
  readonly off: Limit;
  /** Of `over-other`: the other leg counts so many times. */
  readonly otherTimes?: number;
  /**
   * A comparison that cannot be made leaves the rule untold. `skip`: the rule does without it. `possible`: does
   * without it, and is at most possible then.
   */
  readonly ifMissing?: 'skip' | 'possible';
}

/** Best grade that a pattern may get, by how directly this video measures it, how good it is and how sure its walker. */
export type Cap = 'present' | 'possible' | 'none';

/** One row of the rule table. */
export interface RuleRow {
  /** Caps A and B: `present`; C, a proxy: `possible` (clinical-rules.md 8.2). */
  readonly cap: Cap;
  /** Every comparison of one group, of any of the groups. */
  readonly anyOf: readonly (readonly Criterion[])[];
  /** Without the foot's own zero (level C) at most possible. */
  readonly needsFootZero?: true;
  /** A proxy that shows nothing rules nothing out: this is said in place of "not seen". */
  readonly insteadOfNotSeen?: CannotTellReason;
  /** Seen on the same leg (or the whole body) they go with it: named beside it, and no more. */
  readonly companions: readonly PatternId[];
}
