import { msg } from '@lit/localize';
import type { PatternId } from '#core/report/ids.ts';
import { noCause, type PatternWords } from './one-pattern.ts';

/** Patterns that are seen from the knee up, and in how the sides differ. */
export const KNEE_TO_TRUNK_PATTERNS = {
  'knee-hyperextension': () => ({
    name: msg('Knee bends backward'),
    clinicalName: msg('knee hyperextension in stance'),
    seen: msg('Your {left|right} knee bends slightly backward when you stand on that leg.'),
    mayMean: msg('Some people do this when the ankle does not bend; others have loose joints.'),
    otherReasons: [
      msg('loose joints in general'),
      msg('a weak thigh'),
      msg('an old knee injury'),
      msg('trouser folds'),
    ],
    doesNotMean: noCause(),
    forProfessional: msg('Stance hyperextension; check ankle range, quadriceps, laxity.'),
  }),
  'increased-stance-knee-flexion': () => ({
    name: msg('Knee stays bent'),
    clinicalName: msg('increased stance knee flexion'),
    seen: msg('Your {left|right} knee stays more bent than most people’s while you stand on it.'),
    mayMean: msg('A stiff ankle can go with this; so can many other things.'),
    otherReasons: [
      msg('tired legs'),
      msg('stiff hamstrings'),
      msg('a sore knee'),
      msg('worry about falling'),
    ],
    doesNotMean: noCause(),
    forProfessional: msg('Reduced terminal knee extension.'),
  }),
  'reduced-hip-extension': () => ({
    name: msg('Leg stays in front'),
    clinicalName: msg('reduced trailing limb'),
    seen: msg(
      'Your {left|right} leg does not travel as far behind you as most people’s. That can make your other step short.',
    ),
    mayMean: msg('The step may end early because the ankle or the hip does not give more.'),
    otherReasons: [
      msg('slow walking'),
      msg('stiff hips'),
      msg('guarding a sore back'),
      msg('worry about falling'),
    ],
    doesNotMean: noCause(),
    forProfessional: msg('Reduced apparent hip extension (trunk and pelvis not separable).'),
  }),
  'forward-trunk-lean': () => ({
    name: msg('Upper body leans forward'),
    clinicalName: msg('forward trunk lean'),
    seen: msg('Your upper body leans forward more than most people’s when you walk.'),
    mayMean: msg(
      'Some people lean to help the step along; some because it is easier on the back or hips.',
    ),
    otherReasons: [
      msg('looking down, or at a phone'),
      msg('a back or hip that hurts when upright'),
      msg('a rounder back with age'),
      msg('carrying something'),
      msg('holding a treadmill rail'),
    ],
    doesNotMean: noCause(),
    forProfessional: msg(
      'Mean trunk inclination to the vertical, without a standing baseline; usual 0 to 5°.',
    ),
  }),
  'anterior-pelvic-tilt': () => ({
    name: msg('Pelvis tips forward'),
    clinicalName: msg('anterior pelvic tilt (proxy)'),
    seen: msg(
      'Your posture looked a little different from most people’s. This camera cannot measure the tilt of your pelvis: a therapist can check it by hand.',
    ),
    mayMean: msg('Posture differs between people. By itself it says little.'),
    otherReasons: [
      msg('how you are built'),
      msg('loose clothes'),
      msg('the way you stood for the video'),
    ],
    doesNotMean: noCause(),
    forProfessional: msg('Proxy only, pelvis not tracked; palpate ASIS and PSIS.'),
  }),
  'pelvic-drop': () => ({
    name: msg('Hip drops on the lifted side'),
    clinicalName: msg('contralateral pelvic drop'),
    seen: msg(
      'When you stand on your {left|right} leg, your hip on the lifted side drops more than most people’s.',
    ),
    seenOfTwo: msg(
      'When you stand on your {left|right} leg, your hip on the lifted side drops more than when you stand on the other.',
    ),
    mayMean: msg('Hip muscles that are tired or weak can do this.'),
    otherReasons: [
      msg('sparing a sore hip'),
      msg('one leg that is a little longer'),
      msg('leaning the body over the standing leg'),
      msg('a camera that is not level'),
      msg('a loose shirt'),
    ],
    doesNotMean: noCause(),
    forProfessional: msg('Contralateral drop in stance; Trendelenburg test, check abductors.'),
  }),
  circumduction: () => ({
    name: msg('Leg swings in a half circle'),
    clinicalName: msg('circumduction'),
    seen: msg('Your {left|right} leg swings out in a half circle.'),
    mayMean: msg('The leg may be finding room to pass. If this is new, have it checked.'),
    otherReasons: [
      msg('a stiff knee'),
      msg('a foot that hangs down'),
      msg('a weak hip'),
      msg('a longer leg'),
    ],
    doesNotMean: noCause(),
    forProfessional: msg(
      'Swing lateral arc as a share of leg length; check swing knee peak, dorsiflexion and hip control.',
    ),
  }),
  asymmetry: () => ({
    name: msg('Two sides differ'),
    clinicalName: msg('left-right asymmetry'),
    seen: msg('Your two sides do not match.'),
    mayMean: msg(
      'Everyone is a little uneven. A larger difference can mean that one leg does more of the work.',
    ),
    otherReasons: [
      msg('the leg that you prefer'),
      msg('pain on one side'),
      msg('an old injury'),
      msg('the camera: the near leg is seen better than the far one'),
    ],
    doesNotMean: noCause(),
    forProfessional: msg(
      'Symmetry index or difference in degrees; near and far leg differ in precision.',
    ),
  }),
} satisfies Partial<Record<PatternId, () => PatternWords>>;
