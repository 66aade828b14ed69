import { msg, str } from '@lit/localize';
import { PATTERN_TABLE } from '#core/patterns/pattern-table.ts';
import { CALF_PATTERN } from '#core/patterns/rule-table.ts';
import {
  evidenceUnit,
  isNeverRuledOut,
  isOfOtherLegAlone,
  speakingEvidence,
} from '#core/patterns/summary/speaking-evidence.ts';
import type { Evidence, Pattern } from '#core/report/report.ts';
import { Z_95 } from '#core/statistics.ts';
import { lowerFirst, numberText } from '../base/format.ts';
import { readingName } from './measures.ts';
import { UNIT_WORDS } from '../base/units.ts';
import { CANNOT_TELL_WORDS } from './patterns/grades.ts';
import { PATTERN_WORDS } from './patterns/pattern-words.ts';
import { sided } from '../base/sides.ts';
import { wordTable } from '../base/word-table.ts';

export const PATTERN_LIST_WORDS = wordTable({
  closing: () =>
    msg(
      'This is what a video shows, compared with walkers in laboratories. It is not a medical opinion.',
    ),
  showMoment: () => msg('Show the moment'),
  mayMean: () => msg('What it may mean'),
  otherReasons: () => msg('What else could explain it'),
  doesNotMean: () => msg('What it does not mean'),
  evidence: () => msg('What was measured'),
});

/** Said only of what could be judged: a limit that was too close is not a pattern that was not there. */
export const NOTHING_FOUND = wordTable<'all' | 'some' | 'none', string>({
  all: () => msg('We did not see any of the patterns that we look for and that this view shows.'),
  some: () =>
    msg('We did not see a pattern where this video lets us judge. Some things it cannot tell.'),
  none: () => msg('This video does not let us judge any of the patterns that we look for.'),
});

/** What was seen. Of a leg that differs from the other one alone, no more than that: it may be like most people's. */
export function seenText(pattern: Pattern): string {
  const { seen, seenOfTwo } = PATTERN_WORDS[pattern.id];
  return sided(isOfOtherLegAlone(pattern) ? (seenOfTwo ?? seen) : seen, pattern.side);
}

/** Why a pattern stays open. */
export function cannotTellText({ id, reason }: Pattern): string {
  if (reason === null) return msg('Not clear.');
  const whatever = reason === 'low-quality' || reason === 'needs-standing';
  if (whatever && isNeverRuledOut(id)) return msg('A video like this can miss it.');
  return CANNOT_TELL_WORDS[reason];
}

/** What is said of a pattern that was not found: that it was not seen, or why that stays open. */
export function notFoundText(pattern: Pattern): string {
  const { id, side, grade } = pattern;
  const { name } = PATTERN_WORDS[id];
  // That it was not seen is all that the number carries: its range may reach beyond the limit.
  const why = grade === 'not-seen' ? msg('not seen.') : lowerFirst(cannotTellText(pattern));
  switch (side) {
    case 'left':
      return msg(str`${name}, left: ${why}`);
    case 'right':
      return msg(str`${name}, right: ${why}`);
    case 'both':
      return `${name}: ${why}`;
  }
}

/** The evidence that speaks for the grade; of the composite its parts, which have their own. */
export function evidenceFor(pattern: Pattern): readonly string[] {
  const { id, companions } = pattern;
  if (id === CALF_PATTERN.id && companions !== undefined) {
    const names = companions.map((part) => lowerFirst(PATTERN_WORDS[part].name)).join(', ');
    return [msg(str`Told of the same leg: ${names}.`)];
  }
  const telling = speakingEvidence(pattern);
  if (PATTERN_TABLE[id].comparesLegs !== true) return telling.map(evidenceText);
  return telling.map((item) => msg(str`Left against right: ${lowerFirst(evidenceText(item))}`));
}

/** The two numbers behind a grade: what was measured and the limit it is held against. */
export function evidenceText(evidence: Evidence): string {
  const { measure, value, threshold, uncertainty, compare } = evidence;
  const name = readingName(measure);
  const unit = UNIT_WORDS[evidenceUnit(evidence)];
  const text = (number: number) => numberText(number, 0) + unit;
  const [seen, spread, limit] = [text(value), text(Z_95 * uncertainty), text(threshold)];
  if (compare === 'over-other' && measure === 'swing-lateral-arc') {
    return msg(
      str`${name}, over one and a half times the other side: ${seen} (± ${spread}), limit ${limit}.`,
    );
  }
  if (compare === 'over-other') {
    return msg(str`${name}, compared with the other side: ${seen} (± ${spread}), limit ${limit}.`);
  }
  return msg(str`${name}: ${seen} (± ${spread}), limit ${limit}.`);
}
