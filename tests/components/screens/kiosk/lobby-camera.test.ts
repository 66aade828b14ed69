// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { LobbyCamera } from '../../../../src/components/screens/kiosk/walk/lobby-camera.ts';

afterEach(() => vi.unstubAllGlobals());

/** A camera of one track, and a screen that asks for it. */
async function openCamera() {
  const track = Object.assign(new EventTarget(), { stop: vi.fn() });
  const stream = { getTracks: () => [track], getVideoTracks: () => [track] };
  vi.stubGlobal('MediaRecorder', vi.fn());
  vi.stubGlobal('navigator', {
    mediaDevices: { getUserMedia: () => Promise.resolve(stream) },
  });
  const lost = vi.fn();
  const host = {
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate: () => undefined,
    updateComplete: Promise.resolve(true),
  };
  const camera = new LobbyCamera(host, lost);
  await camera.open(null);
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
