import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { openCamera, stopCamera } from '../../../../app/camera/camera.ts';

/** The camera that staff chose, from when a screen opens it until that screen goes. No other takes its place. */
export class LobbyCamera implements ReactiveController {
  stream: MediaStream | null = null;
  private opening = 0;
  private closed = new AbortController();

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly lost: () => void,
  ) {
    host.addController(this);
  }

  hostDisconnected() {
    this.close();
  }

  /** @param cameraId null: the one that the browser gives. */
  async open(cameraId: string | null) {
    this.close();
    const mine = this.opening;
    const opened = await openCamera(
      cameraId === null ? { facing: 'user' } : { deviceId: cameraId },
    );
    if (mine !== this.opening) {
      if (opened.ok) stopCamera(opened.value);
      return;
    }
    if (!opened.ok) {
      this.lost();
      return;
    }
    this.stream = opened.value;
    // Chromium keeps a stream for long after it was stopped: it must not keep the screen with it.
    this.closed = new AbortController();
    const { signal } = this.closed;
    for (const track of opened.value.getVideoTracks())
      track.addEventListener('ended', this.lost, { signal });
    this.host.requestUpdate();
  }

  close() {
    this.opening += 1;
    this.closed.abort();
    stopCamera(this.stream);
    this.stream = null;
  }
}
