import type { PatternId } from '../report/ids.ts';
import type { Pattern } from '../report/report.ts';
import type { WallTest } from '../wall-test/wall-test.ts';
import { allOf, eitherOf, isTold, lowered, type Graded } from './grade.ts';
import { CALF_PATTERN, RULE_TABLE } from './rule-table.ts';
import { shortDistance, type ShortDistance } from './short-distance.ts';

/**
 * What patterns say of each other (clinical-rules.md 8.3): a limited ankle bend needs a second, independent sign to be
 * present, and is lifted by one; the composite follows from both. Patterns that are read from the same landmarks at
 * the same moment lift nothing: the shin's lean at heel-off (P03) is no second sign beside heel-off (P02) or P01.
 * @param raw every row graded by its own evidence. @param wall the knee-to-wall test, null where there is none.
 */
export function combine(raw: readonly Pattern[], wall: WallTest | null): Pattern[] {
  const lifted = raw.map((pattern) =>
    pattern.id === 'limited-dorsiflexion' || pattern.id === 'reduced-tibial-progression'
      ? { ...pattern, ...backed(pattern, raw, shortDistance(wall, pattern.side)) }
      : pattern,
  );
  return compose(lifted, wall);
}

/** The composite from rows that have their grades, and what goes with what. */
export function compose(rows: readonly Pattern[], wall: WallTest | null): Pattern[] {
  const composed = rows.map((pattern) =>
    pattern.id === CALF_PATTERN.id
      ? calfPattern(pattern, rows, shortDistance(wall, pattern.side))
      : pattern,
  );
  return composed.map((pattern) => withCompanions(pattern, composed));
}

function backed(pattern: Pattern, all: readonly Pattern[], distance: ShortDistance): Graded {
  const { grade } = pattern;
  const isAnkle = pattern.id === 'limited-dorsiflexion';
  const heel = isAnkle ? gradeOf(all, 'early-heel-rise', pattern.side) : null;
  const second = distance !== 'usual' || (heel !== null && isTold(heel));
  const strong = distance === 'very-short' || heel === 'present';
  if (isAnkle && grade === 'present' && !second) return lowered(pattern);
  if (grade === 'possible' && strong && mayBePresent(pattern)) {
    return { grade: 'present', reason: null };
  }
  // What was measured and was too close to call is lifted; what was never seen stays untold.
  if (pattern.reason === 'too-close-to-call' && distance !== 'usual') {
    return { grade: 'possible', reason: null };
  }
  return { grade, reason: pattern.reason };
}

/** Not what view, quality or the foot's missing zero hold at possible, nor what two strides show. */
function mayBePresent({ evidence }: Pattern): boolean {
  return evidence.some(({ cap, cycles = 0 }) => cap === 'present' && cycles >= 3);
}

/** P01 or P03 or a short knee-to-wall distance, with a sign that often goes with it on the same leg. */
function calfPattern(pattern: Pattern, all: readonly Pattern[], distance: ShortDistance): Pattern {
  const rows = (ids: readonly PatternId[]) =>
    all.filter(({ id, side }) => ids.includes(id) && side === pattern.side);
  const walked = rows(CALF_PATTERN.core);
  const core = eitherOf(distance === 'usual' ? walked : [...walked, OF_DISTANCE[distance]]);
  const mayTurnOut = rows(CALF_PATTERN.toeOutWith).some(({ grade }) => isTold(grade));
  const signs = [...rows(CALF_PATTERN.signs), ...(mayTurnOut ? rows(['toe-out']) : [])];
  const sign = eitherOf(signs);
  const graded = core.grade === 'not-seen' ? core : allOf([core, sign]);
  const telling = isTold(graded.grade)
    ? [...walked, ...signs].filter((one) => isTold(one.grade))
    : [];
  return {
    ...pattern,
    grade: graded.grade,
    reason: graded.reason,
    evidence: telling.flatMap(({ evidence }) => evidence),
  };
}

const OF_DISTANCE: Readonly<Record<'short' | 'very-short', Graded>> = {
  short: { grade: 'possible', reason: null },
  'very-short': { grade: 'present', reason: null },
};

function gradeOf(all: readonly Pattern[], id: PatternId, side: Pattern['side']) {
  return all.find((row) => row.id === id && row.side === side)?.grade ?? null;
}

/** Names the patterns found on the same leg, or of the whole body, that go with this one. */
function withCompanions(pattern: Pattern, all: readonly Pattern[]): Pattern {
  const { id, side, grade, reason, evidence } = pattern;
  const alone = { id, side, grade, reason, evidence };
  const wanted: readonly PatternId[] =
    pattern.id === CALF_PATTERN.id
      ? [...CALF_PATTERN.core, ...CALF_PATTERN.signs, 'toe-out']
      : (RULE_TABLE[pattern.id]?.companions ?? []);
  const told = isTold(pattern.grade)
    ? wanted.filter((id) =>
        all.some((row) => row.id === id && isTold(row.grade) && sharesSide(row.side, pattern.side)),
      )
    : [];
  return told.length === 0 ? alone : { ...alone, companions: told };
}

function sharesSide(a: Pattern['side'], b: Pattern['side']): boolean {
  return a === b || a === 'both' || b === 'both';
}
