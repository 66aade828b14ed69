import { msg, str } from '@lit/localize';
import { isTold } from '#core/patterns/grade.ts';
import type { Pattern, Report } from '#core/report/report.ts';
import type { PatternId } from '#core/report/ids.ts';
import { OUTCOME_WORDS } from './checks.ts';
import { lowerFirst } from '../base/format.ts';
import { seenText } from './pattern-list.ts';
import { PATTERN_WORDS } from './patterns.ts';
import { sided } from '../base/sides.ts';

/** The sentence at the top of a result, and how sure we are of it. */
export interface Headline {
  readonly sentence: string;
  readonly sureness: string;
}

/** As much of a report as the headline is made from. */
export type Findings = Pick<Report, 'outcome' | 'patterns'>;

/**
 * What a reader would repeat at dinner comes first: what can trip them, what anybody sees, then the ankle and what
 * goes with it, and last what says little by itself.
 */
export const ORDER: readonly PatternId[] = [
  'steppage',
  'vaulting',
  'circumduction',
  'calf-pattern',
  'limited-dorsiflexion',
  'early-heel-rise',
  'reduced-tibial-progression',
  'toe-out',
  'pelvic-drop',
  'knee-hyperextension',
  'increased-stance-knee-flexion',
  'reduced-hip-extension',
  'flat-foot-contact',
  'forward-trunk-lean',
  'toe-in',
  'anterior-pelvic-tilt',
  'midfoot-pronation',
  'asymmetry',
];

/** Says nothing new in a headline beside any of these on the same leg. */
const SAID_BY: Readonly<Partial<Record<PatternId, readonly PatternId[]>>> = {
  'calf-pattern': ['limited-dorsiflexion', 'reduced-tibial-progression'],
  'reduced-tibial-progression': ['limited-dorsiflexion'],
  'early-heel-rise': ['vaulting'],
};

/** Of what was not found the angles that the result is about are named first. */
const NOT_FOUND_ORDER: readonly PatternId[] = [
  ...new Set<PatternId>([
    'limited-dorsiflexion',
    'early-heel-rise',
    'toe-out',
    'pelvic-drop',
    'increased-stance-knee-flexion',
    'forward-trunk-lean',
    ...ORDER,
  ]),
];

/** Patterns of these grades, the most telling first. */
export function patternsInOrder(
  report: Pick<Findings, 'patterns'>,
  ...grades: readonly Pattern['grade'][]
): readonly Pattern[] {
  const rank = ({ id, grade }: Pattern) =>
    grades.indexOf(grade) * 100 + (isTold(grade) ? ORDER : NOT_FOUND_ORDER).indexOf(id);
  return report.patterns
    .filter((pattern) => grades.includes(pattern.grade))
    .sort((a, b) => rank(a) - rank(b));
}

export function headlineFor(report: Findings): Headline {
  if (report.outcome.code !== 'walk') {
    const words = OUTCOME_WORDS[report.outcome.code];
    return { sentence: words.what, sureness: words.next };
  }
  const present = foundOf(report, 'present');
  if (present.length > 0) {
    return {
      sentence: sentences(present),
      sureness: msg('We saw this in most of the steps in this film.'),
    };
  }
  const possible = foundOf(report, 'possible');
  if (possible.length > 0) {
    return {
      sentence: msg(str`We may have seen this: ${lowerFirst(sentences(possible))}`),
      sureness: msg('The film points this way, but not clearly. Another pass would help.'),
    };
  }
  return headlineWithoutFinding(report);
}

/** Without what is said already; a difference between the sides says nothing beside the finding that makes it. */
function foundOf(report: Findings, grade: 'present' | 'possible'): readonly Pattern[] {
  const found = patternsInOrder(report, grade);
  const others = found.filter(({ id }) => id !== 'asymmetry');
  const isSaid = ({ id, side }: Pattern) =>
    found.some((one) => one.side === side && SAID_BY[id]?.includes(one.id) === true);
  return others.length > 0 ? others.filter((one) => !isSaid(one)) : found;
}

/** Nothing found: said only of what could be judged, with what was seen to be like most people's. */
function headlineWithoutFinding(report: Findings): Headline {
  const cleared = patternsInOrder(report, 'not-seen').filter(({ id }) => id !== 'asymmetry');
  const open = patternsInOrder(report, 'cannot-tell').filter(
    ({ reason }) => reason !== 'not-assessed' && reason !== 'not-visible-from-this-view',
  );
  if (cleared.length === 0) {
    return {
      sentence: msg(
        'We saw the walk, but this film is not clear enough to compare it with others.',
      ),
      sureness: msg('Below is what could be measured, and how to film it better.'),
    };
  }
  if (open.length === 0) {
    return {
      sentence: msg('In what this film can show, you walk much like most people.'),
      sureness: msg('Some things need another view: see what this film could not show.'),
    };
  }
  return {
    sentence:
      open.length > cleared.length
        ? msg('Nothing stands out, but this film leaves much open.')
        : msg('Nothing stands out in what this film shows clearly.'),
    sureness: msg(
      str`${clearedSentences(cleared)} The rest this film cannot tell; another pass would help.`,
    ),
  };
}

function clearedSentences(patterns: readonly Pattern[]): string {
  return byId(patterns)
    .slice(0, 2)
    .map(([one, other]) =>
      other === undefined
        ? sided(PATTERN_WORDS[one.id].notSeen, one.side)
        : msg(str`${PATTERN_WORDS[one.id].name}: not seen on either side.`),
    )
    .join(' ');
}

/** Up to two findings in one sentence each; both legs with the same one are told together. */
function sentences(patterns: readonly Pattern[]): string {
  return byId(patterns)
    .slice(0, 2)
    .map(([one, other]) =>
      other === undefined ? seenText(one) : msg(str`${PATTERN_WORDS[one.id].name} on both sides.`),
    )
    .join(' ');
}

/** Each pattern once: of the whole body or one leg, or of both legs. */
function byId(patterns: readonly Pattern[]): readonly (readonly [Pattern, Pattern?])[] {
  const told = new Map<PatternId, readonly [Pattern, Pattern?]>();
  for (const pattern of patterns) {
    const before = told.get(pattern.id);
    told.set(pattern.id, before === undefined ? [pattern] : [before[0], pattern]);
  }
  return [...told.values()];
}
