import { ANKLE_CODES } from '../answer/ankle-answer.ts';
import { rowOf } from '../measures/measure-lists.ts';
import {
  CANNOT_TELL_REASONS,
  MEASURE_IDS,
  MEASURE_STATUSES,
  MISSING_IN_WALK,
  OUTCOME_CODES,
  PATTERN_IDS,
  SPEED_CLASSES,
} from '../report/ids.ts';
import type { Side } from '../body/skeleton.ts';
import type { Measure } from '../report/report.ts';
import { SHOWN_DECIMALS } from '../report/rounding.ts';
import { VIEW_KINDS } from '../view/seen-view.ts';
import { intervalTenths, ofTenths, tenthsOf } from './as-shown.ts';
import { as, count, listOf, oneOf, orNull, record, whole, type Field } from './field.ts';
import { tableOf } from './rows.ts';
import { patternOf } from './taken-patterns.ts';
import type { TakenAnkle, TakenWalk } from './taken-walk.ts';

/*
 * The fields of a taken walk, format 1. Lists of codes may grow at their end and no further than the room that is left
 * here; whoever takes one out, reorders them, or changes a field raises FORMAT in `payload.ts`.
 */

/** Of what a number of a measure is made: its value, and how far both ends of its interval are from it. */
type Written = Pick<Measure, 'status' | 'cycles'> & {
  readonly tenths: number | null;
  readonly ends: { readonly below: number; readonly above: number } | null;
};

const measureField = record<Written>({
  status: oneOf(MEASURE_STATUSES, 8),
  tenths: orNull(whole(2048)),
  ends: orNull(record({ below: whole(256), above: whole(256) })),
  cycles: count(32),
});

function measureOf(id: Measure['id'], side: Measure['side']): Field<Measure> {
  const { unit } = rowOf(id);
  const decimals = SHOWN_DECIMALS[unit];
  const of = (tenths: number) => ofTenths(tenths, decimals);
  return as(
    measureField,
    ({ value, ci95, cycles, status }) => {
      const tenths = value === null ? null : tenthsOf(value, decimals);
      const [low, high] = ci95 === null ? [0, 0] : intervalTenths(ci95, decimals);
      const at = tenths ?? 0;
      const ends = ci95 === null ? null : { below: at - low, above: high - at };
      return { status, cycles, tenths, ends };
    },
    ({ status, cycles, tenths, ends }) => {
      const at = tenths ?? 0;
      const value = tenths === null ? null : of(tenths);
      const ci95: Measure['ci95'] =
        ends === null ? null : [of(at - ends.below), of(at + ends.above)];
      return { id, side, value, unit, ci95, cycles, status };
    },
  );
}

/** "0.7.0"; what is not of this kind is not taken along. */
const versionField: Field<string | null> = as(
  orNull(record({ major: count(16), minor: count(64), patch: count(32) })),
  (version: string | null) => {
    const [, major, minor, patch] = /^(\d{1,4})\.(\d{1,4})\.(\d{1,4})$/.exec(version ?? '') ?? [];
    return major === undefined
      ? null
      : { major: Number(major), minor: Number(minor), patch: Number(patch) };
  },
  (parts) => (parts === null ? null : `${parts.major}.${parts.minor}.${parts.patch}`),
);

const MODELS = ['blazepose-lite', 'blazepose-full', 'blazepose-heavy'] as const;

const modelField: Field<string | null> = as(
  oneOf([null, ...MODELS], 8),
  (model: string | null) => MODELS.find((one) => one === model) ?? null,
  (model) => model,
);

const MINUTE_MS = 60_000;
const BEGINNING_MS = Date.UTC(2020, 0, 1);

const dateField: Field<number | null> = orNull(
  as(
    whole(2 ** 25),
    (atMs: number) => Math.floor((atMs - BEGINNING_MS) / MINUTE_MS),
    (minutes) => BEGINNING_MS + minutes * MINUTE_MS,
  ),
);

type Outcome = TakenWalk['outcome'];

const outcomeField: Field<Outcome> = as(
  record({
    code: oneOf(OUTCOME_CODES, 8),
    missing: oneOf([undefined, ...MISSING_IN_WALK], 8),
  }),
  ({ code, missing }: Outcome) => ({ code, missing }),
  ({ code, missing }) => ({ code, detail: '', ...(missing === undefined ? {} : { missing }) }),
);

const ankleOf = (side: Side): Field<TakenAnkle> =>
  as(
    record({
      code: oneOf(ANKLE_CODES, 10),
      reason: oneOf([null, 'signs-differ', ...CANNOT_TELL_REASONS], 14),
    }),
    ({ code, reason }: TakenAnkle) => ({ code, reason }),
    ({ code, reason }) => ({ side, code, reason }),
  );

const MOST_VIDEOS = 7;

export const takenField = record<TakenWalk>({
  version: versionField,
  model: modelField,
  walkedAtMs: dateField,
  outcome: outcomeField,
  views: listOf(oneOf(VIEW_KINDS, 8), MOST_VIDEOS),
  unevenBeat: oneOf([false, true], 2),
  speedClass: oneOf([null, ...SPEED_CLASSES], 8),
  measures: tableOf(MEASURE_IDS, measureOf),
  patterns: tableOf(PATTERN_IDS, patternOf),
  ankles: record({ left: ankleOf('left'), right: ankleOf('right') }),
});
