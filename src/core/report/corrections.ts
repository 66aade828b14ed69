import * as v from 'valibot';
import {
  EVENT_NAMES,
  EXCLUSION_REASONS,
  PLACED_POINTS,
  STATED_VIEWS,
  type Correction,
} from '../corrections/correction.ts';

/** More than this nobody makes by hand. */
export const MOST_CORRECTIONS = 2000;

function within(most: number) {
  return v.pipe(v.number(), v.finite(), v.minValue(-most), v.maxValue(most));
}

const side = v.picklist(['left', 'right']);
const event = v.picklist(EVENT_NAMES);
const seconds = within(1e6);
const pixels = within(1e6);
const moment = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/),
);

const changeSchema = v.variant('code', [
  v.object({ code: v.literal('move-event'), side, event, fromS: seconds, toS: seconds }),
  v.object({ code: v.picklist(['add-event', 'delete-event']), side, event, atS: seconds }),
  v.object({
    code: v.literal('exclude-stride'),
    side,
    atS: seconds,
    reason: v.picklist(EXCLUSION_REASONS),
  }),
  v.object({ code: v.literal('include-stride'), side, atS: seconds }),
  v.object({ code: v.literal('exchange-sides'), fromS: seconds, toS: seconds }),
  v.object({
    code: v.literal('place-landmark'),
    side,
    point: v.picklist(PLACED_POINTS),
    atS: seconds,
    xPx: pixels,
    yPx: pixels,
  }),
  v.object({ code: v.literal('view'), kind: v.picklist(STATED_VIEWS), toward: v.nullable(side) }),
  v.object({ code: v.literal('zero'), side, deg: within(90) }),
  v.object({ code: v.literal('neutral-frame'), side, atS: seconds }),
]);

/** Mirrors `corrections/correction.ts`. */
export const correctionSchema = v.object({
  by: v.pipe(v.string(), v.maxLength(20)),
  at: moment,
  change: changeSchema,
}) satisfies v.GenericSchema<Correction>;
