import { within, type SetPeculiarity } from '../patterns/peculiarities.ts';

const SIDE_RIGHT = { view: 'side', side: 'right', known: false } as const;

/** Patterns that no rendered walker was given: sizes chosen here, well beyond the limit of the rule. */
export const MORE_PECULIARITIES: readonly SetPeculiarity[] = [
  {
    ...SIDE_RIGHT,
    shows: 'early-heel-rise',
    like: 'heel off the floor from 18 % of the stride',
    // The shin follows the heel, so that the ankle bends as much as it would have.
    change: ({ pitchDeg, shankDeg, thighDeg }, phase) => {
      const risen = 10 * within(phase, 0.16, 0.52, 0.06);
      return {
        pitchDeg: pitchDeg - risen,
        shankDeg: shankDeg + risen,
        thighDeg: thighDeg - risen / 2,
      };
    },
  },
  {
    ...SIDE_RIGHT,
    shows: 'reduced-tibial-progression',
    like: 'shin 10 deg more upright in late stance',
    change: ({ shankDeg, thighDeg }, phase) => {
      const held = 10 * within(phase, 0.15, 0.62);
      return { shankDeg: shankDeg - held, thighDeg: thighDeg + held };
    },
  },
  {
    ...SIDE_RIGHT,
    shows: 'reduced-hip-extension',
    like: 'thigh 13 deg less behind the vertical',
    change: ({ thighDeg }, phase) => ({ thighDeg: thighDeg + 13 * within(phase, 0.3, 0.75, 0.15) }),
  },
  {
    ...SIDE_RIGHT,
    shows: 'vaulting',
    like: 'on the toes at 18 to 40 % of the stride',
    change: ({ pitchDeg, shankDeg, thighDeg }, phase) => {
      const risen = within(phase, 0.12, 0.45);
      // A straight leg on its toes.
      return {
        pitchDeg: pitchDeg - 20 * risen,
        shankDeg: shankDeg * (1 - risen) + 4 * risen,
        thighDeg: thighDeg * (1 - risen),
      };
    },
  },
  {
    ...SIDE_RIGHT,
    shows: 'flat-foot-contact',
    like: 'foot level at contact',
    change: ({ pitchDeg }, phase) => {
      const landing = Math.max(within(phase, 0.8, 2), 1 - Math.min(1, phase / 0.1));
      return { pitchDeg: pitchDeg - landing * Math.max(0, pitchDeg + 2) };
    },
  },
  {
    ...SIDE_RIGHT,
    shows: 'asymmetry',
    like: 'thigh 16 deg further ahead at contact',
    change: ({ thighDeg }, phase) => ({
      thighDeg:
        thighDeg + 16 * Math.max(within(phase, 0.82, 2, 0.12), 1 - Math.min(1, phase / 0.12)),
    }),
  },
  {
    ...SIDE_RIGHT,
    shows: 'calf-pattern',
    like: 'peak 0 deg, and the heel comes up early',
    change: ({ shankDeg, pitchDeg }, phase) => ({
      pitchDeg: pitchDeg - within(phase, 0.08, 0.66) * Math.max(0, shankDeg + pitchDeg),
    }),
  },
];
