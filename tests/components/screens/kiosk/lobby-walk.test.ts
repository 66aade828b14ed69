// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import '../../../../src/components/screens/kiosk/walk/lobby-walk.ts';

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('a worker that never gets ready is not waited for: the visitor starts by the clock', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  class SilentWorker extends EventTarget {
    postMessage() {
      return undefined;
    }
    terminate() {
      return undefined;
    }
  }
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
