import type { AccuracyTotals } from './accuracy-totals.ts';

type Parts = Partial<Record<'n' | 'of' | 'mean' | 'worst' | 'f1' | 'maeMs', number | null>>;

/** What `../shared/tools/score.mjs --json` writes, as far as it is compared. Null is what is no finite number. */
export interface JudgedResult {
  readonly total: Readonly<Record<string, Parts>>;
  readonly clips: Readonly<
    Record<string, { readonly patterns: readonly { readonly grade: string }[] } | null>
  >;
}

/** Figures by the judge's name for them, NaN where there is none. */
export type Figures = Readonly<Record<string, number>>;

/** What the judge has and we do not print. */
const NOT_OURS = ['heelOff', 'stancePercent', 'tiltMeanDeg', 'trunkLeanDeg'];

/** Every figure of the judge that our table has as well, in order of their names. */
export function judgedFigures({ total, clips }: JudgedResult): Figures {
  const grades = Object.values(clips).flatMap((clip) => clip?.patterns ?? []);
  return flat({
    ...Object.fromEntries(Object.entries(total).filter(([name]) => !NOT_OURS.includes(name))),
    // The judge only lists these.
    cannotTell: { n: grades.filter(({ grade }) => grade === 'cannot-tell').length },
  });
}

/** Our figures under the judge's names. */
export function comparableFigures(totals: AccuracyTotals): Figures {
  const { side, frontBack, between, patternsSet, falsely, truthInside, halfWidth } = totals;
  return flat({
    reports: { n: totals.clips.n, of: totals.clips.of },
    viewCorrect: totals.viewRight,
    walkerFollowed: totals.walkerFollowed,
    ankleCoverage: side.ankleCovered,
    ankleMaeDeg: side.ankleDeg,
    ankleShapeDeg: side.ankleOffsetRemovedDeg,
    ankleR: side.ankleCorrelation,
    kneeMaeDeg: side.kneeDeg,
    peakDorsiflexionDeg: side.peakDorsiflexionDeg,
    heelOffPercent: side.heelOffPercent,
    initialContact: inJudgesWords(side.initialContact),
    toeOff: inJudgesWords(side.toeOff),
    initialContactFrontBack: inJudgesWords(frontBack.initialContact),
    footProgressionDeg: frontBack.footProgressionDeg,
    obliquityShapeDeg: frontBack.obliquityShapeDeg,
    obliquityRangeDeg: frontBack.obliquityRangeDeg,
    pelvicDropDeg: frontBack.pelvicDropDeg,
    obliqueAnkleMaeDeg: between.ankleDeg,
    obliqueFootProgressionDeg: between.footProgressionDeg,
    cadencePercent: totals.cadencePercent,
    measuresPresent: totals.measuresGiven,
    ci95Coverage: { mean: truthInside.mean, n: truthInside.n },
    ci95HalfWidthDeg: { mean: halfWidth.mean, n: halfWidth.n },
    patternsSeen: { n: patternsSet.told, of: patternsSet.of },
    falsePresent: { n: falsely.present },
    falsePossible: { n: falsely.possible },
    cannotTell: { n: patternsSet.cannotTell },
  });
}

function inJudgesWords({ f1, meanErrorMs: maeMs, n, of }: AccuracyTotals['side']['toeOff']) {
  return { f1, maeMs, n, of };
}

function flat(figures: Readonly<Record<string, Parts>>): Figures {
  const entries = Object.entries(figures).flatMap(([name, parts]) =>
    Object.entries(parts).map(([part, value]) => [`${name} ${part}`, value ?? NaN] as const),
  );
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
