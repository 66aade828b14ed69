import type { PatternId } from '../report/ids.ts';
import type { Pattern } from '../report/report.ts';
import type { Gate, Safety } from '../safety/assess-safety.ts';
import { otherSide } from '../body/skeleton.ts';
import { judgeWallTest } from '../wall-test/judge-wall-test.ts';
import type { WallTest } from '../wall-test/wall-test.ts';
import { ADVICE_FOR, KEEP_MOVING, type AdviceCode, type AdviceForm } from './advice-codes.ts';
import { formOf } from './advice-gates.ts';

/** Why something is advised: a pattern that was found, or the test at the wall. */
export type AdviceCause = PatternId | 'wall-test';

export interface AdviceItem {
  readonly code: AdviceCode;
  readonly form: AdviceForm;
  /** Empty for what is good for everybody. */
  readonly becauseOf: readonly AdviceCause[];
  /** The leg on which its patterns were found; null where that says nothing. */
  readonly side: PlanSide | null;
  /** What put this form in the place of another, or null. */
  readonly gate: Gate | null;
}

/** The legs that an exercise is for. */
export type PlanSide = 'left' | 'right' | 'both';

/** An advice that a gate took away. */
export interface LeftOut {
  readonly code: AdviceCode;
  readonly gate: Gate;
}

export type Plan =
  /** The safety questions are open. */
  | { readonly kind: 'ask-first' }
  /** A flag: nothing is advised but to see somebody. */
  | { readonly kind: 'see-someone'; readonly because: 'answers' | 'steppage' }
  /** Nothing could be judged. */
  | { readonly kind: 'film-again' }
  | {
      readonly kind: 'exercises' | 'keep-moving';
      readonly items: readonly AdviceItem[];
      readonly leftOut: readonly LeftOut[];
    };

/** More than this nobody does. */
export const MOST_ITEMS = 5;

/** A sure finding counts as much as two that may be. */
const WEIGHT = { present: 2, possible: 1 } as const;

interface Wanted {
  readonly code: AdviceCode;
  readonly becauseOf: readonly AdviceCause[];
}

/**
 * From what was found to a short plan: what helps with most of it first, each advice behind its gates
 * (clinical-rules.md 9). Pure: the same findings and answers give the same plan.
 */
export function advise(
  patterns: readonly Pattern[],
  safety: Safety,
  wallTest: WallTest | null,
): Plan {
  if (safety.route !== 'clear') return { kind: 'see-someone', because: 'answers' };
  const found = foundIn(patterns, wallTest);
  // A foot that hangs down trips people: to be looked at before anything is exercised.
  if (found.has('steppage')) return { kind: 'see-someone', because: 'steppage' };
  if (found.size === 0 && nothingJudged(patterns)) return { kind: 'film-again' };
  if (!safety.mayExercise) return { kind: 'ask-first' };
  const therapist = therapistFor(patterns, found, wallTest, safety);
  const kind = found.size === 0 ? 'keep-moving' : 'exercises';
  const wanted = kind === 'exercises' ? wantedFor(found, wallTest) : KEEP_MOVING.map(forEverybody);
  const { items, leftOut } = gated(wanted, patterns, safety);
  const kept = items.slice(0, therapist === null ? MOST_ITEMS : MOST_ITEMS - 1);
  const last = therapist === null ? [] : gated([therapist], patterns, safety).items;
  return { kind, items: [...kept, ...last], leftOut };
}

function forEverybody(code: AdviceCode): Wanted {
  return { code, becauseOf: [] };
}

/** Each cause once, with how much it counts. A wall test speaks where it is low for the age. */
function foundIn(
  patterns: readonly Pattern[],
  wallTest: WallTest | null,
): ReadonlyMap<AdviceCause, number> {
  const found = new Map<AdviceCause, number>();
  for (const { id, grade } of patterns) {
    if ((grade !== 'present' && grade !== 'possible') || ADVICE_FOR[id].length === 0) continue;
    found.set(id, Math.max(found.get(id) ?? 0, WEIGHT[grade]));
  }
  if (wallTest !== null) {
    const { bands, difference } = judgeWallTest(wallTest);
    const low = [bands.left, bands.right].some((band) => band === 'low' || band === 'very-low');
    if (low || difference?.kind === 'clear') found.set('wall-test', WEIGHT.present);
  }
  return found;
}

function nothingJudged(patterns: readonly Pattern[]): boolean {
  return patterns.every(({ grade }) => grade === 'cannot-tell');
}

/** All that helps, by how much of the findings it helps with and how early it is named there. */
function wantedFor(
  found: ReadonlyMap<AdviceCause, number>,
  wallTest: WallTest | null,
): readonly Wanted[] {
  const wanted = new Map<AdviceCode, { score: number; becauseOf: AdviceCause[] }>();
  for (const [cause, weight] of found) {
    const codes = ADVICE_FOR[cause === 'wall-test' ? 'limited-dorsiflexion' : cause];
    codes.forEach((code, place) => {
      // A test that was made need not be advised; who to see is settled apart.
      if (code === 'S10' || (code === 'S1' && wallTest !== null)) return;
      const so = wanted.get(code) ?? { score: 0, becauseOf: [] };
      wanted.set(code, {
        score: so.score + weight / (1 + place),
        becauseOf: [...so.becauseOf, cause],
      });
    });
  }
  return [...wanted]
    .sort(([, a], [, b]) => b.score - a.score)
    .map(([code, { becauseOf }]) => ({ code, becauseOf }));
}

/** Somebody should look where one leg alone shows it, where the pattern asks for it, after an injury, or in long pain. */
function therapistFor(
  patterns: readonly Pattern[],
  found: ReadonlyMap<AdviceCause, number>,
  wallTest: WallTest | null,
  safety: Safety,
): Wanted | null {
  const causes = [...found.keys()].filter((cause) =>
    cause === 'wall-test'
      ? wallTest !== null && judgeWallTest(wallTest).difference?.kind === 'clear'
      : ADVICE_FOR[cause].includes('S10') || isOneSided(patterns, cause),
  );
  if (causes.length === 0 && safety.noCalfLoad !== 'calf-injury' && !safety.longPain) return null;
  return { code: 'S10', becauseOf: causes };
}

/** Found on one leg, and looked for on the other without being found. */
function isOneSided(patterns: readonly Pattern[], id: PatternId): boolean {
  const on = (side: Pattern['side']) =>
    patterns.find((pattern) => pattern.id === id && pattern.side === side)?.grade;
  return (['left', 'right'] as const).some(
    (side) =>
      (on(side) === 'present' || on(side) === 'possible') && on(otherSide(side)) === 'not-seen',
  );
}

function gated(
  wanted: readonly Wanted[],
  patterns: readonly Pattern[],
  safety: Safety,
): { readonly items: readonly AdviceItem[]; readonly leftOut: readonly LeftOut[] } {
  const items: AdviceItem[] = [];
  const leftOut: LeftOut[] = [];
  for (const { code, becauseOf } of wanted) {
    const { form, gate } = formOf(code, safety);
    const side = sideOf(patterns, becauseOf);
    if (form !== null) items.push({ code, form, becauseOf, side, gate });
    else if (gate !== null) leftOut.push({ code, gate });
  }
  return { items, leftOut };
}

/** The legs on which any of the causes was found. A finding of both legs together says nothing of one. */
function sideOf(patterns: readonly Pattern[], causes: readonly AdviceCause[]): PlanSide | null {
  const on = (side: 'left' | 'right') =>
    patterns.some(
      (pattern) =>
        pattern.side === side &&
        causes.includes(pattern.id) &&
        (pattern.grade === 'present' || pattern.grade === 'possible'),
    );
  if (on('left') && on('right')) return 'both';
  if (on('left')) return 'left';
  return on('right') ? 'right' : null;
}
