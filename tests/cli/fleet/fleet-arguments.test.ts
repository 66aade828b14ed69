import { expect, test } from 'vitest';
import { paceOf } from '../../../src/cli/fleet/fleet-state.ts';
import { readFleetArguments } from '../../../src/cli/fleet/fleet-arguments.ts';
import { stateText } from '../../../src/cli/fleet/run-status.ts';
import { bucketOf } from '../../../src/cli/fleet/storage/s3.ts';
import { isInside } from '../../../src/cli/fleet/storage/storage.ts';

const read = (line: string, env: NodeJS.ProcessEnv = {}) =>
  readFleetArguments(line.split(' '), env);

test('the storage is named on the command line or by the environment', () => {
  const env = { HEELRISE_VIDEOS: '/v', HEELRISE_REPORTS: '/r' };
  expect(read('work --jobs 3 --private', env)).toMatchObject({
    ok: true,
    value: { command: 'work', jobs: 3, isPrivate: true, videos: '/v', reports: '/r' },
  });
  expect(read('submit p1 - --videos s3://a/b', env)).toMatchObject({
    value: { names: ['p1', '-'], videos: 's3://a/b', reports: '/r' },
  });
});

test.each([
  ['begin', 'Say one of submit, work, status, drain.'],
  ['work --jobs 0', '--jobs must be a number from 1 to 256.'],
  ['work --metrics-port 80.5', '--metrics-port must be a whole number.'],
  ['submit --visit', '--visit needs --facts, which says who walks in which video.'],
  ['submit --model huge', '--model must be one of lite, full, heavy.'],
])('%s is refused with what to mend', (line, sentence) => {
  expect(read(line)).toEqual({ ok: false, error: sentence });
});

test('a bucket is told from a folder, and a name that leads out of its folder is nobody’s video', () => {
  expect(bucketOf('s3://study/year/one')).toEqual({ name: 'study', prefix: 'year/one/' });
  expect(bucketOf('s3://study')).toEqual({ name: 'study', prefix: '' });
  expect(bucketOf('/data/videos')).toBeNull();
  expect(['a.mp4', 'p1/a.mp4', '../a.mp4', 'p1/../../a.mp4', '/a.mp4'].map(isInside)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

test('the pace is that of the hours in which the fleet worked', () => {
  const minute = 60_000;
  // Ten jobs a minute apart, a night, ten more.
  const first = Array.from({ length: 10 }, (_, i) => i * minute);
  const later = first.map((time) => time + 12 * 60 * minute);
  expect(paceOf([...first, ...later])).toBeCloseTo(60, 9);
  expect(paceOf([])).toBeNull();
  expect(paceOf([1000])).toBeNull();
});

test('the state says what was set aside and why, and how long the rest takes', () => {
  const text = stateText({
    done: 120,
    inWork: 4,
    waiting: 56,
    again: 0,
    failed: 3,
    workers: 4,
    anHour: 60,
    secondsLeft: 3600,
    reasons: [
      ['not-a-video: No video.', 2],
      ['its worker died with it each time', 1],
    ],
  });
  expect(text).toBe(
    'done       120\n' +
      'in work    4 (4 workers)\n' +
      'waiting    56\n' +
      'once more  0\n' +
      'set aside  3\n' +
      '           2 x not-a-video: No video.\n' +
      '           1 x its worker died with it each time\n' +
      'pace       60 an hour, about 1 h left\n',
  );
});
