import { msg, str } from '@lit/localize';
import type { AnalysisError } from '#contract/analysis-error.ts';
import { wordTable } from '../base/word-table.ts';

/** A problem as the reader meets it: what happened, what is safe, what to do. */
export interface Trouble {
  readonly what: string;
  readonly safe: string;
  readonly next: string;
}

const SAFE_WORDS = wordTable({
  nothingSent: () => msg('Nothing left your device.'),
  videoSafe: () => msg('Your video is unchanged. Nothing left your device.'),
  unchanged: () => msg('Your video is unchanged. Nothing left your device.'),
});

function tryAnother(): string {
  return msg('Open another video, record one, or try the sample walk.');
}

function howToRecordH264(): string {
  return msg(
    'Record it again as H.264, which every browser can read. On an iPhone: Settings > Camera > Formats > Most ' +
      'Compatible. On Android: camera settings > video > turn off HEVC or "high efficiency". Or use another browser.',
  );
}

function saveAsH264(): string {
  return msg(
    'Save it as MP4 (H.264) with a video program on your computer or phone, and open that one.',
  );
}

/** Why a video gave no report, in words. */
export function analysisTrouble(error: AnalysisError): Trouble {
  switch (error.code) {
    case 'file-empty':
      return {
        what: msg('This file is empty.'),
        safe: SAFE_WORDS.nothingSent,
        next: msg('Perhaps it was not copied whole. Copy it again, or open another video.'),
      };
    case 'file-unreadable':
      return {
        what: msg('The file could not be read: it was moved, or it is still in the cloud.'),
        safe: SAFE_WORDS.nothingSent,
        next: msg('Copy it onto this device first, then open it again.'),
      };
    case 'container-unsupported':
      return {
        what: msg(str`No browser opens this kind of file: ${error.container}.`),
        safe: SAFE_WORDS.unchanged,
        next: msg(
          'Save it as MP4 (H.264) with the program that made it, or record again with a phone.',
        ),
      };
    case 'index-missing':
      return {
        what: msg('The recording was cut off before it was finished, so the file lacks its index.'),
        safe: SAFE_WORDS.unchanged,
        next: msg(
          'A video repair program may save it. Otherwise record again, and stop the recording before closing the camera.',
        ),
      };
    case 'file-damaged':
      return {
        what: msg('This video is damaged: the file does not hold together.'),
        safe: SAFE_WORDS.unchanged,
        next: msg('Copy it again from the camera or phone. If that does not help, record again.'),
      };
    default:
      return videoTrouble(error);
  }
}

type VideoError = Exclude<
  AnalysisError,
  {
    code:
      'file-empty' | 'file-unreadable' | 'container-unsupported' | 'index-missing' | 'file-damaged';
  }
>;

/** The file could be opened, but there is no video in it that can be watched. */
function videoTrouble(error: VideoError): Trouble {
  switch (error.code) {
    case 'not-a-video':
      return {
        what: msg('This file is not a video that we can read.'),
        safe: SAFE_WORDS.nothingSent,
        next: msg(
          'Open an MP4, MOV, WebM or MKV file, record a video here, or try the sample walk.',
        ),
      };
    case 'no-video-track':
      return {
        what: msg('This file has sound but no picture.'),
        safe: SAFE_WORDS.nothingSent,
        next: tryAnother(),
      };
    case 'codec-unsupported':
      return {
        what: msg(
          str`This browser cannot read the video: it is stored as ${codecName(error.codec)}.`,
        ),
        safe: SAFE_WORDS.unchanged,
        next: isHevc(error.codec) ? howToRecordH264() : saveAsH264(),
      };
    case 'nothing-decoded':
      return {
        what: msg(
          str`The file says that it holds ${error.expectedFrames} frames, but none could be read.`,
        ),
        safe: SAFE_WORDS.unchanged,
        next: msg(
          'If it was cut out of a longer video, save it as MP4 again with the program that cut it. It may also be damaged: copy it again.',
        ),
      };
    case 'too-few-frames':
      if (error.frames === 0) return noPicture();
      return {
        what:
          error.frames === 1
            ? msg('This video has 1 frame. That is too short to see a walk.')
            : msg(str`This video has ${error.frames} frames. That is too short to see a walk.`),
        safe: SAFE_WORDS.nothingSent,
        next: msg('Record at least five steps: about four seconds of walking across the picture.'),
      };
    default:
      return machineTrouble(error);
  }
}

/** A recording that ended before its first picture was written, or a copy that was cut there. */
function noPicture(): Trouble {
  return {
    what: msg('There is no whole frame in this video.'),
    safe: SAFE_WORDS.unchanged,
    next: msg('It was cut off while it was recorded or copied. Copy it again, or record again.'),
  };
}

type MachineError = Exclude<
  VideoError,
  {
    code:
      'not-a-video' | 'no-video-track' | 'codec-unsupported' | 'nothing-decoded' | 'too-few-frames';
  }
>;

/** Nothing is wrong with the video. */
function machineTrouble(error: MachineError): Trouble {
  switch (error.code) {
    case 'app-file-wrong':
      return {
        what: msg(
          str`The parts of this app do not fit together: ${error.file} is missing or is not the right one.`,
        ),
        safe: msg('Nothing was measured with it. Your video is unchanged.'),
        next: msg(
          'Try again. If that does not help, load this page again: the app may just have been renewed.',
        ),
      };
    case 'app-unreachable':
      return {
        what: msg(
          'A part of this app could not be loaded: this device is offline, or the site does not answer.',
        ),
        safe: SAFE_WORDS.videoSafe,
        next: msg('Connect to the internet and try again.'),
      };
    case 'page-not-secure':
      return {
        what: msg(
          'This page came over a connection that is not secure, so it cannot check its own parts.',
        ),
        safe: SAFE_WORDS.videoSafe,
        next: msg('Open it again with an address that begins with https.'),
      };
    case 'model-failed':
      return {
        what: msg('The part that finds a person in the picture could not start.'),
        safe: SAFE_WORDS.unchanged,
        next: msg(
          str`Load this page again. If that does not help, try another browser. (${error.detail})`,
        ),
      };
    case 'out-of-memory':
      return {
        what: msg('This device ran out of memory while it watched the video.'),
        safe: msg('Your video is unchanged, and the app is ready again.'),
        next: msg('Close other tabs or cut the video to ten seconds, and try again.'),
      };
    case 'worker-crashed':
      return {
        what: msg('The analysis stopped without warning.'),
        safe: msg('Your video is unchanged, and the analysis has been started afresh.'),
        next: msg(
          str`Try again. If it stops once more, cut the video to ten seconds. (${error.detail})`,
        ),
      };
    case 'cancelled':
      return {
        what: msg('You stopped the analysis.'),
        safe: msg('Your video is unchanged. Nothing was kept.'),
        next: tryAnother(),
      };
  }
}

/** The name that people know a codec by. */
export function codecName(codec: string): string {
  const short = codec.toLowerCase();
  if (isHevc(codec)) return 'HEVC (H.265)';
  if (/^(avc|h\.?264)/.test(short)) return 'H.264';
  if (/^(av01|av1)/.test(short)) return 'AV1';
  if (/^(vp09|vp9)/.test(short)) return 'VP9';
  if (/^(vp08|vp8)/.test(short)) return 'VP8';
  if (/^(ap4|apc|aps|prores)/.test(short)) return 'ProRes';
  if (/^(mp4v|xvid|divx|mpeg4|v_mpeg4\/iso)/.test(short)) return 'MPEG-4 Part 2';
  if (/^(m?jp(e?g|a|b)|v_mjpeg)/.test(short)) return 'Motion JPEG';
  if (/^[sh]\.?263/.test(short)) return 'H.263';
  if (/^(theora|v_theora)/.test(short)) return 'Theora';
  if (/^(m[12]v|mpeg[12]|v_mpeg[12])/.test(short)) return 'MPEG-2';
  if (/^(dv|avd)/.test(short)) return 'DV';
  return codec === '' ? msg('a format that it does not know') : codec;
}

function isHevc(codec: string): boolean {
  return /^(hvc1|hev1|hevc|h\.?265|v_mpegh)/.test(codec.toLowerCase());
}
