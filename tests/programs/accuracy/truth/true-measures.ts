import type { MeasureId } from '#core/report/ids.ts';
import type { Measure } from '#core/report/report.ts';
import { SIDES, type Side } from '#core/body/skeleton.ts';
import { mean } from '#core/statistics.ts';
import type { LabFrame, LabTruth, ViewGroup } from './lab-truth.ts';

/** Heel-off by the report's definition: the foot's pitch passes this, first time in this part of the cycle. */
const HEEL_OFF_PITCH_DEG = -5;
const HEEL_OFF_PART = { from: 0.12, to: 0.62 };
/** Where the knee's least stance flexion is sought, and how few frames there cannot show it. */
const KNEE_PART = { from: 0.2, to: 0.5 };
const TOO_FEW_FRAMES = 5;

/** A measure's true value. */
export interface TrueMeasure {
  readonly id: MeasureId;
  readonly side: Measure['side'];
  readonly value: number;
  /** The view from which the report has to give it; `none`: it may stay an estimate or nothing. */
  readonly dueFrom: ViewGroup | 'any' | 'none';
}

type Known = number | null | undefined;
type Row = readonly [
  MeasureId,
  Partial<Record<Measure['side'], Known>> | null | undefined,
  TrueMeasure['dueFrom'],
];

/** Everything that the truth file knows of what the report measures. */
export function trueMeasures(truth: LabTruth): TrueMeasure[] {
  const s = truth.summary;
  const lowest = s.pelvicObliquityMin;
  // Up on the right is positive; up on the left is what counts while the left leg stands.
  const drop = { right: s.pelvicObliquityMax, left: typeof lowest === 'number' ? -lowest : null };
  const rows: readonly Row[] = [
    ['ankle-dorsiflexion-peak-stance', s.peakStanceDorsiflexion, 'side'],
    ['ankle-dorsiflexion-initial-contact', s.dorsiflexionAtIC, 'side'],
    ['ankle-plantarflexion-push-off', s.peakPlantarflexion, 'side'],
    ['heel-off-percent', perLeg(truth, heelOffPercent), 'side'],
    ['stance-percent', s.stancePct, 'side'],
    ['knee-flexion-min-stance', perLeg(truth, leastStanceKnee), 'side'],
    ['knee-flexion-peak-swing', s.peakKnee, 'side'],
    ['trunk-lean-mean', { both: s.trunkLeanMean }, 'side'],
    ['pelvic-tilt-mean', { both: s.pelvicTiltMean }, 'none'],
    ['foot-progression-stance', s.footProgressionStance, 'front-back'],
    ['pelvic-obliquity-range', { both: s.pelvicObliquityRange }, 'front-back'],
    ['pelvic-drop', drop, 'front-back'],
    ['cadence', { both: s.cadence_steps_min }, 'any'],
    ['stride-time', { both: s.strideTime_s }, 'any'],
  ];
  return rows.flatMap(([id, bySide, dueFrom]) =>
    ([...SIDES, 'both'] as const).flatMap((side) => {
      const value = bySide?.[side];
      return typeof value === 'number' ? [{ id, side, value, dueFrom }] : [];
    }),
  );
}

type TrueCycle = LabTruth['cycles'][number];
type PerCycle = (truth: LabTruth, cycle: TrueCycle) => number | null;

/** Mean over each leg's cycles that show it, those partly before or after the video as well. */
function perLeg(truth: LabTruth, measure: PerCycle): Record<Side, number | null> {
  const of = (side: Side) => {
    const own = truth.cycles.filter((cycle) => cycle.side === side);
    const values = own.flatMap((cycle) => measure(truth, cycle) ?? []);
    return values.length === 0 ? null : mean(values);
  };
  return { left: of('left'), right: of('right') };
}

/** When in its cycle the heel leaves the floor, percent; null if the video does not show it. */
export function heelOffPercent(truth: LabTruth, cycle: TrueCycle): number | null {
  const frames = framesIn(truth, cycle, HEEL_OFF_PART);
  const pitch = (frame: LabFrame) => frame[cycle.side].footPitch - HEEL_OFF_PITCH_DEG;
  for (const [i, after] of frames.entries()) {
    const before = frames[i - 1];
    if (before === undefined || pitch(before) <= 0 || pitch(after) > 0) continue;
    const part = pitch(before) / (pitch(before) - pitch(after));
    const atS = before.t + part * (after.t - before.t);
    return (100 * (atS - cycle.start)) / (cycle.end - cycle.start);
  }
  return null;
}

/** Least knee flexion of mid stance; null if too few frames show it. */
export function leastStanceKnee(truth: LabTruth, cycle: TrueCycle): number | null {
  const frames = framesIn(truth, cycle, KNEE_PART);
  if (frames.length <= TOO_FEW_FRAMES) return null;
  return Math.min(...frames.map((frame) => frame[cycle.side].kneeFlexion));
}

function framesIn(
  { frames }: LabTruth,
  { start, end }: TrueCycle,
  { from, to }: { readonly from: number; readonly to: number },
): LabFrame[] {
  const lengthS = end - start;
  return frames.filter(({ t }) => t >= start + from * lengthS && t <= start + to * lengthS);
}
