import { combine } from '../patterns/combine.ts';
import { compareReasons, zOf } from '../patterns/grade.ts';
import { carriesEvidence, judgeRow, pieceIn } from '../patterns/judge.ts';
import type { Piece } from '../patterns/rule-input.ts';
import type { Cap, Criterion } from '../patterns/rule-row.ts';
import { RULE_TABLE } from '../patterns/rule-table.ts';
import { mean } from '../statistics.ts';
import { isNear } from '../report/near-leg.ts';
import { pooledPoint, preferred } from './pool-measures.ts';
import type { Evidence, Pattern, Report } from '../report/report.ts';

interface Sighting {
  readonly pattern: Pattern;
  readonly near: boolean;
  readonly squareOn: boolean;
  /** Whether the walker cannot have been mixed up with somebody they met. */
  readonly walkerSure: boolean;
}

/** What pooling looks at; passes of one video have no notices of their own. */
type PatternReport = Pick<Report, 'view' | 'patterns' | 'passes'> &
  Partial<Pick<Report, 'notices'>>;

/**
 * One row for each pattern and side, graded on the evidence of all clips of a visit: every comparison of a rule is
 * made with the values of those clips that show it, rather with a walker who is surely the same throughout, a view
 * square on rather than one between, the leg near the camera rather than the far one; then patterns speak for each
 * other as in one clip, so that an ankle seen from the side and toes seen from the front meet. Rows come in the order
 * of the first report.
 */
export function poolPatterns(reports: readonly PatternReport[]): Pattern[] {
  const pooled = poolPatternsOfVideo(reports);
  return reports.length > 1 ? pooled.map(withoutMoments) : pooled;
}

/** The same for the passes of one video, in which every moment can be looked up. */
export function poolPatternsOfVideo(reports: readonly PatternReport[]): Pattern[] {
  const rows = new Map<string, Sighting[]>();
  for (const report of reports) {
    const { view, patterns, notices = [] } = report;
    const squareOn = view.kind !== 'oblique';
    const walkerSure = !notices.some(({ code }) => code === 'people-may-be-mixed-up');
    for (const pattern of patterns) {
      const key = `${pattern.id} ${pattern.side}`;
      const near = pattern.side !== 'both' && isNear(report, pattern.side);
      const sighting = { pattern, near, squareOn, walkerSure };
      rows.set(key, [...(rows.get(key) ?? []), sighting]);
    }
  }
  return combine([...rows.values()].map(pooledPattern), null);
}

/** A moment of one of several videos names no video: nobody could be taken there. */
function withoutMoments(pattern: Pattern): Pattern {
  const evidence = pattern.evidence.map((piece) => ({
    ...piece,
    timeS: null,
    ...(piece.momentsS === undefined ? {} : { momentsS: [] }),
  }));
  return { ...pattern, evidence };
}

/** Reports from before evidence could be pooled are chosen among. */
function pooledPattern(sightings: readonly Sighting[]): Pattern {
  const best = bestSupported(sightings);
  const row = RULE_TABLE[best.id];
  const carrying = sightings.filter(({ pattern }) => carriesEvidence(pattern));
  if (row === null || carrying.length === 0) return best;
  const found = judgeRow(row, (criterion) => pooledPiece(sightings, carrying, criterion));
  return { id: best.id, side: best.side, ...found, evidence: [...found.evidence] };
}

function pooledPiece(
  all: readonly Sighting[],
  carrying: readonly Sighting[],
  criterion: Criterion,
): Piece {
  const pieces = carrying.flatMap((sighting) => {
    const piece = pieceIn(sighting.pattern, criterion);
    return 'missing' in piece ? [] : [{ ...sighting, piece }];
  });
  if (pieces.length === 0) {
    const reasons = all.map(({ pattern }) => pattern.reason ?? 'low-quality').sort(compareReasons);
    return { missing: reasons[0] ?? 'low-quality' };
  }
  const usable = preferred(pieces, ({ piece }) => piece.cap !== 'none');
  const ofOne = preferred(usable, ({ walkerSure }) => walkerSure);
  const seenWell = preferred(ofOne, ({ squareOn }) => squareOn);
  const chosen = preferred(seenWell, ({ near }) => near).map(({ piece }) => piece);
  return pooledEvidence(chosen, criterion);
}

/** Which leg has more is not kept in how far they are apart: there the surest clip stands alone. */
function pooledEvidence(pieces: readonly Evidence[], { compare }: Criterion): Evidence {
  const [surest] = [...pieces].sort((a, b) => a.uncertainty - b.uncertainty);
  if (surest === undefined) throw new RangeError('no evidence to pool');
  const known = pieces.filter(({ uncertainty }) => uncertainty > 0);
  if (known.length < 2 || compare === 'apart' || compare === 'apart-percent') return surest;
  const { value, variance } = pooledPoint(
    known.map((piece) => ({ value: piece.value, variance: piece.uncertainty ** 2 })),
  );
  return {
    ...surest,
    value,
    uncertainty: Math.sqrt(variance),
    threshold: mean(known.map(({ threshold }) => threshold)),
    thresholdOff: mean(known.map(({ thresholdOff = NaN }) => thresholdOff)),
    cycles: sumOf(known.map(({ cycles = 0 }) => cycles)),
    cyclesBeyond: sumOf(known.map(({ cyclesBeyond = 0 }) => cyclesBeyond)),
    momentsS: known.flatMap(({ momentsS = [] }) => momentsS).sort((a, b) => a - b),
    cap: CAPS.find((cap) => known.some((piece) => piece.cap === cap)) ?? 'none',
  };
}

const CAPS: readonly Cap[] = ['present', 'possible', 'none'];

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function bestSupported(sightings: readonly Sighting[]): Pattern {
  const [best] = [...sightings].sort(
    (a, b) =>
      Number(decided(b)) - Number(decided(a)) ||
      compareReasons(a.pattern.reason, b.pattern.reason) ||
      Number(b.near) - Number(a.near) ||
      support(b.pattern) - support(a.pattern),
  );
  if (best === undefined) throw new RangeError('no pattern to pool');
  return best.pattern;
}

function decided({ pattern }: Sighting): boolean {
  return pattern.grade !== 'cannot-tell';
}

/** How many times its uncertainty the clearest piece of evidence lies from its threshold. */
function support({ evidence }: Pattern): number {
  const distance = (piece: Evidence) =>
    piece.uncertainty > 0 ? Math.abs(zOf({ ...piece, direction: 1 })) : 0;
  return Math.max(0, ...evidence.map(distance));
}
