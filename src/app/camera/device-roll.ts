/** How quickly the reading follows: a hand that puts the phone down shakes. */
const SMOOTHING = 0.2;
/** A device that lies on its back has no roll to speak of: gravity along the screen, metres a second squared. */
const LEAST_ALONG_SCREEN = 4;

/** Asked for while a button is pressed: some phones give their sensors only then. Never rejects. */
export async function allowSensors(): Promise<void> {
  if (typeof DeviceMotionEvent === 'undefined') return;
  const asking = DeviceMotionEvent as unknown as { requestPermission?: () => Promise<string> };
  await asking.requestPermission?.().catch(() => undefined);
}

/**
 * Tells how far the device is turned against the level, in degrees, clockwise positive; null where it lies flat. It
 * never calls where there is no sensor. Returns what ends it.
 */
export function watchRoll(tell: (rollDeg: number | null) => void): () => void {
  let smooth: { readonly x: number; readonly y: number } | null = null;
  const hear = ({ accelerationIncludingGravity }: DeviceMotionEvent) => {
    const [x, y] = [
      accelerationIncludingGravity?.x ?? null,
      accelerationIncludingGravity?.y ?? null,
    ];
    if (x === null || y === null) return;
    smooth =
      smooth === null
        ? { x, y }
        : { x: smooth.x + SMOOTHING * (x - smooth.x), y: smooth.y + SMOOTHING * (y - smooth.y) };
    tell(rollOf(smooth.x, smooth.y, screenAngleDeg()));
  };
  window.addEventListener('devicemotion', hear);
  return () => window.removeEventListener('devicemotion', hear);
}

/**
 * Roll of the picture from gravity along the device's own axes (x to the right, y to the top of its upright screen)
 * and how far the picture is turned on it.
 */
export function rollOf(x: number, y: number, screenDeg: number): number | null {
  if (Math.hypot(x, y) < LEAST_ALONG_SCREEN) return null;
  const deviceDeg = (Math.atan2(x, y) * 180) / Math.PI;
  const rollDeg = -(deviceDeg - screenDeg);
  // A phone on its head is level, too; and some phones tell gravity the other way round.
  return ((((rollDeg + 90) % 180) + 180) % 180) - 90;
}

function screenAngleDeg(): number {
  return 'orientation' in screen ? screen.orientation.angle : 0;
}
