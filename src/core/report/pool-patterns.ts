import { nearLeg } from './near-leg.ts';
import type { Evidence, Pattern, Report } from './report.ts';

interface Sighting {
  readonly pattern: Pattern;
  readonly near: boolean;
}

/** What could be said with a little more film comes before what no film of this kind can say. */
const NEAREST_FIRST = [
  'too-close-to-call',
  'too-few-cycles',
  'needs-standing',
  'low-quality',
  'not-visible-from-this-view',
  'not-assessed',
];

/**
 * One row for each pattern and side: the grade of the clip that supports it best. A clip that could tell goes before
 * one that could not, the leg near the camera before the far one, and then the clip whose evidence lies farthest
 * from its threshold, counted in its own uncertainty. Rows come in the order of the first report.
 */
export function poolPatterns(reports: readonly Pick<Report, 'view' | 'patterns'>[]): Pattern[] {
  const rows = new Map<string, Sighting[]>();
  for (const report of reports) {
    const near = nearLeg(report.view);
    for (const pattern of report.patterns) {
      const key = `${pattern.id} ${pattern.side}`;
      rows.set(key, [...(rows.get(key) ?? []), { pattern, near: near === pattern.side }]);
    }
  }
  return [...rows.values()].map(bestSupported);
}

function bestSupported(sightings: readonly Sighting[]): Pattern {
  const [best] = [...sightings].sort(
    (a, b) =>
      Number(decided(b)) - Number(decided(a)) ||
      closeness(a.pattern) - closeness(b.pattern) ||
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
    piece.uncertainty > 0 ? Math.abs(piece.value - piece.threshold) / piece.uncertainty : 0;
  return Math.max(0, ...evidence.map(distance));
}

function closeness({ reason }: Pattern): number {
  return reason === null ? 0 : NEAREST_FIRST.indexOf(reason);
}
