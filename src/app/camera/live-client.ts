import { transfer } from 'comlink';
import type { BackendName } from '#contract/backend.ts';
import type { CoachLook } from '#core/coach/coach-look.ts';
import {
  connect,
  startAnalysisWorker,
  type WorkerConnection,
} from '../worker/worker-connection.ts';

/**
 * Looks at camera pictures in a worker of its own, so that a video under analysis is not disturbed. Whatever goes
 * wrong there only means that nothing is seen: no call rejects, and none waits for a dead worker.
 */
export class LiveClient {
  private readonly connection: WorkerConnection;
  private isLost = false;
  /** Who waits for an answer. Raced with one promise as old as the worker, every answer would be as old, too. */
  private readonly whoWait = new Set<() => void>();

  constructor(startWorker: () => Worker = startAnalysisWorker) {
    this.connection = connect(startWorker());
    void this.connection.died.then(() => this.giveUp());
  }

  /** Whether pictures can be looked at from now on. */
  async start(backend: BackendName): Promise<boolean> {
    return (await this.answer(this.connection.api.startLive(backend))) ?? false;
  }

  /** The person in one picture, or null when the worker is lost. The picture is given away. */
  async look(picture: ImageBitmap, timeS: number): Promise<CoachLook | null> {
    return await this.answer(this.connection.api.look(transfer(picture, [picture]), timeS));
  }

  /** The next picture may show someone else. */
  forget(): void {
    void this.connection.api.stopLive().catch(() => undefined);
  }

  /** Ends the worker; calls under way give null. */
  end(): void {
    this.connection.end();
    this.giveUp();
  }

  private giveUp(): void {
    this.isLost = true;
    for (const goOn of this.whoWait) goOn();
    this.whoWait.clear();
  }

  /** What the worker says; null where it fails, and where it is lost before. */
  private answer<Answer>(asked: Promise<Answer>): Promise<Answer | null> {
    if (this.isLost) return Promise.resolve(null);
    return new Promise((resolve) => {
      const goOn = () => resolve(null);
      this.whoWait.add(goOn);
      void asked.then(resolve, goOn).finally(() => this.whoWait.delete(goOn));
    });
  }
}
