import type { MeasureId } from '../report/ids.ts';
import type { Side } from '../skeleton.ts';
import {
  ankleAtContact,
  ankleExtreme,
  ankleRange,
  footProgressionInStance,
  heelOffPercent,
  kneeMinStance,
  kneePeakSwing,
  pelvicDrop,
  stancePercent,
  thighExtensionPeak,
  type CycleSignals,
} from './per-cycle.ts';
import type { Sample } from './sample.ts';

type CycleSamples = (signals: CycleSignals, side: Side) => Sample[];

/** Measures that a single cycle of one leg has a value of, in the order of tables, and how each is read. */
export const CYCLE_SAMPLES = {
  'heel-off-percent': heelOffPercent,
  'stance-percent': stancePercent,
  'ankle-dorsiflexion-peak-stance': ankleExtreme('peak-stance'),
  'ankle-dorsiflexion-initial-contact': ankleAtContact,
  'ankle-plantarflexion-push-off': ankleExtreme('push-off'),
  'ankle-dorsiflexion-peak-swing': ankleExtreme('peak-swing'),
  'ankle-range': ankleRange,
  'foot-progression-stance': footProgressionInStance,
  'pelvic-drop': pelvicDrop,
  'knee-flexion-min-stance': kneeMinStance,
  'knee-flexion-peak-swing': kneePeakSwing,
  'thigh-extension-peak': thighExtensionPeak,
} as const satisfies Partial<Record<MeasureId, CycleSamples>>;

export type CycleMeasureId = keyof typeof CYCLE_SAMPLES;
export const CYCLE_MEASURE_IDS = Object.keys(CYCLE_SAMPLES) as readonly CycleMeasureId[];
