import { usedStrides } from '#core/report/used-strides.ts';
import { msg, str } from '@lit/localize';
import type { DatedWalk } from '#core/report/dates.ts';
import { recordFacts, type RecordLength } from '#core/record-text/record-facts.ts';
import type { Report } from '#core/report/report.ts';
import type { Visit } from '#core/visit/visit.ts';
import { filmedText } from '../base/dates.ts';
import { numberText } from '../base/format.ts';
import { OUTCOME_WORDS } from '../clinical/outcome.ts';
import { viewFacts } from '../clinical/professional.ts';
import {
  handLines,
  inOrder,
  judgedLines,
  measureLine,
  type RecordWording,
} from '../export/record-lines.ts';
import { standingClipText } from '../page/visit.ts';

/** A video of the visit with its dates. */
interface VisitVideo extends DatedWalk {
  readonly report: Report;
}

export interface VisitTextOrder {
  /** None where a saved visit holds no results of its videos. */
  readonly walks: readonly VisitVideo[];
  readonly length: RecordLength;
  readonly soap: boolean;
}

/** A visit as text for a record: its videos, then what they show together. */
export function visitRecordText(visit: Visit, { walks, length, soap }: VisitTextOrder): string {
  const reports = walks.map(({ report }) => report);
  const facts = recordFacts(visit, reports, length);
  const wording = ofVisit();
  const objective = [
    ...sourceLines(visit, walks, length),
    ...facts.measures.map((measure) => measureLine(measure, length)),
    ...(visit.standingClip === undefined ? [] : [standingClipText(visit.standingClip)]),
    ...handLines(facts),
  ];
  const isWalk =
    facts.measures.length > 0 || reports.some(({ outcome }) => outcome.code === 'walk');
  return inOrder({ objective, judged: isWalk ? judgedLines(facts, wording) : [] }, wording, soap);
}

function ofVisit(): RecordWording {
  return {
    assessment: msg('A (movement that the videos show; it names no cause):'),
    nothingSeen: msg(
      'None of the patterns that are looked for was seen where the videos let it be judged.',
    ),
    cannotTell: (patterns) =>
      msg(str`These videos cannot tell, on one side at least: ${patterns}.`),
    noNumber: (measures) => msg(str`No number from these videos: ${measures}.`),
    limits: msg(
      'Read by a computer from videos of one visit; it describes movement and names no cause. A limited ankle may be missed.',
    ),
  };
}

function sourceLines(
  { software, clips }: Visit,
  walks: readonly VisitVideo[],
  length: RecordLength,
): readonly string[] {
  const joined = msg(
    str`Walk on ${clips.length} videos of one visit, read together: each measure comes from the videos that show it best.`,
  );
  const readBy = msg(
    str`Read by ${software.name} ${software.version} (${software.model}), without markers.`,
  );
  return [length === 'short' ? joined : `${joined} ${readBy}`, ...walks.map(videoLine)];
}

/** "Video 1, recorded on: 3 November 2026, 14:00. View: side. 7 of 8 strides used, quality 82 of 100." */
function videoLine(walk: VisitVideo, index: number): string {
  const { view, quality, cycles, outcome } = walk.report;
  const used = usedStrides(walk.report);
  const line = msg(
    str`Video ${index + 1}, recorded on: ${filmedText(walk)}. View: ${viewFacts(view)}. ${used} of ${cycles.length} strides used, quality ${numberText(quality.score, 0)} of 100.`,
  );
  return outcome.code === 'walk' ? line : `${line} ${OUTCOME_WORDS[outcome.code].what}`;
}
