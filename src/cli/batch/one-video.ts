import { join } from 'node:path';
import type { AnalysisProgress } from '#contract/analysis-api.ts';
import { parseReport } from '#core/report/parse.ts';
import type { Report } from '#core/report/report.ts';
import { reportText } from '#core/report/report-text.ts';
import { failure, messageOf, success, type Result } from '#core/result.ts';
import { sha256OfFile } from '../files/content-hash.ts';
import { writeWhole } from '../files/write-whole.ts';
import type { VideoFailure, VideoOrder } from '../video-report.ts';
import type { AnalysedLog } from './analysed-log.ts';
import { jobName } from './job-name.ts';
import type { ListedVideo } from '../input/listed-videos.ts';

/** What makes a report of a video: the app in a browser, or a stand-in of a test. */
export type Analyser = (
  path: string,
  order: VideoOrder,
  onProgress: (progress: AnalysisProgress) => void,
) => Promise<Result<Report, VideoFailure>>;

/** Why a video has no report in the folder. */
export interface NoReport {
  readonly code: VideoFailure['code'] | 'not-written' | 'fault';
  readonly sentence: string;
}

/** A report that lies in the folder; `asBefore`: it was there already. */
export interface Reported {
  readonly report: Report;
  readonly asBefore: boolean;
}

export type VideoEnd = Result<Reported, NoReport>;

/** Where reports go and what makes them. */
export interface Workplace {
  readonly out: string;
  readonly log: AnalysedLog;
  /** See `softwareOf`. */
  readonly software: string;
  readonly force: boolean;
}

/** The file of a video's report within the folder of reports. */
export function reportFile(name: string): string {
  return `${name}.report.json`;
}

/** Sees to it that a video's report lies in the folder. Never throws: a fault of ours costs this video only. */
export async function seenTo(
  video: ListedVideo,
  order: VideoOrder,
  { out, log, software, force }: Workplace,
  analyse: (path: string, order: VideoOrder) => ReturnType<Analyser>,
): Promise<VideoEnd> {
  const file = reportFile(video.name);
  try {
    const job = jobName(await contentOf(video.path), order, software);
    const before = force ? null : reportIn(log.textOf(file, job));
    if (before !== null) return success({ report: before, asBefore: true });
    const made = await analyse(video.path, order);
    if (!made.ok) return made;
    const text = reportText(made.value);
    const written = writeWhole(join(out, file), text);
    if (!written.ok) return failure({ code: 'not-written', sentence: written.error });
    log.note(file, job, text);
    return success({ report: made.value, asBefore: false });
  } catch (error) {
    const detail = messageOf(error);
    return failure({ code: 'fault', sentence: `A fault of Heelrise itself: ${detail}` });
  }
}

/** A file that cannot be read has no content; the analysis says why. */
async function contentOf(path: string): Promise<string> {
  return sha256OfFile(path).catch(() => 'unreadable');
}

/** A report as it was kept; null where there is none. */
export function reportIn(text: string | null): Report | null {
  if (text === null) return null;
  const report = parseReport(JSON.parse(text));
  return report.ok ? report.value : null;
}
