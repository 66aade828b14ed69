import type { Measure, Report } from '../report/report.ts';
import { sumOf, Z_95 } from '../statistics.ts';
import { alikeRows, preferred, type Sighting } from './alike-rows.ts';

/**
 * The part of the best clip's variance that every clip of a visit shares: the same body, shoes and network. It does
 * not shrink with more clips. A choice, not a published figure.
 */
const SHARED_VARIANCE = 0.5;

/** Why a value is missing, from the clip that came nearest to having it. */
const NEAREST_FIRST = ['low-quality', 'no-cycles', 'unknown-scale', 'not-visible-from-this-view'];

/**
 * One row for each measure and side, pooled over the clips that can show it: rather measured than estimated, rather
 * the leg near the camera, and among those the surer clip counts for more. Rows come in the order of the first report.
 */
export function poolMeasures(
  reports: readonly Pick<Report, 'view' | 'measures' | 'passes'>[],
): Measure[] {
  return alikeRows(reports, ({ measures }) => measures).map(poolOne);
}

function poolOne(sightings: readonly Sighting<Measure>[]): Measure {
  const withValue = sightings.filter(({ row }) => row.value !== null);
  const measured = preferred(withValue, ({ row }) => row.status === 'measured');
  const chosen = preferred(measured, ({ near }) => near).map(({ row }) => row);
  const [first] = chosen;
  if (first === undefined) return missing(sightings.map(({ row }) => row));
  if (chosen.length === 1) return first;
  return { ...first, ...pooled(chosen), cycles: sumOf(chosen.map((measure) => measure.cycles)) };
}

/**
 * Mean weighted by the inverse of each clip's own variance; the shared part stays whole. Where the clips disagree by
 * more than their own errors allow, these grow to fit (Birge's ratio). A value without an interval has no weight
 * beside one that has.
 */
function pooled(measures: readonly Measure[]): Pick<Measure, 'value' | 'ci95'> {
  const points = measures.flatMap(({ value, ci95 }) =>
    value === null || ci95 === null || ci95[1] <= ci95[0]
      ? []
      : [{ value, variance: ((ci95[1] - ci95[0]) / 2 / Z_95) ** 2 }],
  );
  if (points.length === 0) return { value: measures[0]?.value ?? null, ci95: null };
  const { value, variance } = pooledPoint(points);
  const halfWidth = Z_95 * Math.sqrt(variance);
  return { value, ci95: [value - halfWidth, value + halfWidth] };
}

/** A value and the square of its standard uncertainty. */
export interface Point {
  readonly value: number;
  readonly variance: number;
}

/** Several clips' values of one thing as one; there is at least one. */
export function pooledPoint(points: readonly Point[]): Point {
  const shared = SHARED_VARIANCE * Math.min(...points.map(({ variance }) => variance));
  const weighted = points.map(({ value, variance }) => ({
    value,
    weight: 1 / (variance - shared),
  }));
  const total = sumOf(weighted.map(({ weight }) => weight));
  const value = sumOf(weighted.map((point) => point.value * point.weight)) / total;
  const chiSquared = sumOf(weighted.map((point) => point.weight * (point.value - value) ** 2));
  const disagreement = Math.max(1, chiSquared / Math.max(1, points.length - 1));
  return { value, variance: shared + disagreement / total };
}

function missing(measures: readonly Measure[]): Measure {
  const nearest = NEAREST_FIRST.map((status) => measures.find((row) => row.status === status));
  const row = nearest.find((found) => found !== undefined) ?? measures[0];
  if (row === undefined) throw new RangeError('no measure to pool');
  return { ...row, value: null, ci95: null };
}
