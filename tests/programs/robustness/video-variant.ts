import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { failure, success, type Result } from '#core/result.ts';
import type { PictureSize } from './variants.ts';

/** Makes `out` from a video, unless it is there already. The failure is what ffmpeg says. */
export function madeVideo(
  video: string,
  parameters: readonly string[],
  out: string,
): Result<string, string> {
  if (existsSync(out)) return success(out);
  mkdirSync(dirname(out), { recursive: true });
  // A video that is not whole must not be taken for one the next time.
  const part = join(dirname(out), `part-${basename(out)}`);
  const asked = ['-v', 'error', '-y', '-i', video, '-an', '-c:v', 'libx264', '-preset', 'medium'];
  const made = run('ffmpeg', [...asked, ...parameters, '-pix_fmt', 'yuv420p', part]);
  if (!made.ok) return made;
  renameSync(part, out);
  return success(out);
}

/** Size of a video's pictures. */
export function pictureSize(video: string): Result<PictureSize, string> {
  const asked = ['-v', 'error', '-select_streams', 'v:0', '-show_entries', 'stream=width,height'];
  const said = run('ffprobe', [...asked, '-of', 'csv=p=0', video]);
  if (!said.ok) return said;
  const [widthPx = NaN, heightPx = NaN] = said.value.trim().split(',').map(Number);
  return success({ widthPx, heightPx });
}

function run(program: string, parameters: readonly string[]): Result<string, string> {
  const { error, status, stdout, stderr } = spawnSync(program, parameters, { encoding: 'utf8' });
  if (error !== undefined) return failure(`${program} cannot be run: ${error.message}`);
  return status === 0 ? success(stdout) : failure(`${program}: ${stderr.trim()}`);
}
