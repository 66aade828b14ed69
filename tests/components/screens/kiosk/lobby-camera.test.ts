// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { LobbyCamera } from '../../../../src/components/screens/kiosk/walk/lobby-camera.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** A camera of one track, and a screen that asks for it. */
async function openCamera(opens = true) {
  const track = Object.assign(new EventTarget(), { stop: vi.fn() });
  const stream = { getTracks: () => [track], getVideoTracks: () => [track] };
  vi.stubGlobal('MediaRecorder', vi.fn());
  vi.stubGlobal('navigator', {
    mediaDevices: {
      getUserMedia: () => (opens ? Promise.resolve(stream) : new Promise(() => undefined)),
    },
  });
  const lost = vi.fn();
  const host = {
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate: () => undefined,
    updateComplete: Promise.resolve(true),
  };
  const camera = new LobbyCamera(host, lost);
  const opening = camera.open(null);
  if (opens) await opening;
  return { camera, track, lost };
}

test('a camera that is pulled is told', async () => {
  const { camera, track, lost } = await openCamera();
  expect(camera.stream).not.toBeNull();
  track.dispatchEvent(new Event('ended'));
  expect(lost).toHaveBeenCalledOnce();
});

test('a camera that was closed is stopped, and holds nothing of the screen that had it', async () => {
  const { camera, track, lost } = await openCamera();
  camera.hostDisconnected();
  expect(track.stop).toHaveBeenCalledOnce();
  track.dispatchEvent(new Event('ended'));
  expect(lost).not.toHaveBeenCalled();
});

test('a camera that does not open is told as one that is lost, and not to a screen that has gone', async () => {
  vi.useFakeTimers();
  const { lost } = await openCamera(false);
  vi.advanceTimersByTime(9_000);
  expect(lost).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1_000);
  expect(lost).toHaveBeenCalledOnce();

  const gone = await openCamera(false);
  gone.camera.hostDisconnected();
  vi.advanceTimersByTime(60_000);
  expect(gone.lost).not.toHaveBeenCalled();
});

test('a camera that opened is not given up later', async () => {
  vi.useFakeTimers();
  const { camera, lost } = await openCamera();
  vi.advanceTimersByTime(60_000);
  expect(lost).not.toHaveBeenCalled();
  expect(camera.stream).not.toBeNull();
});
