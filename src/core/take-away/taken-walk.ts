import { ankleAnswer, type AnkleAnswer, type Answered } from '../answer/ankle-answer.ts';
import type { Side } from '../body/skeleton.ts';
import { isTold } from '../patterns/grade.ts';
import { evidenceUnit, speakingEvidence } from '../patterns/summary/speaking-evidence.ts';
import { momentMs } from '../report/dates.ts';
import type { SpeedClass } from '../report/ids.ts';
import type { Evidence, Pattern, Report, View } from '../report/report.ts';
import { visitOf } from '../visit/visit.ts';

/** What a visitor takes along of a visit: numbers and findings. No video, no points of a body, no name. */
export interface TakenWalk {
  /** Of the app; null where it is not one of three numbers. */
  readonly version: string | null;
  /** Which network found the body; null for one that this version does not know. */
  readonly model: string | null;
  /** To the minute; null where it is not known. */
  readonly walkedAtMs: number | null;
  readonly outcome: Report['outcome'];
  readonly views: readonly View['kind'][];
  readonly unevenBeat: boolean;
  readonly speedClass: SpeedClass | null;
  readonly measures: Report['measures'];
  readonly patterns: Report['patterns'];
  /** Found with all of the evidence, of which only what speaks for a pattern is taken along. */
  readonly ankles: Readonly<Record<Side, TakenAnkle>>;
}

/** What is said of an ankle; its measure is among the measures. */
export type TakenAnkle = Pick<AnkleAnswer, 'side' | 'code' | 'reason'>;

/** What is taken along of the reports of one visit; null where there are none. */
export function takenFrom(reports: readonly Report[]): TakenWalk | null {
  const first = reports.find(({ view }) => view.kind === 'side') ?? reports[0];
  const found = reports.length === 1 ? first : visitOf(reports);
  if (first === undefined || found === undefined || found === null) return null;
  const { software } = first;
  const [outcome = first.outcome] = reports
    .map((report) => report.outcome)
    .filter(({ code }) => code === 'walk');
  const { code, missing } = outcome;
  return {
    version: software.version,
    model: software.model,
    walkedAtMs: momentMs(first.filmedAt ?? first.analysedAt ?? null),
    outcome: { code, detail: '', ...(missing === undefined ? {} : { missing }) },
    views: reports.map(({ view }) => view.kind),
    unevenBeat: reports.some(({ notices }) =>
      notices.some((notice) => notice.code === 'slow-and-uneven'),
    ),
    speedClass: first.speedClass ?? null,
    measures: found.measures,
    patterns: found.patterns.map(withSpeakingEvidence),
    ankles: { left: takenAnkle(found, 'left'), right: takenAnkle(found, 'right') },
  };
}

function takenAnkle(found: Answered, of: Side): TakenAnkle {
  const { side, code, reason } = ankleAnswer(found, of);
  return { side, code, reason };
}

/** Without moments of a video that is not taken along, and without what no word is made of. */
function withSpeakingEvidence(pattern: Pattern): Pattern {
  const { id, side, grade, reason, companions } = pattern;
  const evidence = isTold(grade) ? speakingEvidence(pattern).map(spoken) : [];
  return { id, side, grade, reason, evidence, ...(companions === undefined ? {} : { companions }) };
}

function spoken(piece: Evidence): Evidence {
  const { measure, value, threshold, uncertainty, compare, direction } = piece;
  return {
    measure,
    value,
    threshold,
    uncertainty,
    timeS: null,
    unit: evidenceUnit(piece),
    ...(compare === undefined ? {} : { compare }),
    ...(direction === undefined ? {} : { direction }),
  };
}
