import { reportText } from '#core/report/report-text.ts';
import { failure, success, type Result } from '#core/result.ts';
import type { Analyser, NoReport } from '../batch/one-video.ts';
import { reportFile, reportIn } from '../batch/one-video.ts';
import { visitText } from '../batch/visits.ts';
import type { FleetJob, VideoJob, VisitJob } from './job.ts';
import type { Storage } from './storage/storage.ts';

/** Why a job gave nothing. `final`: another try would end the same way. */
export interface JobFailure {
  readonly code: NoReport['code'] | 'storage';
  readonly sentence: string;
  readonly final: boolean;
}

/** What another try, or another machine, may mend: everything else is said by the video itself. */
const MAY_PASS: readonly NoReport['code'][] = [
  'worker-crashed',
  'out-of-memory',
  'model-failed',
  'app-file-wrong',
  'app-unreachable',
  'file-missing',
  'file-unreadable',
  'cancelled',
];

/** Does a job to its end: the same job writes the same report, however often it is done. */
export function doJob(
  job: FleetJob,
  storage: Storage,
  analyse: Analyser,
): Promise<Result<string, JobFailure>> {
  return job.kind === 'video' ? doVideo(job, storage, analyse) : doVisit(job, storage);
}

async function doVideo(
  { name, order }: VideoJob,
  storage: Storage,
  analyse: Analyser,
): Promise<Result<string, JobFailure>> {
  const video = await storage.video(name);
  if (!video.ok) return trouble(video.error);
  try {
    const made = await analyse(video.value.path, order, () => undefined);
    if (!made.ok) {
      const { code, sentence } = made.error;
      return failure({ code, sentence, final: !MAY_PASS.includes(code) });
    }
    const put = await storage.putReport(reportFile(name), reportText(made.value));
    return put.ok ? success(made.value.outcome.code) : trouble(put.error);
  } finally {
    await video.value.release();
  }
}

async function doVisit(
  { file, names }: VisitJob,
  storage: Storage,
): Promise<Result<string, JobFailure>> {
  const reports = [];
  for (const name of names) {
    const text = await storage.report(reportFile(name));
    if (!text.ok) return trouble(text.error);
    const report = reportIn(text.value);
    if (report !== null) reports.push(report);
  }
  const visit = visitText(reports);
  if (visit === null) return success('no video of this visit gave a report');
  const put = await storage.putReport(file, visit);
  return put.ok ? success(`${reports.length} videos joined`) : trouble(put.error);
}

function trouble(sentence: string): Result<never, JobFailure> {
  return failure({ code: 'storage', sentence, final: false });
}
