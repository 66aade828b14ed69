const PREFIX = 'heelrise-film-';

/**
 * Holds a video for this tab while it is analysed; the browser lets go when the tab goes. Gives what lets go sooner,
 * or null if another tab holds it or the browser has no locks.
 */
export function holdVideo(id: string): Promise<(() => void) | null> {
  if (!('locks' in navigator)) return Promise.resolve(null);
  return new Promise((resolve) => {
    const held = (lock: Lock | null) => {
      if (lock === null) {
        resolve(null);
        return undefined;
      }
      return new Promise<void>((release) => resolve(release));
    };
    navigator.locks.request(PREFIX + id, { ifAvailable: true }, held).catch(() => resolve(null));
  });
}

/** The videos that some tab is analysing now. */
export async function heldVideos(): Promise<ReadonlySet<string>> {
  const { held = [] } = await navigator.locks.query();
  const names = held.flatMap(({ name }) => (name?.startsWith(PREFIX) === true ? [name] : []));
  return new Set(names.map((name) => name.slice(PREFIX.length)));
}
