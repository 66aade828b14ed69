import { frameAt, seriesOf, sideCurves, type CycleCurve } from '../curves/cycle-curves.ts';
import { SIDES, type Side } from '../body/skeleton.ts';
import { isTold } from '../patterns/grade.ts';
import { findMeasure } from '../report/find-measure.ts';
import type { MeasureId, PatternId } from '../report/ids.ts';
import { ANKLE_MEASURE, ANKLE_PATTERNS } from './ankle-answer.ts';
import { nearLeg } from '../report/near-leg.ts';
import type { NormQuantity } from '../norms/norms.ts';
import type { Measure, Pattern, Report } from '../report/report.ts';

export type MomentKind = 'ankle' | 'foot' | 'pelvis';

/** A frame that shows something of one leg. */
export interface ShownMoment<Kind extends string = MomentKind> {
  readonly kind: Kind;
  readonly side: Side;
  readonly frame: number;
  readonly timeS: number;
  /** The angle in this frame, degrees; NaN where the frame has none. */
  readonly angleDeg: number;
}

/** The one frame that shows what the answer is about. */
export interface TellingMoment extends ShownMoment {
  /** The measure of this leg, over all of its strides. */
  readonly measure: Measure;
}

interface Shown {
  readonly measure: MeasureId;
  readonly quantity: NormQuantity;
  readonly patterns: readonly PatternId[];
  /** Where in the stride the angle is at its measure, percent. */
  readonly window: readonly [number, number];
  /** Whether the measure is the greatest angle of the window, or one that lasts. */
  readonly isPeak: boolean;
}

const SHOWN: Readonly<Record<MomentKind, Shown>> = {
  ankle: {
    measure: ANKLE_MEASURE,
    quantity: 'ankleDorsiflexionDeg',
    patterns: ANKLE_PATTERNS,
    window: [15, 60],
    isPeak: true,
  },
  foot: {
    measure: 'foot-progression-stance',
    quantity: 'footProgressionDeg',
    patterns: ['toe-out', 'toe-in'],
    window: [15, 50],
    isPeak: false,
  },
  pelvis: {
    measure: 'pelvic-drop',
    quantity: 'pelvicObliquityDeg',
    patterns: ['pelvic-drop'],
    window: [5, 45],
    isPeak: true,
  },
};
const KINDS: readonly MomentKind[] = ['ankle', 'foot', 'pelvis'];

/**
 * The frame to show: of what was found first, then of the ankle, then of what this view measures; of the leg that
 * the finding is about, then of the one near the camera. Null where none of the three has a value.
 * @param patterns those of the report, or of the visit that it belongs to.
 */
export function tellingMoment(
  report: Report,
  patterns: readonly Pattern[] = report.patterns,
): TellingMoment | null {
  const choices = KINDS.flatMap((kind) => SIDES.map((side) => ({ kind, side })));
  const near = nearLeg(report.view);
  const rank = ({ kind, side }: (typeof choices)[number]) => {
    const found = patterns.filter(
      (one) => SHOWN[kind].patterns.includes(one.id) && one.side === side && isTold(one.grade),
    );
    const told = found.some(({ grade }) => grade === 'present') ? 0 : found.length > 0 ? 1 : 2;
    return told * 100 + KINDS.indexOf(kind) * 10 + (near === null || side === near ? 0 : 1);
  };
  return (
    choices
      .toSorted((a, b) => rank(a) - rank(b))
      .map(({ kind, side }) => momentOf(report, kind, side))
      .find((moment) => moment !== null) ?? null
  );
}

/** The frame of the stride whose angle comes nearest to the measure of all strides. */
function momentOf(report: Report, kind: MomentKind, side: Side): TellingMoment | null {
  const { measure: id, quantity } = SHOWN[kind];
  const measure = findMeasure(report, id, side);
  const value = measure?.value ?? null;
  if (measure === null || value === null) return null;
  const [nearest] = sideCurves(report, quantity, side)
    .cycles.flatMap((curve) => momentsOf(curve, SHOWN[kind]))
    .toSorted((a, b) => Math.abs(a.angleDeg - value) - Math.abs(b.angleDeg - value));
  if (nearest === undefined) return null;
  const frame = frameAt(report.timeS, nearest.timeS + 1e-6);
  const sign = quantity === 'pelvicObliquityDeg' && side === 'left' ? -1 : 1;
  const angleDeg = sign * (seriesOf(report, quantity, side)[frame] ?? NaN);
  return { kind, side, frame, timeS: report.timeS[frame] ?? 0, angleDeg, measure };
}

/** The moments of one stride that could be shown: its peak alone, or all of the window. */
function momentsOf(
  { cycle, points }: CycleCurve,
  { window: [from, to], isPeak }: Shown,
): readonly { readonly timeS: number; readonly angleDeg: number }[] {
  const moments = [...points].flatMap((angleDeg, percent) => {
    if (percent < from || percent > to || !Number.isFinite(angleDeg)) return [];
    return [{ timeS: cycle.startS + (percent / 100) * (cycle.endS - cycle.startS), angleDeg }];
  });
  return isPeak ? moments.toSorted((a, b) => b.angleDeg - a.angleDeg).slice(0, 1) : moments;
}
