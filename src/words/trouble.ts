import type { AnalysisError } from '#contract/analysis-error.ts';

/** A problem as the reader meets it: what happened, what is safe, what to do. */
export interface Trouble {
  readonly what: string;
  readonly safe: string;
  readonly next: string;
}

const NOTHING_SENT = 'Nothing left your device.';
const TRY_ANOTHER = 'Open another film, record one, or try the sample walk.';
const HOW_TO_RECORD_H264 =
  'Record it again as H.264, which every browser can read. On an iPhone: Settings > Camera > Formats > Most ' +
  'Compatible. On Android: camera settings > video > turn off HEVC or "high efficiency". Or use another browser.';

/** Why a film gave no report, in words. */
export function analysisTrouble(error: AnalysisError): Trouble {
  switch (error.code) {
    case 'file-empty':
      return {
        what: 'This file is empty.',
        safe: NOTHING_SENT,
        next: 'Perhaps it was not copied whole. Copy it again, or open another film.',
      };
    case 'file-unreadable':
      return {
        what: 'The file could not be read: it was moved, or it is still in the cloud.',
        safe: NOTHING_SENT,
        next: 'Copy it onto this device first, then open it again.',
      };
    case 'container-unsupported':
      return {
        what: `No browser opens this kind of file: ${error.container}.`,
        safe: `Your film is unchanged. ${NOTHING_SENT}`,
        next: 'Save it as MP4 (H.264) with the program that made it, or film again with a phone.',
      };
    case 'index-missing':
      return {
        what: 'The recording was cut off before it was finished, so the file lacks its index.',
        safe: `Your film is unchanged. ${NOTHING_SENT}`,
        next: 'A video repair program may save it. Otherwise film again, and stop the recording before closing the camera.',
      };
    case 'file-damaged':
      return {
        what: 'This film is damaged: the file does not hold together.',
        safe: `Your film is unchanged. ${NOTHING_SENT}`,
        next: 'Copy it again from the camera or phone. If that does not help, film again.',
      };
    case 'not-a-video':
      return {
        what: 'This file is not a film that we can read.',
        safe: NOTHING_SENT,
        next: 'Open an MP4, MOV, WebM or MKV file, record a film here, or try the sample walk.',
      };
    case 'no-video-track':
      return {
        what: 'This file has sound but no picture.',
        safe: NOTHING_SENT,
        next: TRY_ANOTHER,
      };
    case 'codec-unsupported':
      return {
        what: `This browser cannot read the film: it is stored as ${codecName(error.codec)}.`,
        safe: `Your film is unchanged. ${NOTHING_SENT}`,
        next: HOW_TO_RECORD_H264,
      };
    case 'nothing-decoded':
      return {
        what: `The file says that it holds ${error.expectedFrames} pictures, but none could be read.`,
        safe: `Your film is unchanged. ${NOTHING_SENT}`,
        next: 'It may be damaged or cut off. If it plays elsewhere, copy it again; if not, film again.',
      };
    case 'too-few-frames':
      return {
        what: `This film has ${countOf(error.frames, 'picture')}. That is too short to see a walk.`,
        safe: NOTHING_SENT,
        next: 'Film at least five steps: about four seconds of walking across the picture.',
      };
    default:
      return machineTrouble(error);
  }
}

type MachineError = Extract<
  AnalysisError,
  { code: 'model-failed' | 'out-of-memory' | 'worker-crashed' | 'cancelled' }
>;

function machineTrouble(error: MachineError): Trouble {
  switch (error.code) {
    case 'model-failed':
      return {
        what: 'The part that finds a person in the picture could not start.',
        safe: `Your film is unchanged. ${NOTHING_SENT}`,
        next: `Load this page again. If that does not help, try another browser. (${error.detail})`,
      };
    case 'out-of-memory':
      return {
        what: 'This device ran out of memory while it watched the film.',
        safe: 'Your film is unchanged, and the app is ready again.',
        next: 'Close other tabs, choose the "lite" model, or cut the film to ten seconds, and try again.',
      };
    case 'worker-crashed':
      return {
        what: 'The analysis stopped without warning.',
        safe: 'Your film is unchanged, and the analysis has been started afresh.',
        next: `Try again. If it stops once more, try the "lite" model or a shorter film. (${error.detail})`,
      };
    case 'cancelled':
      return {
        what: 'You stopped the analysis.',
        safe: 'Your film is unchanged. Nothing was kept.',
        next: TRY_ANOTHER,
      };
  }
}

/** The name that people know a codec by. */
export function codecName(codec: string): string {
  const short = codec.toLowerCase();
  if (/^(hvc1|hev1|hevc|h\.?265)/.test(short)) return 'HEVC (H.265)';
  if (/^(avc|h\.?264)/.test(short)) return 'H.264';
  if (/^(av01|av1)/.test(short)) return 'AV1';
  if (/^(vp09|vp9)/.test(short)) return 'VP9';
  if (/^(vp08|vp8)/.test(short)) return 'VP8';
  if (/^(ap4|apc|aps|prores)/.test(short)) return 'ProRes';
  if (/^(mp4v|xvid|divx)/.test(short)) return 'MPEG-4 Part 2';
  return codec === '' ? 'a format that it does not know' : codec;
}

/** "1 step", "3 steps". */
export function countOf(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}
