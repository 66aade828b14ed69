import { failure, success, type Result } from '#core/result.ts';
import { FolderStorage } from './folder.ts';
import { bucketOf, S3Storage } from './s3.ts';
import type { Storage } from './storage.ts';

/** The storage behind two addresses, each a folder or "s3://bucket/prefix". The failure is a sentence. */
export function openStorage(videos: string, reports: string): Result<Storage, string> {
  const [videoBucket, reportBucket] = [bucketOf(videos), bucketOf(reports)];
  if (videoBucket === null && reportBucket === null)
    return success(new FolderStorage(videos, reports));
  if (videoBucket === null || reportBucket === null)
    return failure('Videos and reports lie both in folders or both in buckets.');
  return success(S3Storage.open(videoBucket, reportBucket));
}
