import type { AdviceCode, AdviceForm } from '#core/advice/advice-codes.ts';
import type { AdviceCause } from '#core/advice/advise.ts';
import type { Gate } from '#core/safety/assess-safety.ts';
import { PATTERN_WORDS } from './patterns.ts';

/** One advice as a person does it. */
export interface AdviceWords {
  readonly title: string;
  readonly why: string;
  readonly steps: readonly string[];
  readonly howOften: string;
  readonly stopIf: string;
  readonly seeTherapist: string;
  /** What the drawing shows, for those who do not see it. */
  readonly drawing: string;
}

const STOP_IF_IT_HURTS = 'Stop if it hurts more than a mild pull.';
const AFTER_FOUR_WEEKS = 'See a physiotherapist if nothing changes in four weeks.';

export const ADVICE_WORDS: Readonly<Record<AdviceForm, AdviceWords>> = {
  'knee-to-wall': {
    title: 'Test your ankles at a wall',
    why: 'It shows how far each ankle bends when you stand on it.',
    steps: [
      'Put one foot in front of a wall and hold on with both hands.',
      'Bend the knee until it touches the wall. The heel stays down.',
      'Measure from the big toe to the wall. Do the same with the other leg.',
    ],
    howOften: 'Now, and again every two weeks.',
    stopIf: 'Stop if the front of the ankle pinches or hurts.',
    seeTherapist: 'See a physiotherapist if one side is more than 3 cm shorter.',
    drawing: 'A person leans the front knee to a wall, with the heel down.',
  },
  'calf-rolling': {
    title: 'Roll your calves on a foam roller',
    why: 'It can make the calf feel looser before you move it.',
    steps: [
      'Sit on the floor with one calf on the roller and your hands behind you.',
      'Roll slowly from above the heel to below the knee. Do not roll over bone.',
      'Rest on a tender place for a few breaths, then go on.',
    ],
    howOften: 'One or two minutes for each leg, once a day.',
    stopIf:
      'Stop if it stings or tingles. Do not roll a calf that is swollen, warm, red or newly sore, nor if you take blood thinners or had a clot.',
    seeTherapist: AFTER_FOUR_WEEKS,
    drawing: 'A person sits on the floor with one calf on a roller, hands behind.',
  },
  'heel-drop': {
    title: 'Heel drops off a stair',
    why: 'A stretch in movement lets the ankle bend further over time.',
    steps: [
      'Stand on the lowest stair with your toes and the ball of the foot. Hold the rail.',
      'Let both heels sink slowly below the stair, for three seconds.',
      'Come back up slowly. Keep the knees straight.',
    ],
    howOften: 'Ten times, twice a day.',
    stopIf: `${STOP_IF_IT_HURTS} Not without a rail, not with poor balance, and not after a new calf or Achilles injury.`,
    seeTherapist: AFTER_FOUR_WEEKS,
    drawing:
      'A person stands on the edge of a stair and holds a rail. The heels sink below the edge.',
  },
  'wall-stretch': {
    title: 'Calf stretch at the wall',
    why: 'A gentle stretch with both feet on the floor lets the ankle bend further over time.',
    steps: [
      'Stand facing a wall, one foot behind the other, and hold on with both hands.',
      'Keep the back knee straight and the back heel down.',
      'Lean forward until you feel a pull in the back calf. Ease off, then lean again.',
    ],
    howOften: 'Ten slow leans for each leg, twice a day.',
    stopIf: `${STOP_IF_IT_HURTS} Not after a new calf or Achilles injury.`,
    seeTherapist: AFTER_FOUR_WEEKS,
    drawing:
      'A person leans on a wall with both hands. The back leg is straight and its heel is down.',
  },
  'massage-ball': {
    title: 'Press the calf with a ball',
    why: 'It can ease a tender place that a roller does not reach.',
    steps: [
      'Sit on the floor and put a ball under the calf.',
      'Let the leg sink onto it. Turn the foot slowly in and out.',
      'With a massage gun, use the lowest level and stay off bone.',
    ],
    howOften: 'One minute for each leg, once a day.',
    stopIf:
      'Stop if it stings or tingles. Do not press a calf that is swollen, warm, red or newly sore, nor if you take blood thinners or had a clot.',
    seeTherapist: AFTER_FOUR_WEEKS,
    drawing: 'A lower leg rests with its calf on a ball. The foot turns in and out.',
  },
  'circles-and-band': {
    title: 'Ankle circles, and pulling against a band',
    why: 'The ankle learns to use its bend, and the shin gets stronger.',
    steps: [
      'Sit down. Draw slow circles with the foot, ten each way.',
      'Loop a band around the foot and fix it in front of you.',
      'Pull the toes toward you, hold for two seconds, and let go slowly.',
    ],
    howOften: 'Ten circles and ten pulls for each leg, once a day.',
    stopIf: STOP_IF_IT_HURTS,
    seeTherapist: AFTER_FOUR_WEEKS,
    drawing:
      'A seated leg. The foot draws a circle, and a band pulls it forward while the toes come up.',
  },
  circles: {
    title: 'Ankle circles',
    why: 'Easy movement keeps the ankle supple without any load.',
    steps: [
      'Sit down and lift one foot off the floor.',
      'Draw slow circles with the foot, ten each way.',
      'Change legs.',
    ],
    howOften: 'Two or three times a day.',
    stopIf: 'Stop if it hurts.',
    seeTherapist: AFTER_FOUR_WEEKS,
    drawing: 'A seated leg. The foot draws a circle in the air.',
  },
  'stand-up': {
    title: 'Get up often',
    why: 'Long sitting keeps calf and hip short.',
    steps: [
      'Set a timer for 30 to 60 minutes.',
      'When it rings, stand up and walk for a minute or two.',
      'Take the longer way when you fetch something.',
    ],
    howOften: 'Every 30 to 60 minutes while you sit.',
    stopIf: 'Sit down again if you feel dizzy.',
    seeTherapist: 'See a physiotherapist if standing up hurts.',
    drawing: 'A person rises from a chair.',
  },
  'bridge-and-heel-raise': {
    title: 'Strengthen hips, thighs and calves',
    why: 'Strong legs share the work of a step.',
    steps: [
      'Lie on your back with bent knees. Lift the hips, hold for three seconds, and lower them.',
      'Then stand behind a chair and hold on. Rise on your toes and come down slowly.',
      'Start with few, and add one or two each week.',
    ],
    howOften: 'Ten of each, three times a week.',
    stopIf: STOP_IF_IT_HURTS,
    seeTherapist: AFTER_FOUR_WEEKS,
    drawing:
      'A person lies on the back with bent knees and lifts the hips. Beside it a person holds a chair and rises on the toes.',
  },
  bridge: {
    title: 'Strengthen hips and thighs lying down',
    why: 'Strong hips share the work of a step.',
    steps: [
      'Lie on your back with bent knees, feet flat.',
      'Lift the hips, hold for three seconds, and lower them slowly.',
      'Start with few, and add one or two each week.',
    ],
    howOften: 'Ten times, three times a week.',
    stopIf: STOP_IF_IT_HURTS,
    seeTherapist: AFTER_FOUR_WEEKS,
    drawing: 'A person lies on the back with bent knees and lifts the hips.',
  },
  shoes: {
    title: 'Look at your shoes',
    why: 'Shoes can help or hinder the foot.',
    steps: [
      'Choose shoes that hold the heel and support the arch.',
      'Wear high heels less often.',
      'What feels good to walk in matters more than the name on it.',
    ],
    howOften: 'When you next buy shoes, and each morning when you choose.',
    stopIf: 'Put a pair aside that rubs or hurts.',
    seeTherapist: 'Ask a professional if your feet stay sore.',
    drawing: 'A low shoe with a firm heel, seen from the side.',
  },
  water: {
    title: 'Drink, and eat a mix',
    why: 'Muscles need water and minerals.',
    steps: [
      'Drink water through the day.',
      'Eat fruit, greens, nuts and milk foods: they bring potassium, magnesium and calcium.',
      'Take no pills for it on our word.',
    ],
    howOften: 'Every day.',
    stopIf: 'If you were told to drink less, for heart or kidneys, keep to that.',
    seeTherapist: 'Ask your doctor if cramps keep coming back.',
    drawing: 'A glass of water and an apple.',
  },
  'see-therapist': {
    title: 'Show this to a physiotherapist',
    why: 'What shows on one side, or after an injury, should be looked at by hand.',
    steps: [
      'Print this page or save it as a file.',
      'A therapist can test what a film cannot: strength, joints, touch.',
      'They may work with their hands, choose exercises for you, and train your walk with you.',
    ],
    howOften: 'Once, in the next weeks.',
    stopIf: 'Do not wait if it gets worse.',
    seeTherapist: 'Go soon if it is new, or if the leg feels weak or numb.',
    drawing: 'Two people sit and talk over a sheet of paper.',
  },
  'warm-up': {
    title: 'Warm up before you train',
    why: 'Warm calves lengthen more easily.',
    steps: [
      'March on the spot or walk briskly for five minutes.',
      'Add calf raises in small steps, with a day of rest between.',
      'Stretch in movement, not only by holding still.',
    ],
    howOften: 'Before each training.',
    stopIf: STOP_IF_IT_HURTS,
    seeTherapist: 'See a physiotherapist if a calf stays sore for a week.',
    drawing: 'A person marches on the spot with one knee high.',
  },
};

/** What a gate left out or changed, and why: after "We left out …". */
export const ADVICE_NAMES: Readonly<Record<AdviceCode, string>> = {
  S1: 'the test at the wall',
  S2: 'rolling the calf',
  S3: 'calf stretches',
  S4: 'pressing the calf with a ball',
  S5: 'pulling against a band',
  S6: 'getting up often',
  S7: 'strengthening',
  S8: 'shoes',
  S9: 'drinking',
  S10: 'seeing a physiotherapist',
  S13: 'warming up',
};

export const GATE_WORDS: Readonly<Record<Gate, string>> = {
  unsteady: 'because you may be unsteady on your feet',
  'over-75': 'because you are older than 75',
  'calf-injury': 'because of the injury to your calf or tendon',
  'clot-risk': 'because of your calf, or of a risk of clots',
  'not-known': 'because you skipped the question behind it',
};

/** "Because of: Less ankle bend, heel lifts early." Empty for what is good for everybody. */
export function becauseText(causes: readonly AdviceCause[]): string {
  const names = [...new Set(causes.map((cause) => causeName(cause)))];
  return names.length === 0 ? '' : `Because of: ${names.join(', ')}.`;
}

function causeName(cause: AdviceCause): string {
  const name = cause === 'wall-test' ? 'Your test at the wall' : PATTERN_WORDS[cause].name;
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** "The easier way, because you may be unsteady on your feet." */
export function changedText(gate: Gate): string {
  return `This is the easier way, ${GATE_WORDS[gate]}.`;
}

/** "We left out rolling the calf, because …" */
export function leftOutText(code: AdviceCode, gate: Gate): string {
  return `We left out ${ADVICE_NAMES[code]}, ${GATE_WORDS[gate]}.`;
}

export const PLAN_WORDS = {
  title: 'A short plan',
  intro:
    'What helps many people with what this film shows. Start gently, with one or two. It is no promise.',
  toGive: 'Material to give',
  toGiveIntro:
    'For you as a professional: nothing was asked, so nothing is left out. Check what speaks against each before you hand it on.',
  keepMoving: 'Keep moving',
  keepMovingIntro:
    'Nothing that we look for stood out, so there is no plan. These are good for most people.',
  filmAgain: 'Film again first',
  filmAgainIntro: 'This film does not let us judge enough to suggest anything. A new one may:',
  filmAgainSteps: [
    'Put the camera level, three to four metres from the path, at knee to thigh height.',
    'Walk past it both ways, at least six steps in view each time.',
    'Use bright light, bare ankles and close-fitting clothes.',
  ],
  steppageTitle: 'Have your foot looked at soon',
  steppage:
    'The film may show a foot that hangs down as it swings. That can trip you, so we show no exercises. Please show it to a doctor or physiotherapist soon; today, if it is new or if the leg feels numb.',
  steps: 'How',
  howOften: 'How often',
  stopIf: 'When to stop',
  seeTherapist: 'When to see a therapist',
  stopAll:
    'Stop for today if pain reaches 4 out of 10 or grows by 2, if you feel dizzy, short of breath or a pain in the chest, or if a knee gives way.',
  backPain:
    'Some people with stiff ankles also have back pain. A film cannot tell whether yours is connected, and these exercises promise nothing for it.',
  howToFilm: 'How to film',
  notAsked: 'The safety questions were not answered, so no exercises are shown.',
  askAgain: 'Answer the questions again',
} as const;
