import { msg, str } from '@lit/localize';
import { ANKLE_PATTERNS, type AnkleAnswer, type AnkleCode } from '#core/answer/ankle-answer.ts';
import type { NotFound } from '#core/answer/not-found.ts';
import type { MomentKind, TellingMoment } from '#core/answer/telling-moment.ts';
import type { Side } from '#core/body/skeleton.ts';
import { PATTERN_TABLE } from '#core/patterns/pattern-table.ts';
import { patternsInOrder } from '#core/patterns/summary/pattern-order.ts';
import { numberText } from '../base/format.ts';
import { sided } from '../base/sides.ts';
import { wordTable } from '../base/word-table.ts';
import { headlineFor, SURENESS, type Findings } from './headline.ts';
import { evidenceFor, seenText } from './pattern-list.ts';

export const ANKLE_NAMES = wordTable<Side, string>({
  left: () => msg('Left ankle'),
  right: () => msg('Right ankle'),
});

const ANKLE_WORDS = wordTable<Exclude<AnkleCode, 'cannot-tell'>, string>({
  'bends-less': () => msg('bends less than most'),
  'may-bend-less': () => msg('may bend less than most'),
  'less-than-other': () => msg('bends less than the other one'),
  'may-be-less-than-other': () => msg('may bend less than the other one'),
  'about-as-most': () => msg('bends about as far as most'),
  'no-sign': () => msg('no sign that it bends less, but not sure'),
});

const CANNOT_TELL = wordTable<NonNullable<AnkleAnswer['reason']>, string>({
  'not-visible-from-this-view': () => msg('can’t tell from this view'),
  'too-few-cycles': () => msg('can’t tell: too few steps'),
  'low-quality': () => msg('can’t tell: the video is not clear enough'),
  'needs-standing': () => msg('can’t tell without standing still first'),
  'too-close-to-call': () => msg('can’t tell: too close to call'),
  'not-assessed': () => msg('can’t tell'),
  'signs-differ': () => msg('can’t tell: the signs do not agree'),
});

/** What is said of one ankle, after its name: "bends less than most". */
export function ankleText({ code, reason }: AnkleAnswer): string {
  return code === 'cannot-tell' ? CANNOT_TELL[reason ?? 'not-assessed'] : ANKLE_WORDS[code];
}

/** "Left ankle: bends less than most." */
export function ankleSentence(answer: AnkleAnswer): string {
  return msg(str`${ANKLE_NAMES[answer.side]}: ${ankleText(answer)}.`, { id: '@ankle-line' });
}

export const ANSWER_WORDS = wordTable({
  missed: () => msg('A video often misses a stiff ankle. Two minutes at a wall tell more.'),
  wallTest: () => msg('Test at the wall'),
  wallTestMade: () => msg('Your test at the wall counts here as well.'),
  alsoSeen: () => msg('This was seen too.'),
  mayBeToo: () => msg('We are less sure of this:'),
  sample: () => msg('Sample'),
  sampleWhat: () => msg('This is a sample walk that came with the app. It is not kept.'),
  pale: () => msg('Pale: where the shin of most people would be.'),
  play: () => msg('Watch this moment in the video'),
  drawn: () => msg('Drawn from the points that were found. The video is not here.'),
});

/** What the picture shows. */
const MOMENT_TITLES = wordTable<MomentKind, string>({
  ankle: () => msg('The {left|right} ankle at its greatest bend'),
  foot: () => msg('Where the {left|right} foot points'),
  pelvis: () => msg('The pelvis over the {left|right} leg'),
});

export function momentTitle({ kind, side }: Pick<TellingMoment, 'kind' | 'side'>): string {
  return sided(MOMENT_TITLES[kind], side);
}

/** "Yours 6° (2 to 10), most people 9 to 17°". Of a sample: "This walker 6° ...". */
export function yoursText(
  { measure: { value, ci95 } }: Pick<TellingMoment, 'measure'>,
  most: readonly [number, number] | null,
  isSample: boolean,
): string {
  const whole = (number: number) => numberText(number, 0);
  const angle = `${whole(value ?? NaN)}°`;
  const own = ci95 === null ? angle : msg(str`${angle} (${whole(ci95[0])} to ${whole(ci95[1])})`);
  if (most === null) return isSample ? msg(str`This walker ${own}`) : msg(str`Yours ${own}`);
  const [low, high] = most.map(whole);
  return isSample
    ? msg(str`This walker ${own}, most people ${low} to ${high}°`)
    : msg(str`Yours ${own}, most people ${low} to ${high}°`);
}

/** "18 other things looked for: 11 not seen, 7 unclear". */
export function notFoundLine({ notSeen, unclear }: NotFound, others: boolean): string {
  const all = notSeen + unclear;
  if (all === 1) return msg('One thing looked for and not found');
  return others
    ? msg(str`${all} other things looked for: ${notSeen} not seen, ${unclear} unclear`)
    : msg(str`${all} things looked for: ${notSeen} not seen, ${unclear} unclear`);
}

/** Somebody else's walk is that of "the" walker. Spanish says "su" of both. */
export function toldOf(sentence: string, isSample: boolean): string {
  if (!isSample) return sentence;
  return sentence.replace(/\bYour\b/g, 'The').replace(/\byour\b/g, 'the');
}

/** The answer in words: what leads it, how sure that is, and what else was seen. */
export interface AnswerLines {
  /** A finding that comes before the ankles, or that no walk was seen; null where the two ankles are the heading. */
  readonly lead: string | null;
  readonly sure: string;
  readonly alsoSeen: readonly string[];
  readonly mayBeToo: readonly string[];
}

const MOST_ALSO = 2;

export function answerLines(report: Findings, ankles: readonly AnkleAnswer[]): AnswerLines {
  const headline = headlineFor(report);
  const leads =
    report.outcome.code !== 'walk' ||
    ankles.every(({ reason }) => reason === 'not-visible-from-this-view') ||
    report.patterns.some(
      ({ id, grade }) => PATTERN_TABLE[id].trips === true && grade === 'present',
    );
  if (leads) {
    const sure = [headline.sureness, whatDiffers(report)].filter((text) => text !== '').join(' ');
    return { lead: headline.sentence, sure, alsoSeen: [], mayBeToo: [] };
  }
  const present = ankles.some(({ code }) => code === 'bends-less' || code === 'less-than-other');
  const maybe = ankles.some(
    ({ code }) => code === 'may-bend-less' || code === 'may-be-less-than-other',
  );
  return {
    lead: null,
    sure: present ? SURENESS.present : maybe ? SURENESS.possible : '',
    alsoSeen: otherSentences(report, 'present'),
    mayBeToo: otherSentences(report, 'possible'),
  };
}

function otherSentences(report: Findings, grade: 'present' | 'possible'): readonly string[] {
  return patternsInOrder(report, grade)
    .filter(({ id }) => !ANKLE_PATTERNS.includes(id) && PATTERN_TABLE[id].comparesLegs !== true)
    .slice(0, MOST_ALSO)
    .map(seenText);
}

/** That the two sides do not match says nothing without what differs. */
function whatDiffers(report: Findings): string {
  const told = patternsInOrder(report, 'present', 'possible');
  const [only] = told;
  if (told.length !== 1 || only === undefined || PATTERN_TABLE[only.id].comparesLegs !== true)
    return '';
  return evidenceFor(only)[0] ?? '';
}
