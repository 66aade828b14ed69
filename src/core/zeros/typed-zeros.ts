import { usualZeroOf } from './usual-zero.ts';
import type { SoleZeros } from '../angles/neutral.ts';
import { mapBothSides } from '../body/by-side.ts';
import { typicalStrideS } from '../cycles/find-cycles.ts';
import { heelOffTimes } from '../events/heel-off.ts';
import { DECIMALS, rounded, roundedTimes } from '../report/rounding.ts';
import type { LegEvents, LegSeries, Report } from '../report/report.ts';
import { SIDES, type Side } from '../body/skeleton.ts';
import { rezeroedMeasures, rezeroedPatterns, type AddedSpread } from './rezeroed-findings.ts';

/** A zero of each foot's sole as somebody typed it, degrees; null: the one that was found. */
export type TypedZeros = SoleZeros;

/** A zero that may be typed lies within, degrees. */
export const TYPED_ZERO_DEG = { from: -20, to: 20 } as const;

/**
 * The report with other zeros of the soles: ankle angle and foot pitch of a leg move by as much as its zero, heel-off
 * is found anew where the pitch passes its line, and measures and patterns are read and judged anew from the report's
 * own curves. What was found is kept in `neutral.byHand`, so that taking the typed zeros back (both null) gives the
 * report as it was. Intervals and the best grade that a pattern may have stay as they were found: nobody knows how
 * sure a typed zero is. A measure without a value stays without one.
 */
export function withTypedZeros(report: Report, typed: TypedZeros): Report {
  const found = asFound(report);
  if (typed.left === null && typed.right === null) return found;
  const inUse = { left: found.neutral.leftDeg, right: found.neutral.rightDeg };
  return {
    ...withZeros(found, typed, NOTHING_ADDED),
    neutral: {
      ...found.neutral,
      leftDeg: typed.left ?? inUse.left,
      rightDeg: typed.right ?? inUse.right,
      byHand: {
        leftDeg: typed.left,
        rightDeg: typed.right,
        found: {
          leftDeg: inUse.left,
          rightDeg: inUse.right,
          heelOffS: mapBothSides((side) => found.events[side].heelOffS),
          measures: found.measures,
          patterns: found.patterns,
        },
      },
    },
  };
}

const NOTHING_ADDED: AddedSpread = { left: 0, right: 0 };

/**
 * A report read anew with other zeros of the soles, null for a foot whose own stands; what it says of its zeros is as
 * before. @param added to the uncertainty of what hangs on each foot's zero.
 */
export function withZeros(found: Report, zeros: SoleZeros, added: AddedSpread): Report {
  const movedDeg = mapBothSides((side) => {
    const zero = zeros[side];
    const before = found.neutral[`${side}Deg`] ?? usualZeroOf(found, side);
    return zero === null ? 0 : zero - before;
  });
  const moved = { ...found, ...movedCurves(found, movedDeg) };
  return {
    ...moved,
    measures: rezeroedMeasures(found, moved, added),
    patterns: rezeroedPatterns(found, moved, added),
  };
}

/** The report before anything was typed. */
function asFound(report: Report): Report {
  const { byHand, ...inUse } = report.neutral;
  if (byHand === undefined) return report;
  const { found } = byHand;
  const { measures, patterns, heelOffS } = found;
  // Taken back by measuring again, see `analysis/measure-again.ts`.
  if (measures === undefined || patterns === undefined || heelOffS === undefined) return report;
  const back = mapBothSides((side) => {
    const zero = byHand[`${side}Deg`];
    return zero === null ? 0 : (found[`${side}Deg`] ?? usualZeroOf(report, side)) - zero;
  });
  const { series, events } = movedCurves(report, back);
  return {
    ...report,
    neutral: { ...inUse, leftDeg: found.leftDeg, rightDeg: found.rightDeg },
    series,
    events: mapBothSides((side) => ({ ...events[side], heelOffS: heelOffS[side] })),
    measures,
    patterns,
  };
}

/** Curves and heel-offs of the legs whose zero moves. */
function movedCurves(
  report: Report,
  movedDeg: Readonly<Record<Side, number>>,
): Pick<Report, 'series' | 'events'> {
  const strideS = typicalStrideS(report.events);
  const legs = mapBothSides((side) => movedLeg(report.series[side], movedDeg[side]));
  return {
    series: { ...report.series, ...legs },
    events: mapBothSides((side): LegEvents => {
      const events = report.events[side];
      if (movedDeg[side] === 0) return events;
      const pitch = legs[side].footPitchDeg.map((value) => value ?? NaN);
      const { initialContactS, toeOffS } = events;
      const timeS = Float64Array.from(report.timeS);
      const heelOffS = heelOffTimes(timeS, pitch, initialContactS, toeOffS, strideS);
      return { ...events, heelOffS: roundedTimes(heelOffS) };
    }),
  };
}

/** A zero higher by so much shows the sole, and with it the ankle, lower by as much. */
function movedLeg(leg: LegSeries, byDeg: number): LegSeries {
  if (byDeg === 0) return leg;
  const lower = (values: readonly (number | null)[]) =>
    values.map((value) => rounded((value ?? NaN) - byDeg, DECIMALS.angle));
  return {
    ...leg,
    ankleDorsiflexionDeg: lower(leg.ankleDorsiflexionDeg),
    footPitchDeg: lower(leg.footPitchDeg),
  };
}

/** The zeros that were typed, null for a foot whose zero was not. */
export function typedZerosOf({ neutral: { byHand } }: Pick<Report, 'neutral'>): TypedZeros {
  return { left: byHand?.leftDeg ?? null, right: byHand?.rightDeg ?? null };
}

/** Whether somebody set a zero of the walk, of either foot. */
export function hasTypedZero({ neutral }: Pick<Report, 'neutral'>): boolean {
  return neutral.byHand !== undefined;
}

/** Whether a walk has an ankle angle whose zero can be typed. */
export function hasAnkle({ series }: Pick<Report, 'series'>): boolean {
  return SIDES.some((side) => series[side].ankleDorsiflexionDeg.some((value) => value !== null));
}
