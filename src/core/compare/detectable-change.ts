import { MEASURES } from '../measures/definitions.ts';
import type { MeasureId } from '../report/ids.ts';

/** What tells a change between two days from chance (clinical spec 2.6; the spec's [DESIGN] where no study gives it). */
interface Repeatability {
  /** Spread of one person from day to day, in the measure's unit, or a share of the value where `relative`. */
  readonly session: number;
  /** No smaller change is ever called one. */
  readonly least: number;
  readonly relative?: boolean;
}

const ANKLE: Repeatability = { session: 2.5, least: 7 };
const LEG: Repeatability = { session: 2, least: 6 };
const PELVIS: Repeatability = { session: 1.5, least: 5 };
const SHARE_OF_STRIDE: Repeatability = { session: 2, least: 6 };

const REPEATABILITY: Readonly<Record<MeasureId, Repeatability | null>> = {
  'ankle-dorsiflexion-peak-stance': ANKLE,
  'ankle-dorsiflexion-initial-contact': ANKLE,
  'ankle-plantarflexion-push-off': ANKLE,
  'ankle-dorsiflexion-peak-swing': ANKLE,
  'ankle-range': ANKLE,
  'foot-progression-stance': { session: 3, least: 9 },
  'pelvic-obliquity-range': PELVIS,
  'pelvic-drop': PELVIS,
  // An estimate whose error is nearly the spread between people: no change in it can be told.
  'pelvic-tilt-mean': null,
  'knee-flexion-min-stance': LEG,
  'knee-flexion-peak-swing': LEG,
  'thigh-extension-peak': LEG,
  'trunk-lean-mean': LEG,
  'heel-off-percent': SHARE_OF_STRIDE,
  'stance-percent': SHARE_OF_STRIDE,
  // The shares of step length and cadence, which the spec gives.
  'step-time': { session: 0.03, least: 0.09, relative: true },
  'stride-time': { session: 0.02, least: 0.06, relative: true },
  cadence: { session: 2, least: 6 },
  'step-length': { session: 0.03, least: 0.09, relative: true },
  'walking-speed': { session: 0.03, least: 0.09, relative: true },
};

/** Cycles of one pass resemble each other: they count for less than independent ones (clinical spec 2.6). */
const INDEPENDENT_SHARE = 0.8;
/** 95 % of the differences of two equal measurements lie within this many of one's standard errors. */
const Z = 1.96;

/**
 * Minimal detectable change (MDC95) between two measurements of one measure, in its unit; null where no change can
 * be told. Few cycles make it larger, many never smaller than the spec's.
 * @param middle the mean of the two values.
 * @param cycles behind either value.
 */
export function detectableChange(
  id: MeasureId,
  middle: number,
  cycles: readonly [number, number],
): number | null {
  const known = REPEATABILITY[id];
  const definition = MEASURES.find((measure) => measure.id === id);
  if (known === null || definition === undefined) return null;
  const scale = known.relative === true ? Math.abs(middle) : 1;
  const spread = definition.usualSpread * (definition.relative === true ? Math.abs(middle) : 1);
  const variance = (count: number) =>
    spread ** 2 / (INDEPENDENT_SHARE * Math.max(1, count)) + (known.session * scale) ** 2;
  return Math.max(known.least * scale, Z * Math.sqrt(variance(cycles[0]) + variance(cycles[1])));
}
