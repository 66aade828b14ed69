import type { PatternId } from '#core/report/ids.ts';
import type { Side } from '#core/body/skeleton.ts';
import type { TrueLeg } from './simulated-walker.ts';

/** One thing that a simulated walker does differently, as large as a rendered walker did it. */
export interface SetPeculiarity {
  readonly shows: PatternId;
  readonly view: 'side' | 'front';
  readonly side: Side | 'both';
  /** Changes that leg at a place in its cycle, 0 to 1. */
  readonly change: (leg: TrueLeg, phase: number) => Partial<TrueLeg>;
  readonly leanDeg?: number;
  readonly tiltDeg?: number;
  /** Named in the printed table: the rendered walker that it is as large as. */
  readonly like: string;
  /** One of the eight clips that everybody has. */
  readonly known: boolean;
}

const NOTHING = () => ({});

/** 1 within the window, 0 outside, smooth at its ends. */
export function within(phase: number, from: number, to: number, ramp = 0.08): number {
  const rise = Math.min(1, Math.max(0, (phase - from) / ramp));
  const fall = Math.min(1, Math.max(0, (to - phase) / ramp));
  return Math.min(rise, fall);
}

/** Sizes are those of the rendered walkers' truth, not of what was asked for. */
export const PECULIARITIES: readonly SetPeculiarity[] = [
  {
    shows: 'limited-dorsiflexion',
    like: 'peak 2 deg (known clip 3)',
    known: true,
    view: 'side',
    side: 'right',
    // The shin goes on, the ankle does not: the heel comes up.
    change: ({ shankDeg, pitchDeg }, phase) => ({
      pitchDeg: pitchDeg - within(phase, 0.08, 0.66) * Math.max(0, shankDeg + pitchDeg - 2),
    }),
  },
  {
    shows: 'toe-out',
    like: '23.5 deg (known clip 4)',
    known: true,
    view: 'front',
    side: 'right',
    change: () => ({ toeOutDeg: 23.5 }),
  },
  {
    shows: 'pelvic-drop',
    like: 'peak 11.7 deg (known clip 5)',
    known: true,
    view: 'front',
    side: 'right',
    change: (_leg, phase) => ({ stanceUpDeg: 11.7 * within(phase, 0, 0.5, 0.2) }),
  },
  {
    shows: 'forward-trunk-lean',
    like: '12 deg (known clip 6)',
    known: true,
    view: 'side',
    side: 'both',
    change: NOTHING,
    leanDeg: 12,
  },
  {
    shows: 'anterior-pelvic-tilt',
    like: '19.8 deg (known clip 6)',
    known: true,
    view: 'side',
    side: 'both',
    change: NOTHING,
    tiltDeg: 19.8,
  },
  {
    shows: 'toe-in',
    like: '-8 deg',
    known: false,
    view: 'front',
    side: 'right',
    change: () => ({ toeOutDeg: -8 }),
  },
  {
    shows: 'knee-hyperextension',
    like: 'stance minimum -9 deg',
    known: false,
    view: 'side',
    side: 'right',
    change: ({ thighDeg }, phase) => ({ thighDeg: thighDeg - 18.5 * within(phase, 0.1, 0.58) }),
  },
  {
    shows: 'increased-stance-knee-flexion',
    like: 'stance minimum 19.5 deg',
    known: false,
    view: 'side',
    side: 'right',
    change: ({ thighDeg }, phase) => ({ thighDeg: thighDeg + 10 * within(phase, 0, 0.62) }),
  },
  {
    shows: 'steppage',
    like: 'swing ankle -10 deg, knee 77.5 deg',
    known: false,
    view: 'side',
    side: 'right',
    change: ({ shankDeg, pitchDeg, thighDeg }, phase) => {
      const swing = Math.max(within(phase, 0.62, 2), 1 - Math.min(1, phase / 0.08));
      return {
        pitchDeg: pitchDeg - swing * Math.max(0, shankDeg + pitchDeg + 10),
        thighDeg: thighDeg + 13 * within(phase, 0.58, 0.88),
      };
    },
  },
  {
    shows: 'circumduction',
    like: 'arc 25 % of the leg (front view)',
    known: false,
    view: 'front',
    side: 'right',
    change: (_leg, phase) => ({
      asideOfLeg: 0.25 * Math.sin((Math.PI * Math.max(0, phase - 0.62)) / 0.38),
    }),
  },
];

/** The known clips' patterns, but for the pelvis' tilt, which a video does not measure. */
export const SEEN_BY_A_VIDEO = PECULIARITIES.filter(
  ({ known, shows }) => known && shows !== 'anterior-pelvic-tilt',
);
