import type { CannotTellReason, Grade, PatternId } from '#core/report/ids.ts';

/** A pattern of walking in words: what was seen, what it may mean, what else, and what it does not mean. */
export interface PatternWords {
  readonly name: string;
  readonly clinicalName: string;
  /** "Your right ankle" is put in front by `sided`; these are whole sentences with {side}. */
  readonly seen: string;
  readonly notSeen: string;
  readonly mayMean: string;
  readonly otherReasons: readonly string[];
  readonly doesNotMean: string;
  readonly forProfessional: string;
}

const NO_CAUSE = 'It does not tell why, and it does not tell whether any pain comes from it.';

export const PATTERN_WORDS: Readonly<Record<PatternId, PatternWords>> = {
  'limited-dorsiflexion': {
    name: 'Less ankle bend',
    clinicalName: 'limited dorsiflexion',
    seen: 'Your {side} ankle bends less than most people’s as your body moves over your foot.',
    notSeen: 'Your {side} ankle bends about as far as most people’s.',
    mayMean: 'Stiff calf muscles can do this. So can a stiff joint or a sore spot.',
    otherReasons: [
      'fast walking, or short slow steps that do not need more bend',
      'sparing a sore spot',
      'a stiff joint, for example after an old injury',
      'shoes with a heel',
      'a foot that points outward, which looks like less bend from the side',
    ],
    doesNotMean: NO_CAUSE,
    forProfessional:
      'Reduced peak stance dorsiflexion. Lab reference 12 to 13°. Consider a knee-to-wall test and a straight-knee comparison.',
  },
  'early-heel-rise': {
    name: 'Heel lifts early',
    clinicalName: 'early heel rise',
    seen: 'Your {side} heel leaves the floor early.',
    notSeen: 'Your {side} heel leaves the floor about when most people’s does.',
    mayMean: 'The foot may be running out of ankle bend, so the heel comes up sooner.',
    otherReasons: [
      'fast walking',
      'a habit of walking on the toes',
      'a sore heel or sole',
      'a stiff big toe',
      'a knee or hip that does not straighten fully',
      'a camera that is not level',
    ],
    doesNotMean: NO_CAUSE,
    forProfessional: 'Heel-off (foot pitch -5°) before the speed-matched reference.',
  },
  'reduced-tibial-progression': {
    name: 'Shin tips forward less',
    clinicalName: 'reduced tibial progression',
    seen: 'Your {side} shin does not tip forward over your foot as far as most people’s.',
    notSeen: 'Your {side} shin tips forward over your foot about as far as most people’s.',
    mayMean: 'The ankle may not let the body roll over the foot as far as usual.',
    otherReasons: ['short steps', 'slow walking', 'a thigh that is weak or tired', 'a sore knee'],
    doesNotMean: NO_CAUSE,
    forProfessional: 'Reduced second (ankle) rocker.',
  },
  'toe-out': {
    name: 'Toes point outward',
    clinicalName: 'out-toeing',
    seen: 'Your {side} toes point outward more than most people’s.',
    notSeen: 'Your {side} foot points about where most people’s does.',
    mayMean: 'Many people are built this way. Some turn the foot out to get around a stiff ankle.',
    otherReasons: [
      'the shape of the hip or shin bone',
      'a hip that is stiff or sore',
      'a wider base to keep balance',
      'a sore big toe',
      'habit',
    ],
    doesNotMean: NO_CAUSE,
    forProfessional:
      'Foot progression angle, stance 15 to 50 %, heel to foot index; big-toe side axis.',
  },
  'toe-in': {
    name: 'Toes point inward',
    clinicalName: 'in-toeing',
    seen: 'Your {side} toes point inward a little. Many people are built this way.',
    notSeen: 'Your {side} toes do not point inward.',
    mayMean: 'On its own this is a way of being built, no more.',
    otherReasons: ['the shape of the hip or shin bone', 'habit', 'footwear'],
    doesNotMean: NO_CAUSE,
    forProfessional: 'Foot progression below -5°; reported neutrally.',
  },
  'midfoot-pronation': {
    name: 'Foot rolls in',
    clinicalName: 'visible midfoot pronation',
    seen: 'From behind, your {side} ankle seems to roll in as you load the foot. A film cannot measure your arch.',
    notSeen: 'From behind, your {side} ankle does not seem to roll in.',
    mayMean: 'The foot may be soft in the middle, or may be making up for something else.',
    otherReasons: ['the shape of the foot', 'footwear', 'a wide or narrow path of steps'],
    doesNotMean: NO_CAUSE,
    forProfessional: 'Proxy only; visual check advised.',
  },
  'knee-hyperextension': {
    name: 'Knee bends backward',
    clinicalName: 'knee hyperextension in stance',
    seen: 'Your {side} knee bends slightly backward when you stand on that leg.',
    notSeen: 'Your {side} knee does not bend backward when you stand on it.',
    mayMean: 'Some people do this when the ankle does not bend; others have loose joints.',
    otherReasons: [
      'loose joints in general',
      'a weak thigh',
      'an old knee injury',
      'trouser folds',
    ],
    doesNotMean: NO_CAUSE,
    forProfessional: 'Stance hyperextension; check ankle range, quadriceps, laxity.',
  },
  'increased-stance-knee-flexion': {
    name: 'Knee stays bent',
    clinicalName: 'increased stance knee flexion',
    seen: 'Your {side} knee stays more bent while you stand on it.',
    notSeen: 'Your {side} knee straightens about as far as most people’s.',
    mayMean: 'A stiff ankle can go with this; so can many other things.',
    otherReasons: ['tired legs', 'stiff hamstrings', 'a sore knee', 'worry about falling'],
    doesNotMean: NO_CAUSE,
    forProfessional: 'Reduced terminal knee extension.',
  },
  'reduced-hip-extension': {
    name: 'Leg stays in front',
    clinicalName: 'reduced trailing limb',
    seen: 'Your {side} leg does not travel as far behind you, so your other step is short.',
    notSeen: 'Your {side} leg travels about as far behind you as most people’s.',
    mayMean: 'The step may end early because the ankle or the hip does not give more.',
    otherReasons: ['slow walking', 'stiff hips', 'guarding a sore back', 'worry about falling'],
    doesNotMean: NO_CAUSE,
    forProfessional: 'Reduced apparent hip extension (trunk and pelvis not separable).',
  },
  'forward-trunk-lean': {
    name: 'Upper body leans forward',
    clinicalName: 'forward trunk lean',
    seen: 'Your upper body leans forward when you walk.',
    notSeen: 'Your upper body is about upright when you walk.',
    mayMean:
      'Some people lean to help the step along; some because it is easier on the back or hips.',
    otherReasons: [
      'looking down, or at a phone',
      'a back or hip that hurts when upright',
      'a rounder back with age',
      'carrying something',
      'holding a treadmill rail',
    ],
    doesNotMean: NO_CAUSE,
    forProfessional: 'Mean trunk inclination to the vertical, compared with standing.',
  },
  'anterior-pelvic-tilt': {
    name: 'Pelvis tips forward',
    clinicalName: 'anterior pelvic tilt (proxy)',
    seen: 'This camera cannot measure the tilt of your pelvis. Your posture looked a little different from most. A therapist can check it by hand.',
    notSeen: 'Your posture from the side looked like most people’s.',
    mayMean: 'Posture differs between people. By itself it says little.',
    otherReasons: ['how you are built', 'loose clothes', 'the way you stood for the film'],
    doesNotMean: NO_CAUSE,
    forProfessional: 'Proxy only, pelvis not tracked; palpate ASIS and PSIS.',
  },
  'pelvic-drop': {
    name: 'Hip drops on the lifted side',
    clinicalName: 'contralateral pelvic drop',
    seen: 'When you stand on your {side} leg, your hip on the lifted side drops more than most people’s.',
    notSeen:
      'When you stand on your {side} leg, your pelvis stays about as level as most people’s.',
    mayMean: 'Hip muscles that are tired or weak can do this.',
    otherReasons: [
      'sparing a sore hip',
      'one leg that is a little longer',
      'leaning the body over the standing leg',
      'a camera that is not level',
      'a loose shirt',
    ],
    doesNotMean: NO_CAUSE,
    forProfessional: 'Contralateral drop in stance; Trendelenburg test, check abductors.',
  },
  vaulting: {
    name: 'Rising on one foot',
    clinicalName: 'vaulting',
    seen: 'You rise up on your {side} foot to make room for the other leg.',
    notSeen: 'You do not rise up on your {side} foot.',
    mayMean: 'The other leg may need more room to swing through.',
    otherReasons: [
      'a knee that is stiff on the other side',
      'a foot that hangs down',
      'a longer leg',
    ],
    doesNotMean: NO_CAUSE,
    forProfessional: 'Unilateral vault; check contralateral knee flexion and swing dorsiflexion.',
  },
  circumduction: {
    name: 'Leg swings in a half circle',
    clinicalName: 'circumduction',
    seen: 'Your {side} leg swings out in a half circle.',
    notSeen: 'Your {side} leg swings straight through.',
    mayMean: 'The leg may be finding room to pass.',
    otherReasons: ['a stiff knee', 'a foot that hangs down', 'a weak hip', 'a longer leg'],
    doesNotMean: NO_CAUSE,
    forProfessional: 'Swing lateral arc with reduced swing knee peak.',
  },
  steppage: {
    name: 'Foot hangs down in the air',
    clinicalName: 'steppage, low toe clearance',
    seen: 'Your {side} foot may hang down as you swing it. That can trip you. Please have this checked soon.',
    notSeen: 'Your {side} foot lifts clear of the floor as it swings.',
    mayMean: 'The muscles that lift the foot may be weak or slow.',
    otherReasons: ['heavy shoes', 'tired legs', 'a stiff ankle'],
    doesNotMean: NO_CAUSE,
    forProfessional:
      'Swing plantarflexion with compensatory hip and knee flexion; test dorsiflexor strength.',
  },
  asymmetry: {
    name: 'Two sides differ',
    clinicalName: 'left-right asymmetry',
    seen: 'Your two sides do not match.',
    notSeen: 'Your two sides match as well as most people’s.',
    mayMean:
      'Everyone is a little uneven. A larger difference can mean that one leg does more of the work.',
    otherReasons: [
      'the leg that you prefer',
      'pain on one side',
      'an old injury',
      'the camera: the near leg is seen better than the far one',
    ],
    doesNotMean: NO_CAUSE,
    forProfessional:
      'Symmetry index or difference in degrees; near and far leg differ in precision.',
  },
  'flat-foot-contact': {
    name: 'Lands flat',
    clinicalName: 'forefoot or flat contact',
    seen: 'You land flat or on the front of your {side} foot.',
    notSeen: 'You land on your {side} heel.',
    mayMean: 'The foot may not lift far enough before it lands.',
    otherReasons: ['slow or careful walking', 'shoes', 'a sore heel', 'a soft floor'],
    doesNotMean: NO_CAUSE,
    forProfessional: 'Reduced heel rocker; foot pitch at initial contact.',
  },
  'calf-pattern': {
    name: 'Limited ankle bend pattern',
    clinicalName: 'composite: limited ankle bend',
    seen: 'Several signs on your {side} leg go together with less ankle bend.',
    notSeen: 'The signs on your {side} leg do not add up to less ankle bend.',
    mayMean: 'A knee-to-wall test can show how far the ankle bends when you stand on it.',
    otherReasons: ['fast or very slow walking', 'footwear', 'sparing a sore spot'],
    doesNotMean: NO_CAUSE,
    forProfessional: 'Limited ankle bend with at least one compensation on the same leg.',
  },
};

export const GRADE_WORDS: Readonly<Record<Grade, string>> = {
  present: 'We saw this',
  possible: 'We may have seen this',
  'not-seen': 'Not seen',
  'cannot-tell': 'Cannot tell',
};

export const CANNOT_TELL_WORDS: Readonly<Record<CannotTellReason, string>> = {
  'not-visible-from-this-view': 'This view does not show it.',
  'too-few-cycles': 'There are too few steps to say.',
  'low-quality': 'The film is not clear enough to say.',
  'needs-standing': 'It needs a few seconds of standing still at the start.',
  'too-close-to-call': 'The value is too close to the limit to say.',
  'not-assessed': 'This version does not look for it yet.',
};
