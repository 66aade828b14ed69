import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CoachLook } from '#core/coach/coach-look.ts';
import { watchCamera } from '../../../src/app/camera/live-camera.ts';

const LOOK: CoachLook = {
  timeS: 0,
  widthPx: 640,
  heightPx: 360,
  person: null,
  otherPeople: null,
  light: null,
};

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
  let answer: (look: CoachLook | null) => void = () => undefined;
  const look = (_picture: ImageBitmap, timeS: number) => {
    asked.push(timeS);
    return new Promise<CoachLook | null>((resolve) => (answer = resolve));
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

test('a picture is handed on with at most 640 pixels along its longer side', async () => {
  watchCamera(
    camera(),
    () => Promise.resolve(LOOK),
    () => undefined,
  );
  await show(0);
  expect(sizes).toEqual([{ resizeWidth: 640, resizeHeight: 360 }]);
});

test('it ends when it is told to, and when nothing can be looked at any more', async () => {
  const seen: CoachLook[] = [];
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
  let answer: (look: CoachLook) => void;
  let heard: string[];
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    heard = [];
    watchCamera(
      camera(),
      () => new Promise<CoachLook>((resolve) => (answer = resolve)),
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

test('no more pictures are taken than are asked for', async () => {
  const asked: number[] = [];
  const look = (_picture: ImageBitmap, timeS: number) => {
    asked.push(timeS);
    return Promise.resolve(LOOK);
  };
  watchCamera(
    camera(),
    look,
    () => undefined,
    () => undefined,
    () => 0.1,
  );
  for (const ms of [0, 33, 66, 99, 133, 166, 199]) await show(ms);
  expect(asked).toEqual([0, 0.099, 0.199]);
});
