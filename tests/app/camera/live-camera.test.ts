import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { LiveLook } from '#contract/live-api.ts';
import { watchCamera } from '../../../src/app/camera/live-camera.ts';
import { hintFor, SteadyHint } from '../../../src/app/camera/live-hint.ts';

const LOOK: LiveLook = { points: new Float32Array(66), bodyHeight: 0.6, whole: true };

let callbacks: ((nowMs: number) => void)[];
let sizes: ImageBitmapOptions[];
const settled = () => new Promise((resolve) => setImmediate(resolve));

function camera(): HTMLVideoElement {
  const video = {
    videoWidth: 1920,
    videoHeight: 1080,
    requestVideoFrameCallback: (callback: (nowMs: number) => void) => callbacks.push(callback),
  };
  return video as unknown as HTMLVideoElement;
}

/** The camera shows a picture. */
async function show(nowMs: number) {
  for (const callback of callbacks.splice(0)) callback(nowMs);
  await settled();
}

beforeEach(() => {
  callbacks = [];
  sizes = [];
  vi.stubGlobal('createImageBitmap', (_video: unknown, size: ImageBitmapOptions) => {
    sizes.push(size);
    return Promise.resolve({});
  });
});
afterEach(() => vi.unstubAllGlobals());

test('while a look is out no other picture is taken, and then the newest is', async () => {
  const asked: number[] = [];
  let answer: (look: LiveLook | null) => void = () => undefined;
  const look = (_picture: ImageBitmap, timeS: number) => {
    asked.push(timeS);
    return new Promise<LiveLook | null>((resolve) => (answer = resolve));
  };
  const stop = watchCamera(camera(), look, () => undefined);
  for (const ms of [1000, 2000, 3000]) await show(ms);
  expect(asked).toEqual([1]);
  answer(LOOK);
  await settled();
  await show(4000);
  expect(asked).toEqual([1, 4]);
  stop();
});

test('a picture is handed on with at most 1280 pixels along its longer side', async () => {
  watchCamera(
    camera(),
    () => Promise.resolve(LOOK),
    () => undefined,
  );
  await show(0);
  expect(sizes).toEqual([{ resizeWidth: 1280, resizeHeight: 720 }]);
});

test('it ends when it is told to, and when nothing can be looked at any more', async () => {
  const seen: LiveLook[] = [];
  const stop = watchCamera(
    camera(),
    () => Promise.resolve(LOOK),
    (look) => seen.push(look),
  );
  await show(0);
  stop();
  await show(1);
  expect(seen).toHaveLength(1);
  expect(callbacks).toHaveLength(0);
  watchCamera(
    camera(),
    () => Promise.resolve(null),
    (look) => seen.push(look),
  );
  await show(2);
  await show(3);
  expect(seen).toHaveLength(1);
  expect(callbacks).toHaveLength(0);
});

describe('what is seen grows old', () => {
  let answer: (look: LiveLook) => void;
  let heard: string[];
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    heard = [];
    watchCamera(
      camera(),
      () => new Promise<LiveLook>((resolve) => (answer = resolve)),
      () => heard.push('seen'),
      () => heard.push('stale'),
    );
  });
  afterEach(() => void vi.useRealTimers());

  /** A picture is taken, and looked at for so long. */
  async function lookFor(ms: number) {
    await show(0);
    vi.advanceTimersByTime(ms);
    answer(LOOK);
    await settled();
  }

  test('three seconds after its picture was taken, where no other look follows', async () => {
    await lookFor(1000);
    vi.advanceTimersByTime(1999);
    expect(heard).toEqual(['seen']);
    vi.advanceTimersByTime(1);
    expect(heard).toEqual(['seen', 'stale']);
  });

  test('and not while looks go on', async () => {
    for (let look = 0; look < 5; look++) await lookFor(1400);
    expect(heard).toEqual(['seen', 'seen', 'seen', 'seen', 'seen']);
  });

  test('at once, where the look took longer than that', async () => {
    await lookFor(3000);
    vi.advanceTimersByTime(0);
    expect(heard).toEqual(['stale']);
  });
});

test('the hint says what to do about what is seen', () => {
  expect(hintFor({ points: null, bodyHeight: null, whole: false })).toBe('nobody');
  expect(hintFor(LOOK)).toBe('good');
  expect(hintFor({ ...LOOK, whole: false })).toBe('step-back');
  expect(hintFor({ ...LOOK, bodyHeight: 0.2 })).toBe('too-far');
  expect(hintFor({ ...LOOK, bodyHeight: 0.2, whole: false })).toBe('too-far');
});

test('a hint changes only when the new one has lasted', () => {
  const steady = new SteadyHint();
  expect(steady.hear('good', 0)).toBe(null);
  expect(steady.hear('good', 0.7)).toBe('good');
  expect(steady.hear('nobody', 0.8)).toBe('good');
  expect(steady.hear('good', 0.9)).toBe('good');
  expect(steady.hear('nobody', 1)).toBe('good');
  expect(steady.hear('nobody', 1.7)).toBe('nobody');
});

test('looks that come seldom take back what no longer holds, before they can say what does', () => {
  const steady = new SteadyHint();
  steady.hear('good', 0);
  expect(steady.hear('good', 2)).toBe('good');
  expect(steady.hear('nobody', 4)).toBe(null);
  expect(steady.hear('nobody', 6)).toBe('nobody');
});

test('after nothing was seen for a while a hint must last again', () => {
  const steady = new SteadyHint();
  steady.hear('good', 0);
  expect(steady.hear('good', 1)).toBe('good');
  steady.forget();
  expect(steady.hear('good', 5)).toBe(null);
  expect(steady.hear('good', 5.7)).toBe('good');
});
