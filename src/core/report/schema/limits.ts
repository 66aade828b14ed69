import * as v from 'valibot';

// What every part of the report is made of. A document beyond these limits is no report.

export const finite = bounded(1e6);
/** An angle may have gone round, but not a hundred times. */
export const degrees = bounded(1000);
export const count = v.pipe(finite, v.integer(), v.minValue(0));
export const valueOrNull = v.nullable(finite);
export const text = v.pipe(v.string(), v.maxLength(1000));
/** Of what a report lists once or for each leg: checks, measures, patterns. */
export const MOST_ROWS = 500;

/** No number of a walk is larger, whatever its unit: a document that holds one is no report. */
function bounded(most: number) {
  return v.pipe(v.number(), v.finite(), v.minValue(-most), v.maxValue(most));
}

/** A list that a page can show. */
export function listOf<const Item extends v.GenericSchema>(item: Item, most: number) {
  return v.pipe(v.array(item), v.maxLength(most));
}
