import { msg, str } from '@lit/localize';
import type { WalkerChoice } from '#core/report/ids.ts';
import type { Notice, Report } from '#core/report/report.ts';
import { numberText } from '../base/format.ts';
import { typedZeroRemark } from './zeros.ts';
import { correctedRemark } from '../bench/corrected.ts';

/** Said as what to do, it is not said once more as something to know. */
export function isTurned({ code }: Notice): boolean {
  return code === 'turned';
}

/** Something to know about the video that did not stop the analysis. */
export function noticeWords(notice: Notice): string {
  switch (notice.code) {
    case 'truncated':
      return truncatedWords(notice.readableFrames, notice.expectedFrames);
    case 'variable-frame-rate':
      return msg(
        'The camera did not record at an even pace. We used the time of each frame, so this is allowed for.',
      );
    case 'changed-speed':
      return msg(
        'A part of this video plays slower, faster or frozen. We measured it at the speed of life, so there the lines may not fit the picture.',
      );
    case 'interlaced':
      return msg(
        'Each frame of this video holds two moments at once (it is interlaced), so quick movement looks torn and the angles are less sure. Record with a phone, or set the camera to progressive.',
      );
    case 'slow-motion':
      return slowMotionWords(notice.timeScale, notice.source);
    case 'walker-out-of-view':
      return outOfViewWords(notice.missingFrames);
    case 'several-people':
      return msg(
        str`We saw ${notice.people} people and followed one who walks. Check that the lines are on the right one.`,
      );
    case 'several-passes':
      return msg(
        str`You passed the camera ${notice.passes} times. Each time was read by itself, and the turns were left out.`,
      );
    case 'video-jumps':
      return jumpWords(notice.jumps);
    case 'slow-and-uneven':
      return msg(
        'This walk is slow and uneven. It was measured, but read the numbers with less certainty.',
      );
    case 'several-walkers':
      return walkersWords(notice.walking, notice.followed);
    case 'walker-hidden':
      return hiddenWords(notice.hiddenFrames);
    case 'people-may-be-mixed-up':
      return msg(
        'Two people met, and we cannot be sure which is which afterwards. Check the lines, or record again with one person.',
      );
    case 'turned':
      return notice.clockwiseDeg === 180
        ? msg('The video is upside down. Turn it in your phone’s gallery, then open it here again.')
        : msg(
            'The video lies on its side. Turn it in your phone’s gallery, then open it here again.',
          );
    case 'maybe-slow-motion':
      return msg(
        'The steps are very slow. Was this recorded in slow motion? Then fill in “Frames a second, if recorded in slow motion” in the settings and open the video again.',
      );
    case 'low-frame-rate':
      return msg(
        str`The video has only ${numberText(notice.meanFps, 0)} frames a second, so times are coarse. Record at 30 or, better, 60.`,
      );
  }
}

function truncatedWords(readable: number, expected: number | null): string {
  return expected === null
    ? msg(
        str`The end of the file is missing: ${readable} frames could be read, and the result comes from these alone.`,
      )
    : msg(
        str`The file is cut off: ${readable} of ${expected} frames could be read, and the result comes from these alone.`,
      );
}

function jumpWords(jumps: number): string {
  return jumps === 1
    ? msg('This video was cut while somebody walked. Steps across the cut are left out.')
    : msg(
        str`This video was cut ${jumps} times while somebody walked. Steps across the cuts are left out.`,
      );
}

function walkersWords(walking: number, followed: WalkerChoice): string {
  switch (followed) {
    case 'nearest':
      return msg(
        str`${walking} people walked at once. We followed the one nearest to the camera. To follow another, tap “Not the right person?”.`,
      );
    case 'clearest':
      return msg(
        str`${walking} people walked at once. We followed the one whose walk is seen best. To follow another, tap “Not the right person?”.`,
      );
    case 'chosen':
      return msg(str`${walking} people walked at once. We followed the one you chose.`);
  }
}

function outOfViewWords(missing: number): string {
  return missing === 1
    ? msg('The walker was out of sight in 1 frame. It is left out.')
    : msg(str`The walker was out of sight in ${missing} frames. Those are left out.`);
}

function hiddenWords(hidden: number): string {
  return hidden === 1
    ? msg(
        'Somebody was in front of the walker, or too close, in 1 frame. The lines there are a guess from the other steps, and nothing was measured from them.',
      )
    : msg(
        str`Somebody was in front of the walker, or too close, in ${hidden} frames. The lines there are a guess from the other steps, and nothing was measured from them.`,
      );
}

function slowMotionWords(timeScale: number, source: 'file' | 'user'): string {
  const times = Math.round(1 / timeScale);
  return source === 'file'
    ? msg(
        str`The file says that this is slow motion, played ${times} times slower. All times here are real time.`,
      )
    : msg(
        str`You said that this is slow motion, played ${times} times slower. All times here are real time.`,
      );
}

/** What a reader should know before the numbers: of the video, and of who changed what it gave. */
export function remarksOn(report: Pick<Report, 'notices' | 'neutral' | 'corrections'>): string[] {
  const { notices, neutral } = report;
  const typed = typedZeroRemark(neutral);
  const corrected = correctedRemark(report);
  return [
    ...notices.map(noticeWords),
    ...(typed === null ? [] : [typed]),
    ...(corrected === null ? [] : [corrected]),
  ];
}
