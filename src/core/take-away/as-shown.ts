/**
 * Numbers are carried in tenths of the last digit that is shown, and so that what is shown of them is the same: 6.46
 * would be carried as 6.5 and shown as 7. Half a digit off the nearest tenth at most.
 */
const TENTHS_AWAY = [0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6] as const;

/** A number as it is shown: halves go away from zero. */
function shown(value: number, decimals: number): number {
  return Math.sign(value) * Number(Math.abs(value).toFixed(decimals)) + 0;
}

/** Tenths of the last digit shown, the nearest that is shown as the value is. */
export function tenthsOf(value: number, decimals: number): number {
  const nearest = nearestTenth(value, decimals);
  const same = TENTHS_AWAY.map((away) => nearest + away).find(
    (tenths) => shown(ofTenths(tenths, decimals), decimals) === shown(value, decimals),
  );
  return same ?? nearest;
}

/** The same for an interval: both of its ends and half its width are shown as they were. */
export function intervalTenths(
  [low, high]: readonly [number, number],
  decimals: number,
): readonly [number, number] {
  const looks = ([from, to]: readonly [number, number]) =>
    [from, to, (to - from) / 2].map((value) => shown(value, decimals)).join();
  const nearest = [nearestTenth(low, decimals), nearestTenth(high, decimals)] as const;
  const pairs = TENTHS_AWAY.flatMap((a) => TENTHS_AWAY.map((b) => [a, b] as const))
    .toSorted((one, other) => distance(one) - distance(other))
    .map(([a, b]) => [nearest[0] + a, nearest[1] + b] as const);
  const same = pairs.find(
    ([from, to]) =>
      looks([ofTenths(from, decimals), ofTenths(to, decimals)]) === looks([low, high]),
  );
  return same ?? nearest;
}

export function ofTenths(tenths: number, decimals: number): number {
  return tenths / 10 ** (decimals + 1);
}

function nearestTenth(value: number, decimals: number): number {
  return Math.round(value * 10 ** (decimals + 1)) + 0;
}

function distance([a, b]: readonly [number, number]): number {
  return Math.abs(a) + Math.abs(b);
}
