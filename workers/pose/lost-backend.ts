import * as tf from '@tensorflow/tfjs';

/** Whether the graphics context under the running backend is gone: what it gives from then on means nothing. */
export function backendIsLost(): boolean {
  const backend = tf.backend() as {
    readonly gpgpu?: { readonly gl: { isContextLost(): boolean } };
    readonly device?: { readonly lost: Promise<unknown> };
  };
  if (backend.gpgpu !== undefined) return backend.gpgpu.gl.isContextLost();
  return backend.device !== undefined && lostDevices.has(watched(backend.device));
}

interface Device {
  readonly lost: Promise<unknown>;
}

const lostDevices = new WeakSet<Device>();
const watchedDevices = new WeakSet<Device>();

function watched(device: Device): Device {
  if (!watchedDevices.has(device)) {
    watchedDevices.add(device);
    void device.lost.then(() => lostDevices.add(device));
  }
  return device;
}
