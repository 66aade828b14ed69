import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { failure, success, type Result } from '#core/result.ts';
import { parseLabTruth, type LabTruth } from './lab-truth.ts';

const ENDING = '.json';

/** A clip, and what is true of it. */
export interface KnownClip {
  readonly name: string;
  readonly video: string;
  readonly truth: LabTruth;
}

/** Every NAME.mp4 of the folder beside which there is a NAME.json, by name. The failure is a sentence. */
export function clipsWithTruth(folder: string): Result<readonly KnownClip[], string> {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
    return failure(`${folder}: there is no such folder.`);
  }
  const names = readdirSync(folder)
    .filter((file) => file.endsWith(ENDING))
    .map((file) => file.slice(0, -ENDING.length))
    .filter((name) => existsSync(join(folder, `${name}.mp4`)))
    .sort();
  const clips: KnownClip[] = [];
  for (const name of names) {
    const file = join(folder, `${name}${ENDING}`);
    const document = readJson(file);
    const truth = document.ok ? parseLabTruth(document.value) : document;
    if (!truth.ok) return failure(`${file} is no truth file: ${truth.error}`);
    clips.push({ name, video: join(folder, `${name}.mp4`), truth: truth.value });
  }
  if (clips.length > 0) return success(clips);
  return failure(`${folder}: there is no clip with its truth in it (NAME.mp4 and NAME.json).`);
}

/** The document in a JSON file; the failure is what the reader says. */
export function readJson(file: string): Result<unknown, string> {
  try {
    return success(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    return failure(error instanceof Error ? error.message : String(error));
  }
}
