import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';

/** A walk at 1080p, played again and again: every stride is the same, which is nothing to the memory. */
export interface LoopedClips {
  readonly tenSeconds: string;
  readonly tenMinutes: string;
}

const WALK = 'src/sample/sample-side.mp4';
const WALK_S = 5;

/**
 * As large as a phone's film, 8 Mb/s, so that a page that took the file into memory would show it. Without B-frames
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
  const once = join(folder, 'walk-1080p.mp4');
  make(once, ['-i', WALK, '-vf', 'scale=1920:1080', '-an', '-c:v', 'libx264', ...LIKE_A_PHONE]);
  const looped = (name: string, seconds: number): string => {
    const path = join(folder, name);
    make(path, ['-stream_loop', String(seconds / WALK_S - 1), '-i', once, '-c', 'copy']);
    return path;
  };
  return {
    tenSeconds: looped('walk-1080p-10s.mp4', 10),
    tenMinutes: looped('walk-1080p-10min.mp4', 600),
  };
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
