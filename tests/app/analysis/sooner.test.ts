import { expect, test } from 'vitest';
import type { AnalysisProgress, ModelVariant } from '#contract/analysis-api.ts';
import type { AnalysisError } from '#contract/analysis-error.ts';
import type { AnalysisRequest } from '../../../src/app/analysis/analysis-request.ts';
import { modelOfNextTry, offersSooner } from '../../../src/app/analysis/sooner.ts';

function offered(
  framesDone: number,
  secondsLeft: number | null,
  { before = false, model = 'heavy', stage = 'following-walker' } = {},
): boolean {
  const request = { options: { model } } as AnalysisRequest;
  const progress = { stage, framesDone, framesTotal: 1000, secondsLeft } as AnalysisProgress;
  return offersSooner(request, progress, before);
}

test('only the slowest network can be left, and only while it follows', () => {
  expect(offered(100, 60)).toBe(true);
  expect(offered(100, 60, { model: 'full' })).toBe(false);
  expect(offered(100, 60, { model: 'lite' })).toBe(false);
  expect(offered(100, 60, { stage: 'finding-walker' })).toBe(false);
});

test('nothing is offered while the time is not known, nor for a short wait', () => {
  expect(offered(5, null)).toBe(false);
  expect(offered(5, null, { before: true })).toBe(false);
  expect(offered(100, 20)).toBe(false);
  expect(offered(100, 21)).toBe(true);
});

test('nothing is offered that would take longer: the whole video is watched again', () => {
  expect(offered(500, 60)).toBe(true);
  expect(offered(700, 60)).toBe(true);
  expect(offered(800, 60)).toBe(false);
  expect(offered(1000, 60)).toBe(false);
});

test('an offer does not come and go with every picture', () => {
  expect(offered(100, 18)).toBe(false);
  expect(offered(100, 18, { before: true })).toBe(true);
  expect(offered(100, 14, { before: true })).toBe(false);
});

test('the try after one that the device did not bear uses a lighter network, any other the same', () => {
  const next = (model: ModelVariant, error: AnalysisError, gotOn = false) =>
    modelOfNextTry({ request: { options: { model } } as AnalysisRequest, gotOn }, error);
  expect(next('heavy', { code: 'worker-crashed', detail: '' })).toBe('full');
  expect(next('full', { code: 'out-of-memory' })).toBe('lite');
  expect(next('lite', { code: 'out-of-memory' })).toBe('lite');
  expect(next('heavy', { code: 'app-unreachable' })).toBe('heavy');
  expect(next('heavy', { code: 'file-unreadable' })).toBe('heavy');
  // What was followed is gone on with.
  expect(next('heavy', { code: 'worker-crashed', detail: '' }, true)).toBe('heavy');
});
