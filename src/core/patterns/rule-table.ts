import type { Compare, PatternId } from '../report/ids.ts';
import type { Criterion, Limit, RuleRow } from './rule-row.ts';

/**
 * Every pattern rule in one table (clinical-rules.md 8.5: why, and T_on / T_off; our choice unless said otherwise).
 * Degrees, or percent of the gait cycle, of leg length, or of the legs' mean. To change a rule change its row.
 */

/** Beyond means above, or below, `on`; once on, `off` turns it off. */
function above(
  reading: Criterion['reading'],
  on: Limit,
  off: Limit,
  compare: Compare = 'value',
): Criterion {
  return { reading, compare, direction: 1, on, off };
}
function below(reading: Criterion['reading'], on: Limit, off: Limit): Criterion {
  return { reading, compare: 'value', direction: -1, on, off };
}
/** Less (or more) than the other leg by so much; where the other leg was not seen the rule does without. */
function lessThanOther(reading: Criterion['reading'], on: number, off: number): Criterion {
  return { reading, compare: 'over-other', direction: -1, on: -on, off: -off, ifMissing: 'skip' };
}
function moreThanOther(reading: Criterion['reading'], on: number, off: number): Criterion {
  return { reading, compare: 'over-other', direction: 1, on, off, ifMissing: 'skip' };
}
function apart(
  reading: Criterion['reading'],
  on: number,
  off: number,
  compare: Compare = 'apart',
): Criterion {
  return { ...above(reading, on, off, compare), ifMissing: 'skip' };
}

const CALF_SIGNS: readonly PatternId[] = [
  'early-heel-rise',
  'increased-stance-knee-flexion',
  'knee-hyperextension',
  'reduced-hip-extension',
  'flat-foot-contact',
];

/** A pattern without a rule of its own: null. No landmark carries the arch of the foot; the composite follows from others. */
export const RULE_TABLE: Readonly<Record<PatternId, RuleRow | null>> = {
  // P01. Fast walkers bend less. `combine.ts`: present needs a sign besides.
  'limited-dorsiflexion': {
    cap: 'present',
    needsFootZero: true,
    anyOf: [
      [below('shank-inclination-foot-flat', 7, 8.5)],
      [
        below(
          'ankle-dorsiflexion-peak-stance',
          { veryslow: 9, slow: 9, free: 9, fast: 6 },
          { veryslow: 10.5, slow: 10.5, free: 10.5, fast: 7.5 },
        ),
      ],
      [lessThanOther('shank-inclination-foot-flat', 5, 3.5)],
    ],
    companions: [...CALF_SIGNS, 'reduced-tibial-progression', 'toe-out'],
  },
  // P02. Reference heel-off 51 / 45 / 38 / 34 %, less 8; and, without a clock, soon after the feet pass each other.
  'early-heel-rise': {
    cap: 'present',
    anyOf: [
      [
        below(
          'heel-off-percent',
          { veryslow: 43, slow: 37, free: 30, fast: 26 },
          { veryslow: 46, slow: 40, free: 33, fast: 29 },
        ),
        below('heel-off-after-feet-adjacent', 3, 3),
      ],
    ],
    companions: ['limited-dorsiflexion', 'reduced-tibial-progression', 'toe-out'],
  },
  // P03. Reference curves (norms) at heel-off 18.5 / 18.5 / 16 / 14 less 5; at 40 % 11 / 14.4 / 18 / 18.5 less 7.
  'reduced-tibial-progression': {
    cap: 'present',
    anyOf: [
      [
        below(
          'shank-inclination-heel-off',
          { veryslow: 13.5, slow: 13.5, free: 11, fast: 9 },
          { veryslow: 15.5, slow: 15.5, free: 13, fast: 11 },
        ),
      ],
      [
        below(
          'shank-inclination-40-percent',
          { veryslow: 4, slow: 7.5, free: 11, fast: 11.5 },
          { veryslow: 6, slow: 9.5, free: 13, fast: 13.5 },
        ),
      ],
      [lessThanOther('shank-inclination-heel-off', 6, 4)],
    ],
    companions: ['limited-dorsiflexion', 'early-heel-rise'],
  },
  // P04. About one standard deviation over the usual 6 to 9 deg.
  'toe-out': {
    cap: 'present',
    anyOf: [
      [above('foot-progression-stance', 15, 12)],
      [moreThanOther('foot-progression-stance', 10, 7)],
    ],
    companions: ['limited-dorsiflexion', 'early-heel-rise'],
  },
  // P04's neutral remark.
  'toe-in': {
    cap: 'present',
    anyOf: [[below('foot-progression-stance', -5, -3)]],
    companions: [],
  },
  // P06.
  'knee-hyperextension': {
    cap: 'present',
    anyOf: [[below('knee-flexion-min-stance', -5, -3)]],
    companions: ['limited-dorsiflexion'],
  },
  // P07. The reference at 45 % (8 / 8.5 / 12.5 / 5.5 deg) and 8; stance never under 15.
  'increased-stance-knee-flexion': {
    cap: 'present',
    anyOf: [
      [
        above(
          'knee-flexion-peak-dorsiflexion',
          { veryslow: 16, slow: 16.5, free: 20.5, fast: 13.5 },
          { veryslow: 14, slow: 14.5, free: 18.5, fast: 11.5 },
        ),
      ],
      [above('knee-flexion-min-stance', 15, 13)],
    ],
    companions: ['limited-dorsiflexion', 'reduced-hip-extension'],
  },
  // P08. Thigh behind the vertical: reference and 7; fast, where no source gives a limit, reference (-21.4) and 9.4.
  'reduced-hip-extension': {
    cap: 'present',
    anyOf: [
      [
        above(
          'thigh-extension-peak',
          { veryslow: -4, slow: -6, free: -8, fast: -12 },
          { veryslow: -6, slow: -8, free: -10, fast: -14 },
        ),
      ],
    ],
    companions: ['limited-dorsiflexion', 'increased-stance-knee-flexion', 'forward-trunk-lean'],
  },
  // P09. Usual lean 0 to 5 deg, and 6; there is no standing baseline.
  'forward-trunk-lean': {
    cap: 'present',
    anyOf: [[above('trunk-lean-mean', 8, 6)]],
    companions: ['anterior-pelvic-tilt', 'reduced-hip-extension'],
  },
  // P10. The estimate of the report (clinical-rules.md 2.6), one standard deviation (4.8) over its usual 11.4 deg.
  'anterior-pelvic-tilt': {
    cap: 'possible',
    insteadOfNotSeen: 'low-quality',
    anyOf: [[above('pelvic-tilt-mean', 16, 14)]],
    companions: ['forward-trunk-lean', 'reduced-hip-extension'],
  },
  // P11. Stance side up, usual peak 4 to 6.6 deg.
  'pelvic-drop': {
    cap: 'present',
    anyOf: [[above('pelvic-drop', 9, 7.5)], [moreThanOther('pelvic-drop', 4, 3)]],
    companions: [],
  },
  // P12. The heel is up before 30 % while the other leg swings past, and the hips rise higher than over the other leg.
  vaulting: {
    cap: 'present',
    anyOf: [
      [
        below('foot-pitch-before-30-percent', -8, -6),
        { ...moreThanOther('hip-rise-stance', 3, 2), ifMissing: 'possible' },
      ],
    ],
    companions: ['steppage', 'circumduction'],
  },
  // P13. Seen from front or back; the knee in swing only from the side.
  circumduction: {
    cap: 'present',
    anyOf: [
      [
        above('swing-lateral-arc', 6, 4.5),
        { ...moreThanOther('swing-lateral-arc', 0, 0), otherTimes: 1.5, ifMissing: 'possible' },
        { ...below('knee-flexion-peak-swing', 50, 53), ifMissing: 'possible' },
      ],
    ],
    companions: ['steppage'],
  },
  // P14. The toes hang in swing and the leg is lifted high to clear them. Networks draw a hanging foot nearly as a
  // usual one (5 rendered legs at -4 to -11 deg were read at -2 to 11; clips not recorded): not being read does not rule
  // it out.
  steppage: {
    cap: 'present',
    insteadOfNotSeen: 'low-quality',
    anyOf: [
      [below('ankle-dorsiflexion-peak-swing', -8, -5), above('knee-flexion-peak-swing', 68, 66)],
      [below('ankle-dorsiflexion-peak-swing', -8, -5), above('thigh-flexion-peak-swing', 35, 33)],
    ],
    companions: ['flat-foot-contact'],
  },
  // P15. Times and lengths as a share of their mean (Robinson 1987), angles by their difference and never as a share.
  asymmetry: {
    cap: 'present',
    anyOf: [
      [apart('step-time', 10, 7, 'apart-percent')],
      [apart('step-length-of-height', 10, 7, 'apart-percent')],
      [apart('ankle-dorsiflexion-peak-stance', 7, 5)],
      [apart('foot-progression-stance', 9, 7)],
      [apart('pelvic-drop', 5, 3.5)],
    ],
    companions: [],
  },
  // P16. Usual foot pitch at contact 11 (very slow) to 19 deg.
  'flat-foot-contact': {
    cap: 'present',
    anyOf: [[below('foot-pitch-initial-contact', 5, 8)]],
    companions: ['limited-dorsiflexion', 'steppage'],
  },
  'midfoot-pronation': null,
  'calf-pattern': null,
};

/** The composite, a leg's limited ankle bend with what often goes with it (clinical-rules.md 8.3). */
export const CALF_PATTERN = {
  id: 'calf-pattern',
  /** One of these, or a short knee-to-wall distance. */
  core: ['limited-dorsiflexion', 'reduced-tibial-progression'],
  /** And one of these. */
  signs: CALF_SIGNS,
  /** Toe-out counts as a sign where one of these is seen on its leg as well (P04). */
  toeOutWith: ['limited-dorsiflexion', 'early-heel-rise'],
} as const satisfies Readonly<Record<string, PatternId | readonly PatternId[]>>;
