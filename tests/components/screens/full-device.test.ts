// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CAMERA_WORDS } from '#words/page/page-trouble.ts';
import { COACH_SCREEN_WORDS } from '#words/video/coach.ts';
import { RECORD_WORDS, startIn } from '#words/video/record.ts';
import { QUEUE_WORDS } from '#words/video/video-notices.ts';
import { UnfinishedStore } from '../../../src/app/storage/unfinished-store.ts';
import { UnfinishedVideos } from '../../../src/app/storage/unfinished-videos.ts';
import '../../../src/components/screens/record/record-screen.ts';
import { FakeFolder, fakeDevice } from '../../app/fake-files.ts';
import { shown } from '../shown.ts';

/** A recorder that gives a piece when the test says so. */
class FakeRecorder extends EventTarget {
  static isTypeSupported = () => true;
  static latest: FakeRecorder;
  readonly mimeType = 'video/webm';
  state = 'inactive';
  start() {
    this.state = 'recording';
    FakeRecorder.latest = this;
  }
  stop() {
    this.state = 'inactive';
    this.dispatchEvent(new Event('stop'));
  }
  give(piece: string) {
    const event = new Event('dataavailable');
    this.dispatchEvent(Object.assign(event, { data: new Blob([piece]) }));
  }
}

/** Nothing looks at the camera: the recording goes by the clock. */
class NoWorker extends EventTarget {
  postMessage() {
    return undefined;
  }
  terminate() {
    return undefined;
  }
}

/** A camera without a picture: nobody looks at it. */
const camera = () =>
  Object.assign(new MediaStream(), { getTracks: () => [], getVideoTracks: () => [] });

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'],
  });
  const mediaDevices = {
    getUserMedia: () => Promise.resolve(camera()),
    enumerateDevices: () => Promise.resolve([]),
  };
  for (const [name, value] of Object.entries({ ...fakeDevice().navigator, mediaDevices }))
    Object.defineProperty(navigator, name, { value, configurable: true });
  vi.stubGlobal('MediaRecorder', FakeRecorder);
  vi.stubGlobal('Worker', NoWorker);
  for (const method of ['put', 'forget'] as const)
    vi.spyOn(UnfinishedStore.prototype, method).mockResolvedValue(undefined);
});
afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Some time goes by, and what it brings is drawn. */
const later = (s: number) => vi.advanceTimersByTimeAsync(1000 * s);

test('a device that gets full while somebody is filmed stops the recording, says so, and offers to save all of it', async () => {
  const unfinished = new UnfinishedVideos(() => Promise.resolve(false));
  const { root } = await shown('record-screen', { unfinished });
  const press = async (name: string) => {
    const buttons = [...root.querySelectorAll('button')];
    buttons.find(({ textContent }) => textContent.trim() === name)?.click();
    await later(0.1);
  };
  await later(0.1);
  await press(COACH_SCREEN_WORDS.inPlace);
  await press(startIn(10));
  await later(11);
  FakeRecorder.latest.give('one ');
  await later(1);
  expect(root.textContent).not.toContain(CAMERA_WORDS['no-room'].what);
  FakeFolder.refusal = new DOMException('full', 'QuotaExceededError');
  FakeRecorder.latest.give('two');
  await later(1);

  const { what, safe, next } = CAMERA_WORDS['no-room'];
  for (const sentence of [what, safe, next]) expect(root.textContent).toContain(sentence);
  expect(FakeRecorder.latest.state).toBe('inactive');
  expect(root.querySelector('video')?.getAttribute('aria-label')).toBe(RECORD_WORDS.made);
  const saved = vi.spyOn(URL, 'createObjectURL');
  await press(QUEUE_WORDS.saveVideo);
  const [video] = saved.mock.calls[0] ?? [];
  expect(await (video as File).text()).toBe('one two');
});
