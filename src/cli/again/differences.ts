import type { MeasureId } from '#core/report/ids.ts';
import type { Measure, Report } from '#core/report/report.ts';
import { reportText } from '#core/report/report-text.ts';

/** How a measure moved over many reports. */
export interface MeasureDifference {
  readonly id: MeasureId;
  readonly unit: Measure['unit'];
  /** Rows of a report with a value before and after. */
  readonly both: number;
  readonly moved: number;
  readonly meanChange: number;
  readonly greatestChange: number;
  /** Rows whose value came new, and those that have none any more. */
  readonly gained: number;
  readonly lost: number;
}

/** What another version makes of the same walks. */
export class Differences {
  private readonly byMeasure = new Map<MeasureId, Moves>();
  private readonly grades = new Map<string, number>();
  reports = 0;
  same = 0;
  outcomes = 0;

  /** Adds a report as it was and as it is now. */
  add(before: Report, after: Report): void {
    this.reports += 1;
    if (isSame(before, after)) this.same += 1;
    if (before.outcome.code !== after.outcome.code) this.outcomes += 1;
    for (const old of before.measures) {
      const now = after.measures.find(({ id, side }) => id === old.id && side === old.side);
      this.movesOf(old).add(old.value, now?.value ?? null);
    }
    for (const old of before.patterns) {
      const now = after.patterns.find(({ id, side }) => id === old.id && side === old.side);
      if (now === undefined || now.grade === old.grade) continue;
      const change = `${old.id}: ${old.grade} -> ${now.grade}`;
      this.grades.set(change, (this.grades.get(change) ?? 0) + 1);
    }
  }

  /** The measures that moved in any report. */
  measures(): MeasureDifference[] {
    return [...this.byMeasure]
      .map(([id, moves]) => moves.sum(id))
      .filter(({ moved, gained, lost }) => moved + gained + lost > 0);
  }

  /** "toe-out: possible -> present" with how often. */
  changedGrades(): [string, number][] {
    return [...this.grades].sort(([, a], [, b]) => b - a);
  }

  private movesOf({ id, unit }: Measure): Moves {
    const moves = this.byMeasure.get(id) ?? new Moves(unit);
    this.byMeasure.set(id, moves);
    return moves;
  }
}

/** But for the version that measured. */
function isSame(before: Report, after: Report): boolean {
  return reportText(before) === reportText({ ...after, software: before.software });
}

class Moves {
  private readonly changes: number[] = [];
  private gained = 0;
  private lost = 0;

  constructor(private readonly unit: Measure['unit']) {}

  add(before: number | null, after: number | null): void {
    if (before !== null && after !== null) this.changes.push(after - before);
    else if (before !== null) this.lost += 1;
    else if (after !== null) this.gained += 1;
  }

  sum(id: MeasureId): MeasureDifference {
    const { changes, gained, lost, unit } = this;
    const total = changes.reduce((sum, change) => sum + change, 0);
    return {
      id,
      unit,
      both: changes.length,
      moved: changes.filter((change) => change !== 0).length,
      meanChange: changes.length === 0 ? 0 : total / changes.length,
      greatestChange: changes.reduce((most, change) => Math.max(most, Math.abs(change)), 0),
      gained,
      lost,
    };
  }
}
