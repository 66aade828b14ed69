import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sagittalLeg, type SagittalLeg } from '#core/angles/sagittal.ts';
import { toRadians } from '#core/angle.ts';
import { SERIES_LENGTH, type LegDistance, type PhaseBias } from '#core/bias/phase-bias.ts';
import { footContacts } from '#core/events/contacts.ts';
import { typicalStrideS } from '#core/cycles/find-cycles.ts';
import { parseReport } from '#core/report/parse.ts';
import { walkRhythm } from '#core/rhythm/walk-rhythm.ts';
import { SIDES } from '#core/skeleton.ts';
import { floorSlopeDeg } from '#core/view/camera-roll.ts';
import { distanceOf, legPhases } from '#core/walk-signals.ts';
import { bodyFromReport, viewFromReport } from './body-from-report.ts';
import { solveSymmetric } from './solve.ts';

/**
 * Fits `src/core/bias/phase-bias.json`: the mean of true less seen inclination of shank, foot and thigh by place in
 * the stride, near and far leg, over every side view in a folder of rendered clips.
 *   node src/cli/run.mjs tests/fit/fit-phase-bias.ts TRUTH_DIR REPORT_DIR
 */
interface TruthFrame {
  readonly inFrame: boolean;
  readonly left: TruthLeg;
  readonly right: TruthLeg;
}
interface TruthLeg {
  readonly ankleDorsiflexion: number;
  readonly footPitch: number;
  readonly kneeFlexion: number;
}

/** A wild frame counts no more than this. */
const MOST_ERROR_DEG = 25;
const KEYS = ['shankInclinationDeg', 'rawFootPitchDeg', 'thighInclinationDeg'] as const;

type Sums = Record<LegDistance, Record<keyof PhaseBias, { a: number[][]; b: number[] }>>;

export function main(args: readonly string[]): number {
  const [truthDir, reportDir] = args;
  if (truthDir === undefined || reportDir === undefined) return 2;
  const sums: Sums = { near: emptySums(), far: emptySums() };
  const used: string[] = [];
  for (const name of readdirSync(truthDir)
    .filter((file) => file.endsWith('.json'))
    .sort()) {
    const reportFile = join(reportDir, name.replace(/\.json$/, '.mp4.report.json'));
    if (!existsSync(reportFile)) continue;
    const truth = JSON.parse(readFileSync(join(truthDir, name), 'utf8')) as {
      frames: TruthFrame[];
    };
    if (addClip(sums, truth.frames, reportFile)) used.push(name);
  }
  const solved = { near: solve(sums.near), far: solve(sums.far) };
  writeFileSync('src/core/bias/phase-bias.json', `${JSON.stringify(solved, null, 2)}\n`);
  console.log(`${used.length} side views: ${used.join(', ')}`);
  return 0;
}

function addClip(sums: Sums, frames: readonly TruthFrame[], reportFile: string): boolean {
  const parsed = parseReport(JSON.parse(readFileSync(reportFile, 'utf8')));
  if (!parsed.ok || parsed.value.view.kind !== 'side') return false;
  const report = parsed.value;
  const body = bodyFromReport(report);
  const view = viewFromReport(report, body);
  const rhythm = walkRhythm(body, view);
  if (rhythm === null) return false;
  const contacts = footContacts(body, view, rhythm);
  const floorDeg = floorSlopeDeg(body, view, contacts, typicalStrideS(contacts));
  const shortening = Math.cos(toRadians(report.view.treadmill ? 0 : (report.view.yawDeg ?? 0)));
  const phase = legPhases(rhythm, body.timeS.length);
  for (const side of SIDES) {
    const seen = sagittalLeg(body, side, { forwardX: view.forwardX, floorDeg, shortening });
    frames.forEach((frame, i) => {
      if (frame.inFrame)
        addFrame(sums[distanceOf(side, view)], seen, i, phase[side][i] ?? NaN, frame[side]);
    });
  }
  return true;
}

function addFrame(
  sums: Sums[LegDistance],
  seen: SagittalLeg,
  i: number,
  phase: number,
  truth: TruthLeg,
): void {
  const shank = truth.ankleDorsiflexion - truth.footPitch;
  const want = {
    shankInclinationDeg: shank,
    rawFootPitchDeg: truth.footPitch,
    thighInclinationDeg: truth.kneeFlexion - shank,
  };
  const basis = [1];
  for (let k = 1; 2 * k < SERIES_LENGTH; k++) {
    basis.push(Math.cos(2 * Math.PI * k * phase), Math.sin(2 * Math.PI * k * phase));
  }
  for (const key of KEYS) {
    const error = want[key] - (seen[key][i] ?? NaN);
    if (!Number.isFinite(error + phase)) continue;
    const bounded = Math.max(-MOST_ERROR_DEG, Math.min(MOST_ERROR_DEG, error));
    basis.forEach((one, row) => {
      const { a, b } = sums[key];
      b[row] = (b[row] ?? 0) + one * bounded;
      basis.forEach((other, column) => {
        const line = a[row];
        if (line !== undefined) line[column] = (line[column] ?? 0) + one * other;
      });
    });
  }
}

function emptySums(): Sums[LegDistance] {
  const one = () => ({
    a: Array.from({ length: SERIES_LENGTH }, () => new Array<number>(SERIES_LENGTH).fill(0)),
    b: new Array<number>(SERIES_LENGTH).fill(0),
  });
  return { shankInclinationDeg: one(), rawFootPitchDeg: one(), thighInclinationDeg: one() };
}

function solve(sums: Sums[LegDistance]): PhaseBias {
  const series = ({ a, b }: { a: number[][]; b: number[] }) =>
    solveSymmetric(a, b).map((value) => Number(value.toFixed(3)));
  return {
    shankInclinationDeg: series(sums.shankInclinationDeg),
    rawFootPitchDeg: series(sums.rawFootPitchDeg),
    thighInclinationDeg: series(sums.thighInclinationDeg),
  };
}
