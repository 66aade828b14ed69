import type { ClipContext } from '../passes/clip-context.ts';
import type { WalkReading } from '../passes/read-walk.ts';
import type { Report } from '../report/report.ts';
import { joinPasses } from './join-passes.ts';
import { passReport } from './write-pass.ts';

/** What was measured of a clip as its report: rounded and named, several passes pooled. */
export function walkReport({ track, passes, notices }: WalkReading, clip: ClipContext): Report {
  const reported = passes.map((one) => ({ ...one, report: passReport(one.reading) }));
  return {
    schemaVersion: 1,
    software: clip.software,
    video: clip.video,
    notices: [...notices],
    ...joinPasses(track, reported),
  };
}
