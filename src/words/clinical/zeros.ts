import { msg, str } from '@lit/localize';
import { levelOf } from '#core/angles/neutral.ts';
import type { Report } from '#core/report/report.ts';
import type { Side } from '#core/body/skeleton.ts';
import type { TypedDegreesTrouble } from '#core/zeros/typed-degrees.ts';
import { degreeText, numberText } from '../base/format.ts';
import { wordTable } from '../base/word-table.ts';

/** The zero of the ankle, for a professional: where it comes from, and another one in its place. */
export const ZERO_WORDS = wordTable({
  title: () => msg('Zero of the ankle'),
  what: () =>
    msg(
      'The zero of a foot is the pitch at which its sole counts as flat in this video, toes up positive. A zero one degree higher shows foot and ankle one degree lower in every frame.',
    ),
  change: () => msg('Type another zero'),
  how: () =>
    msg(
      'For each foot, in degrees from −20 to 20; leave a field empty to keep the zero that was found. Ankle angles, foot pitch, heel-off and the patterns are worked out anew. Intervals stay as they are: nobody knows how sure a typed zero is. A typed zero is kept with the walk, and the report says so.',
    ),
  left: () => msg('Left zero (degrees)'),
  right: () => msg('Right zero (degrees)'),
  use: () => msg('Use these zeros'),
  takeBack: () => msg('Take the typed zeros back'),
});

export const TYPED_ZERO_TROUBLE_WORDS = wordTable<TypedDegreesTrouble, string>({
  'not-a-number': () => msg('Type a number of degrees, such as −2.5.'),
  'out-of-range': () => msg('Type a number from −20 to 20.'),
});

const LEVEL_WORDS = wordTable<Report['neutral']['level'], string>({
  standing: () => msg('from quiet standing (level A)'),
  'foot-flat': () => msg('from the flat foot in stance (level B)'),
  none: () =>
    msg('not found (level C): the level of the ankle curve is not reliable, its shape is'),
});

type Neutral = Report['neutral'];

/** Where the zeros come from and what they are. */
export function zeroFacts(neutral: Neutral): string {
  const { level, levels, leftDeg, rightDeg, byHand } = neutral;
  if (levels === undefined && byHand === undefined)
    return msg(str`${LEVEL_WORDS[level]}; left ${degrees(leftDeg)}, right ${degrees(rightDeg)}`);
  const [left, right] = [footFacts(neutral, 'left'), footFacts(neutral, 'right')];
  return msg(str`left ${left}; right ${right}`);
}

/** "−3.2°, from quiet standing (level A)", or what was typed in its place. */
function footFacts(neutral: Neutral, side: Side): string {
  const { byHand } = neutral;
  const level = LEVEL_WORDS[levelOf(neutral, side)];
  const typed = byHand?.[`${side}Deg`] ?? null;
  if (byHand === undefined || typed === null)
    return msg(str`${degrees(neutral[`${side}Deg`])}, ${level}`, { id: '@zero-and-source' });
  const found = byHand.found[`${side}Deg`];
  return found === null
    ? msg(str`${degrees(typed)}, typed by hand; none found`)
    : msg(str`${degrees(typed)}, typed by hand; found ${degrees(found)}, ${level}`);
}

/** As it stands in a field; empty where nothing was typed. */
export function typedZeroText(deg: number | null): string {
  return deg === null ? '' : numberText(deg, Number.isInteger(deg) ? 0 : 1);
}

function degrees(deg: number | null): string {
  return degreeText(deg ?? NaN, 1);
}

/** Numbers hang on a zero that was typed; null where none was. */
export function typedZeroRemark({ byHand }: Report['neutral']): string | null {
  if (byHand === undefined) return null;
  const { leftDeg, rightDeg } = byHand;
  if (leftDeg !== null && rightDeg !== null)
    return msg('A professional set the zero of both ankles by hand.');
  return leftDeg === null
    ? msg('A professional set the zero of the right ankle by hand.')
    : msg('A professional set the zero of the left ankle by hand.');
}
