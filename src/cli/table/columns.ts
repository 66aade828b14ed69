import { UNIT_NAMES, type Cell } from '#core/export/csv.ts';
import { rowOf } from '#core/measures/measure-lists.ts';
import {
  GRADES,
  MEASURE_IDS,
  MEASURE_STATUSES,
  OUTCOME_CODES,
  PATTERN_IDS,
  type MeasureId,
  type PatternId,
} from '#core/report/ids.ts';
import type { Report } from '#core/report/report.ts';
import { VIEW_KINDS, WALKING_DIRECTIONS } from '#core/view/seen-view.ts';
import { MEASURE_WORDS } from '#words/clinical/measures.ts';
import { PATTERN_WORDS } from '#words/clinical/patterns/pattern-words.ts';
import type { VideoFacts } from '../input/facts.ts';

export type RowSide = 'left' | 'right' | 'both';

/** All that a row is made from. */
export interface RowSource {
  readonly name: string;
  readonly facts: VideoFacts | null;
  /** Null: there is none, and `problem` says why. */
  readonly report: Report | null;
  readonly problem: string | null;
  readonly side: RowSide;
}

/** A column of the table: its name, how it is described in the dictionary, and its cell. */
export interface Column {
  readonly name: string;
  readonly unit: string;
  readonly meaning: string;
  /** The values it may have, where they are few. */
  readonly values: readonly string[];
  readonly cell: (source: RowSource) => Cell;
}

function column(
  name: string,
  meaning: string,
  cell: Column['cell'],
  { unit = '', values = [] }: Partial<Pick<Column, 'unit' | 'values'>> = {},
): Column {
  return { name, unit, meaning, values, cell };
}

const ABOUT_THE_VIDEO: readonly Column[] = [
  column('video', 'The video, with its folders below the one that was named.', ({ name }) => name),
  column('side', 'The leg, or both: measures of the whole body.', ({ side }) => side, {
    values: ['left', 'right', 'both'],
  }),
  column('person', 'Who walks, as stated.', ({ facts }) => facts?.person ?? null),
  column('condition', 'How, as stated.', ({ facts }) => facts?.condition ?? null),
  column('stated_view', 'The view as stated.', ({ facts }) => facts?.view ?? null, {
    values: VIEW_KINDS,
  }),
  column(
    'stated_height_m',
    'Height as stated for this video.',
    (row) => row.facts?.heightM ?? null,
    {
      unit: 'm',
    },
  ),
  column('outcome', 'What the video shows.', (row) => row.report?.outcome.code ?? 'no-report', {
    values: [...OUTCOME_CODES, 'no-report'],
  }),
  column('problem', 'Why there is no report.', ({ problem }) => problem),
  column('view', 'The view as found.', ({ report }) => report?.view.kind ?? null, {
    values: VIEW_KINDS,
  }),
  column('walking', 'Where the walker goes.', ({ report }) => report?.view.walking ?? null, {
    values: WALKING_DIRECTIONS,
  }),
  column(
    'quality',
    'How well the video suits; the weakest of its checks.',
    ({ report }) => report?.quality.score ?? null,
    { unit: '0 to 100' },
  ),
  column(
    'corrections',
    'Corrections that somebody made of what the machine saw, typed zeros among them.',
    ({ report }) => (report === null ? null : (report.corrections?.length ?? 0)),
  ),
  column('frames', 'Frames that are displayed.', ({ report }) => report?.video.frameCount ?? null),
  column('fps', 'Mean frames a second.', ({ report }) => report?.video.meanFps ?? null, {
    unit: '1/s',
  }),
  column('version', 'The version of Heelrise.', (row) => row.report?.software.version ?? null),
  column('model', 'The network of the body.', (row) => row.report?.software.model ?? null),
  column('model_sha256', 'Its weights.', ({ report }) => report?.software.modelSha256 ?? null),
];

function measureColumns(id: MeasureId): Column[] {
  const stem = id.replaceAll('-', '_');
  const { unit } = rowOf(id);
  const { definition } = MEASURE_WORDS[id];
  const measure = ({ report, side }: RowSource) =>
    report?.measures.find((found) => found.id === id && found.side === side);
  return [
    column(`${stem}_${UNIT_NAMES[unit]}`, definition, (row) => measure(row)?.value ?? null, {
      unit,
    }),
    column(
      `${stem}_ci95_low`,
      'Lower end of its 95 % interval.',
      (row) => {
        return measure(row)?.ci95?.[0] ?? null;
      },
      { unit },
    ),
    column(
      `${stem}_ci95_high`,
      'Upper end of its 95 % interval.',
      (row) => {
        return measure(row)?.ci95?.[1] ?? null;
      },
      { unit },
    ),
    column(`${stem}_strides`, 'Strides behind it.', (row) => measure(row)?.cycles ?? null),
    column(
      `${stem}_status`,
      'Whether it was measured, or why not.',
      (row) => {
        return measure(row)?.status ?? null;
      },
      { values: MEASURE_STATUSES },
    ),
  ];
}

function patternColumn(id: PatternId): Column {
  return column(
    `pattern_${id.replaceAll('-', '_')}`,
    `Grade of the pattern "${PATTERN_WORDS[id].clinicalName}".`,
    ({ report, side }) =>
      report?.patterns.find((found) => found.id === id && found.side === side)?.grade ?? null,
    { values: GRADES },
  );
}

/** Every column of the table, in order. */
export function tableColumns(): readonly Column[] {
  return [
    ...ABOUT_THE_VIDEO,
    ...MEASURE_IDS.flatMap(measureColumns),
    ...PATTERN_IDS.map(patternColumn),
  ];
}
