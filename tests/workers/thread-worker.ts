import { expose } from 'comlink';
import { lifeMessage, type LifeSign } from '#contract/life-signs.ts';

/** A worker whose other end is in this thread. */
export class ThreadWorker extends EventTarget {
  ended = false;
  private readonly ports = new MessageChannel();

  constructor(api: object) {
    super();
    expose(api, this.ports.port2);
    this.ports.port1.onmessage = ({ data }: MessageEvent<unknown>) => this.say(data);
  }

  /** As it is handed to who starts one. */
  get worker(): Worker {
    return this as unknown as Worker;
  }

  postMessage(message: unknown, transfer: Transferable[] = []): void {
    this.ports.port1.postMessage(message, transfer);
  }

  terminate(): void {
    this.ended = true;
    this.ports.port1.close();
  }

  /** Ends as a worker does in which an error was not caught; one that was never loaded has no message. */
  crash(message?: string): void {
    this.dispatchEvent(Object.assign(new Event('error', { cancelable: true }), { message }));
  }

  sign(sign: LifeSign): void {
    this.say(lifeMessage(sign));
  }

  private say(data: unknown): void {
    if (!this.ended) this.dispatchEvent(new MessageEvent('message', { data }));
  }
}
