import type {
  Analysis,
  AnalysisOptions,
  AnalysisProgress,
  Finding,
} from '#contract/analysis-api.ts';
import type { AnalysisError } from '#contract/analysis-error.ts';
import type { Report } from '#core/report/report.ts';
import { success, type Result } from '#core/result.ts';
import { SHELL_WORDS } from '#words/page/app-shell.ts';
import type { AnalysisClient } from './analysis-client.ts';

/** A file's report, or why there is none. */
export type ReportOutcome = Result<Report, AnalysisError>;

/** A report with how it was made, for the bench. */
export interface DescribedReport extends Pick<Analysis, 'report' | 'trial' | 'workers'> {
  /** How many were seen. */
  readonly peopleCount: number;
}
export type DescribedOutcome = Result<DescribedReport, AnalysisError>;

/** What the command line finds as `window.heelrise` on the page `#/batch`, and nowhere else. */
export interface BatchApi {
  /**
   * One file to a report, by the same client as the page. `onProgressName` names a function on `window`
   * that is given every progress; the empty string asks for none.
   */
  readonly analyse: (
    file: File,
    options: AnalysisOptions,
    onProgressName: string,
  ) => Promise<ReportOutcome>;
  /** The same, with how it was done. */
  readonly analysis: (
    file: File,
    options: AnalysisOptions,
    onProgressName: string,
  ) => Promise<DescribedOutcome>;
  /** The same, with everything that was found on the way: what a fit is made from. */
  readonly findings: (
    file: File,
    options: AnalysisOptions,
    onProgressName: string,
  ) => Promise<Result<{ readonly report: Report; readonly findings: Finding[] }, AnalysisError>>;
}

declare global {
  interface Window {
    heelrise?: BatchApi;
  }
}

/** Puts the file input `#batch-file` and `window.heelrise` on the page. Returns what takes them away again. */
export function openBatch(client: AnalysisClient): () => void {
  const input = document.createElement('input');
  input.type = 'file';
  input.id = 'batch-file';
  input.ariaLabel = SHELL_WORDS.batchVideo;
  document.body.append(input);
  const run: BatchApi['analysis'] = async (file, options, onProgressName) => {
    const outcome = await client.analyse(file, options, {
      onProgress: progressReceiver(onProgressName),
    });
    return outcome.ok ? success(described(outcome.value)) : outcome;
  };
  window.heelrise = {
    analyse: async (...asked) => {
      const outcome = await run(...asked);
      return outcome.ok ? success(outcome.value.report) : outcome;
    },
    analysis: run,
    findings: async (file, options, onProgressName) => {
      const findings: Finding[] = [];
      const outcome = await client.analyse(file, options, {
        onProgress: progressReceiver(onProgressName),
        onFinding: (finding) => findings.push(finding),
      });
      return outcome.ok ? success({ report: outcome.value.report, findings }) : outcome;
    },
  };
  return () => {
    input.remove();
    delete window.heelrise;
  };
}

function described({ report, crowd, trial, workers }: Analysis): DescribedReport {
  const alone = report.outcome.code === 'no-person' ? 0 : 1;
  return { report, trial, workers, peopleCount: crowd?.found.people.length ?? alone };
}

function progressReceiver(name: string): (progress: AnalysisProgress) => void {
  const receiver: unknown = name === '' ? undefined : Reflect.get(window, name);
  return isReceiver(receiver) ? receiver : () => undefined;
}

function isReceiver(value: unknown): value is (progress: AnalysisProgress) => void {
  return typeof value === 'function';
}
