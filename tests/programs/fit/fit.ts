import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { analyseWalk } from '#core/analysis/analyse-walk.ts';
import { networkErrorsOf, type NetworkErrors } from '#core/bias/network-errors.ts';
import { reportText } from '#core/report/report-text.ts';
import { fitOfToday, type FitMeta } from './fit-meta.ts';
import { fitLegBias } from './fit-leg-bias.ts';
import { fitObliquity, obliquityOfClip } from './fit-obliquity.ts';
import { fitTilt, tiltOfClip } from './fit-tilt.ts';
import { legsOfClip } from './leg-samples.ts';
import { rawTrack } from './raw-track.ts';

/**
 * Fits what one network gets wrong, and says honestly how good that is:
 *   node src/cli/run.mjs tests/programs/fit/fit.ts --model heavy --reports DIR TRUTH_DIR=RAW_DIR... [--dry] [--judge]
 * `RAW_DIR` comes from `raw-landmarks.ts`. Every clip's report in `--reports` is made with a table fitted without that
 * clip's walker and camera (each clip has its own); the table fitted on all of them goes into
 * `src/core/bias/network-errors.json`, unless `--dry`. With `--legs-only` what the table says of the pelvis stays: for
 * clips none of which is seen from the front or behind.
 */
export const TABLE = 'src/core/bias/network-errors.json';
/** Clips are left out by so many at a time. */
export const FOLDS = 12;

export function main(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      model: { type: 'string' },
      reports: { type: 'string' },
      dry: { type: 'boolean', default: false },
      judge: { type: 'boolean', default: false },
      'legs-only': { type: 'boolean', default: false },
    },
  });
  if (values.model === undefined || positionals.length === 0) return 2;
  const seen = positionals.flatMap(clipsIn).map(seenClip);
  const known = networkErrorsOf(`blazepose-${values.model}`);
  const pelvis = values['legs-only'] ? known : null;
  const fitted = (isUsed: (index: number) => boolean) =>
    fitErrors(
      seen.filter((_, i) => isUsed(i)),
      pelvis,
    );
  if (values.reports !== undefined) {
    mkdirSync(values.reports, { recursive: true });
    // With --judge the readings found earlier are taken off, to see what they are worth.
    const readings = values.judge ? (known?.readings ?? {}) : {};
    for (let fold = 0; fold < FOLDS; fold++) {
      const errors = { ...fitted((i) => i % FOLDS !== fold), readings };
      seen.forEach(({ name, raw }, i) => {
        if (i % FOLDS !== fold) return;
        const { track, context } = rawTrack(raw);
        const path = join(values.reports ?? '', `${name}.mp4.report.json`);
        writeFileSync(path, reportText(analyseWalk(track, context, errors)));
      });
    }
  }
  if (!values.dry) {
    const tables = JSON.parse(readFileSync(TABLE, 'utf8')) as Record<
      string,
      { readonly meta?: FitMeta; readonly [part: string]: unknown }
    >;
    const network = `blazepose-${values.model}`;
    const meta = metaOf(
      network,
      seen.map(({ name }) => name),
      pelvis === null ? null : (tables[network]?.meta ?? null),
    );
    const readings = pelvis?.readings ?? {};
    tables[network] = { meta, ...fitted(() => true), readings };
    writeFileSync(TABLE, `${JSON.stringify(tables, null, 1)}\n`);
  }
  process.stderr.write(`${seen.length} clips\n`);
  return 0;
}

/** What a fit of the legs finds, where the rest of the table stays. */
const LEGS = 'legs, and readings from the side and in an oblique view';

/** @param before of the table of which only the legs are fitted; null: all of it is fitted. */
function metaOf(network: string, clips: readonly string[], before: FitMeta | null): FitMeta {
  const about = {
    found: before === null ? 'all of the table' : LEGS,
    networks: [network],
    looks: network === 'blazepose-heavy' ? 2 : 1,
    folds: FOLDS,
  } as const;
  const stay = (before?.fits ?? []).filter(({ found }) => found !== LEGS);
  return {
    fits: [fitOfToday(about, clips), ...stay],
    setByHand: before?.setByHand ?? [],
  };
}

/** What one clip teaches. */
export function seenClip(clip: Clip) {
  return {
    ...clip,
    legs: legsOfClip(clip.name, clip.raw, clip.truth),
    obliquity: obliquityOfClip(clip.raw, clip.truth),
    tilt: tiltOfClip(clip.raw, clip.truth),
  };
}

/**
 * A table fitted on these clips, without the readings, which are found on others.
 * @param pelvis what is known of the pelvis already; null: that is fitted too.
 */
export function fitErrors(
  used: readonly ReturnType<typeof seenClip>[],
  pelvis: Pick<NetworkErrors, 'obliquity' | 'tilt'> | null = null,
): NetworkErrors {
  return {
    legs: fitLegBias(used.flatMap(({ legs }) => legs)),
    obliquity: pelvis?.obliquity ?? fitObliquity(used.flatMap(({ obliquity }) => obliquity)),
    tilt: pelvis?.tilt ?? fitTilt(used.flatMap(({ tilt }) => tilt)),
    readings: {},
  };
}

export interface Clip {
  readonly name: string;
  readonly raw: string;
  readonly truth: string;
}

/** The clips of `TRUTH_DIR=RAW_DIR` that have both. */
export function clipsIn(pair: string): Clip[] {
  const [truthDir = '', rawDir = ''] = pair.split('=');
  return readdirSync(rawDir)
    .filter((file) => file.endsWith('.mp4.raw.json'))
    .sort()
    .map((file) => file.replace(/\.mp4\.raw\.json$/, ''))
    .map((name) => ({
      name,
      raw: join(rawDir, `${name}.mp4.raw.json`),
      truth: join(truthDir, `${name}.json`),
    }))
    .filter(({ truth }) => existsSync(truth));
}
