import { bothLevels, levelOf, standingIsBetter, type SoleZeros } from '../angles/neutral.ts';
import { mapBothSides } from '../body/by-side.ts';
import { STANDING_ZERO } from '../measures/uncertainty.ts';
import { isSameDay, momentMs } from '../report/dates.ts';
import type { Report } from '../report/report.ts';
import { sameNetworks } from '../report/same-networks.ts';
import type { Side } from '../body/skeleton.ts';
import { hasTypedZero, withZeros } from './typed-zeros.ts';

/** The reports of a visit, and the video whose standing gave others of them their zero; null where none did. */
export interface StoodVisit {
  readonly reports: readonly Report[];
  readonly standingClip: string | null;
}

/**
 * The walks of a visit with the zero of quiet standing in another of its videos, where it is better than their own: seen
 * from the side, the same side to the camera, by the same networks. A zero that somebody typed stands. The camera is
 * taken to have stayed where it was; its roll is not known in a video without a walk, and goes into the zero. Such a walk
 * says that its zero is one of standing.
 */
export function zeroedByStanding(reports: readonly Report[]): StoodVisit {
  let standingClip: string | null = null;
  const zeroed = reports.map((report) => {
    const stood = reports.find((other) => other !== report && givesZero(other, report));
    if (stood === undefined) return report;
    const zeros = mapBothSides((side) => missing(report, side, standingZero(stood, side)));
    if (zeros.left === null && zeros.right === null) return report;
    standingClip ??= stood.video.name;
    const read = withZeros(report, zeros, addedBy(zeros));
    return { ...read, neutral: stoodNeutral(report.neutral, zeros) };
  });
  return { reports: zeroed, standingClip };
}

function givesZero(stood: Report, walk: Report): boolean {
  return (
    walk.outcome.code === 'walk' &&
    walk.view.kind === 'side' &&
    !hasTypedZero(walk) &&
    stood.neutral.level === 'standing' &&
    !hasTypedZero(stood) &&
    mayBeOfOneDay(stood, walk) &&
    stood.view.facing === walk.view.facing &&
    sameNetworks(stood.software, walk.software)
  );
}

/**
 * On another day the camera stood elsewhere. Where a day is not known, the reader's word stands that it is one visit.
 */
function mayBeOfOneDay(one: Report, other: Report): boolean {
  const oneMs = momentMs(one.filmedAt ?? null);
  const otherMs = momentMs(other.filmedAt ?? null);
  return oneMs === null || otherMs === null || isSameDay(oneMs, otherMs);
}

function standingZero({ neutral }: Report, side: Side): number | null {
  return levelOf(neutral, side) === 'standing' ? neutral[`${side}Deg`] : null;
}

/** The zero, where the walk has none from its own standing and this one is to be used instead of its flat foot's. */
function missing({ neutral }: Report, side: Side, zero: number | null): number | null {
  const own = neutral[`${side}Deg`];
  return levelOf(neutral, side) !== 'standing' && standingIsBetter(zero, own) ? zero : null;
}

/** The zeros in use, each with how it was found: a comparison of two walks asks for that. */
function stoodNeutral(neutral: Report['neutral'], zeros: SoleZeros): Report['neutral'] {
  const levels = mapBothSides((side) =>
    zeros[side] === null ? levelOf(neutral, side) : ('standing' as const),
  );
  const { usualDeg } = neutral;
  return {
    ...bothLevels(levels),
    leftDeg: zeros.left ?? neutral.leftDeg,
    rightDeg: zeros.right ?? neutral.rightDeg,
    ...(usualDeg === undefined
      ? {}
      : { usualDeg: mapBothSides((side) => (zeros[side] === null ? usualDeg[side] : null)) }),
  };
}

function addedBy(zeros: SoleZeros): Record<Side, number> {
  return mapBothSides((side) => (zeros[side] === null ? 0 : STANDING_ZERO));
}
