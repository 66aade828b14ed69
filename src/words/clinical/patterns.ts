import { msg } from '@lit/localize';
import type { CannotTellReason, Grade, PatternId } from '#core/report/ids.ts';
import { wordTable } from '../base/word-table.ts';

/** A pattern of walking in words: what was seen, what it may mean, what else, and what it does not mean. */
export interface PatternWords {
  readonly name: string;
  readonly clinicalName: string;
  /** A whole sentence; `sided` puts in which side. */
  readonly seen: string;
  /** The same where only the other leg tells it: this leg may well be like most people's. */
  readonly seenOfTwo?: string;
  readonly mayMean: string;
  readonly otherReasons: readonly string[];
  readonly doesNotMean: string;
  readonly forProfessional: string;
}

function noCause(): string {
  return msg('It does not tell why, and it does not tell whether any pain comes from it.');
}

export const PATTERN_WORDS = wordTable<PatternId, PatternWords>({
  'limited-dorsiflexion': () => ({
    name: msg('Less ankle bend'),
    clinicalName: msg('limited dorsiflexion'),
    seen: msg(
      'Your {left|right} ankle bends less than most people’s as your body moves over your foot.',
    ),
    seenOfTwo: msg(
      'Your {left|right} ankle bends less than your other ankle as your body moves over your foot.',
    ),
    mayMean: msg('Stiff calf muscles can do this. So can a stiff joint or a sore spot.'),
    otherReasons: [
      msg('fast walking, or short slow steps that do not need more bend'),
      msg('sparing a sore spot'),
      msg('a stiff joint, for example after an old injury'),
      msg('shoes with a heel'),
      msg('a foot that points outward, which looks like less bend from the side'),
    ],
    doesNotMean: noCause(),
    forProfessional: msg(
      'Reduced peak stance dorsiflexion. Lab reference 12 to 13°. Consider a knee-to-wall test and a straight-knee comparison.',
    ),
  }),
  'early-heel-rise': () => ({
    name: msg('Heel lifts early'),
    clinicalName: msg('early heel rise'),
    seen: msg('Your {left|right} heel leaves the floor early.'),
    mayMean: msg('The foot may be running out of ankle bend, so the heel comes up sooner.'),
    otherReasons: [
      msg('fast walking'),
      msg('a habit of walking on the toes'),
      msg('a sore heel or sole'),
      msg('a stiff big toe'),
      msg('a knee or hip that does not straighten fully'),
      msg('a camera that is not level'),
    ],
    doesNotMean: noCause(),
    forProfessional: msg('Heel-off (foot pitch -5°) before the speed-matched reference.'),
  }),
  'reduced-tibial-progression': () => ({
    name: msg('Shin tips forward less'),
    clinicalName: msg('reduced tibial progression'),
    seen: msg(
      'Your {left|right} shin does not tip forward over your foot as far as most people’s.',
    ),
    seenOfTwo: msg(
      'Your {left|right} shin does not tip forward over your foot as far as your other shin.',
    ),
    mayMean: msg('The ankle may not let the body roll over the foot as far as usual.'),
    otherReasons: [
      msg('short steps'),
      msg('slow walking'),
      msg('a thigh that is weak or tired'),
      msg('a sore knee'),
      msg('worry about falling'),
    ],
    doesNotMean: noCause(),
    forProfessional: msg('Reduced second (ankle) rocker.'),
  }),
  'toe-out': () => ({
    name: msg('Toes point outward'),
    clinicalName: msg('out-toeing'),
    seen: msg('Your {left|right} toes point outward more than most people’s.'),
    seenOfTwo: msg('Your {left|right} toes point outward more than those of your other foot.'),
    mayMean: msg(
      'Many people are built this way. Some turn the foot out to get around a stiff ankle.',
    ),
    otherReasons: [
      msg('the shape of the hip or shin bone'),
      msg('a hip that is stiff or sore'),
      msg('a wider base to keep balance'),
      msg('a sore big toe'),
      msg('habit'),
    ],
    doesNotMean: noCause(),
    forProfessional: msg(
      'Foot progression angle, stance 15 to 50 %, heel to foot index; big-toe side axis.',
    ),
  }),
  'toe-in': () => ({
    name: msg('Toes point inward'),
    clinicalName: msg('in-toeing'),
    seen: msg('Your {left|right} toes point inward a little. Many people are built this way.'),
    mayMean: msg('On its own it says little.'),
    otherReasons: [msg('the shape of the hip or shin bone'), msg('habit'), msg('footwear')],
    doesNotMean: noCause(),
    forProfessional: msg('Foot progression below -5°; reported neutrally.'),
  }),
  'midfoot-pronation': () => ({
    name: msg('Foot rolls in'),
    clinicalName: msg('visible midfoot pronation'),
    seen: msg(
      'From behind, your {left|right} ankle seems to roll in as you load the foot. A video cannot measure your arch.',
    ),
    mayMean: msg('The foot may be soft in the middle, or may be making up for something else.'),
    otherReasons: [
      msg('the shape of the foot'),
      msg('footwear'),
      msg('a wide or narrow path of steps'),
    ],
    doesNotMean: noCause(),
    forProfessional: msg('Proxy only; visual check advised.'),
  }),
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
  vaulting: () => ({
    name: msg('Rising on one foot'),
    clinicalName: msg('vaulting'),
    seen: msg('You rise up on your {left|right} foot while the other leg swings past.'),
    mayMean: msg('It can make room for the other leg to swing through.'),
    otherReasons: [
      msg('a knee that is stiff on the other side'),
      msg('a foot that hangs down'),
      msg('a longer leg'),
    ],
    doesNotMean: noCause(),
    forProfessional: msg(
      'Unilateral vault; check contralateral knee flexion and swing dorsiflexion.',
    ),
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
  steppage: () => ({
    name: msg('Foot hangs down in the air'),
    clinicalName: msg('steppage, low toe clearance'),
    seen: msg(
      'Your {left|right} foot may hang down as you swing it. That can trip you. Please have this checked soon.',
    ),
    mayMean: msg('The muscles that lift the foot may be weak or slow.'),
    otherReasons: [msg('heavy shoes'), msg('tired legs'), msg('a stiff ankle')],
    doesNotMean: noCause(),
    forProfessional: msg(
      'Swing plantarflexion with compensatory hip and knee flexion; test dorsiflexor strength.',
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
  'flat-foot-contact': () => ({
    name: msg('Lands flat'),
    clinicalName: msg('forefoot or flat contact'),
    seen: msg('You land flat or on the front of your {left|right} foot.'),
    mayMean: msg('The foot may not lift far enough before it lands.'),
    otherReasons: [
      msg('slow or careful walking'),
      msg('shoes'),
      msg('a sore heel'),
      msg('a soft floor'),
    ],
    doesNotMean: noCause(),
    forProfessional: msg('Reduced heel rocker; foot pitch at initial contact.'),
  }),
  'calf-pattern': () => ({
    name: msg('Limited ankle bend pattern'),
    clinicalName: msg('composite: limited ankle bend'),
    seen: msg('Several signs on your {left|right} leg go together with less ankle bend.'),
    mayMean: msg(
      'The ankle may not bend far enough for the step, so that heel, knee or hip make up for it. A knee-to-wall test can show how far it bends when you stand on it.',
    ),
    otherReasons: [msg('fast or very slow walking'), msg('footwear'), msg('sparing a sore spot')],
    doesNotMean: noCause(),
    forProfessional: msg('Limited ankle bend with at least one compensation on the same leg.'),
  }),
});

export const GRADE_WORDS = wordTable<Grade, string>({
  present: () => msg('We saw this'),
  possible: () => msg('We may have seen this'),
  'not-seen': () => msg('Not seen'),
  'cannot-tell': () => msg('Cannot tell'),
});

export const CANNOT_TELL_WORDS = wordTable<CannotTellReason, string>({
  'not-visible-from-this-view': () => msg('This view does not show it.'),
  'too-few-cycles': () => msg('There are too few steps to say.'),
  'low-quality': () => msg('The video is not clear enough to say.'),
  'needs-standing': () => msg('It needs a few seconds of standing still at the start.'),
  'too-close-to-call': () => msg('The value is too close to the limit to say.'),
  'not-assessed': () => msg('This version does not look for it yet.'),
});
