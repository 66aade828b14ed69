import type { Side } from '#core/skeleton.ts';
import type { WallTestBand, WallTestDifferenceKind } from '#core/wall-test/judge-wall-test.ts';
import type { TibialAngleTrouble } from '#core/wall-test/tibial-angle.ts';
import type { TypedDistanceTrouble } from '#core/wall-test/typed-distance.ts';
import { numberText } from './format.ts';

/** One decimal at most: "10", "10.5". */
export function centimetresText(cm: number): string {
  return `${numberText(cm, Number.isInteger(cm) ? 0 : 1)} cm`;
}

export const WALL_TEST_WORDS = {
  title: 'Knee-to-wall test',
  lede: 'How far can your ankle bend while your heel stays down? All you need is a wall and a tape measure.',
  link: 'Test your ankles at a wall',
  linkHint: 'Two minutes, no film needed.',
  needs: 'Hold on to the wall. Stop if it hurts, or if you feel dizzy.',
  how: 'How to stand',
  drawing:
    'A person at a wall, seen from the side. The front foot points at the wall, the heel is down, the knee touches the wall, the hands rest on it. A tape runs on the floor from the big toe to the wall.',
  measure: 'Measure each leg',
  tries: 'Up to three tries for each leg. The best one counts.',
  tryName: (place: number) => `Try ${place}, cm`,
  zero: 'If your toe touches the wall and your knee still does not reach it, type 0.',
  age: 'I am 60 or older',
  ageWhy: 'The usual distance gets shorter with age.',
  result: 'What the test shows',
  nothingYet: 'Type at least one try, and the result appears here.',
  keptUntil: 'The numbers stay on this page until you start over or close it. They are not stored.',
  clear: 'Clear the test',
  backToWalk: 'Back to the walk',
  filmNow: 'Film your walk now',
  openClip: 'Open a film of your walk',
  waits: 'Your knee-to-wall test is kept for the walk that you look at next.',
  add: 'Add a knee-to-wall test',
  addWhy:
    'It shows the ankle bend without a camera. Together with the film it says more than either alone.',
  change: 'Change the test',
  besideFilm: 'Your knee-to-wall test',
} as const;

export const WALL_TEST_STEPS: readonly string[] = [
  'Stand facing a wall, shoes off if the floor is dry. Put both hands on the wall.',
  'Put one foot in front, toes straight at the wall. The other foot stands behind.',
  'Bend the front knee until it touches the wall, in line with your second toe. The heel stays on the floor.',
  'If that is easy, slide the foot back a little and try again. Stop where the heel is just about to lift.',
  'Measure from the tip of the big toe to the wall.',
];

export const LEG_WORDS: Readonly<Record<Side, string>> = { left: 'Left leg', right: 'Right leg' };

export const TYPED_TROUBLE_WORDS: Readonly<Record<TypedDistanceTrouble, string>> = {
  'not-a-number': 'Type a number of centimetres, such as 10.5. This try is left out as it is now.',
  'out-of-range': 'From 0 to 25 centimetres. This try is left out as it is now.',
};

export const BAND_WORDS: Readonly<Record<WallTestBand, string>> = {
  typical: 'about as far as most adults',
  low: 'less far than most adults',
  'very-low': 'much less far than most adults',
};

/** "Left leg: 10.5 cm. That is about as far as most adults." */
export function bandText(side: Side, cm: number, band: WallTestBand, over60: boolean): string {
  const people = over60 ? 'of your age' : '';
  return `${LEG_WORDS[side]}: ${centimetresText(cm)}. That is ${`${BAND_WORDS[band]} ${people}`.trim()}.`;
}

export const DIFFERENCE_WORDS: Readonly<Record<WallTestDifferenceKind, string>> = {
  usual: 'Most people differ by as much.',
  'larger-than-most': 'That is a larger difference than most people show.',
  clear: 'That is a clear difference.',
};

/** "Your right leg reaches 3.5 cm less. That is a clear difference." */
export function differenceText(
  byCm: number,
  less: Side | null,
  kind: WallTestDifferenceKind,
): string {
  if (less === null) return 'Both legs reach equally far.';
  return `Your ${less} leg reaches ${centimetresText(byCm)} less. ${DIFFERENCE_WORDS[kind]}`;
}

export const DETECTABLE_WORDS = {
  more: 'It is more than the 1.9 cm by which two tests of the same leg can differ.',
  less: 'Two tests of the same leg can differ by up to 1.9 cm, so this may be chance.',
} as const;

/** "Left shin from the film: 38° (± 6°)." */
export function tibialAngleText(side: Side, angleDeg: number, halfDeg: number | null): string {
  const range = halfDeg === null ? '' : ` (± ${numberText(halfDeg, 0)}°)`;
  return `${side === 'left' ? 'Left' : 'Right'} shin, from the film: ${numberText(angleDeg, 0)}°${range} from upright.`;
}

/** The angles of both legs, against the 6 degrees by which two films of one leg can differ. */
export function angleDifferenceText(byDeg: number, less: Side | null, detectable: boolean): string {
  const by = `${numberText(byDeg, 0)}°`;
  if (!detectable || less === null)
    return `The two angles differ by ${by}. Two films of the same leg can differ by up to 6°, so this may be chance.`;
  return `Your ${less} shin leans ${by} less. That is more than the 6° by which two films of the same leg can differ.`;
}

export const WALL_TEST_MEANING = {
  means: 'What it means',
  meansText:
    'A short distance means that this ankle bends less when you stand on it. Calf, joint or a sore spot can be behind it; the test cannot tell which.',
  not: 'What it does not mean',
  notText:
    'It does not tell why, and it says nothing of pain. The knee is bent here, so it tells little of the calf muscle that pulls with a straight knee. A usual distance does not show that all is well.',
  bands:
    'Compared with healthy adults: about 12 cm, most of them 9 to 15 cm. From 60 years on we count 2 cm less, which is a rough guess.',
  angle: 'One centimetre is about 3.6° of lean. The angle is shown, not graded.',
} as const;

export const WALL_CLIP_WORDS = {
  summary: 'Measure the angle from a film as well',
  how: 'Film from the side, the camera low and level, foot and knee well in view. Start upright, lean to the wall, and hold it for a second with the heel down. One film for each leg.',
  open: 'Open a side film',
  watching: 'Watching the film',
  stop: 'Stop',
  busy: 'Heelrise is still watching another film. Wait until it is done.',
  again: 'Another film',
  heelLifted:
    'The heel left the floor for a moment. We counted only what was reached with the heel down.',
  remove: 'Leave the angle out',
} as const;

export const TIBIAL_TROUBLE_WORDS: Readonly<Record<TibialAngleTrouble, string>> = {
  'leg-not-seen':
    'We did not see the leg for long enough. Film foot and knee for at least three seconds, in bright light.',
  'not-from-the-side':
    'The foot does not look as it does from the side. Put the camera beside the foot, at shin height, and film again.',
  'no-lean': 'The shin did not lean forward. Start upright, then bring the knee to the wall.',
  'starts-leaning':
    'The film starts with the knee at the wall already, so we cannot tell whether the heel was down. Start upright and film again.',
  'not-held':
    'No lean was held for half a second with the heel down. Go less far, keep the heel down and hold it.',
};
