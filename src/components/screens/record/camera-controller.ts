import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  cameraOf,
  facingOf,
  listCameras,
  openCamera,
  stopCamera,
  type CameraChoice,
  type CameraTroubleCode,
} from '../../../app/camera/camera.ts';

/** The choice outlives the screen: the second pass is filmed with the same camera. */
let choice: CameraChoice = { facing: 'user' };

/** The camera of a screen: opened, changed for another, and stopped when the screen goes. */
export class CameraController implements ReactiveController {
  stream: MediaStream | null = null;
  /** Whether there is another camera to change to. */
  hasOther = false;
  private opening = 0;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly onEnded: () => void,
  ) {
    host.addController(this);
  }

  hostDisconnected() {
    this.close();
  }

  /** Whether the picture is shown as a mirror: the camera looks at who looks at the screen. It is recorded as it is. */
  get isMirrored(): boolean {
    return this.stream !== null && facingOf(this.stream) === 'user';
  }

  /** Opens the camera, or with `other` the next one. Gives what went wrong. */
  async open(other: boolean): Promise<CameraTroubleCode | null> {
    if (other) choice = await this.next();
    this.close();
    const mine = ++this.opening;
    const opened = await openCamera(choice);
    // The screen went, or another camera was asked for meanwhile.
    if (mine !== this.opening) {
      if (opened.ok) stopCamera(opened.value);
      return null;
    }
    if (!opened.ok) return opened.error;
    this.stream = opened.value;
    for (const track of opened.value.getVideoTracks())
      track.addEventListener('ended', this.onEnded);
    this.hasOther = (await listCameras()).length > 1;
    this.host.requestUpdate();
    return null;
  }

  close() {
    this.opening += 1;
    stopCamera(this.stream);
    this.stream = null;
  }

  /** The one that looks the other way; where cameras do not tell, the next in the list. */
  private async next(): Promise<CameraChoice> {
    const { stream } = this;
    const facing = stream === null ? null : facingOf(stream);
    if (facing !== null) return { facing: facing === 'user' ? 'environment' : 'user' };
    const cameras = await listCameras();
    const now = stream === null ? null : cameraOf(stream);
    const at = cameras.findIndex(({ deviceId }) => deviceId === now);
    const next = cameras[(at + 1) % cameras.length];
    return next === undefined ? choice : { deviceId: next.deviceId };
  }
}
