import type { NormQuantity } from '#core/norms/norms.ts';
import { PATTERN_TABLE } from '#core/patterns/pattern-table.ts';
import type { PatternId } from '#core/report/ids.ts';
import type { Pattern } from '#core/report/report.ts';
import { PECULIARITIES, type SetPeculiarity } from '../patterns/peculiarities.ts';
import { MORE_PECULIARITIES } from './more-peculiarities.ts';

/** One walker of the gallery: the reference's own walk, with one thing done differently. */
export interface Specimen {
  readonly id: PatternId | 'typical-side' | 'typical-front';
  /** Null for a typical walker. */
  readonly set: SetPeculiarity | null;
  readonly view: 'side' | 'front';
  /** Where the pattern was set; null where nothing was. */
  readonly side: Pattern['side'] | null;
  /** Which of the measured errors of the network the walker is seen with; null: seen exactly. */
  readonly seed: number | null;
  /** The curve that shows it; null where the page has none. */
  readonly curve: NormQuantity | null;
}

/** A pattern that this version never tells: no landmark carries the arch of the foot. */
export const NEVER_TOLD = 'midfoot-pronation' satisfies PatternId;

/** In the order of the contract; each seed is one with which the engine tells what is there. */
const CHOSEN: Readonly<
  Record<Exclude<PatternId, typeof NEVER_TOLD>, Pick<Specimen, 'seed' | 'curve'>>
> = {
  'limited-dorsiflexion': { seed: 1, curve: 'ankleDorsiflexionDeg' },
  'early-heel-rise': { seed: 4, curve: 'footPitchDeg' },
  'reduced-tibial-progression': { seed: 6, curve: 'shankInclinationDeg' },
  'toe-out': { seed: 4, curve: 'footProgressionDeg' },
  'toe-in': { seed: 2, curve: 'footProgressionDeg' },
  'knee-hyperextension': { seed: 4, curve: 'kneeFlexionDeg' },
  'increased-stance-knee-flexion': { seed: 2, curve: 'kneeFlexionDeg' },
  'reduced-hip-extension': { seed: 6, curve: 'thighInclinationDeg' },
  'forward-trunk-lean': { seed: 4, curve: null },
  // The estimate draws everybody toward the usual tilt: few seeds get as far as "possible".
  'anterior-pelvic-tilt': { seed: 6, curve: null },
  'pelvic-drop': { seed: 4, curve: 'pelvicObliquityDeg' },
  vaulting: { seed: 4, curve: 'footPitchDeg' },
  circumduction: { seed: 4, curve: null },
  steppage: { seed: 6, curve: 'ankleDorsiflexionDeg' },
  // The network's errors on the lengths of steps hide a difference of 14 % in most seeds.
  asymmetry: { seed: null, curve: 'thighInclinationDeg' },
  'flat-foot-contact': { seed: 4, curve: 'footPitchDeg' },
  'calf-pattern': { seed: 1, curve: 'ankleDorsiflexionDeg' },
};

const SETS = [...PECULIARITIES, ...MORE_PECULIARITIES];

const TYPICAL = { set: null, side: null, seed: 6 } as const;

/** Typical walkers first, then every pattern once. */
export const SPECIMENS: readonly Specimen[] = [
  { ...TYPICAL, id: 'typical-side', view: 'side', curve: 'ankleDorsiflexionDeg' },
  { ...TYPICAL, id: 'typical-front', view: 'front', curve: 'footProgressionDeg' },
  ...Object.entries(CHOSEN).map(([id, chosen]): Specimen => {
    const set = SETS.find(({ shows }) => shows === id);
    if (set === undefined) throw new Error(`nobody is set to show ${id}`);
    const side = PATTERN_TABLE[set.shows].of === 'body' ? 'both' : set.side;
    return { id: set.shows, set, view: set.view, side, ...chosen };
  }),
  { ...TYPICAL, id: NEVER_TOLD, view: 'front', curve: null },
];
