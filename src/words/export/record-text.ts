import { msg, str } from '@lit/localize';
import type { DatedWalk } from '#core/report/dates.ts';
import type { MeasureId, PatternId } from '#core/report/ids.ts';
import type { Measure, Pattern, Report } from '#core/report/report.ts';
import {
  recordFacts,
  type RecordFacts,
  type RecordLength,
  type RecordMeasure,
} from '#core/record-text/record-facts.ts';
import { strideCount } from '../base/counts.ts';
import { filmedText } from '../base/dates.ts';
import { amountText, numberText } from '../base/format.ts';
import { SIDE_WORDS } from '../base/sides.ts';
import { wordTable } from '../base/word-table.ts';
import { OUTCOME_WORDS } from '../clinical/outcome.ts';
import { notGivenText } from '../clinical/clinician-report.ts';
import { MEASURE_WORDS } from '../clinical/measures.ts';
import { PATTERN_WORDS } from '../clinical/patterns/pattern-words.ts';
import { viewFacts } from '../clinical/professional.ts';

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

/** The headings of SOAP, as records have them. */
const SOAP_WORDS = wordTable<'S' | 'O' | 'A' | 'P', string>({
  S: () => msg('S (not part of the video): …'),
  O: () => msg('O:', { id: '@soap-o' }),
  A: () => msg('A (movement that one video shows; it names no cause):'),
  P: () => msg('P (for the clinician to fill in): …'),
});

/** What belongs to the text beside the report. */
export interface RecordTextOrder {
  readonly walk: DatedWalk;
  readonly length: RecordLength;
  readonly soap: boolean;
}

/** A walk as text for a record: plain lines, so that any system takes them. */
export function recordText(report: Report, { walk, length, soap }: RecordTextOrder): string {
  const facts = recordFacts(report, length);
  const objective = [
    sourceLine(report, walk, length),
    ...(report.outcome.code === 'walk' ? [] : [OUTCOME_WORDS[report.outcome.code].what]),
    ...facts.measures.map((measure) => measureLine(measure, length)),
    ...handLines(facts),
  ];
  const judged =
    report.outcome.code === 'walk' ? [...patternLines(facts), ...openLines(facts)] : [];
  const assessment = [...judged, limitsLine()];
  if (!soap) return [...objective, ...assessment].join('\n');
  const { S, O, A, P } = SOAP_WORDS;
  return [S, O, ...objective, A, ...assessment, P].join('\n');
}

/** "Walk on video, recorded on 3 November 2026, side view, 7 of 8 strides used, quality 82 of 100." */
function sourceLine(report: Report, walk: DatedWalk, length: RecordLength): string {
  const { software, view, quality, cycles } = report;
  const used = cycles.filter(({ accepted }) => accepted).length;
  const line = msg(
    str`Walk on one video, recorded on: ${filmedText(walk)}. View: ${viewFacts(view)}. ${used} of ${cycles.length} strides used, quality ${numberText(quality.score, 0)} of 100.`,
  );
  if (length === 'short') return line;
  return `${line} ${msg(str`Read by ${software.name} ${software.version} (${software.model}), without markers.`)}`;
}

/** "Peak stance dorsiflexion: left 12° (4° to 20°), 3 strides; right 3° (−5° to 11°), 4 strides." */
function measureLine({ id, rows }: RecordMeasure, length: RecordLength): string {
  const told = rows.map((row) => {
    const text = rowText(row, length);
    return row.side === 'both' ? text : `${SIDE_WORDS[row.side]} ${text}`;
  });
  return `${capital(MEASURE_WORDS[id].clinicalName)}: ${told.join('; ')}.`;
}

function rowText({ value, unit, ci95, cycles, status }: Measure, length: RecordLength): string {
  if (value === null) return msg(str`no number (${notGivenText(status)})`);
  const amount = amountText(value, unit);
  const interval =
    ci95 === null
      ? amount
      : msg(
          str`${amount} (95 % interval ${amountText(ci95[0], unit)} to ${amountText(ci95[1], unit)})`,
        );
  const basis = length === 'long' ? `${interval}, ${strideCount(cycles)}` : interval;
  return status === 'estimate'
    ? msg(str`${basis}, an estimate`, { id: '@record-estimate' })
    : basis;
}

function patternLines({ seen, notSeen }: RecordFacts): readonly string[] {
  const found = seen.map(seenPattern).join('; ');
  return [
    seen.length === 0
      ? msg('None of the patterns that are looked for was seen where the video lets it be judged.')
      : msg(str`Seen: ${found}.`),
    ...(notSeen.length === 0 ? [] : [msg(str`Not seen: ${patternNames(notSeen)}.`)]),
  ];
}

function seenPattern({ id, side, grade }: Pattern): string {
  const name = PATTERN_WORDS[id].clinicalName;
  const sided = side === 'both' ? name : `${name}, ${SIDE_WORDS[side]}`;
  return grade === 'present' ? sided : msg(str`${sided} (possible)`);
}

/** What the record must not be read as ruling out. */
function openLines({ openPatterns, openMeasures }: RecordFacts): readonly string[] {
  return [
    ...(openPatterns.length === 0
      ? []
      : [msg(str`This video cannot tell, on one side at least: ${patternNames(openPatterns)}.`)]),
    ...(openMeasures.length === 0
      ? []
      : [msg(str`No number from this video: ${measureNames(openMeasures)}.`)]),
  ];
}

/** What somebody changed by hand. */
function handLines({ typedZero, corrections }: RecordFacts): readonly string[] {
  return [
    ...(typedZero ? [msg('The zero of the ankle was typed by hand.')] : []),
    ...(corrections === 0
      ? []
      : [
          corrections === 1
            ? msg('One correction was made by hand.')
            : msg(str`${corrections} corrections were made by hand.`),
        ]),
  ];
}

function limitsLine(): string {
  return msg(
    'Read by a computer from one video; it describes movement and names no cause. A limited ankle may be missed.',
  );
}

function patternNames(ids: readonly PatternId[]): string {
  return ids.map((id) => PATTERN_WORDS[id].clinicalName).join(', ');
}

function measureNames(ids: readonly MeasureId[]): string {
  return ids.map((id) => MEASURE_WORDS[id].clinicalName).join(', ');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
