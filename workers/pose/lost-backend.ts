import * as tf from '@tensorflow/tfjs';

/** A graphics context or device, and who waits for something of it. */
interface Watch {
  isLost: boolean;
  readonly waiting: Set<() => void>;
}

/** Of each graphics context that is in use, as long as it is: they are TensorFlow.js's, not an engine's. */
const watches = new WeakMap<object, Watch>();

/**
 * The outcome of work on the running backend; rejects when the graphics under it are lost. What a lost context gives
 * means nothing, and what was asked of it may never come at all.
 */
export function unlessLost<Value>(work: Promise<Value>): Promise<Value> {
  const watch = watchOfBackend();
  if (watch === null) return work;
  return new Promise((resolve, reject) => {
    const lost = () => reject(new Error('the graphics context is lost'));
    // Not a race with one long promise: that would keep every outcome until the context is gone.
    watch.waiting.add(lost);
    work
      .finally(() => watch.waiting.delete(lost))
      .then((value) => (watch.isLost ? lost() : resolve(value)), reject);
    if (watch.isLost) lost();
  });
}

/** Null where no graphics are in use. */
function watchOfBackend(): Watch | null {
  const { gpgpu, device } = tf.backend() as {
    readonly gpgpu?: { readonly gl: WebGLRenderingContext & { readonly canvas: OffscreenCanvas } };
    readonly device?: { readonly lost: Promise<unknown> };
  };
  const graphics = gpgpu?.gl ?? device;
  if (graphics === undefined) return null;
  const known = watches.get(graphics);
  if (known !== undefined) return known;
  const watch: Watch = { isLost: gpgpu?.gl.isContextLost() ?? false, waiting: new Set() };
  watches.set(graphics, watch);
  const lose = () => {
    // For good: a context that comes back has none of our weights.
    watch.isLost = true;
    for (const lost of watch.waiting) lost();
  };
  gpgpu?.gl.canvas.addEventListener('webglcontextlost', lose);
  void device?.lost.then(lose);
  return watch;
}
