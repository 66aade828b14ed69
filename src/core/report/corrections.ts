import * as v from 'valibot';
import type { Correction } from '../corrections/correction.ts';

/** More than this nobody makes by hand. */
export const MOST_CORRECTIONS = 2000;

const degrees = v.pipe(v.number(), v.finite(), v.minValue(-90), v.maxValue(90));
const side = v.picklist(['left', 'right']);
const moment = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/),
);

const changeSchema = v.variant('code', [v.object({ code: v.literal('zero'), side, deg: degrees })]);

/** Mirrors `corrections/correction.ts`. */
export const correctionSchema = v.object({
  by: v.pipe(v.string(), v.maxLength(20)),
  at: moment,
  change: changeSchema,
}) satisfies v.GenericSchema<Correction>;
