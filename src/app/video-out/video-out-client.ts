import { proxy, wrap } from 'comlink';
import { startWorker } from '#contract/start-worker.ts';
import type {
  DrawFrames,
  MadeVideo,
  VideoOutApi,
  VideoOutError,
  VideoOutRequest,
} from '#contract/video-out.ts';
import { failure, type Result } from '#core/result.ts';
import { endpointUntil } from '../worker/endpoint-until.ts';
import videoOutWorker from '../../../workers/video-out/video-out.worker.ts?worker&url';

export type MadeOutcome = Result<MadeVideo, VideoOutError>;

/**
 * Makes one video in a worker of its own, which ends with it. Always settles: a crash of the worker and an abort do,
 * too.
 */
export async function makeVideo(
  request: VideoOutRequest,
  draw: DrawFrames,
  { signal, onProgress }: { signal: AbortSignal; onProgress: (share: number) => void },
): Promise<MadeOutcome> {
  if (signal.aborted) return failure('cancelled');
  if (typeof OffscreenCanvas === 'undefined' || typeof VideoDecoder === 'undefined')
    return failure('cannot-encode');
  const worker = startWorker(videoOutWorker, 'video-out');
  const over = new AbortController();
  const died = new Promise<MadeOutcome>((resolve) => {
    worker.addEventListener('error', (event) => {
      // Handled here: it becomes a sentence on the screen, not a line in the console.
      event.preventDefault();
      resolve(failure('failed'));
    });
    signal.addEventListener('abort', () => resolve(failure('cancelled')), { once: true });
  });
  try {
    const api = wrap<VideoOutApi>(endpointUntil(worker, over.signal));
    const made = api.make(request, proxy(draw), proxy(onProgress));
    return await Promise.race([made, died]);
  } catch {
    return failure('failed');
  } finally {
    over.abort('ended');
    worker.terminate();
  }
}
