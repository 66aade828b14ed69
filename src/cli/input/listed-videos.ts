import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, isAbsolute, join, normalize, relative, resolve, sep } from 'node:path';
import { globSync, isDynamicPattern } from 'tinyglobby';
import { failure, success, type Result } from '#core/result.ts';

/** A video that was asked for. */
export interface ListedVideo {
  readonly path: string;
  /** Where its report goes within the folder of reports, without the ending; "/" between folders. */
  readonly name: string;
}

/** Files of a folder that are taken for videos. One that is named is taken as it is. */
export const VIDEO_FILE = /\.(?:mp4|m4v|mov|webm|mkv|avi|3gp)$/i;
/** Says that the list comes on standard input. */
const STDIN = '-';

/**
 * The videos behind files, folders, patterns and "-" (a list on standard input, a line or a zero byte between).
 * A video that is named has its report in the folder of reports itself; one found in a folder or by a pattern, or
 * listed with a relative path, keeps its folders. The failure is a sentence.
 */
export function listedVideos(
  sources: readonly string[],
  readList: () => string = () => readFileSync(0, 'utf8'),
): Result<ListedVideo[], string> {
  const found: ListedVideo[] = [];
  for (const source of sources) {
    const videos = source === STDIN ? inList(readList()) : behind(source, basename(source));
    if (!videos.ok) return videos;
    found.push(...videos.value);
  }
  return withoutClash(found);
}

function inList(text: string): Result<ListedVideo[], string> {
  const lines = text.split(text.includes('\0') ? '\0' : /\r?\n/).filter((line) => line !== '');
  if (lines.length === 0) return failure('The list on standard input is empty.');
  const found: ListedVideo[] = [];
  for (const line of lines) {
    const inside = !isAbsolute(line) && !normalize(line).startsWith('..');
    const videos = behind(line, inside ? slashed(normalize(line)) : basename(line));
    if (!videos.ok) return videos;
    found.push(...videos.value);
  }
  return success(found);
}

function behind(source: string, name: string): Result<ListedVideo[], string> {
  const there = statSync(source, { throwIfNoEntry: false });
  if (there?.isDirectory() === true) return inFolder(source);
  if (there === undefined && isDynamicPattern(source)) return byPattern(source);
  return success([{ path: source, name }]);
}

function inFolder(folder: string): Result<ListedVideo[], string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => !hidden(path) && VIDEO_FILE.test(path) && isFile(join(folder, path)))
    .sort();
  if (paths.length === 0) return failure(`${folder} holds no video.`);
  return success(paths.map((path) => ({ path: join(folder, path), name: slashed(path) })));
}

/** Where a pattern begins, its report's folders begin. */
function byPattern(pattern: string): Result<ListedVideo[], string> {
  const parts = slashed(pattern).split('/');
  const fixed = parts.slice(
    0,
    parts.findIndex((part) => isDynamicPattern(part)),
  );
  const start = fixed.length === 0 ? '.' : fixed.join('/') || '/';
  const paths = globSync(slashed(pattern), { onlyFiles: true, expandDirectories: false }).sort();
  if (paths.length === 0) return failure(`No file matches ${pattern}.`);
  return success(paths.map((path) => ({ path, name: slashed(relative(start, path)) })));
}

/** The same file is one video; two files may not have one report. */
function withoutClash(found: readonly ListedVideo[]): Result<ListedVideo[], string> {
  const byName = new Map<string, ListedVideo>();
  for (const video of found) {
    const other = byName.get(video.name);
    if (other !== undefined && resolve(other.path) !== resolve(video.path))
      return failure(`Two of the videos are named ${video.name}: one report each.`);
    byName.set(video.name, other ?? video);
  }
  return success([...byName.values()]);
}

/** Folders of a system and the shadow files that some write beside each file begin with a dot. */
function hidden(path: string): boolean {
  return slashed(path)
    .split('/')
    .some((part) => part.startsWith('.'));
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function slashed(path: string): string {
  return path.split(sep).join('/');
}
