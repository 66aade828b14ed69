import { msg, str } from '@lit/localize';
import { mainFindings } from '#core/patterns/summary/main-findings.ts';
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
        sureness: msg('We saw this in most of the steps in this film.'),
      };
    case 'possible':
      return {
        sentence: msg(str`We may have seen this: ${lowerFirst(sentences(findings.found))}`),
        sureness: msg('The film points this way, but not clearly. Another pass would help.'),
      };
    case 'nothing-judged':
      return {
        sentence: msg(
          'We saw the walk, but this film is not clear enough to compare it with others.',
        ),
        sureness: msg('Below is what could be measured, and how to film it better.'),
      };
    case 'all-cleared':
      return {
        sentence: msg('In what this film can show, you walk much like most people.'),
        sureness: msg('Some things need another view: see what this film could not show.'),
      };
    case 'mostly-open':
    case 'mostly-cleared':
      return {
        sentence:
          findings.kind === 'mostly-open'
            ? msg('Nothing stands out, but this film leaves much open.')
            : msg('Nothing stands out in what this film shows clearly.'),
        sureness: msg(
          str`${clearedSentences(findings.cleared)} The rest this film cannot tell; another pass would help.`,
        ),
      };
  }
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
