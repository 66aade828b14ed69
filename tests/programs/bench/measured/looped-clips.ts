import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';

/** A walk at 1080p, to the right and back, again and again: every pass is the same, which is nothing to the memory. */
export interface LoopedClips {
  readonly tenSeconds: string;
  readonly tenMinutes: string;
}

const WALK = 'src/sample/sample-side.mp4';
const WALK_S = 10;
const LONG_S = 600;
/** Mirrored, the walk begins where it ended: one walker who is followed all the way. */
const AND_BACK = 'scale=1920:1080,split[a][b];[b]hflip[c];[a][c]concat';

/**
 * As large as a phone's video, 8 Mb/s, so that a page that took the file into memory would show it. Without B-frames
 * the copies join without a gap in the timestamps.
 */
const LIKE_A_PHONE = [
  ...['-preset', 'veryfast', '-bf', '0'],
  ...['-b:v', '8M', '-minrate', '8M', '-maxrate', '8M', '-bufsize', '8M'],
  ...['-x264-params', 'nal-hrd=cbr'],
];

/** Makes both with ffmpeg, or takes those made before; null without ffmpeg. */
export function loopedClips(folder: string): LoopedClips | null {
  if (spawnSync('ffmpeg', ['-version'], { stdio: 'ignore' }).status !== 0) return null;
  mkdirSync(folder, { recursive: true });
  const tenSeconds = join(folder, 'walk-and-back-1080p-10s.mp4');
  const tenMinutes = join(folder, 'walk-and-back-1080p-10min.mp4');
  make(tenSeconds, ['-i', WALK, '-vf', AND_BACK, '-an', '-c:v', 'libx264', ...LIKE_A_PHONE]);
  const times = String(LONG_S / WALK_S - 1);
  make(tenMinutes, ['-stream_loop', times, '-i', tenSeconds, '-c', 'copy']);
  return { tenSeconds, tenMinutes };
}

function make(path: string, how: readonly string[]): void {
  if (existsSync(path)) return;
  // What ffmpeg was stopped in the middle of must not pass for a clip.
  const unfinished = `${path}.unfinished.mp4`;
  const parameters = ['-v', 'error', '-y', ...how, unfinished];
  const { status } = spawnSync('ffmpeg', parameters, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`ffmpeg did not make ${path}`);
  renameSync(unfinished, path);
}
