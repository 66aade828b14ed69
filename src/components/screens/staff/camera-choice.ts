import { localized } from '@lit/localize';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { CHECK_WORDS } from '#words/staff/self-test.ts';
import { STAFF_WORDS } from '#words/staff/staff.ts';
import {
  listCameras,
  openCamera,
  stopCamera,
  type CameraTroubleCode,
} from '../../../app/camera/camera.ts';
import { shared } from '../../../styles/shared.ts';

/** A camera was chosen; null: the one that the browser gives. */
export class CameraChosenEvent extends Event {
  static readonly type = 'camera-chosen';
  constructor(readonly cameraId: string | null) {
    super(CameraChosenEvent.type);
  }
}

/** The others mean that there is no picture. */
const TROUBLE: Readonly<Partial<Record<CameraTroubleCode, keyof typeof CHECK_WORDS>>> = {
  denied: 'camera-denied',
  'in-use': 'camera-in-use',
};

/** @summary The cameras of this device, and what the chosen one shows. Gives `camera-chosen`. */
@customElement('camera-choice')
@localized()
export class CameraChoice extends LitElement {
  static override readonly styles = [
    shared,
    css`
      :host {
        display: grid;
        gap: var(--space-3);
      }
      label {
        display: grid;
        gap: var(--space-2);
      }
      select {
        min-block-size: var(--target);
        max-inline-size: 100%;
        padding: var(--space-2);
        border: 1px solid var(--line-strong);
        border-radius: var(--radius);
        background: var(--surface-raised);
      }
      video {
        inline-size: min(100%, 40rem);
        background: #000;
        border-radius: var(--radius);
      }
    `,
  ];

  @property({ attribute: false }) cameraId: string | null = null;
  @state() private cameras: readonly MediaDeviceInfo[] = [];
  @state() private stream: MediaStream | null = null;
  @state() private trouble: CameraTroubleCode | null = null;

  override connectedCallback() {
    super.connectedCallback();
    void this.list();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.hide();
  }

  protected override render() {
    const { cameraId, cameras, stream, trouble } = this;
    const isThere = cameraId === null || cameras.some(({ deviceId }) => deviceId === cameraId);
    return html`<label
        >${STAFF_WORDS.camera}
        <select @change=${this.choose}>
          <option value="" ?selected=${cameraId === null}>${STAFF_WORDS.anyCamera}</option>
          ${
            isThere
              ? nothing
              : html`<option value=${cameraId} selected>${STAFF_WORDS.cameraGone}</option>`
          }
          ${cameras.map(
            ({ deviceId, label }) =>
              html`<option value=${deviceId} ?selected=${deviceId === cameraId}>
                ${label === '' ? STAFF_WORDS.unnamedCamera : label}
              </option>`,
          )}
        </select></label
      >
      <div>
        <button type="button" @click=${stream === null ? this.show : this.hide}>
          ${stream === null ? STAFF_WORDS.picture : STAFF_WORDS.hidePicture}
        </button>
      </div>
      ${trouble === null ? nothing : html`<p role="status">${CHECK_WORDS[TROUBLE[trouble] ?? 'no-camera']}</p>`}
      ${
        stream === null
          ? nothing
          : html`<video
              aria-label=${STAFF_WORDS.pictureOf}
              autoplay
              muted
              playsinline
              .srcObject=${stream}
            ></video>`
      }`;
  }

  private async list() {
    this.cameras = 'mediaDevices' in navigator ? await listCameras().catch(() => []) : [];
  }

  private readonly choose = (event: Event) => {
    const { value } = event.currentTarget as HTMLSelectElement;
    const wasShown = this.stream !== null;
    this.hide();
    this.cameraId = value === '' ? null : value;
    this.dispatchEvent(new CameraChosenEvent(this.cameraId));
    if (wasShown) void this.show();
  };

  private readonly show = async () => {
    const { cameraId } = this;
    const opened = await openCamera(
      cameraId === null ? { facing: 'user' } : { deviceId: cameraId },
    );
    this.trouble = opened.ok ? null : opened.error;
    if (!opened.ok) return;
    if (this.isConnected) this.stream = opened.value;
    else stopCamera(opened.value);
    // A browser gives the names of cameras once one was allowed.
    await this.list();
  };

  private readonly hide = () => {
    stopCamera(this.stream);
    this.stream = null;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'camera-choice': CameraChoice;
  }
  interface HTMLElementEventMap {
    'camera-chosen': CameraChosenEvent;
  }
}
