import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { AnalysisProgress } from '#contract/analysis-api.ts';
import { FrameCounter } from '../../../workers/pipeline/progress.ts';

let told: AnalysisProgress[];

function counterOf(frames: number): FrameCounter {
  const counter = new FrameCounter('following-walker', (progress) => told.push(progress));
  counter.expect(frames);
  return counter;
}

/** Frame after frame, each in a tenth of a second and a little more: all of them are told. */
function follow(counter: FrameCounter, frames: number): void {
  for (let i = 0; i < frames; i++) {
    vi.advanceTimersByTime(101);
    counter.count();
  }
}

const secondsLeft = () => {
  const last = told.at(-1);
  return last !== undefined && 'secondsLeft' in last ? last.secondsLeft : undefined;
};

beforeEach(() => {
  told = [];
  vi.useFakeTimers({ toFake: ['performance'] });
});
afterEach(() => vi.useRealTimers());

test('no time is told until some frames have shown the pace', () => {
  const counter = counterOf(100);
  follow(counter, 7);
  expect(secondsLeft()).toBe(null);
  follow(counter, 1);
  expect(secondsLeft()).toBeCloseTo(92 * 0.101, 6);
});

test('frames that an earlier run followed promise nothing of the pace', () => {
  const counter = counterOf(100);
  counter.know(60);
  expect(told.at(-1)).toMatchObject({ framesDone: 60, framesTotal: 100, secondsLeft: null });
  follow(counter, 8);
  expect(secondsLeft()).toBeCloseTo(32 * 0.101, 6);
});

test('where nothing is left, nothing is waited for', () => {
  const counter = counterOf(60);
  counter.know(60);
  expect(secondsLeft()).toBe(0);
});
