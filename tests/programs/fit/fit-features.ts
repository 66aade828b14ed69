import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import {
  errorsFor,
  networkErrorsOf,
  type NetworkErrors,
  type ReadingError,
  type ReadingView,
} from '#core/bias/network-errors.ts';
import { feetSeenNear, legsSeenNear } from '#core/body/body.ts';
import { nearSide } from '#core/view/near-side.ts';
import { readMeasures } from '#core/measures/measure-walk.ts';
import { FEATURE_TABLE, readFeatures } from '#core/patterns/features.ts';
import { repairWalk } from '#core/repair/repair-walk.ts';
import type { ReadingId } from '#core/report/ids.ts';
import type { Side } from '#core/body/skeleton.ts';
import { median, quantile } from '#core/statistics.ts';
import { viewOf } from '#core/view/view.ts';
import { walkSignals, type WalkSignals } from '#core/walk/walk-signals.ts';
import { ALL_RULES } from '../../builders/all-rules.ts';
import { clipsIn, fitErrors, FOLDS, seenClip, TABLE } from './fit.ts';
import { rawTrack } from './raw-track.ts';
import { truthSignals } from './truth-signals.ts';

/**
 * How far off the patterns' own features are, and the differences between the legs, on walkers that the fit had not
 * seen; added to the readings that `fit-readings.ts` found of the measures:
 *   node src/cli/run.mjs tests/programs/fit/fit-features.ts --model full [--like lite] [--errors FILE] TRUTH_DIR=RAW_DIR... [--dry] [--legs-only]
 * With `--errors` every clip's own errors are written as well: what simulated walkers are seen with.
 * The truth is read by the same code from the laboratory's angles and points.
 */
export const ALIKE: readonly (readonly string[])[] = [['front', 'back']];
/** Fewer readings than this tell no spread. */
export const LEAST_READINGS = 10;
/** Measures that patterns need and that no judge has read. */
const UNJUDGED: readonly ReadingId[] = ['ankle-dorsiflexion-peak-swing', 'thigh-extension-peak'];

/** One reading of one leg beside the truth. */
export interface FeatureError {
  readonly clip: string;
  readonly id: ReadingId;
  readonly kind: ReadingView;
  readonly side: 'left' | 'right' | 'both';
  readonly near: Side | null;
  /** Whether it was read of points that the networks of the legs saw. */
  readonly isSeenNear: boolean;
  readonly value: number;
  readonly truth: number;
}

export function main(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      model: { type: 'string' },
      like: { type: 'string' },
      dry: { type: 'boolean', default: false },
      errors: { type: 'string' },
      'legs-only': { type: 'boolean', default: false },
    },
  });
  if (values.model === undefined || positionals.length === 0) return 2;
  const known = networkErrorsOf(`blazepose-${values.model}`);
  const errors = featureErrors(positionals, values['legs-only'] ? known : null);
  const tables = JSON.parse(readFileSync(TABLE, 'utf8')) as Record<
    string,
    { readings: Record<string, Record<string, ReadingError>> }
  >;
  for (const model of [values.model, values.like]) {
    const readings = tables[`blazepose-${model ?? ''}`]?.readings;
    if (readings === undefined) continue;
    addReadings(readings, errors);
    tables[`blazepose-${model ?? ''}`] = {
      ...tables[`blazepose-${model ?? ''}`],
      readings: Object.fromEntries(Object.entries(readings).sort()),
    };
  }
  const found = tables[`blazepose-${values.model}`]?.readings ?? {};
  if (values.errors !== undefined) {
    const before = existsSync(values.errors)
      ? (JSON.parse(readFileSync(values.errors, 'utf8')) as Record<string, ClipErrors[]>)
      : {};
    const kinds = new Set(errors.map(({ kind }) => kind));
    const others = (before[values.model] ?? []).filter(({ kind }) => !kinds.has(kind));
    const after = { ...before, [values.model]: [...clipErrors(errors, found), ...others] };
    writeFileSync(values.errors, `${JSON.stringify(after)}\n`);
  }
  if (!values.dry) writeFileSync(TABLE, `${JSON.stringify(tables, null, 1)}\n`);
  return 0;
}

/**
 * How far off every reading of one clip was after the bias was taken off, near leg and far (left and right where
 * neither is nearer); null where nothing was read.
 */
export interface ClipErrors {
  readonly kind: ReadingView;
  readonly off: Readonly<Record<string, readonly (OffAt | null)[]>>;
}

/** How far off a reading was, and the truth that it was a reading of. */
type OffAt = readonly [off: number, truth: number];

function clipErrors(
  errors: readonly FeatureError[],
  readings: Readonly<Record<string, Readonly<Record<string, ReadingError>>>>,
): ClipErrors[] {
  return [...new Set(errors.map(({ clip }) => clip))].flatMap((clip) => {
    const rows = errors.filter((row) => row.clip === clip);
    const kind = rows[0]?.kind;
    if (kind === undefined || kind === 'oblique') return [];
    const near = rows[0]?.near ?? 'left';
    const off = (id: ReadingId, wanted: (row: FeatureError) => boolean): OffAt | null => {
      const row = rows.find((one) => one.id === id && wanted(one));
      const bias = readings[id]?.[kind]?.bias ?? 0;
      return row === undefined ? null : [short(row.value - row.truth - bias), short(row.truth)];
    };
    const ids = [...new Set(rows.map(({ id }) => id))].filter((id) => JUDGED_BY.has(id));
    return [
      {
        kind,
        off: Object.fromEntries(
          ids.map((id) => [
            id,
            [
              off(id, ({ side }) => side === near || side === 'both'),
              off(id, ({ side }) => side !== near),
            ],
          ]),
        ),
      },
    ];
  });
}

function short(value: number): number {
  return Number(value.toPrecision(3));
}

/** What rules ask for. */
const JUDGED_BY: ReadonlySet<ReadingId> = new Set(
  ALL_RULES.flatMap(({ anyOf }) => anyOf.flat().map(({ reading }) => reading)),
);

function addReadings(
  readings: Record<string, Record<string, ReadingError>>,
  errors: readonly FeatureError[],
): void {
  const ids = new Set(errors.map(({ id }) => id));
  const kinds = new Set(errors.map(({ kind }) => kind));
  for (const id of ids) {
    for (const kind of kinds) {
      const alike = ALIKE.find((some) => some.includes(kind)) ?? [kind];
      const offs = (of: (some: readonly FeatureError[]) => number[]) =>
        alike.flatMap((other) =>
          awayFromMedian(of(errors.filter((row) => row.id === id && row.kind === other))),
        );
      const single = offs((some) => some.map(({ value, truth }) => value - truth));
      const between = offs(differences);
      const before = readings[id]?.[kind];
      const own = errors.filter((row) => row.id === id && row.kind === kind);
      const known =
        before !== undefined && !isOurs(id)
          ? { bias: before.bias, spread: before.spread }
          : single.length >= LEAST_READINGS && isOurs(id)
            ? {
                bias: rounded(median(own.map(({ value, truth }) => value - truth))),
                spread: rounded(spreadOf(single)),
              }
            : null;
      if (known === null) continue;
      const difference =
        between.length >= LEAST_READINGS / 2 ? { difference: rounded(spreadOf(between)) } : {};
      readings[id] = { ...readings[id], [kind]: { ...known, ...difference } };
    }
  }
}

function isOurs(id: ReadingId): boolean {
  return UNJUDGED.includes(id) || id in FEATURE_TABLE;
}

/** How far off the difference of the legs is, left less right, of every clip that has both. */
export function differences(rows: readonly FeatureError[]): number[] {
  return rows.flatMap((left) => {
    const right = rows.find((row) => row.clip === left.clip && row.side === 'right');
    if (left.side !== 'left' || right === undefined) return [];
    return [left.value - right.value - (left.truth - right.truth)];
  });
}

function awayFromMedian(values: readonly number[]): number[] {
  const middle = median(values);
  return values.map((value) => Math.abs(value - middle));
}

export function spreadOf(off: readonly number[]): number {
  return quantile(off, 0.9) / 1.645;
}

/** Every reading of every clip, made with a table fitted without its walker. */
export function featureErrors(
  pairs: readonly string[],
  pelvis: Pick<NetworkErrors, 'obliquity' | 'tilt'> | null,
): FeatureError[] {
  const seen = pairs.flatMap(clipsIn).map(seenClip);
  return Array.from({ length: FOLDS }, (_, fold) => {
    const errors = fitErrors(
      seen.filter((_, i) => i % FOLDS !== fold),
      pelvis,
    );
    return seen.flatMap((clip, i) =>
      i % FOLDS === fold ? errorsOfClip(clip.name, clip.raw, clip.truth, errors) : [],
    );
  }).flat();
}

/** Every reading of one clip beside its truth. */
export function errorsOfClip(
  clip: string,
  rawPath: string,
  truthPath: string,
  errors: NetworkErrors,
): FeatureError[] {
  const { body } = repairWalk(rawTrack(rawPath).track);
  const signals = walkSignals(body, viewOf(body), errorsFor(body, errors));
  const { kind } = signals.view.view;
  if (kind === 'unsure') return [];
  const read = (of: WalkSignals) => [...readMeasures(of, null, {}), ...readFeatures(of, null, {})];
  const near = nearSide(signals.view);
  const isSeenNear = (id: ReadingId) =>
    id === 'foot-progression-stance' ? feetSeenNear(body) : legsSeenNear(body);
  const truths = read(truthSignals(signals, truthPath));
  return read(signals).flatMap(({ measure: { id, side, value } }, k): FeatureError[] => {
    const truth = truths[k]?.measure.value ?? null;
    return value === null || truth === null
      ? []
      : [{ clip, id, kind, side, near, value, truth, isSeenNear: isSeenNear(id) }];
  });
}

export function rounded(value: number): number {
  return Number(value.toFixed(3));
}
