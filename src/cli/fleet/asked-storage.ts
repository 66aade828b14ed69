import { failure, type Result } from '#core/result.ts';
import type { FleetArguments } from './fleet-arguments.ts';
import { openStorage } from './storage/open-storage.ts';
import type { Storage } from './storage/storage.ts';

/** The storage that the command line or the environment names. The failure is a sentence. */
export function askedStorage({
  videos,
  reports,
}: Pick<FleetArguments, 'videos' | 'reports'>): Result<Storage, string> {
  if (videos === null || reports === null)
    return failure(
      'Say with --videos and --reports (or HEELRISE_VIDEOS and HEELRISE_REPORTS) where they lie.',
    );
  return openStorage(videos, reports);
}
