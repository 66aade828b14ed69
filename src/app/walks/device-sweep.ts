import { listClips, removeClip } from '../storage/clip-store.ts';
import { heldVideos } from '../storage/video-lock.ts';
import type { HistoryStore } from './history-store.ts';
import type { UnfinishedVideos } from '../storage/unfinished-videos.ts';
import type { WalkBin } from './walk-bin.ts';

/** A video younger than this may just be on its way into a database, by a tab that holds no lock. */
const SETTLED_AFTER_MS = 10 * 60 * 1000;

/**
 * Deletes from this device what nobody can reach any more or what was to be kept for a time: whatever screen the
 * home page is opened at. Deletes nothing where it cannot be known what belongs to whom.
 */
export async function sweepDevice(
  history: Pick<HistoryStore, 'ids' | 'remove'>,
  unfinished: Pick<UnfinishedVideos, 'ids' | 'deleteOld'>,
  bin: Pick<WalkBin, 'old'>,
  nowMs = Date.now(),
): Promise<void> {
  try {
    await unfinished.deleteOld(nowMs);
    await history.remove(...(await bin.old(nowMs)));
    await deleteNameless(history, unfinished, nowMs);
  } catch {
    // Storage is blocked, or a database cannot be read: another start will do it.
  }
}

/** Videos that neither database names, and that no tab works on. */
async function deleteNameless(
  history: Pick<HistoryStore, 'ids'>,
  unfinished: Pick<UnfinishedVideos, 'ids'>,
  nowMs: number,
): Promise<void> {
  const clips = await listClips();
  const settled = clips.filter(({ changedAtMs }) => nowMs - changedAtMs > SETTLED_AFTER_MS);
  if (settled.length === 0) return;
  // In this order: a video goes from the unfinished ones to the history, not back.
  const begun = await unfinished.ids();
  const kept = await history.ids();
  const held = await heldVideos();
  const named = new Set([...begun, ...kept, ...held]);
  for (const { id } of settled) if (!named.has(id)) await removeClip(id);
}
