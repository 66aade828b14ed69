import { describe, expect, test } from 'vitest';
import { chainOf } from '#core/patterns/chain.ts';
import { CHAIN_LINKS } from '#core/patterns/pattern-table.ts';
import type { Pattern } from '#core/report/report.ts';
import { reportOf } from '../../builders/walk-report.ts';

function pattern(fields: Partial<Pattern>): Pattern {
  return {
    id: 'limited-dorsiflexion',
    side: 'left',
    grade: 'not-seen',
    reason: null,
    evidence: [],
    ...fields,
  };
}

function linkOf(patterns: readonly Pattern[], id: (typeof CHAIN_LINKS)[number]) {
  const link = chainOf(patterns).find((one) => one.id === id);
  if (link === undefined) throw new Error(`no link ${id}`);
  return link;
}

describe('the chain from foot to trunk', () => {
  test('a report has every link, in the order of the body', () => {
    expect(chainOf(reportOf().patterns).map(({ id }) => id)).toEqual([...CHAIN_LINKS]);
  });

  test('at a link the surest finding of a side stands', () => {
    const link = linkOf(
      [
        pattern({ grade: 'possible' }),
        pattern({ id: 'reduced-tibial-progression', grade: 'present' }),
        pattern({ side: 'right' }),
      ],
      'ankle',
    );
    expect(link.grade).toBe('present');
    expect(link.sides.map(({ side, telling }) => [side, telling.id, telling.grade])).toEqual([
      ['left', 'reduced-tibial-progression', 'present'],
      ['right', 'limited-dorsiflexion', 'not-seen'],
    ]);
  });

  test('what is too close to call is not hidden behind what was not seen', () => {
    const close = pattern({
      id: 'steppage',
      grade: 'cannot-tell',
      reason: 'too-close-to-call',
    });
    expect(linkOf([pattern({}), close], 'ankle').grade).toBe('cannot-tell');
  });

  test('what this view can never show does not hide what it shows', () => {
    const hidden = pattern({
      id: 'steppage',
      grade: 'cannot-tell',
      reason: 'not-visible-from-this-view',
    });
    expect(linkOf([pattern({}), hidden], 'ankle').grade).toBe('not-seen');
  });

  test('a difference between the sides belongs to no link', () => {
    expect(chainOf([pattern({ id: 'asymmetry', side: 'both', grade: 'present' })])).toEqual([]);
  });
});
