import { PEOPLE } from './lab-people.ts';
import { recipe, type CameraName, type Recipe, type Shot } from './recipe.ts';

type Gait = Readonly<Record<string, unknown>>;

/** A walk of somebody `start` metres along the path when the clip begins. */
function walk(
  name: string,
  who: Shot['who'],
  from: CameraName,
  [start, seconds]: readonly [number, number],
  gait: Gait,
  more: Partial<Shot> = {},
): Recipe {
  const shot = { who, from, seconds, ...more };
  return recipe('walks', name, { ...shot, person: { gait, start, ...more.person } });
}

const limp = (type: string, side: 'R' | 'L', amount: number) => ({ type, side, amount });
const bothKnees = (amount: number) => limp2('flexedKnee', amount);
const limp2 = (type: string, amount: number) => ({ type, side: 'both', amount });
const lean = (amount: number) => ({ type: 'forwardTrunkLean', amount });

const SLOW: readonly Recipe[] = [
  walk('slow-60', 'ada', 'right', [-1.6, 6], { cadence: 60, strideScale: 0.6, seed: 11 }),
  walk('slow-50', 'ben', 'left', [-1.5, 6], { cadence: 50, strideScale: 0.7, seed: 12 }),
  walk('slow-72', 'cem', 'right', [-1.5, 6], { cadence: 72, strideScale: 0.5, seed: 13 }),
  walk('slow-45', 'eli', 'left', [-1.8, 6], {
    cadence: 45,
    strideScale: 0.8,
    seed: 14,
    armSwing: 0.5,
  }),
  walk(
    'slow-hand-held',
    'fay',
    'right',
    [-1.6, 7],
    { cadence: 75, strideScale: 0.55, seed: 15, cadenceJitter: 0.02 },
    { camera: { jitter: 1 } },
  ),
  walk('even', 'dia', 'right', [-2.4, 4], { cadence: 112, seed: 16 }),
];

const LIMPING: readonly Recipe[] = [
  walk('limp-stiff-ankle', 'cem', 'right', [-1.8, 6], {
    cadence: 75,
    strideScale: 0.7,
    seed: 21,
    phaseShift: 0.15,
    cadenceJitter: 0.03,
    pathologies: [limp('limitedDorsiflexion', 'R', 0)],
  }),
  walk('limp-bent-knee', 'ada', 'left', [-1.6, 6], {
    cadence: 65,
    strideScale: 0.65,
    seed: 22,
    phaseShift: -0.12,
    cadenceJitter: 0.03,
    pathologies: [limp('flexedKnee', 'L', 22), lean(8)],
  }),
  walk('limp-circumduction', 'ben', 'left', [-1.5, 6], {
    cadence: 60,
    strideScale: 0.65,
    seed: 23,
    phaseShift: 0.2,
    cadenceJitter: 0.03,
    armSide: { L: 0.2, R: 1 },
    pathologies: [limp('circumduction', 'L', 12)],
  }),
  walk('limp-drop-foot', 'fay', 'right', [-2, 6], {
    cadence: 82,
    strideScale: 0.65,
    seed: 24,
    phaseShift: -0.1,
    cadenceJitter: 0.03,
    pathologies: [limp('steppage', 'L', -16)],
  }),
  walk('limp-pelvis', 'eli', 'right', [-1.7, 6], {
    cadence: 62,
    strideScale: 0.6,
    seed: 25,
    phaseShift: 0.18,
    cadenceJitter: 0.03,
    trunkLat: 6,
    pathologies: [limp('pelvicDrop', 'R', 8), limp('flexedKnee', 'R', 12)],
  }),
  walk(
    'stick',
    'ben',
    'right',
    [-1.5, 7],
    {
      cadence: 62,
      strideScale: 0.6,
      seed: 26,
      phaseShift: 0.15,
      cadenceJitter: 0.03,
      armSide: { L: 0.35, R: 1 },
      elbowSide: { L: 12 },
      pathologies: [limp('limitedDorsiflexion', 'R', 3), lean(6)],
    },
    { person: { stick: { side: 'L', foot: 'R' } } },
  ),
  walk('limp-toward', 'cem', 'front', [-3, 6], {
    cadence: 72,
    strideScale: 0.65,
    seed: 27,
    phaseShift: 0.14,
    cadenceJitter: 0.03,
    pathologies: [limp('circumduction', 'R', 11)],
  }),
  walk('limp-oblique', 'ada', 'oblique', [-1.8, 6], {
    cadence: 66,
    strideScale: 0.6,
    seed: 28,
    phaseShift: -0.16,
    cadenceJitter: 0.03,
    pathologies: [limp('flexedKnee', 'R', 18)],
  }),
];

const SHUFFLING: readonly Recipe[] = [
  walk('shuffle-85', 'ben', 'right', [-1.6, 6], {
    cadence: 85,
    strideScale: 0.4,
    seed: 31,
    armSwing: 0.2,
    pathologies: [bothKnees(14), lean(12)],
  }),
  walk('shuffle-66', 'ada', 'left', [-1.2, 6], {
    cadence: 66,
    strideScale: 0.36,
    seed: 32,
    armSwing: 0.3,
    pathologies: [bothKnees(16), lean(8)],
  }),
  walk(
    'shuffle-hand-held',
    'eli',
    'left',
    [-1.6, 6],
    { cadence: 100, strideScale: 0.45, seed: 33, armSwing: 0.3, pathologies: [bothKnees(12)] },
    { camera: { jitter: 1 } },
  ),
  walk('shuffle-oblique-away', 'ben', 'oblique-back', [-1.2, 6], {
    cadence: 80,
    strideScale: 0.45,
    seed: 34,
    armSwing: 0.3,
    pathologies: [bothKnees(10), lean(8)],
  }),
];

const treadmill = { camera: { dist: 3.9, aim: 0.85 }, scene: { treadmill: true } };
const belt = (name: string, seconds: number, gait: Gait) =>
  walk(name, 'dia', 'right', [0, seconds], { seed: 41, ...gait }, treadmill);

const BELT_AND_PAUSE: readonly Recipe[] = [
  walk(
    'belt-cadence-changes',
    'fay',
    'right',
    [0, 8],
    {
      cadence: 90,
      strideScale: 0.8,
      seed: 42,
      cadenceAt: [
        [0, 70],
        [2.5, 72],
        [4.5, 104],
        [6, 104],
        [8, 84],
      ],
    },
    treadmill,
  ),
  walk(
    'belt-slow-limp',
    'cem',
    'left',
    [0, 7],
    {
      cadence: 68,
      strideScale: 0.55,
      seed: 43,
      phaseShift: 0.15,
      pathologies: [limp('limitedDorsiflexion', 'L', 1)],
    },
    treadmill,
  ),
  // Parts of the joined clip `belt-three-styles`.
  belt('part-belt-slow', 4, { cadence: 74, strideScale: 0.6 }),
  belt('part-belt-quick', 4, { cadence: 118, strideScale: 1 }),
  belt('part-belt-knees', 4, {
    cadence: 92,
    strideScale: 0.75,
    pathologies: [bothKnees(18), lean(10)],
  }),
  walk('pause', 'fay', 'left', [-2.2, 6], {
    cadence: 96,
    strideScale: 0.8,
    seed: 44,
    cadenceAt: [
      [0, 96],
      [2.2, 96],
      [2.7, 0],
      [4.2, 0],
      [4.8, 96],
      [7, 96],
    ],
  }),
  walk('pause-slow', 'ada', 'right', [-1.5, 6], {
    cadence: 70,
    strideScale: 0.65,
    seed: 45,
    phase0: 0.3,
    cadenceAt: [
      [0, 70],
      [3, 70],
      [3.4, 0],
      [4.6, 0],
      [5.2, 70],
      [8, 70],
    ],
  }),
];

const OTHER_VIEWS: readonly Recipe[] = [
  walk('slow-toward', 'fay', 'front', [-3.2, 6], { cadence: 72, strideScale: 0.6, seed: 51 }),
  walk('slow-away', 'ada', 'back', [-0.8, 6], { cadence: 68, strideScale: 0.6, seed: 52 }),
  walk('slow-oblique', 'eli', 'oblique', [-1.9, 6], { cadence: 64, strideScale: 0.65, seed: 53 }),
  walk(
    'companion',
    'ada',
    'right',
    [-1.6, 6],
    { cadence: 76, strideScale: 0.65, seed: 54, phaseShift: 0.12 },
    {
      bystanders: [
        {
          human: PEOPLE.dia,
          gait: { cadence: 82, strideScale: 0.62, seed: 3, phase0: 0.4 },
          x: 0.8,
          start: -2.2,
        },
      ],
    },
  ),
  walk(
    'onlooker',
    'ben',
    'left',
    [-1.7, 6],
    { cadence: 80, strideScale: 0.6, seed: 55 },
    { bystanders: [{ human: PEOPLE.fay, motion: { type: 'stand' }, x: -1, start: 0.9, yaw: 90 }] },
  ),
];

/** Walks as people who have their gait looked at walk. */
export const WALKS: readonly Recipe[] = [
  ...SLOW,
  ...LIMPING,
  ...SHUFFLING,
  ...BELT_AND_PAUSE,
  ...OTHER_VIEWS,
];
