import { recipe, type CameraName, type Recipe, type Shot } from './recipe.ts';

/** Somebody who does not walk. */
function other(
  name: string,
  who: Shot['who'],
  from: CameraName,
  seconds: number,
  motion: Readonly<{ type: string } & Record<string, unknown>>,
  more: Partial<Shot> = {},
): Recipe {
  return recipe('others', name, { who, from, seconds, ...more, person: { motion } });
}

const chair = {
  scene: {
    boxes: [
      { at: [0, 0.22, -0.42], size: [0.46, 0.44, 0.44] },
      { at: [0, 0.68, -0.66], size: [0.46, 0.5, 0.05] },
    ],
  },
};

const stepForwardAndBack = {
  type: 'stepping',
  feet: {
    R: [
      [0.8, 0, 0.55],
      [3.3, 0, 0],
    ],
    L: [
      [1.5, 0, 0.55],
      [4, 0, 0],
    ],
  },
};
const stepAsideAndBack = {
  type: 'stepping',
  feet: {
    L: [
      [0.7, 0.38, 0],
      [3.8, 0, 0],
    ],
    R: [
      [1.4, 0.38, 0],
      [3.1, 0, 0],
    ],
  },
};

/** What people do before a camera that is no walk. */
export const OTHERS: readonly Recipe[] = [
  other('march-side', 'dia', 'right', 6, { type: 'march', cadence: 104 }),
  other('march-side-slow', 'ben', 'left', 6, { type: 'march', cadence: 56, up: 0.28, ahead: 0.2 }),
  other('march-front', 'cem', 'front', 6, { type: 'march', cadence: 96 }),
  other('march-oblique', 'fay', 'oblique', 6, {
    type: 'march',
    cadence: 76,
    up: 0.3,
    ahead: 0.18,
    arms: 38,
  }),
  other(
    'march-back-hand-held',
    'eli',
    'back',
    6,
    { type: 'march', cadence: 112, up: 0.15 },
    {
      camera: { jitter: 1 },
    },
  ),
  other('jog-on-the-spot', 'dia', 'right', 5, { type: 'jog', arms: 30 }),
  other('knee-raises', 'ada', 'right', 6, { type: 'knee-raise' }),
  other('knee-raises-front', 'eli', 'front', 6, { type: 'knee-raise', cadence: 42 }),
  other('stand-side', 'ben', 'left', 5, { type: 'stand' }),
  other('stand-front', 'ada', 'front', 5, { type: 'stand' }),
  other('weight-shift-front', 'fay', 'front', 6, { type: 'weight-shift' }),
  other('weight-shift-oblique', 'cem', 'oblique', 6, { type: 'weight-shift', everyS: 1.7 }),
  other('rocking-side', 'dia', 'right', 6, { type: 'rocking' }),
  other('one-leg-front', 'fay', 'front', 6, { type: 'one-leg' }),
  other('one-leg-side', 'ada', 'right', 6, { type: 'one-leg', everyS: 2.3 }),
  other('one-leg-side-swinging', 'dia', 'left', 6, { type: 'one-leg', swing: 0.2 }),
  other('leg-swing-side', 'cem', 'right', 6, { type: 'leg-swing' }),
  other('squat-side', 'eli', 'right', 6, { type: 'squat' }),
  other('squat-front', 'fay', 'front', 6, { type: 'squat', everyS: 2.6 }),
  other('lunge-side', 'dia', 'right', 6, { type: 'lunge' }),
  other('lunges-out-side', 'cem', 'left', 6, { type: 'lunge-out' }),
  other('sit-and-stand-side', 'ada', 'right', 6, { type: 'sit-stand' }, chair),
  other('sit-and-stand-oblique', 'ben', 'oblique', 6, { type: 'sit-stand', everyS: 4.8 }, chair),
  other('heel-raises-side', 'fay', 'right', 6, { type: 'heel-raise' }),
  other('calf-stretch-side', 'cem', 'left', 6, { type: 'calf-stretch' }),
  other('bend-side', 'dia', 'right', 5, { type: 'bend' }),
  other('turn-on-the-spot', 'ben', 'right', 6, { type: 'turn' }),
  other('wave-front', 'eli', 'front', 5, { type: 'wave' }),
  other('step-aside-and-back-front', 'ada', 'front', 6, stepAsideAndBack),
  other('step-aside-and-back-side', 'fay', 'left', 6, stepAsideAndBack),
  other('step-forward-and-back-side', 'cem', 'right', 6, stepForwardAndBack),
  other('step-forward-and-back-oblique', 'ada', 'oblique', 6, stepForwardAndBack),
  other('get-up-side', 'eli', 'left', 5, { type: 'get-up' }),
];
