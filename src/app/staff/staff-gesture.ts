const TAPS = 5;
const WITHIN_MS = 3000;
/** Of the shorter side of the screen. */
const CORNER_SHARE = 0.12;

/**
 * Opens the staff page for five taps within three seconds in the upper right corner, where nothing is pressed and no
 * child reaches by chance, or for Ctrl + Alt + S. Returns what ends the watching.
 */
export function watchStaffGesture(open: () => void): () => void {
  const gone = new AbortController();
  const options = { signal: gone.signal, capture: true, passive: true };
  let taps: number[] = [];
  const tap = ({ clientX, clientY, timeStamp }: PointerEvent) => {
    const corner = CORNER_SHARE * Math.min(innerWidth, innerHeight);
    const isThere = clientX >= innerWidth - corner && clientY <= corner;
    taps = isThere ? [...taps.filter((at) => timeStamp - at <= WITHIN_MS), timeStamp] : [];
    if (taps.length < TAPS) return;
    taps = [];
    open();
  };
  const press = ({ ctrlKey, altKey, code }: KeyboardEvent) => {
    if (ctrlKey && altKey && code === 'KeyS') open();
  };
  window.addEventListener('pointerdown', tap, options);
  window.addEventListener('keydown', press, options);
  return () => gone.abort();
}
