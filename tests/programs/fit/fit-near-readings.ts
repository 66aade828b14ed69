import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isOfLandmarks, networkErrorsOf, type ReadingError } from '#core/bias/network-errors.ts';
import type { ReadingId } from '#core/report/ids.ts';
import { median } from '#core/statistics.ts';
import {
  ALIKE,
  differences,
  errorsOfClip,
  LEAST_READINGS,
  rounded,
  spreadOf,
  type FeatureError,
} from './fit-features.ts';
import { fitOfToday, type FitMeta } from './fit-meta.ts';
import { clipsIn } from './fit.ts';

const NEAR_TABLE = 'src/core/bias/near-readings.json';

/**
 * How far off readings of legs seen from near are, on walkers that the networks were not taught with:
 *   node src/cli/run.mjs tests/programs/fit/fit-near-readings.ts --model full TRUTH_DIR=RAW_DIR... [--dry]
 * Nothing is taken off a leg's reading, so its spread holds the whole of the error. The trunk reaches up to the
 * landmarks' shoulders, which are drawn back: a constant is taken off. It prints each of them.
 */
export function main(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { model: { type: 'string' }, dry: { type: 'boolean', default: false } },
  });
  const known = networkErrorsOf(`blazepose-${values.model ?? ''}`);
  if (known === null || positionals.length === 0) return 2;
  const clips = positionals.flatMap(clipsIn);
  const errors = clips
    .flatMap(({ name, raw, truth }) => errorsOfClip(name, raw, truth, known))
    .filter(({ isSeenNear }) => isSeenNear);
  const about = {
    found: 'all of the table',
    networks: [`blazepose-${values.model ?? ''}`, 'leg', 'foot'],
    looks: values.model === 'heavy' ? 2 : 1,
    folds: null,
  } as const;
  const fit = fitOfToday(
    about,
    clips.map(({ name }) => name),
  );
  const meta: FitMeta = { fits: [fit], setByHand: [] };
  const text = `${JSON.stringify({ meta, readings: nearReadings(errors) }, null, 2)}\n`;
  process.stdout.write(text);
  if (!values.dry) writeFileSync(NEAR_TABLE, text);
  return 0;
}

const WITH_BIAS: ReadonlySet<ReadingId> = new Set(['trunk-lean-mean']);

/** Spreads by reading and view; views with too few readings have none. */
function nearReadings(
  errors: readonly FeatureError[],
): Record<string, Record<string, ReadingError>> {
  const readings: Record<string, Record<string, ReadingError>> = {};
  const ids = [...new Set(errors.map(({ id }) => id))].filter((id) => !isOfLandmarks(id)).sort();
  for (const id of ids) {
    for (const kind of new Set(errors.map((row) => row.kind))) {
      const alike = ALIKE.find((some) => some.includes(kind)) ?? [kind];
      const rows = errors.filter((row) => row.id === id && alike.includes(row.kind));
      if (rows.length < LEAST_READINGS) continue;
      const off = rows.map(({ value, truth }) => value - truth);
      const bias = WITH_BIAS.has(id) ? rounded(median(off)) : 0;
      const apart = differences(rows).map(Math.abs);
      readings[id] = {
        ...readings[id],
        [kind]: {
          bias,
          spread: rounded(spreadOf(off.map((error) => Math.abs(error - bias)))),
          ...(apart.length >= LEAST_READINGS / 2 ? { difference: rounded(spreadOf(apart)) } : {}),
        },
      };
    }
  }
  return readings;
}
