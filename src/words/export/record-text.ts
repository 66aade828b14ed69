import { usedStrides } from '#core/report/used-strides.ts';
import { msg, str } from '@lit/localize';
import type { DatedWalk } from '#core/report/dates.ts';
import { movementDeviation } from '#core/curves/movement-deviation.ts';
import { recordFacts, type RecordLength } from '#core/record-text/record-facts.ts';
import type { Report } from '#core/report/report.ts';
import { filmedText } from '../base/dates.ts';
import { numberText } from '../base/format.ts';
import { wordTable } from '../base/word-table.ts';
import { OUTCOME_WORDS } from '../clinical/outcome.ts';
import { viewFacts } from '../clinical/professional.ts';
import { deviationLine } from '../deviation/movement-deviation.ts';
import {
  handLines,
  inOrder,
  judgedLines,
  measureLine,
  type RecordWording,
} from './record-lines.ts';

/** Buttons and choices around the text. */
export const RECORD_TEXT_WORDS = wordTable({
  heading: () => msg('Text for the record'),
  length: () => msg('Length'),
  short: () => msg('Short', { id: '@record-short' }),
  long: () => msg('Long', { id: '@record-long' }),
  soap: () => msg('In SOAP order'),
  copy: () => msg('Copy the text'),
  copied: () => msg('Copied.'),
  notCopied: () => msg('This browser does not let the page copy. Select the text and copy it.'),
});

/** What belongs to the text beside the report. */
export interface RecordTextOrder {
  readonly walk: DatedWalk;
  readonly length: RecordLength;
  readonly soap: boolean;
}

/** A walk as text for a record. */
export function recordText(report: Report, { walk, length, soap }: RecordTextOrder): string {
  const facts = recordFacts(report, [report], length);
  const wording = ofOneVideo();
  const lines = [
    sourceLine(report, walk, length),
    ...(report.outcome.code === 'walk' ? [] : [OUTCOME_WORDS[report.outcome.code].what]),
    ...facts.measures.map((measure) => measureLine(measure, length)),
    ...(length === 'long' ? [deviationLine(movementDeviation(report))] : []),
    ...handLines(facts),
  ];
  const objective = lines.filter((line) => line !== null);
  const judged = report.outcome.code === 'walk' ? judgedLines(facts, wording) : [];
  return inOrder({ objective, judged }, wording, soap);
}

function ofOneVideo(): RecordWording {
  return {
    assessment: msg('A (movement that one video shows; it names no cause):'),
    nothingSeen: msg(
      'None of the patterns that are looked for was seen where the video lets it be judged.',
    ),
    cannotTell: (patterns) => msg(str`This video cannot tell, on one side at least: ${patterns}.`),
    noNumber: (measures) => msg(str`No number from this video: ${measures}.`),
    limits: msg(
      'Read by a computer from one video; it describes movement and names no cause. A limited ankle may be missed.',
    ),
  };
}

/** "Walk on video, recorded on 3 November 2026, side view, 7 of 8 strides used, quality 82 of 100." */
function sourceLine(report: Report, walk: DatedWalk, length: RecordLength): string {
  const { software, view, quality, cycles } = report;
  const used = usedStrides(report);
  const line = msg(
    str`Walk on one video, recorded on: ${filmedText(walk)}. View: ${viewFacts(view)}. ${used} of ${cycles.length} strides used, quality ${numberText(quality.score, 0)} of 100.`,
  );
  if (length === 'short') return line;
  return `${line} ${msg(str`Read by ${software.name} ${software.version} (${software.model}), without markers.`)}`;
}
