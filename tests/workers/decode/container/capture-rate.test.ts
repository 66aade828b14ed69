import { expect, test } from 'vitest';
import { captureFps } from '../../../../workers/decode/container/capture-rate.ts';

const KEY = 'com.android.capture.fps';

test('the rate may be written in digits', () => {
  expect(captureFps({ [KEY]: '240.000000' }, 30)).toBe(240);
});

test('the rate may be a 32-bit number, highest byte first', () => {
  expect(captureFps({ [KEY]: new Uint8Array([67, 112, 0, 0]) }, 30)).toBe(240);
});

test('a time lapse is told too', () => {
  expect(captureFps({ [KEY]: '2' }, 30)).toBe(2);
});

test('a phone that notes its ordinary rate videos no slow motion', () => {
  expect(captureFps({ [KEY]: '30' }, 29.6)).toBeNull();
  expect(captureFps({ [KEY]: '240' }, 239.8)).toBeNull();
});

test('no note, an empty one or nonsense is no rate', () => {
  for (const raw of [{}, { [KEY]: '' }, { [KEY]: 'fast' }, { [KEY]: '0' }, { [KEY]: '-30' }]) {
    expect(captureFps(raw, 30)).toBeNull();
  }
  expect(captureFps({ [KEY]: new Uint8Array([1, 2, 3]) }, 30)).toBeNull();
});
