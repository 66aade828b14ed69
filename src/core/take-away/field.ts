import type { DigitsReader, DigitsWriter } from './digits.ts';

/** One value, described once for both ways. */
export interface Field<Value> {
  put(out: DigitsWriter, value: Value): void;
  /** What cannot have been written marks the reader as failed; what is given then means nothing. */
  take(from: DigitsReader): Value;
}

/** One of a list, with room for as many as `of`: the list may grow at its end, and what was written stays readable. */
export function oneOf<const Item>(
  items: readonly [Item, ...(readonly Item[])],
  of: number,
): Field<Item> {
  return {
    put: (out, value) => out.put(items.indexOf(value), of),
    take: (from) => {
      const at = from.take(of);
      if (at >= items.length) from.fail();
      // A list may hold undefined.
      return at < items.length ? (items[at] as Item) : items[0];
    },
  };
}

/** 0 or more, mostly below `usual`. */
export function count(usual: number): Field<number> {
  return {
    put: (out, value) => out.putCount(value, usual),
    take: (from) => from.takeCount(usual),
  };
}

/** A whole number, mostly nearer to 0 than half of `usual`. */
export function whole(usual: number): Field<number> {
  return {
    put: (out, value) => out.putCount(value < 0 ? -2 * value - 1 : 2 * value, usual),
    take: (from) => {
      const folded = from.takeCount(usual);
      return folded % 2 === 1 ? -(folded + 1) / 2 : folded / 2;
    },
  };
}

export function orNull<Value>(field: Field<Value>): Field<Value | null> {
  return {
    put: (out, value) => {
      out.put(value === null ? 0 : 1, 2);
      if (value !== null) field.put(out, value);
    },
    take: (from) => (from.take(2) === 0 ? null : field.take(from)),
  };
}

/** A list of at most `most`; what is beyond is left out. */
export function listOf<Value>(item: Field<Value>, most: number): Field<readonly Value[]> {
  return {
    put: (out, values) => {
      const kept = values.slice(0, most);
      out.put(kept.length, most + 1);
      for (const value of kept) item.put(out, value);
    },
    take: (from) => Array.from({ length: from.take(most + 1) }, () => item.take(from)),
  };
}

type Fields<Value> = { readonly [Key in keyof Value]: Field<Value[Key]> };

/** Fields in their order. */
export function record<Value extends object>(fields: Fields<Value>): Field<Value> {
  const keys = Object.keys(fields) as (keyof Value)[];
  return {
    put: (out, value) => {
      for (const key of keys) fields[key].put(out, value[key]);
    },
    take: (from) => {
      const value: Partial<Value> = {};
      for (const key of keys) value[key] = fields[key].take(from);
      return value as Value;
    },
  };
}

/** A value that is written as another one. */
export function as<Value, Written>(
  field: Field<Written>,
  write: (value: Value) => Written,
  read: (written: Written) => Value,
): Field<Value> {
  return {
    put: (out, value) => field.put(out, write(value)),
    take: (from) => read(field.take(from)),
  };
}
