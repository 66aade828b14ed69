import { msg, str } from '@lit/localize';
import { mainFindings } from '#core/patterns/summary/main-findings.ts';
import type { Pattern, Report } from '#core/report/report.ts';
import type { PatternId } from '#core/report/ids.ts';
import { OUTCOME_WORDS } from './outcome.ts';
import { lowerFirst } from '../base/format.ts';
import { notFoundText, seenText } from './pattern-list.ts';
import { PATTERN_WORDS } from './patterns/pattern-words.ts';
import { wordTable } from '../base/word-table.ts';

/** The sentence at the top of a result, and how sure we are of it. */
export interface Headline {
  readonly sentence: string;
  readonly sureness: string;
}

/** How sure we are of what was found. */
export const SURENESS = wordTable<'present' | 'possible', string>({
  present: () => msg('We saw this in most of the steps of this video.'),
  possible: () => msg('The video points this way, but not clearly.'),
});

/** As much of a report as the headline is made from. */
export type Findings = Pick<Report, 'outcome' | 'patterns'>;

export function headlineFor(report: Findings): Headline {
  if (report.outcome.code !== 'walk') {
    const words = OUTCOME_WORDS[report.outcome.code];
    return { sentence: words.what, sureness: words.next };
  }
  const findings = mainFindings(report);
  switch (findings.kind) {
    case 'present':
      return {
        sentence: sentences(findings.found),
        sureness: SURENESS.present,
      };
    case 'possible':
      return {
        sentence: msg(str`We may have seen this: ${lowerFirst(sentences(findings.found))}`),
        sureness: SURENESS.possible,
      };
    case 'nothing-judged':
      return {
        sentence: msg(
          'We saw the walk, but this video is not clear enough to compare it with others.',
        ),
        sureness: msg('Below is what could be measured, and how to record it better.'),
      };
    case 'all-cleared':
      return {
        sentence: msg('Nothing that we look for stood out in what this video can show.'),
        sureness: msg('Some things need another view: see what this video could not show.'),
      };
    case 'mostly-open':
    case 'mostly-cleared':
      return {
        sentence:
          findings.kind === 'mostly-open'
            ? msg('Nothing stands out, but this video leaves much open.')
            : msg('Nothing stands out in what this video shows clearly.'),
        sureness: msg(
          str`${clearedSentences(findings.cleared)} The rest this video cannot tell; one more walk past the camera would help.`,
        ),
      };
  }
}

function clearedSentences(patterns: readonly Pattern[]): string {
  return byId(patterns)
    .slice(0, 2)
    .map(([one, other]) =>
      other === undefined
        ? notFoundText(one)
        : msg(str`${PATTERN_WORDS[one.id].name}: not seen on either side.`),
    )
    .join(' ');
}

/** Up to two findings in one sentence each; both legs with the same one share a sentence. */
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
