/** Android's key, in the file's metadata, for the rate at which the camera filmed. */
const ANDROID_CAPTURE_FPS = 'com.android.capture.fps';
/** A phone notes 30 for a video of 29.97 or 29.6 pictures a second: only a clear difference is slow motion. */
const SAME_RATE = 1.25;

/**
 * Frames a second at which the camera filmed, where the file tells of slow motion or time lapse; null where it
 * tells nothing or plays at the rate at which it was filmed. Slow motion rendered by an iPhone leaves no trace.
 */
export function captureFps(
  raw: Readonly<Record<string, unknown>>,
  storedFps: number,
): number | null {
  const fps = numberIn(raw[ANDROID_CAPTURE_FPS]);
  if (fps === null || !(fps > 0) || !(storedFps > 0)) return null;
  const ratio = fps / storedFps;
  return ratio > SAME_RATE || ratio < 1 / SAME_RATE ? fps : null;
}

/** Android writes a 32-bit float, other programs the digits. */
function numberIn(value: unknown): number | null {
  if (typeof value === 'number') return value;
  if (typeof value === 'string' && value.trim() !== '') {
    const number = Number(value);
    return Number.isFinite(number) ? number : null;
  }
  if (value instanceof Uint8Array && (value.byteLength === 4 || value.byteLength === 8)) {
    const view = new DataView(value.buffer, value.byteOffset, value.byteLength);
    return value.byteLength === 4 ? view.getFloat32(0) : view.getFloat64(0);
  }
  return null;
}
