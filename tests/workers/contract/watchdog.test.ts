import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Watchdog, type Lifeless } from '#contract/watchdog.ts';
import { ThreadWorker } from '../thread-worker.ts';

const PATIENCE = { silenceMs: 60_000, longStepMs: 300_000, standstillMs: 240_000 };
let worker: ThreadWorker;
let ends: Lifeless[];
let dog: Watchdog;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  worker = new ThreadWorker({});
  ends = [];
  dog = new Watchdog(worker, PATIENCE, (how) => ends.push(how));
});
afterEach(() => {
  dog.stop();
  worker.terminate();
  vi.useRealTimers();
});

function seconds(count: number, eachSecond: () => void = () => undefined): void {
  for (let i = 0; i < count; i++) {
    eachSecond();
    vi.advanceTimersByTime(1000);
  }
}

test('a worker that says nothing at all is dead after a minute, and it is told once', () => {
  seconds(59);
  expect(ends).toEqual([]);
  seconds(200);
  expect(ends).toEqual(['silent']);
});

test('a slow one that beats lives, though nothing gets done for minutes', () => {
  seconds(239, () => worker.sign('beat'));
  expect(ends).toEqual([]);
});

test('one that beats for ever and gets nothing done waits for what never comes', () => {
  seconds(240, () => worker.sign('beat'));
  expect(ends).toEqual(['standing-still']);
});

test('what gets done starts both clocks anew', () => {
  for (let i = 0; i < 20; i++) {
    seconds(50);
    dog.progress();
  }
  expect(ends).toEqual([]);
});

test('a step that was announced as long may be silent for longer, but not for ever', () => {
  dog.be({ ...PATIENCE, standstillMs: 900_000 });
  worker.sign('long-step');
  seconds(299);
  expect(ends).toEqual([]);
  worker.sign('long-step-done');
  seconds(59);
  expect(ends).toEqual([]);
  worker.sign('long-step');
  seconds(300);
  expect(ends).toEqual(['silent']);
});

test('a beat in the midst of a long step does not end it', () => {
  worker.sign('long-step');
  worker.sign('beat');
  seconds(200);
  expect(ends).toEqual([]);
});

test('messages that are no signs of life say nothing of a long step', () => {
  for (const data of [null, 1, 'beat', {}, { heelriseLife: 'dance' }])
    worker.dispatchEvent(new MessageEvent('message', { data }));
  seconds(60);
  expect(ends).toEqual(['silent']);
});
