import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Report } from '#core/report/report.ts';
import { accuracyTotals } from './accuracy-totals.ts';
import { clipAccuracy } from './clip-accuracy.ts';
import { comparableFigures, judgedFigures, type JudgedResult } from './judged-figures.ts';
import { viewKindOf, type LabTruth } from './truth/lab-truth.ts';
import { emptyReport } from '../../builders/empty-report.ts';
import { noisyReport } from './truth/noisy-report.ts';
import { clipsWithTruth } from './truth/truth-folder.ts';
import { wavyTruth } from './truth/wavy-truth.ts';

/** The judge is not part of this repository: where it is not beside it, we have only our own tests. */
const SHARED = fileURLToPath(new URL('../../../../shared/', import.meta.url));
const JUDGE = join(SHARED, 'tools/score.mjs');
const CLIPS = join(SHARED, 'clips/virtual');

interface Case {
  readonly name: string;
  readonly truth: LabTruth;
  readonly report: Report | null;
}

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'accuracy-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What the judge says of the cases: it reads files. It exits 1 where a report is missing, and says so all the same. */
function judged(cases: readonly Case[]): JudgedResult {
  for (const { name, truth, report } of cases) {
    writeFileSync(join(folder, `${name}.mp4`), '');
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(truth));
    if (report === null) continue;
    writeFileSync(join(folder, `${name}.mp4.report.json`), JSON.stringify(report));
  }
  const out = join(folder, 'judged.txt');
  const order = [JUDGE, '--truth', folder, '--reports', folder, '--brief', '--json', out];
  try {
    execFileSync(process.execPath, order, { stdio: 'ignore' });
  } catch (error) {
    if (cases.every(({ report }) => report !== null)) throw error;
  }
  return JSON.parse(readFileSync(out, 'utf8')) as JudgedResult;
}

function expectAgreement(cases: readonly Case[]): void {
  const clips = cases.flatMap(({ truth, report }) =>
    report === null ? [] : [clipAccuracy(truth, report)],
  );
  const ours = comparableFigures(accuracyTotals(clips, cases.length));
  const theirs = judgedFigures(judged(cases));
  expect(Object.keys(ours)).toEqual(Object.keys(theirs));
  const apart = Object.entries(theirs).filter(([name, figure]) => !same(figure, ours[name] ?? NaN));
  expect(apart.map(([name, figure]) => `${name}: ${figure}, ours ${ours[name]}`)).toEqual([]);
}

function same(a: number, b: number): boolean {
  return Object.is(a, b) || Math.abs(a - b) < 1e-9;
}

function madeUpCases(seed: number): Case[] {
  const noisy = (name: string, view: string, type: string, side: string | null): Case => {
    const truth = wavyTruth(view, [{ type, side }]);
    return { name, truth, report: noisyReport(truth, viewKindOf(truth), seed + name.length) };
  };
  const blind = noisy('without-landmarks', 'sagittal_right', 'flexedKnee', 'both');
  const none = { xPx: [], yPx: [], score: [], names: [] };
  return [
    noisy('a', 'sagittal_right', 'limitedDorsiflexion', 'R'),
    noisy('bb', 'sagittal_left', 'kneeHyperextension', 'L'),
    noisy('ccc', 'frontal_toward', 'toeOut', 'R'),
    noisy('dddd', 'frontal_away', 'pelvicDrop', 'L'),
    noisy('eeeee', 'oblique_30', 'forwardTrunkLean', null),
    noisy('ffffff', 'frontal_away', 'circumduction', 'both'),
    { ...blind, report: { ...blind.report!, landmarks: none } },
    { name: 'nothing-found', truth: wavyTruth('sagittal_left', []), report: emptyReport() },
    { name: 'no-report', truth: wavyTruth('frontal_toward', []), report: null },
  ];
}

test.skipIf(!existsSync(JUDGE)).each([1, 2, 3, 4, 5])(
  'made-up walks have the figures that the judge gives them (%i)',
  (seed) => expectAgreement(madeUpCases(seed)),
);

test.skipIf(!existsSync(JUDGE))('a view of which there is no clip has no figure, not 0', () => {
  expectAgreement(madeUpCases(6).filter(({ name }) => name === 'eeeee'));
});

test.skipIf(!existsSync(JUDGE))('nor has anything without a single report', () => {
  expectAgreement(madeUpCases(7).filter(({ name }) => name === 'no-report'));
});

test.skipIf(!existsSync(JUDGE) || !existsSync(CLIPS))(
  'so do the known clips, with reports made up from their own truth',
  () => {
    const clips = clipsWithTruth(CLIPS);
    if (!clips.ok) throw new Error(clips.error);
    expectAgreement(
      clips.value.map(({ name, truth }, seed) => {
        return { name, truth, report: noisyReport(truth, viewKindOf(truth), seed) };
      }),
    );
  },
);
