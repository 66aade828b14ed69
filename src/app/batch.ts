import type { AnalysisOptions, AnalysisProgress } from '#contract/analysis-api.ts';
import type { AnalysisClient, AnalysisOutcome } from './analysis-client.ts';

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
  ) => Promise<AnalysisOutcome>;
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
  input.ariaLabel = 'Film for the command line';
  document.body.append(input);
  window.heelrise = {
    analyse: (file, options, onProgressName) =>
      client.analyse(file, options, { onProgress: progressReceiver(onProgressName) }),
  };
  return () => {
    input.remove();
    delete window.heelrise;
  };
}

function progressReceiver(name: string): (progress: AnalysisProgress) => void {
  const receiver: unknown = name === '' ? undefined : Reflect.get(window, name);
  return isReceiver(receiver) ? receiver : () => undefined;
}

function isReceiver(value: unknown): value is (progress: AnalysisProgress) => void {
  return typeof value === 'function';
}
