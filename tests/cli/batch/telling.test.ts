import { expect, test } from 'vitest';
import { Interrupt } from '../../../src/cli/batch/interrupt.ts';
import { jobCount, workersPerPage } from '../../../src/cli/batch/job-count.ts';
import type { VideoEnd } from '../../../src/cli/batch/one-video.ts';
import { barText } from '../../../src/cli/batch/telling/bar-teller.ts';
import { JsonlTeller } from '../../../src/cli/batch/telling/jsonl-teller.ts';
import { durationText, RunState } from '../../../src/cli/batch/telling/run-state.ts';
import { fakeReport } from '../../builders/fake-report.ts';

const MADE: VideoEnd = { ok: true, value: { report: fakeReport({ frames: 30 }), asBefore: false } };
const AS_BEFORE: VideoEnd = { ok: true, value: { ...MADE.value, asBefore: true } };
const FAILED: VideoEnd = { ok: false, error: { code: 'not-a-video', sentence: 'No video.' } };
const video = (number: number) => ({ name: `${number}.mp4`, number });

test('the bar counts the videos in work by their frames and tells the time left at the pace so far', () => {
  const state = new RunState(8, 0);
  expect(barText(state, 0)).toBe('[------------------------] 0 of 8');
  state.end(video(1), MADE);
  state.end(video(2), FAILED);
  // 60 s for two videos, six to go.
  expect(barText(state, 60_000)).toBe(
    '[######------------------] 2 of 8, 1 without a report, about 3 min left',
  );
});

test('what was there before took no time and is not counted into the pace', () => {
  const state = new RunState(10, 0);
  for (const number of [1, 2, 3, 4, 5, 6]) state.end(video(number), AS_BEFORE);
  expect(state.secondsLeft(1000)).toBeNull();
  state.end(video(7), MADE);
  // 100 s for one, three to go.
  expect(state.secondsLeft(100_000)).toBe(300);
});

test('time left is told in minutes and hours', () => {
  expect([1, 61, 3600, 7900].map(durationText)).toEqual([
    'about a minute',
    'about 2 min',
    'about 1 h',
    'about 2 h 12 min',
  ]);
});

test('a program gets every step as a line of JSON', () => {
  let text = '';
  const teller = new JsonlTeller((more) => (text += more));
  teller.begun(video(1));
  teller.progress(video(1), { stage: 'measuring' });
  teller.ended(video(1), MADE);
  teller.ended(video(2), FAILED);
  teller.close();
  const steps = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
  expect(steps).toEqual([
    { step: 'begun', video: '1.mp4', number: 1 },
    { step: 'progress', video: '1.mp4', number: 1, stage: 'measuring' },
    {
      step: 'report',
      video: '1.mp4',
      number: 1,
      report: '1.mp4.report.json',
      outcome: 'walk',
      frames: 30,
      asBefore: false,
    },
    { step: 'no-report', video: '2.mp4', number: 2, code: 'not-a-video', sentence: 'No video.' },
    { step: 'end' },
  ]);
});

test('one press of Ctrl-C asks for a clean end, also when it is heard twice; the next press ends at once', () => {
  const heard: string[] = [];
  let nowMs = 1000;
  const interrupt = new Interrupt(
    () => heard.push('clean'),
    () => heard.push('now'),
    () => nowMs,
  );
  interrupt.hear();
  // npm hands on what the terminal has already sent.
  nowMs += 5;
  interrupt.hear();
  expect(heard).toEqual(['clean']);
  nowMs += 2000;
  interrupt.hear();
  expect(heard).toEqual(['clean', 'now']);
  interrupt.end();
});

test('as many videos at once as cores and memory bear, at most as many as there are', () => {
  expect(jobCount(null, 100, { cores: 8, memoryGiB: 64 })).toBe(8);
  // Three quarters of 4 GiB hold two browsers of 1.5 GiB.
  expect(jobCount(null, 100, { cores: 8, memoryGiB: 4 })).toBe(2);
  expect(jobCount(null, 100, { cores: 8, memoryGiB: 1 })).toBe(1);
  expect(jobCount(6, 100, { cores: 2, memoryGiB: 4 })).toBe(6);
  expect(jobCount(6, 3, { cores: 8, memoryGiB: 64 })).toBe(3);
});

test('a page that is alone takes the cores it wants; side by side each has its share', () => {
  expect(workersPerPage(1, 8)).toBeNull();
  expect(workersPerPage(2, 8)).toBe(4);
  expect(workersPerPage(8, 4)).toBe(1);
});
