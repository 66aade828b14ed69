import type { FrameAnalyser } from './frame-analyser.ts';
import { RemoteAnalyser, type AnalyserSetup } from './remote-analyser.ts';

let remotes: RemoteAnalyser[] = [];

/** Analysers in workers of their own, getting ready; the workers of the last clip are warm. */
export function analyserPool(count: number, order: AnalyserSetup): Promise<FrameAnalyser>[] {
  for (const surplus of remotes.slice(count)) surplus.end();
  remotes = remotes.slice(0, count).filter((remote) => !remote.isLost);
  while (remotes.length < count) remotes.push(new RemoteAnalyser());
  return remotes.map((remote) => {
    const analyser = remote.take(order);
    // One that fails to start is left out; a new worker takes its place for the next clip.
    analyser.catch(() => remote.end());
    return analyser;
  });
}

/** Lets every worker go of its clip. */
export function releaseAnalysers(): void {
  for (const remote of remotes) remote.release();
}
