import { findPatterns } from '#core/patterns/find-patterns.ts';
import { GRADING, isTold, type ZLimits } from '#core/patterns/grade.ts';
import { gradeEvidence } from '#core/patterns/judge.ts';
import type { Reading, RuleInput } from '#core/patterns/rule-input.ts';
import type { Grade, PatternId } from '#core/report/ids.ts';
import type { Pattern } from '#core/report/report.ts';
import type { WalkSignals } from '#core/walk/walk-signals.ts';
import { seededNoise, seededRandom } from '../../builders/seeded-random.ts';
import type { SetPeculiarity } from './peculiarities.ts';
import { seenWalker, type Network } from './seen-walker.ts';
import { somebody, trueSignals, type Person } from './simulated-walker.ts';

const NO_NETWORK: Network = { model: 'none', error: 'apart' };

/** One row of one walker's patterns beside the truth. */
export interface Told {
  readonly walker: number;
  readonly id: PatternId;
  readonly side: Pattern['side'];
  readonly grade: Grade;
  /** What the same rules say of the true angles with the thresholds that turn a state off: is it there, if barely? */
  readonly truly: boolean;
  /** Whether this video could show it. */
  readonly visible: boolean;
}

/** Somebody filmed, with what is true of them. */
export interface Filmed {
  readonly signals: WalkSignals;
  readonly seen: RuleInput;
  readonly truth: RuleInput;
  readonly set: SetPeculiarity | null;
}

/** So many walkers, each filmed from the side and from the front; with `sets` each has one of them, in turn. */
export function filmedWalkers(
  count: number,
  network: Network,
  seed: number,
  sets: readonly SetPeculiarity[] = [],
): readonly Filmed[][] {
  return Array.from({ length: count }, (_, walker) => {
    const noise = seededNoise(seed + 7 * walker);
    const random = seededRandom(seed + 7 * walker + 3);
    const set = sets[walker % sets.length] ?? null;
    const person = somebody(noise);
    const views = set === null ? (['side', 'front'] as const) : ([set.view] as const);
    return views.map((view) => filmed(person, view, set, network, { random, noise }));
  });
}

/** One person filmed from one view. */
export function filmed(
  person: Person,
  view: 'side' | 'front',
  set: SetPeculiarity | null,
  network: Network,
  { random, noise }: { readonly random: () => number; readonly noise: () => number },
): Filmed {
  const signals = trueSignals(person, view, set);
  const tiltDeg = set?.tiltDeg ?? person.tiltDeg;
  return {
    signals,
    seen: seenWalker(signals, tiltDeg, network, random, noise),
    truth: withoutError(
      seenWalker(signals, tiltDeg, NO_NETWORK, random, () => 0),
      tiltDeg,
    ),
    set,
  };
}

/** What is told of each walker, with other limits of z if wanted. */
export function toldOf(walkers: readonly (readonly Filmed[])[], scale = 1): Told[] {
  const limits: ZLimits = {
    presentZ: scale * GRADING.presentZ,
    possibleZ: scale * GRADING.possibleZ,
  };
  return walkers.flatMap((videos, walker) =>
    videos.flatMap(({ seen, truth }) => {
      const truths = findPatterns(truth, (piece) =>
        gradeEvidence({ ...piece, threshold: piece.thresholdOff ?? piece.threshold }),
      );
      return findPatterns(seen, (piece) => gradeEvidence(piece, limits)).map(
        ({ id, side, grade, reason }, i): Told => ({
          walker,
          id,
          side,
          grade,
          visible: reason !== 'not-visible-from-this-view' && reason !== 'not-assessed',
          truly: isTold(truths[i]?.grade ?? 'cannot-tell'),
        }),
      );
    }),
  );
}

/** Shares of the rows that a video could show that tell of something that is truly not there. */
export function falseRates(told: readonly Told[]): { present: number; possible: number } {
  const rows = told.filter(({ visible, truly }) => visible && !truly);
  const of = (wanted: Grade) =>
    rows.filter(({ grade }) => grade === wanted).length / Math.max(1, rows.length);
  return { present: of('present'), possible: of('possible') };
}

/** What becomes of the peculiarity of each walker, as shares of them all. */
export function hitRates(
  walkers: readonly (readonly Filmed[])[],
  scale = 1,
): Readonly<Record<Grade, number>> {
  const told = toldOf(walkers, scale);
  const grades = walkers.map((videos, walker) => {
    const set = videos[0]?.set;
    return told.find(
      (row) => row.walker === walker && row.id === set?.shows && row.side === set.side,
    )?.grade;
  });
  const of = (wanted: Grade) => grades.filter((grade) => grade === wanted).length / grades.length;
  return {
    present: of('present'),
    possible: of('possible'),
    'cannot-tell': of('cannot-tell'),
    'not-seen': of('not-seen'),
  };
}

/** The same readings, known to a hundredth, and the tilt itself in place of its estimate. */
function withoutError(input: RuleInput, tiltDeg: number): RuleInput {
  const sure = (row: Reading): Reading => ({
    ...row,
    uncertainty: 0.01,
    standardError: 0.01,
    differenceUncertainty: 0.01,
    measure:
      row.measure.id === 'pelvic-tilt-mean' && row.measure.value !== null
        ? { ...row.measure, value: tiltDeg }
        : row.measure,
  });
  return { ...input, quality: 100, readings: input.readings.map(sure) };
}
