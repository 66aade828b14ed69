/**
 * Calls `hear` when the worker dies. `died` is as old as the worker and holds what waits for it as long: whoever has their
 * answer calls what is returned, and is held no longer.
 */
export function whenDied<Death>(died: Promise<Death>, hear: (death: Death) => void): () => void {
  let heard: ((death: Death) => void) | null = hear;
  void died.then((death) => heard?.(death));
  return () => {
    heard = null;
  };
}
