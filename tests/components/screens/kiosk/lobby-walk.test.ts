// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import '../../../../src/components/screens/kiosk/walk/lobby-walk.ts';

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

class SilentWorker extends EventTarget {
  postMessage() {
    return undefined;
  }
  terminate() {
    return undefined;
  }
}

test('a worker that never gets ready is not waited for: the visitor starts by the clock', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  vi.stubGlobal('Worker', SilentWorker);
  vi.stubGlobal('MediaRecorder', vi.fn());
  const stream = Object.assign(new MediaStream(), {
    getTracks: () => [],
    getVideoTracks: () => [],
  });
  vi.stubGlobal('navigator', {
    language: 'en',
    mediaDevices: { getUserMedia: () => Promise.resolve(stream) },
  });
  const walk = document.createElement('lobby-walk');
  walk.phase = 'pass';
  document.body.append(walk);
  await walk.updateComplete;
  await vi.advanceTimersByTimeAsync(11_000);
  const shown = () => walk.shadowRoot?.textContent ?? '';
  expect(shown()).toContain('One moment');
  expect(shown()).not.toContain('Start, then walk');
  await vi.advanceTimersByTimeAsync(1_000);
  await walk.updateComplete;
  expect(shown()).toContain('Start, then walk');
});

test('a screen that goes before it was drawn opens no camera that nobody would close', async () => {
  vi.stubGlobal('Worker', SilentWorker);
  vi.stubGlobal('MediaRecorder', vi.fn());
  const getUserMedia = vi.fn();
  vi.stubGlobal('navigator', { language: 'en', mediaDevices: { getUserMedia } });
  const walk = document.createElement('lobby-walk');
  document.body.append(walk);
  walk.remove();
  await walk.updateComplete;
  await Promise.resolve();
  expect(getUserMedia).not.toHaveBeenCalled();
});
