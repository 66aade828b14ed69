import type { MeasureId } from '#core/report/ids.ts';
import { mean, slope } from '#core/statistics.ts';
import type { ClipAccuracy } from '../clip-accuracy.ts';
import type { ViewGroup } from '../truth/lab-truth.ts';

/** Measures whose readings have to follow the truth: what a pathology changes. */
const FOLLOWED: readonly MeasureId[] = [
  'ankle-dorsiflexion-peak-stance',
  'ankle-dorsiflexion-initial-contact',
  'knee-flexion-min-stance',
  'knee-flexion-peak-swing',
  'heel-off-percent',
  'trunk-lean-mean',
  'foot-progression-stance',
  'pelvic-obliquity-range',
  'pelvic-drop',
];
const GROUPS: readonly ViewGroup[] = ['side', 'front-back', 'between'];
/** Fewer values tell no slope. */
const LEAST_VALUES = 4;

/** How far the readings of one measure, in views of one kind, follow the truth. */
export interface Followed {
  readonly id: MeasureId;
  readonly group: ViewGroup;
  readonly n: number;
  /** Standard deviation of the truth, in the measure's unit: where people hardly differ, a slope says little. */
  readonly truthSpread: number;
  /** Least-squares slope of reading over truth: 1 follows it, 0 tells the same of everybody. */
  readonly slope: number;
  /** Mean absolute error, in the measure's unit. */
  readonly error: number;
}

/** Slopes of the measures over all legs of the clips; views that do not carry a measure give none. */
export function slopes(clips: readonly ClipAccuracy[]): readonly Followed[] {
  return FOLLOWED.flatMap((id) =>
    GROUPS.flatMap((group) => {
      const pairs = clips
        .filter((clip) => clip.group === group)
        .flatMap((clip) => clip.measures)
        .flatMap((row) =>
          row.id === id && row.error !== null && (row.due || group === 'between')
            ? [[row.truth, row.truth + row.error] as const]
            : [],
        );
      if (pairs.length < LEAST_VALUES) return [];
      const truths = pairs.map(([truth]) => truth);
      const centre = mean(truths);
      const truthSpread = Math.sqrt(mean(truths.map((truth) => (truth - centre) ** 2)));
      const read = pairs.map(([, reading]) => reading);
      const error = mean(pairs.map(([truth, reading]) => Math.abs(reading - truth)));
      return [{ id, group, n: pairs.length, truthSpread, slope: slope(truths, read), error }];
    }),
  );
}
