import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { ReadingError, ReadingErrors } from '#core/bias/network-errors.ts';
import type { Report } from '#core/report/report.ts';
import { median, quantile } from '#core/statistics.ts';
import { TABLE } from './fit.ts';
import type { Judged } from '../accuracy/judged-clips.ts';

/** Views that show a measure about equally well: their spread is found together. */
const ALIKE: readonly (readonly string[])[] = [['front', 'back']];
/** Fewer readings than this tell no spread. */
const LEAST_READINGS = 10;

/**
 * How far off the measures are, on walkers that the fit had not seen:
 *   node src/cli/run.mjs tests/programs/fit/fit-readings.ts --model full --reports DIR --score FILE
 * `DIR` holds the reports that `fit.ts` wrote, `FILE` what `judged-clips.ts` wrote of them.
 */
export function main(args: readonly string[]): number {
  const { values } = parseArgs({
    args: [...args],
    options: {
      model: { type: 'string' },
      reports: { type: 'string' },
      score: { type: 'string' },
    },
  });
  const { model, reports, score } = values;
  if (model === undefined || reports === undefined || score === undefined) return 2;
  const errors = new Map<string, number[]>();
  const judged = JSON.parse(readFileSync(score, 'utf8')) as Judged;
  for (const [name, clip] of Object.entries(judged.clips)) {
    const path = join(reports, `${name}.mp4.report.json`);
    const kind = clip === null ? '' : viewKind(path);
    for (const { id, truth, value } of clip?.measures ?? []) {
      if (value === null) continue;
      const key = `${id} ${kind}`;
      errors.set(key, [...(errors.get(key) ?? []), value - truth]);
    }
  }
  const tables = JSON.parse(readFileSync(TABLE, 'utf8')) as Record<
    string,
    { readings: ReadingErrors }
  >;
  const table = tables[`blazepose-${model}`];
  if (table === undefined) return 2;
  const kinds = new Set([...errors.keys()].map((key) => key.split(' ')[1]));
  // Views that none of the clips is seen from stay as they are.
  const readings: Record<string, Record<string, ReadingError>> = Object.fromEntries(
    Object.entries(table.readings).map(([id, views]) => [
      id,
      Object.fromEntries(Object.entries(views).filter(([kind]) => !kinds.has(kind))),
    ]),
  );
  for (const [key, some] of [...errors].sort()) {
    const [id = '', kind = ''] = key.split(' ');
    const alike = ALIKE.find((kinds) => kinds.includes(kind)) ?? [kind];
    const off = alike.flatMap((other) => awayFromBias(errors.get(`${id} ${other}`) ?? []));
    if (off.length < LEAST_READINGS) continue;
    const spread = quantile(off, 0.9) / 1.645;
    readings[id] = {
      ...readings[id],
      [kind]: { bias: rounded(median(some)), spread: rounded(spread) },
    };
  }
  table.readings = readings;
  writeFileSync(TABLE, `${JSON.stringify(tables, null, 1)}\n`);
  return 0;
}

function awayFromBias(errors: readonly number[]): number[] {
  const bias = median(errors);
  return errors.map((error) => Math.abs(error - bias));
}

function viewKind(path: string): string {
  return (JSON.parse(readFileSync(path, 'utf8')) as Report).view.kind;
}

function rounded(value: number): number {
  return Number(value.toFixed(3));
}
