import { createWriteStream, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type * as Sdk from '@aws-sdk/client-s3';
import { failure, messageOf, success, type Result } from '#core/result.ts';
import { VIDEO_FILE } from '../../input/listed-videos.ts';
import type { Storage, VideoHere } from './storage.ts';

/** A bucket and the beginning of its keys: "s3://bucket/prefix". */
export interface Bucket {
  readonly name: string;
  /** Empty, or ending in "/". */
  readonly prefix: string;
}

/** Reads "s3://bucket/prefix"; null where it is none. */
export function bucketOf(address: string): Bucket | null {
  const match = /^s3:\/\/([^/]+)\/?(.*)$/.exec(address);
  if (match === null) return null;
  const [, name = '', prefix = ''] = match;
  return { name, prefix: prefix === '' ? '' : `${prefix.replace(/\/$/, '')}/` };
}

/** An S3-compatible store: a video is copied to this machine while it is worked on. A put is whole or not at all. */
export class S3Storage implements Storage {
  private constructor(
    private readonly sdk: typeof Sdk,
    private readonly client: Sdk.S3Client,
    private readonly videos: Bucket,
    private readonly reports: Bucket,
  ) {}

  /**
   * Address, region, keys and TLS are those of the environment (AWS_ENDPOINT_URL_S3, AWS_REGION, AWS_ACCESS_KEY_ID ...).
   * The library is an optional part: it is loaded here. Throws if it is missing.
   */
  static open(videos: Bucket, reports: Bucket): S3Storage {
    // What runs our TypeScript loads nothing once the command has begun; Node does.
    const sdk = createRequire(import.meta.url)('@aws-sdk/client-s3') as typeof Sdk;
    // Stores on one's own network have a path for each bucket, not a name of its own.
    const forcePathStyle = process.env['AWS_ENDPOINT_URL_S3'] !== undefined;
    return new S3Storage(sdk, new sdk.S3Client({ forcePathStyle }), videos, reports);
  }

  videosIn(folder: string): Promise<Result<string[], string>> {
    return sentenced(async () => {
      const { name, prefix } = this.videos;
      const below = folder === '' ? prefix : `${prefix}${folder.replace(/\/$/, '')}/`;
      const pages = this.sdk.paginateListObjectsV2(
        { client: this.client },
        { Bucket: name, Prefix: below },
      );
      const names: string[] = [];
      for await (const page of pages) {
        for (const { Key = '' } of page.Contents ?? []) {
          if (VIDEO_FILE.test(Key)) names.push(Key.slice(prefix.length));
        }
      }
      return names.sort();
    });
  }

  async video(name: string): Promise<Result<VideoHere, string>> {
    const asked = await sentenced(() => this.get(this.videos, name));
    if (!asked.ok) return asked;
    const { Body, ContentLength = 0 } = asked.value;
    if (!(Body instanceof Readable)) return failure('The store gave no content.');
    if (ContentLength > freeBytes()) {
      Body.destroy();
      const size = (ContentLength / 1e9).toFixed(1);
      return failure(`This machine has no room for a copy of this video: it is ${size} GB.`);
    }
    return sentenced(() => copied(Body, basename(name)));
  }

  putReport(name: string, text: string): Promise<Result<null, string>> {
    return sentenced(async () => {
      const { name: Bucket, prefix } = this.reports;
      await this.client.send(
        new this.sdk.PutObjectCommand({
          Bucket,
          Key: `${prefix}${name}`,
          Body: text,
          ContentType: 'application/json',
        }),
      );
      return null;
    });
  }

  report(name: string): Promise<Result<string | null, string>> {
    return sentenced(async () => {
      try {
        const { Body } = await this.get(this.reports, name);
        return (await Body?.transformToString()) ?? null;
      } catch (error) {
        if (error instanceof this.sdk.NoSuchKey) return null;
        throw error;
      }
    });
  }

  private get({ name: Bucket, prefix }: Bucket, name: string) {
    return this.client.send(new this.sdk.GetObjectCommand({ Bucket, Key: `${prefix}${name}` }));
  }
}

/** A copy on this machine; nothing of it is left where it cannot be made whole. */
async function copied(content: Readable, name: string): Promise<VideoHere> {
  const folder = mkdtempSync(join(tmpdir(), 'heelrise-'));
  const release = () => {
    rmSync(folder, { recursive: true, force: true });
    return Promise.resolve();
  };
  try {
    const path = join(folder, name);
    await pipeline(content, createWriteStream(path));
    return { path, release };
  } catch (error) {
    await release();
    throw error;
  }
}

function freeBytes(): number {
  const { bavail, bsize } = statfsSync(tmpdir());
  return bavail * bsize;
}

async function sentenced<Value>(work: () => Promise<Value>): Promise<Result<Value, string>> {
  try {
    return success(await work());
  } catch (error) {
    return failure(`The store says: ${messageOf(error)}`);
  }
}
