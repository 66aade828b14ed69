import type { FrameAnalyser } from './frame-analyser.ts';
import { RemoteAnalyser, type AnalyserSetup } from './remote-analyser.ts';

/** Analysers in workers of their own, which stay warm from clip to clip. */
export class AnalyserPool {
  #remotes: RemoteAnalyser[] = [];

  /** So many analysers, getting ready for a clip. */
  take(count: number, setup: AnalyserSetup): Promise<FrameAnalyser>[] {
    for (const surplus of this.#remotes.slice(count)) surplus.end();
    this.#remotes = this.#remotes.slice(0, count).filter((remote) => !remote.isLost);
    while (this.#remotes.length < count) this.#remotes.push(new RemoteAnalyser());
    return this.#remotes.map((remote) => {
      const analyser = remote.take(setup);
      // One that fails to start is left out; a new worker takes its place for the next clip.
      analyser.catch(() => remote.end());
      return analyser;
    });
  }

  /** Lets every worker go of its clip. */
  release(): void {
    for (const remote of this.#remotes) remote.release();
  }
}
