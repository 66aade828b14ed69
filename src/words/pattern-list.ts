import { msg, str } from '@lit/localize';
import type { MeasureId } from '#core/report/ids.ts';
import type { Evidence, Pattern } from '#core/report/report.ts';
import { lowerFirst, numberText } from './format.ts';
import { readingName, UNIT_WORDS } from './measures.ts';
import { CANNOT_TELL_WORDS, PATTERN_WORDS } from './patterns.ts';
import { sided } from './sides.ts';
import { wordTable } from './word-table.ts';

export const PATTERN_LIST_WORDS = wordTable({
  lookedFor: () => msg('What we looked for'),
  lookedForToo: () => msg('Looked for as well'),
  closing: () =>
    msg(
      'This is what a film shows, compared with walkers in laboratories. It is not a medical opinion. Some people with stiff ankles also have back pain; a film cannot tell whether yours is connected.',
    ),
  showMoment: () => msg('Show the moment'),
  mayMean: () => msg('What it may mean'),
  otherReasons: () => msg('What else could explain it'),
  doesNotMean: () => msg('What it does not mean'),
  evidence: () => msg('Why we say this'),
});

/** Said only of what could be judged: a limit that was too close is not a pattern that was not there. */
export const NOTHING_FOUND = wordTable<'all' | 'some' | 'none', string>({
  all: () => msg('We did not see any of the patterns that we look for and that this view shows.'),
  some: () =>
    msg('We did not see a pattern where this film lets us judge. Some things it cannot tell.'),
  none: () => msg('This film does not let us judge any of the patterns that we look for.'),
});

/** What is said of a pattern that was not found: that it was not seen, or why that cannot be told. */
export function notFoundText({ id, side, grade, reason }: Pattern): string {
  const { name, notSeen } = PATTERN_WORDS[id];
  if (grade === 'not-seen') return sided(notSeen, side);
  const why = reason === null ? msg('Not clear.') : CANNOT_TELL_WORDS[reason];
  switch (side) {
    case 'left':
      return msg(str`${name}, left: ${why}`);
    case 'right':
      return msg(str`${name}, right: ${why}`);
    case 'both':
      return `${name}: ${why}`;
  }
}

/** The evidence that speaks for the grade: what lies beyond its limit. */
export function evidenceFor({ id, evidence }: Pattern): readonly string[] {
  const telling = evidence.filter(({ value, threshold, direction }) =>
    direction === undefined
      ? id !== 'asymmetry' || Math.abs(value) >= threshold
      : direction * (value - threshold) >= 0,
  );
  if (id !== 'asymmetry') return telling.map(evidenceText);
  return telling.map((item) => msg(str`Left against right: ${lowerFirst(evidenceText(item))}`));
}

/** Of evidence without a unit of its own: times are compared as a share of their mean, the rest are angles. */
const SHARES: ReadonlySet<string> = new Set<MeasureId>([
  'step-time',
  'heel-off-percent',
  'stance-percent',
]);

/** The two numbers behind a grade: what was measured and the limit it is held against. */
export function evidenceText(evidence: Evidence): string {
  const { measure, value, threshold, uncertainty, compare } = evidence;
  const name = readingName(measure);
  const unit = UNIT_WORDS[evidence.unit ?? (SHARES.has(measure) ? '%' : 'deg')];
  const text = (number: number) => numberText(number, 0) + unit;
  const [seen, spread, limit] = [text(value), text(1.96 * uncertainty), text(threshold)];
  if (compare === 'over-other') {
    return msg(
      str`${name}, compared with the other side: ${seen} (± ${spread}), held against ${limit}.`,
    );
  }
  return msg(str`${name}: ${seen} (± ${spread}), held against ${limit}.`);
}
