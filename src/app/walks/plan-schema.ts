import * as v from 'valibot';
import { ADVICE_FORMS } from '#core/advice/advice-codes.ts';

const day = v.pipe(v.string(), v.isoDate());

/** A kept plan as it is written: an exercise and the days on which it was done. */
export const planSchema = v.object({
  form: v.picklist(ADVICE_FORMS),
  later: v.nullable(v.picklist(ADVICE_FORMS)),
  side: v.nullable(v.picklist(['left', 'right', 'both'])),
  startedOn: day,
  doneOn: v.pipe(v.array(day), v.maxLength(4000), v.readonly()),
});
