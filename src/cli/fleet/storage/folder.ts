import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { failure, success, type Result } from '#core/result.ts';
import { writeWhole } from '../../files/write-whole.ts';
import { listedVideos } from '../../input/listed-videos.ts';
import { isInside, type Storage, type VideoHere } from './storage.ts';

/** Two folders that every machine of the fleet sees: videos are read where they lie. */
export class FolderStorage implements Storage {
  constructor(
    private readonly videos: string,
    private readonly reports: string,
  ) {}

  videosIn(folder: string): Promise<Result<string[], string>> {
    const found = listedVideos([join(this.videos, folder)]);
    if (!found.ok) return Promise.resolve(found);
    const before = folder === '' ? '' : `${folder.replace(/\/$/, '')}/`;
    return Promise.resolve(success(found.value.map(({ name }) => `${before}${name}`)));
  }

  video(name: string): Promise<Result<VideoHere, string>> {
    const path = join(this.videos, name);
    const there = isInside(name) && (statSync(path, { throwIfNoEntry: false })?.isFile() ?? false);
    if (!there) return Promise.resolve(failure('There is no such video in the shared folder.'));
    return Promise.resolve(success({ path, release: () => Promise.resolve() }));
  }

  putReport(name: string, text: string): Promise<Result<null, string>> {
    return Promise.resolve(writeWhole(join(this.reports, name), text));
  }

  report(name: string): Promise<Result<string | null, string>> {
    const path = join(this.reports, name);
    return Promise.resolve(success(existsSync(path) ? readFileSync(path, 'utf8') : null));
  }
}
