import { SIDES, type Side } from './skeleton.ts';

/** A record for both legs, built one side at a time. */
export function mapBothSides<Value>(build: (side: Side) => Value): Record<Side, Value> {
  const [left, right] = SIDES.map(build) as [Value, Value];
  return { left, right };
}
