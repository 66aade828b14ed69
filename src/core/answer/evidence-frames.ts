import { SIDES, type Side } from '../body/skeleton.ts';
import { frameAt, seriesOf } from '../curves/cycle-curves.ts';
import type { NormQuantity } from '../norms/norms.ts';
import { isTold } from '../patterns/grade.ts';
import { patternsInOrder } from '../patterns/summary/pattern-order.ts';
import { PATTERN_IDS, type PatternId } from '../report/ids.ts';
import type { Cycle, Pattern, Report } from '../report/report.ts';
import { mean } from '../statistics.ts';
import type { ShownMoment } from './telling-moment.ts';

/** What is drawn: an angle, or both legs where a finding has no single one. */
export const EVIDENCE_KINDS = ['ankle', 'foot', 'pelvis', 'knee', 'legs'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** Which of the strides of its leg: of one stride there is neither least nor most. */
export const EVIDENCE_RANKS = ['least', 'most', 'only', 'telling'] as const;
export type EvidenceRank = (typeof EVIDENCE_RANKS)[number];

/** One frame that a finding was made from. `telling`: the moment that the finding itself names. */
export interface EvidenceFrame extends ShownMoment<EvidenceKind> {
  readonly rank: EvidenceRank;
}

/** Findings of one angle with their frames, the left leg's first. */
export interface FindingFrames {
  readonly kind: EvidenceKind;
  readonly patterns: readonly Pattern[];
  readonly frames: readonly EvidenceFrame[];
}

interface Shown {
  readonly quantity: NormQuantity;
  readonly patterns: readonly PatternId[];
  /** Where in the stride it is measured, percent, and what of it. */
  readonly window: readonly [number, number];
  readonly of: 'greatest' | 'smallest' | 'mean';
}

const SHOWN: Readonly<Record<Exclude<EvidenceKind, 'legs'>, Shown>> = {
  ankle: {
    quantity: 'ankleDorsiflexionDeg',
    patterns: ['limited-dorsiflexion', 'reduced-tibial-progression', 'calf-pattern'],
    window: [15, 60],
    of: 'greatest',
  },
  foot: {
    quantity: 'footProgressionDeg',
    patterns: ['toe-out', 'toe-in'],
    window: [15, 50],
    of: 'mean',
  },
  pelvis: {
    quantity: 'pelvicObliquityDeg',
    patterns: ['pelvic-drop'],
    window: [5, 45],
    of: 'greatest',
  },
  knee: {
    quantity: 'kneeFlexionDeg',
    patterns: ['knee-hyperextension', 'increased-stance-knee-flexion'],
    window: [10, 60],
    of: 'smallest',
  },
};

/** The frames behind each finding: of either leg the stride with the least and the most of its angle. */
export function evidenceFrames(report: Report): readonly FindingFrames[] {
  return EVIDENCE_KINDS.flatMap((kind) => {
    const ids = patternsOf(kind);
    const patterns = patternsInOrder(report, 'present', 'possible').filter(({ id }) =>
      ids.includes(id),
    );
    const frames =
      kind === 'legs'
        ? patterns.flatMap((pattern) => tellingFrame(report, pattern))
        : SIDES.flatMap((side) => extremes(report, kind, side));
    return patterns.length === 0 || frames.length === 0 ? [] : [{ kind, patterns, frames }];
  });
}

/** Whatever has no angle of its own is shown with both legs. */
function patternsOf(kind: EvidenceKind): readonly PatternId[] {
  if (kind !== 'legs') return SHOWN[kind].patterns;
  const others = Object.values(SHOWN).flatMap(({ patterns }) => patterns);
  return PATTERN_IDS.filter((id) => !others.includes(id));
}

function tellingFrame(report: Report, { evidence, side, grade }: Pattern): EvidenceFrame[] {
  const timeS = evidence.find((one) => one.timeS !== null)?.timeS ?? null;
  if (timeS === null || !isTold(grade)) return [];
  const frame = frameAt(report.timeS, timeS + 1e-6);
  const shown = { side: side === 'both' ? 'left' : side, frame, timeS } as const;
  return [{ kind: 'legs', rank: 'telling', angleDeg: NaN, ...shown }];
}

function extremes(
  report: Report,
  kind: Exclude<EvidenceKind, 'legs'>,
  side: Side,
): readonly EvidenceFrame[] {
  const { quantity } = SHOWN[kind];
  const sign = quantity === 'pelvicObliquityDeg' && side === 'left' ? -1 : 1;
  const values = seriesOf(report, quantity, side).map((deg) => sign * (deg ?? NaN));
  const frames = report.cycles
    .filter((cycle) => cycle.accepted && cycle.side === side)
    .flatMap((cycle) => frameOf(report.timeS, values, cycle, SHOWN[kind]))
    .toSorted((a, b) => (values[a] ?? NaN) - (values[b] ?? NaN));
  const [least, most] = [frames[0], frames.at(-1)];
  if (least === undefined || most === undefined) return [];
  const shown = (frame: number, rank: EvidenceRank): EvidenceFrame => {
    const [timeS, angleDeg] = [report.timeS[frame] ?? 0, values[frame] ?? NaN];
    return { kind, side, frame, timeS, angleDeg, rank };
  };
  return least === most ? [shown(least, 'only')] : [shown(least, 'least'), shown(most, 'most')];
}

/** The frame of one stride that shows what is measured of it. */
function frameOf(
  timeS: readonly number[],
  values: readonly number[],
  { startS, endS }: Cycle,
  { window: [from, to], of }: Shown,
): readonly number[] {
  const percent = (frame: number) => (100 * ((timeS[frame] ?? NaN) - startS)) / (endS - startS);
  const seen = [...values.keys()].filter(
    (frame) => percent(frame) >= from && percent(frame) <= to && Number.isFinite(values[frame]),
  );
  if (seen.length === 0) return [];
  const shown = seen.map((frame) => values[frame] ?? NaN);
  const wanted = {
    greatest: () => Math.max(...shown),
    smallest: () => Math.min(...shown),
    mean: () => mean(shown),
  }[of]();
  const away = (frame: number) => Math.abs((values[frame] ?? NaN) - wanted);
  return [seen.reduce((a, b) => (away(b) < away(a) ? b : a))];
}
