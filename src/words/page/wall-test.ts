import { msg, str } from '@lit/localize';
import type { Side } from '#core/body/skeleton.ts';
import type { WallTestBand, WallTestDifferenceKind } from '#core/wall-test/judge-wall-test.ts';
import type { TibialAngleTrouble } from '#core/wall-test/tibial-angle.ts';
import type { TypedDistanceTrouble } from '#core/wall-test/typed-distance.ts';
import { degreeText, numberText } from '../base/format.ts';
import { sided } from '../base/sides.ts';
import { wordTable } from '../base/word-table.ts';

/** As it would be typed, with all its decimals: "10.25". */
export function typedText(cm: number): string {
  return numberText(cm, (String(cm).split('.')[1] ?? '').length);
}

/** One decimal at most: "10", "10.5". */
export function centimetresText(cm: number): string {
  return `${numberText(cm, Number.isInteger(cm) ? 0 : 1)} cm`;
}

export const WALL_TEST_WORDS = wordTable({
  title: () => msg('Knee-to-wall test'),
  lede: () =>
    msg(
      'How far can your ankle bend while your heel stays down? All you need is a wall and a tape measure.',
    ),
  link: () => msg('Test your ankles at a wall'),
  linkHint: () => msg('Two minutes, no video needed.'),
  needs: () => msg('Hold on to the wall. Stop if it hurts, or if you feel dizzy.'),
  how: () => msg('How to stand'),
  drawing: () =>
    msg(
      'A person at a wall, seen from the side. The front foot points at the wall, the heel is down, the knee touches the wall, the hands rest on it. A tape runs on the floor from the big toe to the wall.',
    ),
  measure: () => msg('Measure each leg'),
  tries: () => msg('Up to three tries for each leg. The best one counts.'),
  zero: () => msg('If your toe touches the wall and your knee still does not reach it, type 0.'),
  age: () => msg('I am 60 or older'),
  ageWhy: () => msg('The usual distance gets shorter with age.'),
  result: () => msg('What the test shows'),
  nothingYet: () => msg('Type at least one try, and the result appears here.'),
  keptUntil: () =>
    msg('The numbers stay on this page until you start over or close it. They are not stored.'),
  clear: () => msg('Clear the test'),
  backToWalk: () => msg('Back to the walk'),
  videoNow: () => msg('Record your walk now'),
  openClip: () => msg('Open a video of your walk'),
  waits: () => msg('Your knee-to-wall test is kept for the walk that you look at next.'),
  add: () => msg('Add a knee-to-wall test'),
  addWhy: () =>
    msg(
      'It shows the ankle bend without a camera. Together with the video it says more than either alone.',
    ),
  change: () => msg('Change the test'),
  besideVideo: () => msg('Your knee-to-wall test'),
});

export function tryName(place: number): string {
  return msg(str`Try ${place}, cm`);
}

export function wallTestSteps(): readonly string[] {
  return [
    msg('Stand facing a wall, shoes off if the floor is dry. Put both hands on the wall.'),
    msg('Put one foot in front, toes straight at the wall. The other foot stands behind.'),
    msg(
      'Bend the front knee until it touches the wall, in line with your second toe. The heel stays on the floor.',
    ),
    msg(
      'If that is easy, slide the foot back a little and try again. Stop where the heel is just about to lift.',
    ),
    msg('Measure from the tip of the big toe to the wall.'),
  ];
}

export const LEG_WORDS = wordTable<Side, string>({
  left: () => msg('Left leg'),
  right: () => msg('Right leg'),
});

export const TYPED_TROUBLE_WORDS = wordTable<TypedDistanceTrouble, string>({
  'not-a-number': () =>
    msg('Type a number of centimetres, such as 10.5. This try is left out as it is now.'),
  'out-of-range': () => msg('From 0 to 25 centimetres. This try is left out as it is now.'),
});

/** "Left leg: 10.5 cm. That is about as far as most adults." */
export function bandText(side: Side, cm: number, band: WallTestBand, over60: boolean): string {
  const [leg, distance] = [LEG_WORDS[side], centimetresText(cm)];
  switch (band) {
    case 'typical':
      return over60
        ? msg(str`${leg}: ${distance}. That is about as far as most adults of your age.`)
        : msg(str`${leg}: ${distance}. That is about as far as most adults.`);
    case 'low':
      return over60
        ? msg(str`${leg}: ${distance}. That is less far than most adults of your age.`)
        : msg(str`${leg}: ${distance}. That is less far than most adults.`);
    case 'very-low':
      return over60
        ? msg(str`${leg}: ${distance}. That is much less far than most adults of your age.`)
        : msg(str`${leg}: ${distance}. That is much less far than most adults.`);
  }
}

const DIFFERENCE_WORDS = wordTable<WallTestDifferenceKind, string>({
  usual: () => msg('Most people differ by as much.'),
  'larger-than-most': () => msg('That is a larger difference than most people show.'),
  clear: () => msg('That is a clear difference.'),
});

/** "Your right leg reaches 3.5 cm less. That is a clear difference." */
export function differenceText(
  byCm: number,
  less: Side | null,
  kind: WallTestDifferenceKind,
): string {
  if (less === null) return msg('Both legs reach equally far.');
  const reaches = msg(str`Your {left|right} leg reaches ${centimetresText(byCm)} less.`);
  return `${sided(reaches, less)} ${DIFFERENCE_WORDS[kind]}`;
}

export const DETECTABLE_WORDS = wordTable({
  more: () => msg('It is more than the 1.9 cm by which two tests of the same leg can differ.'),
  less: () => msg('Two tests of the same leg can differ by up to 1.9 cm, so this may be chance.'),
});

const SHIN_WORDS = wordTable<Side, string>({
  left: () => msg('Left shin'),
  right: () => msg('Right shin'),
});

/** "Left shin, from the video: 38° (± 6°) from upright." */
export function tibialAngleText(side: Side, angleDeg: number, halfDeg: number | null): string {
  const [shin, angle] = [SHIN_WORDS[side], degreeText(angleDeg)];
  return halfDeg === null
    ? msg(str`${shin}, from the video: ${angle} from upright.`)
    : msg(str`${shin}, from the video: ${angle} (± ${degreeText(halfDeg)}) from upright.`);
}

/** The angles of both legs, against the 6 degrees by which two videos of one leg can differ. */
export function angleDifferenceText(byDeg: number, less: Side | null, detectable: boolean): string {
  const by = degreeText(byDeg);
  if (!detectable || less === null)
    return msg(
      str`The two angles differ by ${by}. Two videos of the same leg can differ by up to 6°, so this may be chance.`,
    );
  const leans = msg(
    str`Your {left|right} shin leans ${by} less. That is more than the 6° by which two videos of the same leg can differ.`,
  );
  return sided(leans, less);
}

export const WALL_TEST_MEANING = wordTable({
  means: () => msg('What it means'),
  meansText: () =>
    msg(
      'A short distance means that this ankle bends less when you stand on it. Calf, joint or a sore spot can be behind it; the test cannot tell which.',
    ),
  not: () => msg('What it does not mean'),
  notText: () =>
    msg(
      'It does not tell why, and it says nothing of pain. The knee is bent here, so it tells little of the calf muscle that pulls with a straight knee. A usual distance does not show that all is well.',
    ),
  bands: () =>
    msg(
      'Compared with healthy adults: about 12 cm, most of them 9 to 15 cm. From 60 years on we count 2 cm less, which is a rough guess.',
    ),
  angle: () => msg('One centimetre is about 3.6° of lean. The angle is shown, not graded.'),
});

export const WALL_CLIP_WORDS = wordTable({
  summary: () => msg('Measure the angle from a video as well'),
  how: () =>
    msg(
      'Record from the side, the camera low and level, foot and knee well in view. Start upright, lean to the wall, and hold it for a second with the heel down. One video for each leg.',
    ),
  open: () => msg('Open a side video'),
  watching: () => msg('Watching the video'),
  stop: () => msg('Stop'),
  busy: () => msg('Heelrise is still watching another video. Wait until it is done.'),
  again: () => msg('Another video'),
  heelLifted: () =>
    msg(
      'The heel left the floor for a moment. We counted only what was reached with the heel down.',
    ),
  remove: () => msg('Leave the angle out'),
});

export const TIBIAL_TROUBLE_WORDS = wordTable<TibialAngleTrouble, string>({
  'leg-not-seen': () =>
    msg(
      'We did not see the leg for long enough. Record foot and knee for at least three seconds, in bright light.',
    ),
  'not-from-the-side': () =>
    msg(
      'The foot does not look as it does from the side. Put the camera beside the foot, at shin height, and record again.',
    ),
  'no-lean': () =>
    msg('The shin did not lean forward. Start upright, then bring the knee to the wall.'),
  'starts-leaning': () =>
    msg(
      'The video starts with the knee at the wall already, so we cannot tell whether the heel was down. Start upright and record again.',
    ),
  'not-held': () =>
    msg(
      'No lean was held for half a second with the heel down. Go less far, keep the heel down and hold it.',
    ),
});
