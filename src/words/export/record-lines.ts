import { msg, str } from '@lit/localize';
import type { MeasureId, PatternId } from '#core/report/ids.ts';
import type { Measure, Pattern } from '#core/report/report.ts';
import type { RecordFacts, RecordLength, RecordMeasure } from '#core/record-text/record-facts.ts';
import { strideCount } from '../base/counts.ts';
import { amountText } from '../base/format.ts';
import { SIDE_WORDS } from '../base/sides.ts';
import { wordTable } from '../base/word-table.ts';
import { notGivenText } from '../clinical/clinician-report.ts';
import { MEASURE_WORDS } from '../clinical/measures.ts';
import { PATTERN_WORDS } from '../clinical/patterns/pattern-words.ts';

/** The sentences of a text for the record that are others for one video than for a visit. */
export interface RecordWording {
  /** The heading of what was found, in SOAP order. */
  readonly assessment: string;
  readonly nothingSeen: string;
  readonly cannotTell: (patterns: string) => string;
  readonly noNumber: (measures: string) => string;
  readonly limits: string;
}

/** What was measured, and what was found in it. */
interface RecordParts {
  readonly objective: readonly string[];
  readonly judged: readonly string[];
}

/** The headings of SOAP, as records have them. */
const SOAP_WORDS = wordTable<'S' | 'O' | 'P', string>({
  S: () => msg('S (not part of the video): …'),
  O: () => msg('O:', { id: '@soap-o' }),
  P: () => msg('P (for the clinician to fill in): …'),
});

/** The whole text: plain lines, so that any system takes them. */
export function inOrder(
  { objective, judged }: RecordParts,
  { assessment, limits }: RecordWording,
  soap: boolean,
): string {
  if (!soap) return [...objective, ...judged, limits].join('\n');
  const { S, O, P } = SOAP_WORDS;
  return [S, O, ...objective, assessment, ...judged, limits, P].join('\n');
}

/** "Peak stance dorsiflexion: left 12° (4° to 20°), 3 strides; right 3° (−5° to 11°), 4 strides." */
export function measureLine({ id, rows }: RecordMeasure, length: RecordLength): string {
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

/** What was seen, what was not, and what is left open. */
export function judgedLines(facts: RecordFacts, wording: RecordWording): readonly string[] {
  return [...patternLines(facts, wording), ...openLines(facts, wording)];
}

function patternLines(
  { seen, notSeen }: RecordFacts,
  { nothingSeen }: RecordWording,
): readonly string[] {
  const found = seen.map(seenPattern).join('; ');
  return [
    seen.length === 0 ? nothingSeen : msg(str`Seen: ${found}.`),
    ...(notSeen.length === 0 ? [] : [msg(str`Not seen: ${patternNames(notSeen)}.`)]),
  ];
}

function seenPattern({ id, side, grade }: Pattern): string {
  const name = PATTERN_WORDS[id].clinicalName;
  const sided = side === 'both' ? name : `${name}, ${SIDE_WORDS[side]}`;
  return grade === 'present' ? sided : msg(str`${sided} (possible)`);
}

/** What the record must not be read as ruling out. */
function openLines(
  { openPatterns, openMeasures }: RecordFacts,
  { cannotTell, noNumber }: RecordWording,
): readonly string[] {
  return [
    ...(openPatterns.length === 0 ? [] : [cannotTell(patternNames(openPatterns))]),
    ...(openMeasures.length === 0 ? [] : [noNumber(measureNames(openMeasures))]),
  ];
}

/** What somebody changed by hand. */
export function handLines({ typedZero, corrections }: RecordFacts): readonly string[] {
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

function patternNames(ids: readonly PatternId[]): string {
  return ids.map((id) => PATTERN_WORDS[id].clinicalName).join(', ');
}

function measureNames(ids: readonly MeasureId[]): string {
  return ids.map((id) => MEASURE_WORDS[id].clinicalName).join(', ');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
