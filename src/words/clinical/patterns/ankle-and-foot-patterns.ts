import { msg } from '@lit/localize';
import type { PatternId } from '#core/report/ids.ts';
import { noCause, type PatternWords } from './one-pattern.ts';

/** Patterns that are seen at the foot, the ankle and the shin. */
export const ANKLE_AND_FOOT_PATTERNS = {
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
} satisfies Partial<Record<PatternId, () => PatternWords>>;
