import type { MeasureUnit } from '../../report/ids.ts';
import type { Evidence, Pattern } from '../../report/report.ts';
import { PATTERN_TABLE } from '../pattern-table.ts';
import { RULE_TABLE } from '../rule-table.ts';

/** The evidence of a pattern that lies beyond its limit: what speaks for its grade. */
export function speakingEvidence({ id, evidence }: Pattern): readonly Evidence[] {
  const isDifference = PATTERN_TABLE[id].comparesLegs === true;
  return evidence.filter(
    (piece) =>
      speaksForIt(piece) &&
      (!isDifference || piece.direction !== undefined || Math.abs(piece.value) >= piece.threshold),
  );
}

/** Whether a leg stands out from the other one alone: it may be like most people's. */
export function isOfOtherLegAlone({ evidence }: Pattern): boolean {
  const speaking = evidence.filter(speaksForIt);
  return speaking.length > 0 && speaking.every(({ compare }) => compare === 'over-other');
}

/** Whether it lies beyond its limit; old evidence without a direction counts. */
function speaksForIt({ value, threshold, direction }: Evidence): boolean {
  return direction === undefined || direction * (value - threshold) >= 0;
}

/** Whether a pattern's rule finds it or says nothing: that it was not found is no fault of the video. */
export function isNeverRuledOut(id: Pattern['id']): boolean {
  return RULE_TABLE[id]?.insteadOfNotSeen !== undefined;
}

/** Of evidence without a unit of its own: times are compared as a share of their mean, the rest are angles. */
export function evidenceUnit({ unit, measure }: Evidence): MeasureUnit {
  return unit ?? (SHARES.has(measure) ? '%' : 'deg');
}

const SHARES: ReadonlySet<string> = new Set(['step-time', 'heel-off-percent', 'stance-percent']);
