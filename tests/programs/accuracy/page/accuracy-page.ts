import { markdownTable } from '../../tables/markdown-table.ts';
import type { AccuracyFigures, SetFigures } from './accuracy-figures.ts';

/** The tables of the page, by name. */
export function accuracyTables(figures: AccuracyFigures): Readonly<Record<string, string>> {
  return { errors: errorsTable(figures), slopes: slopesTable(figures), real: realTable(figures) };
}

interface Row {
  readonly what: string;
  readonly of: (set: SetFigures) => string;
  /** What the project wants to reach. */
  readonly goal?: string;
  readonly isBold?: boolean;
}

const ROWS: readonly Row[] = [
  { what: 'view right', of: ({ viewRight }) => parts(viewRight) },
  {
    what: 'walker followed, frames in view: mean / worst',
    of: ({ followedPercent: { mean, worst } }) => `${whole(mean)} / ${whole(worst)} %`,
    goal: '97 %',
  },
  {
    what: 'ankle angle, side view: mean error',
    of: ({ ankleDeg }) => `${tenths(ankleDeg)} deg`,
    goal: '1.5',
    isBold: true,
  },
  {
    what: 'the same, offset removed / correlation',
    of: (set) => `${tenths(set.ankleOffsetRemovedDeg)} deg / ${hundredths(set.ankleCorrelation)}`,
    goal: '1.2 / 0.98',
  },
  {
    what: 'peak stance dorsiflexion',
    of: (set) => `${tenths(set.peakDorsiflexionDeg)} deg`,
    goal: '1.2',
  },
  { what: 'knee angle', of: ({ kneeDeg }) => `${tenths(kneeDeg)} deg`, goal: '1.5' },
  {
    what: 'initial contact, side: F1, mean error',
    of: ({ initialContact }) => events(initialContact),
    goal: '0.98, 20',
  },
  {
    what: 'toe-off, side: F1, mean error',
    of: ({ toeOff }) => events(toeOff),
    goal: '0.98, 20',
  },
  { what: 'heel-off: percent of the cycle', of: (set) => tenths(set.heelOffPercent), goal: '3' },
  { what: 'initial contact, front and back', of: (set) => events(set.initialContactFrontBack) },
  {
    what: 'foot progression, front and back',
    of: (set) => `${tenths(set.footProgressionDeg)} deg`,
    goal: '2',
    isBold: true,
  },
  {
    what: 'pelvic obliquity: shape / range / drop',
    of: (set) =>
      `${[set.obliquityShapeDeg, set.obliquityRangeDeg, set.pelvicDropDeg].map(tenths).join(' / ')} deg`,
    goal: '1.5 / 2 / 2',
  },
  {
    what: 'oblique view: ankle / foot progression',
    of: (set) => `${tenths(set.obliqueAnkleDeg)} / ${tenths(set.obliqueFootProgressionDeg)} deg`,
    goal: '3 / 5',
  },
  {
    what: 'pelvic tilt, an estimate from the side',
    of: (set) => `${tenths(set.pelvicTiltDeg)} deg`,
    goal: '5',
  },
  { what: 'cadence', of: (set) => `${tenths(set.cadencePercent)} %`, goal: '1' },
  {
    what: 'measures given of those due',
    of: ({ measuresGiven }) => parts(measuresGiven),
    goal: '95 %',
  },
  {
    what: 'truth inside the 95 % interval, mean half-width',
    of: (set) => `${whole(set.truthInsidePercent)} %, ${tenths(set.halfWidth)}`,
    goal: '90-98 %',
  },
  {
    what: 'patterns set in the walk: found / of',
    of: ({ patternsSet: { told, of } }) => `${told} / ${of}`,
    goal: '80 %',
  },
  {
    what: 'patterns falsely present / possible',
    of: ({ falsely: { present, possible } }) => `${present} / ${possible}`,
  },
];

function errorsTable({ known, unseen }: AccuracyFigures): string {
  const headings = ['what', headingOf('known', known), headingOf('unseen', unseen), 'goal'];
  return markdownTable(
    headings,
    ROWS.map(({ what, of, goal = '', isBold = false }) => {
      const cells = [known, unseen].map((set) => (isBold ? `**${of(set)}**` : of(set)));
      return [what, ...cells, goal];
    }),
  );
}

function headingOf(kind: 'known' | 'unseen', { viewRight, version }: SetFigures): string {
  return `${viewRight.of} ${kind} walkers (${version})`;
}

/** The rows of the table of slopes: a measure from views of one kind, its name and its unit. */
const FOLLOWED = [
  ['ankle-dorsiflexion-peak-stance', 'side', 'peak stance dorsiflexion', 'deg'],
  ['ankle-dorsiflexion-initial-contact', 'side', 'dorsiflexion at contact', 'deg'],
  ['heel-off-percent', 'side', 'heel-off', '%'],
  ['knee-flexion-min-stance', 'side', 'least stance knee', 'deg'],
  ['knee-flexion-peak-swing', 'side', 'peak swing knee', 'deg'],
  ['foot-progression-stance', 'front-back', 'foot progression, front or back', 'deg'],
  ['trunk-lean-mean', 'side', 'trunk lean', 'deg'],
  ['pelvic-drop', 'front-back', 'pelvic drop', 'deg'],
  ['pelvic-obliquity-range', 'front-back', 'range of obliquity', 'deg'],
] as const;
const SLOPE_GOAL = '0.9';

function slopesTable({ unseen, slopesBefore }: AccuracyFigures): string {
  const [then, now] = [slopesBefore.version, unseen.version];
  return markdownTable(
    ['reading', 'n', `slope ${then}`, `slope ${now}`, `error ${then}`, `error ${now}`, 'goal'],
    FOLLOWED.map(([id, group, what, unit]) => {
      const row = (rows: SetFigures['slopes']) =>
        rows.find((one) => one.id === id && one.group === group);
      const [before, after] = [row(slopesBefore.slopes), row(unseen.slopes)];
      const error = (one: typeof before) =>
        one === undefined ? '-' : `${tenths(one.error)} ${unit}`;
      return [
        what,
        String(after?.n ?? '-'),
        hundredths(before?.slope ?? NaN),
        hundredths(after?.slope ?? NaN),
        error(before),
        error(after),
        SLOPE_GOAL,
      ];
    }),
  );
}

function realTable({ realWalks }: AccuracyFigures): string {
  const pair = (legs: readonly [number, number] | null) =>
    legs === null ? '-' : legs.map(tenths).join(' / ');
  return markdownTable(
    ['method', 'walk', 'ankle', 'foot', 'knee', 'obliquity'],
    realWalks.map(({ method, version, walk, ankleDeg, footDeg, kneeDeg, obliquityDeg }) => [
      version === null ? method : `${method} (${version})`,
      walk,
      pair(ankleDeg),
      pair(footDeg),
      pair(kneeDeg),
      obliquityDeg === null ? '-' : tenths(obliquityDeg),
    ]),
  );
}

function parts({ n, of }: { readonly n: number; readonly of: number }): string {
  return `${n} of ${of}`;
}

function events({ f1, errorMs }: { readonly f1: number; readonly errorMs: number }): string {
  return `${hundredths(f1)}, ${whole(errorMs)} ms`;
}

const whole = (value: number) => fixed(value, 0);
const tenths = (value: number) => fixed(value, 1);
const hundredths = (value: number) => fixed(value, 2);

function fixed(value: number, digits: number): string {
  return Number.isFinite(value) ? value.toFixed(digits) : '-';
}
