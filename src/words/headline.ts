import { msg, str } from '@lit/localize';
import type { Pattern, Report } from '#core/report/report.ts';
import type { PatternId } from '#core/report/ids.ts';
import { OUTCOME_WORDS } from './checks.ts';
import { lowerFirst } from './format.ts';
import { PATTERN_WORDS } from './patterns.ts';
import { namesASide, sided } from './sides.ts';

/** The sentence at the top of a result, and how sure we are of it. */
export interface Headline {
  readonly sentence: string;
  readonly sureness: string;
}

/** As much of a report as the headline is made from. */
export type Findings = Pick<Report, 'outcome' | 'patterns'>;

/** What a reader would repeat at dinner comes first. */
const ORDER: readonly PatternId[] = [
  'steppage',
  'limited-dorsiflexion',
  'early-heel-rise',
  'toe-out',
  'pelvic-drop',
  'forward-trunk-lean',
  'reduced-tibial-progression',
  'asymmetry',
];

/** Patterns of these grades, the most telling first. */
export function patternsInOrder(
  report: Pick<Findings, 'patterns'>,
  ...grades: readonly Pattern['grade'][]
): readonly Pattern[] {
  const rank = (pattern: Pattern) => {
    const index = ORDER.indexOf(pattern.id);
    return grades.indexOf(pattern.grade) * 100 + (index < 0 ? ORDER.length : index);
  };
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

/** A difference between the sides says nothing new beside the finding that makes it. */
function foundOf(report: Findings, grade: 'present' | 'possible'): readonly Pattern[] {
  const found = patternsInOrder(report, grade);
  const others = found.filter(({ id }) => id !== 'asymmetry');
  return others.length > 0 ? others : found;
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
  return bySide(patterns)
    .slice(0, 2)
    .map(([id, side]) =>
      side === 'both' && isTwoSided(id)
        ? msg(str`${PATTERN_WORDS[id].name}: not seen on either side.`)
        : sided(PATTERN_WORDS[id].notSeen, side),
    )
    .join(' ');
}

/** Up to two findings in one sentence each; both legs with the same one are told together. */
function sentences(patterns: readonly Pattern[]): string {
  return bySide(patterns)
    .slice(0, 2)
    .map(([id, side]) =>
      side === 'both' && isTwoSided(id)
        ? msg(str`${PATTERN_WORDS[id].name} on both sides.`)
        : sided(PATTERN_WORDS[id].seen, side),
    )
    .join(' ');
}

/** Each pattern once, with the side or both. */
function bySide(patterns: readonly Pattern[]): readonly (readonly [PatternId, Pattern['side']])[] {
  const told = new Map<PatternId, Pattern['side']>();
  for (const { id, side } of patterns) told.set(id, told.has(id) ? 'both' : side);
  return [...told];
}

function isTwoSided(id: PatternId): boolean {
  return namesASide(PATTERN_WORDS[id].seen);
}
