import { networkErrorsOf } from '#core/bias/network-errors.ts';
import { MEASURE_TABLE } from '#core/measures/measure-table.ts';
import { readMeasures } from '#core/measures/measure-walk.ts';
import { FEATURE_TABLE, readFeatures } from '#core/patterns/features.ts';
import type { Reading, RuleInput } from '#core/patterns/rule-input.ts';
import type { ReadingId } from '#core/report/ids.ts';
import { mean, slope } from '#core/statistics.ts';
import type { WalkSignals } from '#core/walk/walk-signals.ts';
import renderedErrors from '../../fixtures/rendered-errors.json' with { type: 'json' };

/** How far off a reading was, and the truth that it was a reading of. */
type OffAt = readonly [off: number, truth: number];

/** How far off the readings of one rendered clip were, near leg and far: written by `tests/programs/fit/fit-features.ts`. */
interface ClipErrors {
  readonly kind: 'side' | 'front' | 'back';
  readonly off: Readonly<Record<string, readonly (OffAt | null)[]>>;
}
const ERRORS = renderedErrors as unknown as Readonly<Record<string, readonly ClipErrors[]>>;

/** The quality that rendered clips get. */
const QUALITY = 73;
/** How much of the true tilt's difference from the usual the estimate follows (r 0.64), and what the usual is. */
const TILT_SHARE = 0.41;
const USUAL_TILT_DEG = 11.4;

/**
 * `apart`: errors do not depend on what is true. `drawn`: networks draw everybody toward the usual, so that errors go
 * against what is peculiar, by the slope that rendered walkers show.
 */
export interface Network {
  readonly model: string;
  readonly error: 'apart' | 'drawn';
}

/**
 * A true walk as a network would see it: every reading off by what it was off in one rendered clip, all of one clip
 * together, so that errors that go together stay together; strides as unequal as usual.
 * @param random uniform numbers, @param noise normal numbers.
 */
export function seenWalker(
  truth: WalkSignals,
  tiltDeg: number,
  { model, error }: Network,
  random: () => number,
  noise: () => number,
): RuleInput {
  const { kind } = truth.view.view;
  const readings = networkErrorsOf(`blazepose-${model}`)?.readings ?? {};
  const clips = (ERRORS[model] ?? []).filter(
    (clip) => (clip.kind === 'side') === (kind === 'side'),
  );
  const clip = clips[Math.floor(random() * clips.length)];
  const unbiased = Object.fromEntries(
    Object.entries(readings).map(([id, views]) => [
      id,
      Object.fromEntries(Object.entries(views).map(([view, one]) => [view, { ...one, bias: 0 }])),
    ]),
  );
  const rows: Reading[] = [
    ...readMeasures(truth, null, unbiased),
    ...readFeatures(truth, null, unbiased),
  ];
  const rowsById = { ...MEASURE_TABLE, ...FEATURE_TABLE };
  const seen = rows.map((row) => {
    const { id, side } = row.measure;
    // The near leg is the right one: the walker faces the right of the picture.
    const [off, at] = clip?.off[id]?.[side === 'left' ? 1 : 0] ?? [0, NaN];
    const share = slopeOf(clips, id);
    const value = row.measure.value ?? NaN;
    // The clip's own error without the part that its own truth explains, and the part that this truth explains.
    const drawn = error === 'drawn' && Number.isFinite(at) ? (share - 1) * (value - at) : 0;
    return moved(row, off + drawn, rowsById[id].usualSpread, noise);
  });
  const tilt =
    kind === 'side'
      ? tiltReading(tiltDeg, readings['pelvic-tilt-mean']?.side?.spread, noise)
      : hiddenTilt();
  return {
    readings: [...seen, tilt],
    neutral: truth.neutral,
    speed: 'free',
    quality: QUALITY,
    mayBeMixedUp: false,
  };
}

const SLOPES = new Map<string, number>();

/** How much of a difference in truth shows in the readings (least squares over both legs of all clips). */
function slopeOf(clips: readonly ClipErrors[], id: ReadingId): number {
  const key = `${String(clips.length)} ${clips[0]?.kind ?? ''} ${id}`;
  const before = SLOPES.get(key);
  if (before !== undefined) return before;
  const points = clips.flatMap(({ off }) => off[id] ?? []).filter((one) => one !== null);
  const truths = points.map(([, truth]) => truth);
  const found =
    1 +
    slope(
      truths,
      points.map(([off]) => off),
    );
  const kept = Number.isFinite(found) ? Math.min(1, Math.max(0, found)) : 1;
  SLOPES.set(key, kept);
  return kept;
}

/** The reading off by so much, its strides unequal about it. */
function moved(row: Reading, off: number, spread: number, noise: () => number): Reading {
  const { value } = row.measure;
  if (value === null) return row;
  const wobble = row.samples.map(() => spread * noise());
  const centre = mean(wobble);
  return {
    ...row,
    measure: { ...row.measure, value: value + off },
    samples: row.samples.map((sample, i) => ({
      ...sample,
      value: sample.value + off + (wobble[i] ?? 0) - centre,
    })),
  };
}

/** The estimate draws everybody toward the usual tilt. */
function tiltReading(tiltDeg: number, spread = 5, noise: () => number): Reading {
  const value = USUAL_TILT_DEG + TILT_SHARE * (tiltDeg - USUAL_TILT_DEG) + spread * noise();
  return {
    ...hiddenTilt(),
    measure: { ...hiddenTilt().measure, value, cycles: 6, status: 'estimate' },
    samples: Array.from({ length: 6 }, (_, i) => ({ value, timeS: i })),
    uncertainty: spread,
  };
}

function hiddenTilt(): Reading {
  return {
    measure: {
      id: 'pelvic-tilt-mean',
      side: 'both',
      value: null,
      unit: 'deg',
      ci95: null,
      cycles: 0,
      status: 'not-visible-from-this-view',
    },
    samples: [],
    uncertainty: NaN,
    standardError: NaN,
    differenceUncertainty: NaN,
  };
}
