/**
 * What `work` gives; null when it showed no sign of life for `limitMs`. It calls `alive` at each step: a long file on a
 * slow device is not a file that leads the demuxer round in circles.
 */
export async function orSilence<Value>(
  limitMs: number,
  work: (alive: () => void) => Promise<Value>,
): Promise<Value | null> {
  let silent: () => void = () => undefined;
  const silence = new Promise<null>((resolve) => {
    silent = () => resolve(null);
  });
  let timer = setTimeout(silent, limitMs);
  const alive = () => {
    clearTimeout(timer);
    timer = setTimeout(silent, limitMs);
  };
  try {
    return await Promise.race([work(alive), silence]);
  } finally {
    clearTimeout(timer);
  }
}
