import { sha256OfText } from '../files/content-hash.ts';
import type { VideoOrder } from '../video-report.ts';

/**
 * Names the work on one video by all that its report depends on: the bytes of the video, the app with its networks
 * (`software`), and what was asked. The same name means the same report, but for the file's own name in it.
 */
export function jobName(videoSha256: string, order: VideoOrder, software: string): string {
  const { model, heightM, trueFps, landmarks } = order;
  return sha256OfText(
    JSON.stringify([videoSha256, software, model, heightM, trueFps, landmarks]),
  ).slice(0, 32);
}
