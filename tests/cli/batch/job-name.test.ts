import { expect, test } from 'vitest';
import { jobName } from '../../../src/cli/batch/job-name.ts';

const ORDER = { model: 'full', heightM: null, trueFps: null, landmarks: true } as const;
const [BYTES, OTHER_BYTES] = ['0a'.repeat(32), '0b'.repeat(32)] as [string, string];

test('the same bytes, version and order have one name, whatever the file is called', () => {
  expect(jobName(BYTES, ORDER, '1.0.0-a')).toBe(jobName(BYTES, { ...ORDER }, '1.0.0-a'));
  expect(jobName(BYTES, ORDER, '1.0.0-a')).toMatch(/^[0-9a-f]{32}$/);
});

test.each([
  ['the bytes', jobName(OTHER_BYTES, ORDER, '1.0.0-a')],
  ['the version', jobName(BYTES, ORDER, '1.0.1-a')],
  ['the build with its networks', jobName(BYTES, ORDER, '1.0.0-b')],
  ['the model', jobName(BYTES, { ...ORDER, model: 'lite' }, '1.0.0-a')],
  ['the height', jobName(BYTES, { ...ORDER, heightM: 1.7 }, '1.0.0-a')],
  ['the frame rate', jobName(BYTES, { ...ORDER, trueFps: 240 }, '1.0.0-a')],
  ['the landmarks', jobName(BYTES, { ...ORDER, landmarks: false }, '1.0.0-a')],
])('with %s the name is another', (_, other) => {
  expect(other).not.toBe(jobName(BYTES, ORDER, '1.0.0-a'));
});
