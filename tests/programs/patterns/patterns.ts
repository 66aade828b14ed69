import { parseArgs } from 'node:util';
import type { Grade } from '#core/report/ids.ts';
import { packageVersion, writeFigures } from '../tables/figures-file.ts';
import { refreshPages } from '../tables/tables.ts';
import type { PatternFigures } from './pattern-tables.ts';
import { PECULIARITIES, SEEN_BY_A_VIDEO } from './peculiarities.ts';
import type { Network } from './seen-walker.ts';
import { falseRates, filmedWalkers, hitRates, toldOf } from './simulate.ts';

/**
 * What the pattern rules would tell of simulated walkers (`npm run patterns [-- --model full] [--walkers 200] [--page]`): how
 * often a typical walker is told something, how often one pattern of a rendered size is told, and how both change when
 * the engine asks for more or for less. With `--page` only what the page shows is measured, and written into it.
 */
const SCALES = [0.5, 0.75, 1, 1.25, 1.5] as const;
const GRADES: readonly Grade[] = ['present', 'possible', 'cannot-tell', 'not-seen'];

export function main(args: readonly string[]): number {
  const { values } = parseArgs({
    args: [...args],
    options: {
      model: { type: 'string', default: 'heavy' },
      walkers: { type: 'string', default: '200' },
      page: { type: 'boolean', default: false },
    },
  });
  const count = Number(values.walkers);
  if (values.page) {
    writeFigures('tests/programs/patterns/figures.json', pageFigures(values.model, count));
    refreshPages();
    return 0;
  }
  for (const error of ['apart', 'drawn'] as const) {
    const network = { model: values.model, error };
    print(`\n## blazepose-${values.model}, ${WHAT[error]}\n`);
    print(typicalTable(count, network));
    print(markedTable(count, network));
    print(tradeOff(count, network));
  }
  return 0;
}

const WHAT: Readonly<Record<Network['error'], string>> = {
  apart: 'errors as measured, whatever is true',
  drawn: 'errors as measured, drawn toward the usual as far as on rendered walkers',
};

/** Told of typical walkers: in all, and of that what is truly not there. */
function typicalTable(count: number, network: Network): string {
  const told = toldOf(filmedWalkers(count, network, 1000)).filter(({ visible }) => visible);
  const lines = [...new Set(told.map(({ id }) => id))].map((id) => {
    const rows = told.filter((row) => row.id === id);
    const untrue = falseRates(rows);
    return [
      id,
      share(rows, 'present'),
      share(rows, 'possible'),
      percent(untrue.present),
      percent(untrue.possible),
    ];
  });
  const all = falseRates(told);
  const sum = [
    'all',
    share(told, 'present'),
    share(told, 'possible'),
    percent(all.present),
    percent(all.possible),
  ];
  return table(
    ['typical walkers', 'present', 'possible', 'falsely present', 'falsely possible'],
    [...lines, sum],
  );
}

function markedTable(count: number, network: Network): string {
  const lines = PECULIARITIES.map((one) => {
    const rates = hitRates(filmedWalkers(count, network, 9000, [one]));
    return [`${one.shows}, ${one.like}`, ...GRADES.map((grade) => percent(rates[grade]))];
  });
  return table(['one pattern each', ...GRADES], lines);
}

/** Limits of z times a scale: the same as every uncertainty times it. Shares. */
function scaledRates(count: number, network: Network) {
  const typical = filmedWalkers(count, network, 1000);
  const marked = filmedWalkers(count, network, 5000, SEEN_BY_A_VIDEO);
  return SCALES.map((scale) => {
    const untrue = falseRates(toldOf(typical, scale));
    const { present, possible } = hitRates(marked, scale);
    const found = present + possible;
    return { scale, untrue, found, presentOfFound: present / found };
  });
}

/** What the page shows. */
function pageFigures(model: string, walkers: number): PatternFigures {
  const levelled = scaledRates(walkers, { model, error: 'drawn' });
  return {
    version: packageVersion(),
    model,
    walkers,
    limits: scaledRates(walkers, { model, error: 'apart' }).map((row, i) => ({
      scale: row.scale,
      falselyPresentPercent: 100 * row.untrue.present,
      falselyPossiblePercent: 100 * row.untrue.possible,
      foundPercent: 100 * row.found,
      presentOfFoundPercent: 100 * row.presentOfFound,
      levelledFoundPercent: 100 * (levelled[i]?.found ?? NaN),
      levelledPresentOfFoundPercent: 100 * (levelled[i]?.presentOfFound ?? NaN),
    })),
  };
}

function tradeOff(count: number, network: Network): string {
  const lines = scaledRates(count, network).map(({ scale, untrue, found, presentOfFound }) => [
    String(scale),
    percent(untrue.present),
    percent(untrue.possible),
    percent(found),
    percent(presentOfFound),
  ]);
  return table(
    ['limits times', 'falsely present', 'falsely possible', 'told', 'of these present'],
    lines,
  );
}

function share(rows: readonly { readonly grade: Grade }[], grade: Grade): string {
  return percent(rows.filter((row) => row.grade === grade).length / rows.length);
}

function percent(value: number): string {
  return `${(100 * value).toFixed(1)} %`;
}

function table(head: readonly string[], lines: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...lines.map(row), ''].join('\n');
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
