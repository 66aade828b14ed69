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
  private readonly lost: Promise<null>;
  private giveUp: () => void = () => undefined;

  constructor(startWorker: () => Worker = startAnalysisWorker) {
    this.connection = connect(startWorker());
    const ended = new Promise<null>((resolve) => {
      this.giveUp = () => resolve(null);
    });
    this.lost = Promise.race([this.connection.died.then(() => null), ended]);
  }

  /** Whether pictures can be looked at from now on. */
  async start(backend: BackendName): Promise<boolean> {
    const started = this.connection.api.startLive(backend).catch(() => false);
    return (await Promise.race([started, this.lost])) ?? false;
  }

  /** The person in one picture, or null when the worker is lost. The picture is given away. */
  async look(picture: ImageBitmap, timeS: number): Promise<CoachLook | null> {
    const looked = this.connection.api.look(transfer(picture, [picture]), timeS);
    return await Promise.race([looked.catch(() => null), this.lost]);
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
}
