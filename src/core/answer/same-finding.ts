import type { PatternId } from '../report/ids.ts';
import type { Pattern } from '../report/report.ts';
import { ANKLE_PATTERNS } from './ankle-answer.ts';

/** One thing that was found, with all that was seen of it: the first piece names it, the others are its evidence. */
export type SameFinding = readonly [Pattern, ...Pattern[]];

/**
 * Patterns that are signs of the same thing, the one that says most first: an ankle that bends less shows in the bend
 * itself, in the shin's lean and in the heel.
 */
const SAME: readonly (readonly PatternId[])[] = [[...ANKLE_PATTERNS, 'early-heel-rise']];

/** The patterns of one leg that are signs of the same thing, as one finding. In the order in which they come. */
export function sameFindings(found: readonly Pattern[]): readonly SameFinding[] {
  const findings = new Map<string, SameFinding>();
  for (const pattern of found) {
    const key = `${groupOf(pattern.id)} ${pattern.side}`;
    const before = findings.get(key);
    findings.set(key, before === undefined ? [pattern] : leadFirst([...before, pattern]));
  }
  return [...findings.values()];
}

function groupOf(id: PatternId): string {
  const group = SAME.findIndex((ids) => ids.includes(id));
  return group === -1 ? id : `group ${group}`;
}

function leadFirst(patterns: SameFinding): SameFinding {
  const place = ({ id }: Pattern) => SAME.find((ids) => ids.includes(id))?.indexOf(id) ?? 0;
  const [first, ...rest] = patterns.toSorted(
    (a, b) => Number(b.grade === 'present') - Number(a.grade === 'present') || place(a) - place(b),
  );
  return first === undefined ? patterns : [first, ...rest];
}
