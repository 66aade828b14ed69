import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { SIDES, type Side } from '#core/body/skeleton.ts';
import {
  DEVIATION_CURVES,
  movementDeviation,
  type DeviationCurve,
} from '#core/curves/movement-deviation.ts';
import { sideCurves } from '#core/curves/cycle-curves.ts';
import { normaliseCycle } from '#core/cycles/normalise.ts';
import { normClassOf } from '#core/norms/norm-class.ts';
import { normCurve } from '#core/norms/norms.ts';
import { parseReport } from '#core/report/parse.ts';
import type { Report } from '#core/report/report.ts';
import { mean } from '#core/statistics.ts';

const place = v.tuple([v.number(), v.number(), v.number()]);
const leg = v.object({ ankleDorsiflexion: v.number(), kneeFlexion: v.number() });
const joints = ['left_hip', 'right_hip', 'left_knee', 'right_knee'] as const;
/** Of a rendered walk: angles in degrees, joints in metres to the left, up and forward. */
const truthSchema = v.object({
  frames: v.array(
    v.object({
      t: v.number(),
      pelvicObliquity: v.number(),
      left: leg,
      right: leg,
      joints: v.object(v.entriesFromList(joints, place)),
    }),
  ),
  cycles: v.array(
    v.object({
      side: v.picklist(SIDES),
      start: v.number(),
      end: v.number(),
      complete: v.boolean(),
    }),
  ),
});
type Truth = v.InferOutput<typeof truthSchema>;
type Frame = Truth['frames'][number];

const TRUE_ANGLES: Readonly<Record<DeviationCurve, (frame: Frame, side: Side) => number>> = {
  ankleDorsiflexionDeg: (frame, side) => frame[side].ankleDorsiflexion,
  kneeFlexionDeg: (frame, side) => frame[side].kneeFlexion,
  pelvicObliquityDeg: (frame, side) => (side === 'left' ? -1 : 1) * frame.pelvicObliquity,
  thighInclinationDeg: ({ joints: at }, side) => {
    const [hip, knee] = [at[`${side}_hip`], at[`${side}_knee`]];
    return (Math.atan2(knee[2] - hip[2], hip[1] - knee[1]) * 180) / Math.PI;
  },
};

/**
 * How far the movement deviation of reports lies from that of the true curves, and by how much each curve was read wrong
 * (root mean square over the stride), degrees.
 *   node src/cli/run.mjs tests/programs/accuracy/errors/deviation-error.ts REPORTS TRUTHS
 * @param parameters a folder of reports `NAME.mp4.report.json`, and one of truths `NAME.json`
 */
export function main([reports = '', truths = '']: readonly string[]): number {
  const endings = '.mp4.report.json';
  for (const file of readdirSync(reports).filter((name) => name.endsWith(endings))) {
    const report = parseReport(read(join(reports, file)));
    if (!report.ok) throw new Error(`${file}: ${report.error.path} ${report.error.detail}`);
    const truth = v.parse(truthSchema, read(join(truths, file.replace(endings, '.json'))));
    for (const line of linesOf(report.value, truth)) process.stdout.write(`${file}: ${line}\n`);
  }
  return 0;
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function linesOf(report: Report, truth: Truth): string[] {
  const { curves } = movementDeviation(report);
  return DEVIATION_CURVES.flatMap((curve) =>
    SIDES.flatMap((side) => {
      const told = curves[curve][side];
      if (typeof told === 'string') return [];
      const actual = trueCurve(truth, curve, side);
      const trueDeg = apart(actual, normCurve(normClassOf(report), curve).mean);
      const wrongDeg = apart(sideCurves(report, curve, side).mean, actual);
      const told1 = `${told.deg.toFixed(1)} ± ${told.halfWidthDeg.toFixed(1)}`;
      return `${report.view.kind} ${curve} ${side}: ${told1}, true ${trueDeg.toFixed(1)}, curve ${wrongDeg.toFixed(1)}`;
    }),
  );
}

/** The mean over the whole strides of a leg. */
function trueCurve({ frames, cycles }: Truth, curve: DeviationCurve, side: Side): number[] {
  const timeS = frames.map(({ t }) => t);
  const values = frames.map((frame) => TRUE_ANGLES[curve](frame, side));
  const strides = cycles
    .filter((cycle) => cycle.side === side && cycle.complete)
    .map(({ start, end }) => normaliseCycle(timeS, values, start, end));
  return Array.from({ length: 101 }, (_, i) => mean(strides.map((stride) => stride[i] ?? NaN)));
}

function apart(one: ArrayLike<number>, other: ArrayLike<number>): number {
  return Math.sqrt(mean(Array.from(one, (value, i) => (value - (other[i] ?? NaN)) ** 2)));
}
