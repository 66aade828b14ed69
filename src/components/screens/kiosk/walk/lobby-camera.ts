import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { openCamera, stopCamera } from '../../../../app/camera/camera.ts';

/** A browser may wait for ever for a camera that hangs, or for somebody who allows it. */
const OPENS_WITHIN_MS = 10_000;

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
    const waiting = setTimeout(() => {
      this.close();
      this.lost();
    }, OPENS_WITHIN_MS);
    this.closed = new AbortController();
    const { signal } = this.closed;
    signal.addEventListener('abort', () => clearTimeout(waiting));
    const opened = await openCamera(
      cameraId === null ? { facing: 'user' } : { deviceId: cameraId },
    );
    if (mine !== this.opening) {
      if (opened.ok) stopCamera(opened.value);
      return;
    }
    clearTimeout(waiting);
    if (!opened.ok) {
      this.lost();
      return;
    }
    this.stream = opened.value;
    // Chromium keeps a stream for long after it was stopped: it must not keep the screen with it.
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
