import { combine } from '../patterns/combine.ts';
import { compareReasons, zOf } from '../patterns/grade.ts';
import { carriesEvidence, judgeRow, pieceIn } from '../patterns/judge.ts';
import type { Piece } from '../patterns/rule-input.ts';
import type { Cap, Criterion } from '../patterns/rule-row.ts';
import { RULE_TABLE } from '../patterns/rule-table.ts';
import { mean, sumOf } from '../statistics.ts';
import { alikeRows, preferred, type Sighting } from './alike-rows.ts';
import { pooledPoint } from './pool-measures.ts';
import type { Evidence, Pattern, Report } from '../report/report.ts';

/** What pooling looks at; passes of one video have no notices of their own. */
type PatternReport = Pick<Report, 'view' | 'patterns' | 'passes'> &
  Partial<Pick<Report, 'notices'>>;
type PatternSighting = Sighting<Pattern, PatternReport>;

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
  return combine(alikeRows(reports, ({ patterns }) => patterns).map(pooledPattern), null);
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
function pooledPattern(sightings: readonly PatternSighting[]): Pattern {
  const best = bestSupported(sightings);
  const rule = RULE_TABLE[best.id];
  const carrying = sightings.filter(({ row }) => carriesEvidence(row));
  if (rule === null || carrying.length === 0) return best;
  const found = judgeRow(rule, (criterion) => pooledPiece(sightings, carrying, criterion));
  return { id: best.id, side: best.side, ...found, evidence: [...found.evidence] };
}

function pooledPiece(
  all: readonly PatternSighting[],
  carrying: readonly PatternSighting[],
  criterion: Criterion,
): Piece {
  const pieces = carrying.flatMap((sighting) => {
    const piece = pieceIn(sighting.row, criterion);
    return 'missing' in piece ? [] : [{ ...sighting, piece }];
  });
  if (pieces.length === 0) {
    const reasons = all.map(({ row }) => row.reason ?? 'low-quality').sort(compareReasons);
    return { missing: reasons[0] ?? 'low-quality' };
  }
  const usable = preferred(pieces, ({ piece }) => piece.cap !== 'none');
  const ofOne = preferred(usable, ({ report }) => isWalkerSure(report));
  const seenWell = preferred(ofOne, ({ report }) => report.view.kind !== 'oblique');
  const chosen = preferred(seenWell, ({ near }) => near).map(({ piece }) => piece);
  return pooledEvidence(chosen, criterion);
}

/** Whether the walker cannot have been mixed up with somebody they met. */
function isWalkerSure({ notices = [] }: PatternReport): boolean {
  return !notices.some(({ code }) => code === 'people-may-be-mixed-up');
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

function bestSupported(sightings: readonly PatternSighting[]): Pattern {
  const [best] = [...sightings].sort(
    (a, b) =>
      Number(decided(b)) - Number(decided(a)) ||
      compareReasons(a.row.reason, b.row.reason) ||
      Number(b.near) - Number(a.near) ||
      support(b.row) - support(a.row),
  );
  if (best === undefined) throw new RangeError('no pattern to pool');
  return best.row;
}

function decided({ row }: PatternSighting): boolean {
  return row.grade !== 'cannot-tell';
}

/** How many times its uncertainty the clearest piece of evidence lies from its threshold. */
function support({ evidence }: Pattern): number {
  const distance = (piece: Evidence) =>
    piece.uncertainty > 0 ? Math.abs(zOf({ ...piece, direction: 1 })) : 0;
  return Math.max(0, ...evidence.map(distance));
}
