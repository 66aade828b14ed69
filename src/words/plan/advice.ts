import { msg } from '@lit/localize';
import type { AdviceForm } from '#core/advice/advice-codes.ts';
import { wordTable } from '../base/word-table.ts';

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

function stopIfItHurts(): string {
  return msg('Stop if it hurts more than a mild pull.');
}

function afterFourWeeks(): string {
  return msg('See a physiotherapist if nothing changes in four weeks.');
}

export const ADVICE_WORDS = wordTable<AdviceForm, AdviceWords>({
  'knee-to-wall': () => ({
    title: msg('Test your ankles at a wall'),
    why: msg('It shows how far each ankle bends when you stand on it.'),
    steps: [
      msg('Put one foot in front of a wall and hold on with both hands.'),
      msg('Bend the knee until it touches the wall. The heel stays down.'),
      msg('Measure from the big toe to the wall. Do the same with the other leg.'),
    ],
    howOften: msg('Now, and again every two weeks.'),
    stopIf: msg('Stop if the front of the ankle pinches or hurts.'),
    seeTherapist: msg('See a physiotherapist if one side is more than 3 cm shorter.'),
    drawing: msg('A person leans the front knee to a wall, with the heel down.'),
  }),
  'calf-rolling': () => ({
    title: msg('Roll your calves on a foam roller'),
    why: msg('It can make the calf feel looser before you move it.'),
    steps: [
      msg('Sit on the floor with one calf on the roller and your hands behind you.'),
      msg('Roll slowly from above the heel to below the knee. Do not roll over bone.'),
      msg('Rest on a tender place for a few breaths, then go on.'),
    ],
    howOften: msg('One or two minutes for each leg, once a day.'),
    stopIf: msg(
      'Stop if it stings or tingles. Do not roll a calf that is swollen, warm, red or newly sore, nor if you take blood thinners or had a clot.',
    ),
    seeTherapist: afterFourWeeks(),
    drawing: msg('A person sits on the floor with one calf on a roller, hands behind.'),
  }),
  'heel-drop': () => ({
    title: msg('Heel drops off a stair'),
    why: msg('A stretch in movement lets the ankle bend further over time.'),
    steps: [
      msg('Stand on the lowest stair with your toes and the ball of the foot. Hold the rail.'),
      msg('Let both heels sink slowly below the stair, for three seconds.'),
      msg('Come back up slowly. Keep the knees straight.'),
    ],
    howOften: msg('Ten times, twice a day.'),
    stopIf: msg(
      'Stop if it hurts more than a mild pull. Not without a rail, not with poor balance, and not after a new calf or Achilles injury.',
    ),
    seeTherapist: afterFourWeeks(),
    drawing: msg(
      'A person stands on the edge of a stair and holds a rail. The heels sink below the edge.',
    ),
  }),
  'wall-stretch': () => ({
    title: msg('Calf stretch at the wall'),
    why: msg('A gentle stretch with both feet on the floor lets the ankle bend further over time.'),
    steps: [
      msg(
        'Stand facing a wall, the leg to be stretched behind the other one, and hold on with both hands.',
      ),
      msg('Keep the back knee straight and the back heel down.'),
      msg('Lean forward until you feel a pull in the back calf. Ease off, then lean again.'),
    ],
    howOften: msg('Ten slow leans for a leg, twice a day.'),
    stopIf: msg('Stop if it hurts more than a mild pull. Not after a new calf or Achilles injury.'),
    seeTherapist: afterFourWeeks(),
    drawing: msg(
      'A person leans on a wall with both hands. The back leg is straight and its heel is down.',
    ),
  }),
  'massage-ball': () => ({
    title: msg('Press the calf with a ball'),
    why: msg('It can ease a tender place that a roller does not reach.'),
    steps: [
      msg('Sit on the floor and put a ball under the calf.'),
      msg('Let the leg sink onto it. Turn the foot slowly in and out.'),
      msg('With a massage gun, use the lowest level and stay off bone.'),
    ],
    howOften: msg('One minute for each leg, once a day.'),
    stopIf: msg(
      'Stop if it stings or tingles. Do not press a calf that is swollen, warm, red or newly sore, nor if you take blood thinners or had a clot.',
    ),
    seeTherapist: afterFourWeeks(),
    drawing: msg('A lower leg rests with its calf on a ball. The foot turns in and out.'),
  }),
  'circles-and-band': () => ({
    title: msg('Ankle circles, and pulling against a band'),
    why: msg('The ankle learns to use its bend, and the shin gets stronger.'),
    steps: [
      msg('Sit down. Draw slow circles with the foot, ten each way.'),
      msg('Loop a band around the foot and fix it in front of you.'),
      msg('Pull the toes toward you, hold for two seconds, and let go slowly.'),
    ],
    howOften: msg('Ten circles and ten pulls for each leg, once a day.'),
    stopIf: stopIfItHurts(),
    seeTherapist: afterFourWeeks(),
    drawing: msg(
      'A seated leg. The foot draws a circle, and a band pulls it forward while the toes come up.',
    ),
  }),
  circles: () => ({
    title: msg('Ankle circles'),
    why: msg('Easy movement keeps the ankle supple without any load.'),
    steps: [
      msg('Sit down and lift one foot off the floor.'),
      msg('Draw slow circles with the foot, ten each way.'),
      msg('Change legs.'),
    ],
    howOften: msg('Two or three times a day.'),
    stopIf: msg('Stop if it hurts.'),
    seeTherapist: afterFourWeeks(),
    drawing: msg('A seated leg. The foot draws a circle in the air.'),
  }),
  'stand-up': () => ({
    title: msg('Get up often'),
    why: msg('Long sitting keeps calf and hip short.'),
    steps: [
      msg('Set a timer for 30 to 60 minutes.'),
      msg('When it rings, stand up and walk for a minute or two.'),
      msg('Take the longer way when you fetch something.'),
    ],
    howOften: msg('Every 30 to 60 minutes while you sit.'),
    stopIf: msg('Sit down again if you feel dizzy.'),
    seeTherapist: msg('See a physiotherapist if standing up hurts.'),
    drawing: msg('A person rises from a chair.'),
  }),
  'bridge-and-heel-raise': () => ({
    title: msg('Strengthen hips, thighs and calves'),
    why: msg('Strong legs share the work of a step.'),
    steps: [
      msg(
        'Lie on your back with bent knees. Lift the hips, hold for three seconds, and lower them.',
      ),
      msg('Then stand behind a chair and hold on. Rise on your toes and come down slowly.'),
      msg('Start with few, and add one or two each week.'),
    ],
    howOften: msg('Ten of each, three times a week.'),
    stopIf: stopIfItHurts(),
    seeTherapist: afterFourWeeks(),
    drawing: msg(
      'A person lies on the back with bent knees and lifts the hips. Beside it a person holds a chair and rises on the toes.',
    ),
  }),
  bridge: () => ({
    title: msg('Strengthen hips and thighs lying down'),
    why: msg('Strong hips share the work of a step.'),
    steps: [
      msg('Lie on your back with bent knees, feet flat.'),
      msg('Lift the hips, hold for three seconds, and lower them slowly.'),
      msg('Start with few, and add one or two each week.'),
    ],
    howOften: msg('Ten times, three times a week.'),
    stopIf: stopIfItHurts(),
    seeTherapist: afterFourWeeks(),
    drawing: msg('A person lies on the back with bent knees and lifts the hips.'),
  }),
  shoes: () => ({
    title: msg('Look at your shoes'),
    why: msg('Shoes can help or hinder the foot.'),
    steps: [
      msg('Choose shoes that hold the heel and support the arch.'),
      msg('Wear high heels less often.'),
      msg('What feels good to walk in matters more than the name on it.'),
    ],
    howOften: msg('When you next buy shoes, and each morning when you choose.'),
    stopIf: msg('Put a pair aside that rubs or hurts.'),
    seeTherapist: msg('Ask a professional if your feet stay sore.'),
    drawing: msg('A low shoe with a firm heel, seen from the side.'),
  }),
  water: () => ({
    title: msg('Drink, and eat a mix'),
    why: msg('Muscles need water and minerals.'),
    steps: [
      msg('Drink water through the day.'),
      msg('Eat fruit, greens, nuts and milk foods: they bring potassium, magnesium and calcium.'),
      msg('Take no pills for it on our word.'),
    ],
    howOften: msg('Every day.'),
    stopIf: msg('If you were told to drink less, for heart or kidneys, keep to that.'),
    seeTherapist: msg('Ask your doctor if cramps keep coming back.'),
    drawing: msg('A glass of water and an apple.'),
  }),
  'see-therapist': () => ({
    title: msg('Show this to a physiotherapist'),
    why: msg('What shows on one side, or after an injury, should be looked at by hand.'),
    steps: [
      msg('Print this page or save it as a file.'),
      msg('A therapist can test what a video cannot: strength, joints, touch.'),
      msg(
        'They may work with their hands, choose exercises for you, and train your walk with you.',
      ),
    ],
    howOften: msg('Once, in the next weeks.'),
    stopIf: msg('Do not wait if it gets worse.'),
    seeTherapist: msg('Go soon if it is new, or if the leg feels weak or numb.'),
    drawing: msg('Two people sit and talk over a sheet of paper.'),
  }),
  'warm-up': () => ({
    title: msg('Warm up before you train'),
    why: msg('Warm calves lengthen more easily.'),
    steps: [
      msg('March on the spot or walk briskly for five minutes.'),
      msg('Add calf raises in small steps, with a day of rest between.'),
      msg('Stretch in movement, not only by holding still.'),
    ],
    howOften: msg('Before each training.'),
    stopIf: stopIfItHurts(),
    seeTherapist: msg('See a physiotherapist if a calf stays sore for a week.'),
    drawing: msg('A person marches on the spot with one knee high.'),
  }),
});
