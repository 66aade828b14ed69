import { expect, test } from 'vitest';
import type { AnalysisRequest } from '../../../src/app/analysis/analysis-request.ts';
import { isToKeep } from '../../../src/app/walks/what-to-keep.ts';
import { SAMPLES } from '../../../src/sample/samples.ts';
import { fakeReport } from '../../builders/fake-report.ts';

const request = (recordedMs: number | null) =>
  ({ clip: new Blob([]), options: {}, recordedMs }) as unknown as AnalysisRequest;
const FILE = { job: { request: request(null) }, takenUp: null };
const RECORDING = { job: { request: request(4000) }, takenUp: null };
const TAKEN_UP = {
  ...FILE,
  takenUp: { id: 'a', request: request(null), release: () => undefined },
};

const report = fakeReport({ frames: 10 });
const noWalk = { ...report, outcome: { code: 'no-walk' as const, detail: '' } };
const none = { level: 'none' as const, leftDeg: null, rightDeg: null };

test('a walk is kept', () => {
  expect(isToKeep(FILE, report)).toBe(true);
});

test('a file without a walk is not: it lies where it was', () => {
  expect(isToKeep(FILE, { ...noWalk, neutral: none })).toBe(false);
});

test('one of somebody who stands still is, as it gives a visit its zero', () => {
  const neutral = { level: 'standing' as const, leftDeg: -3, rightDeg: -3 };
  expect(isToKeep(FILE, { ...noWalk, neutral })).toBe(true);
});

test('a recording without a walk is, and a video that was gone on with: they may be nowhere else', () => {
  expect(isToKeep(RECORDING, { ...noWalk, neutral: none })).toBe(true);
  expect(isToKeep(TAKEN_UP, { ...noWalk, neutral: none })).toBe(true);
});

test('a sample never is: it is nobody’s walk', () => {
  const [sample] = SAMPLES;
  const video = { ...report.video, name: sample?.fileName ?? '' };
  expect(isToKeep(FILE, { ...report, video })).toBe(false);
});
