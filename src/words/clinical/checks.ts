import { msg, str } from '@lit/localize';
import type { RejectionReason } from '#core/cycles/cycle.ts';
import type { CheckId, MissingInWalk, OutcomeCode, WalkerChoice } from '#core/report/ids.ts';
import type { Notice, Report } from '#core/report/report.ts';
import { numberText } from '../base/format.ts';
import type { Trouble } from '../video/trouble.ts';
import { wordTable } from '../base/word-table.ts';

export interface CheckWords {
  readonly name: string;
  /** How to film better, when the check warns. */
  readonly better: string;
  /** What the number is. */
  readonly unit: string;
}

export const CHECK_WORDS = wordTable<CheckId, CheckWords>({
  'feet-in-frame': () => ({
    name: msg('Both feet in the picture'),
    better: msg(
      'Step back or tilt the camera down, so that both feet and some floor are always in the picture.',
    ),
    unit: msg('share of frames without both feet'),
  }),
  'person-size': () => ({
    name: msg('Walker large enough'),
    better: msg(
      'Come closer, or record at 1080p: the walker should fill at least half of the height of the picture.',
    ),
    unit: msg('height of the walker in pixels'),
  }),
  view: () => ({
    name: msg('Clear view: side, front or back'),
    better: msg('Stand square to the path for a side view, or at its end for a front view.'),
    unit: msg('how sure we are of the view'),
  }),
  'path-yaw': () => ({
    name: msg('Path square to the camera'),
    better: msg(
      'Turn the camera until the path runs straight across the picture, or straight towards it.',
    ),
    unit: msg('degrees off'),
  }),
  'camera-roll': () => ({
    name: msg('Camera level'),
    better: msg(
      'Put the camera on something level. Line the floor up with the edge of the picture.',
    ),
    unit: msg('degrees of roll'),
  }),
  'frame-rate': () => ({
    name: msg('Enough frames a second'),
    better: msg('Record at 60 frames a second if your camera can. 30 is the least.'),
    unit: msg('frames a second'),
  }),
  'landmark-confidence': () => ({
    name: msg('Body seen clearly'),
    better: msg(
      'Record in bright, even light. Wear close-fitting clothes and leave the ankles bare.',
    ),
    unit: msg('mean confidence, 0 to 1'),
  }),
  'left-right-swaps': () => ({
    name: msg('Legs told apart'),
    better: msg(
      'Wear shorts or leggings in a colour unlike the background. Walk past the camera both ways.',
    ),
    unit: msg('share of frames repaired'),
  }),
  'accepted-cycles': () => ({
    name: msg('Enough steps'),
    better: msg('Record a longer walk, or several passes: six strides for each leg are good.'),
    unit: msg('strides used for the poorer leg'),
  }),
  'walker-alone': () => ({
    name: msg('Nobody in front of the walker'),
    better: msg(
      'Record again with one person alone on the path, and nobody between them and the camera.',
    ),
    unit: msg('share of frames with somebody in front'),
  }),
  'camera-still': () => ({
    name: msg('Camera at rest'),
    better: msg(
      'Lean the camera on a shelf or a chair, or use a tripod. Do not hold it, and do not turn it to follow the walker.',
    ),
    unit: msg('percent of the width that the background moves in a second'),
  }),
  'even-times': () => ({
    name: msg('Frames at an even pace'),
    better: msg(
      'Close other apps, and record with the camera app itself in bright light: cameras leave out frames when busy or in the dark.',
    ),
    unit: msg('spread of the time between frames, as a share'),
  }),
  'repeated-pictures': () => ({
    name: msg('Every frame a new one'),
    better: msg(
      'Use the video as the camera made it. A recording of a screen or of a call shows many frames twice.',
    ),
    unit: msg('share of frames like the one before'),
  }),
  light: () => ({
    name: msg('Bright enough'),
    better: msg(
      'Put more lights on or record by day, with the light in front of or beside the walker.',
    ),
    unit: msg('mean brightness, 0 to 255'),
  }),
  'foot-sharpness': () => ({
    name: msg('Moving foot sharp'),
    better: msg(
      'Record in brighter light: the camera then takes each frame in less time and the foot is not smeared.',
    ),
    unit: msg('sharpness of the swinging foot, as a share of the standing one'),
  }),
  'picture-shape': () => ({
    name: msg('Picture not squeezed'),
    better: msg(
      'The walker looks squeezed from the sides, so no angle can be trusted. Use the video as the camera made it, or set the recorder to full width.',
    ),
    unit: msg('width of the picture, as a share of what its height asks for'),
  }),
  'real-speed': () => ({
    name: msg('Played at real speed'),
    better: msg(
      'Was this recorded in slow motion? Then its times and speed are wrong. Fill in “Frames a second, if recorded in slow motion” in the settings and open the video again. For a slow walk there is nothing to do.',
    ),
    unit: msg('steps a minute'),
  }),
});

export const REJECTION_WORDS = wordTable<RejectionReason, string>({
  'gap-too-long': () => msg('the leg was out of sight for too long'),
  'stride-time-out-of-range': () => msg('it was much shorter or longer than the others'),
  'unlike-the-others': () => msg('its curve is unlike the others'),
  'implausible-angle': () => msg('a joint angle in it cannot be true'),
  'starting-or-stopping': () => msg('you were starting, stopping or turning'),
  'partly-out-of-frame': () => msg('a part of it is outside the picture'),
});

/** An outcome that is not a walk. */
export const OUTCOME_WORDS = wordTable<Exclude<OutcomeCode, 'walk'>, Trouble>({
  'no-walk': () => ({
    what: msg('We saw a person, but no walk.'),
    safe: msg('You can still look at the video below.'),
    next: msg(
      'Record someone who walks at least five steps in a straight line, past the camera or towards it.',
    ),
  }),
  'no-person': () => ({
    what: msg('We did not see a person in this video.'),
    safe: msg('You can still look at the video below.'),
    next: msg(
      'Record the whole body from head to feet, in bright light, three to four metres away.',
    ),
  }),
  'too-short': () => ({
    what: msg('There is a walk here, but it is too short to measure.'),
    safe: msg('You can still look at the video below.'),
    next: msg('Record at least five steps, with the whole body in the picture all the time.'),
  }),
});

/** What a film without a walk lacks, as far as it could be told. */
export const MISSING_WORDS = wordTable<MissingInWalk, string>({
  'feet-passing': () => msg('The feet did not pass each other.'),
  'going-on': () => msg('The feet moved, but the person stayed in one place.'),
  'enough-steps': () => msg('We saw fewer than three steps.'),
  'clear-steps': () => msg('We could not make out the single steps.'),
});

/** What a film without a walk lacks, what is safe, and what to do: to turn it, where that is why nobody was seen. */
export function noWalkTrouble(
  outcome: Report['outcome'] & { readonly code: Exclude<OutcomeCode, 'walk'> },
  notices: readonly Notice[],
): Omit<Trouble, 'what'> & { readonly what: string | undefined } {
  const { safe, next } = OUTCOME_WORDS[outcome.code];
  const turned = notices.find(isTurned);
  return {
    what: outcome.missing === undefined ? undefined : MISSING_WORDS[outcome.missing],
    safe,
    next: turned === undefined ? next : noticeWords(turned),
  };
}

/** Said as what to do, it is not said once more as something to know. */
export function isTurned({ code }: Notice): boolean {
  return code === 'turned';
}

/** Something to know about the film that did not stop the analysis. */
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

/** What a reader should know before the numbers: of the film, and of who changed what it gave. */
export function remarksOn({ notices, neutral }: Pick<Report, 'notices' | 'neutral'>): string[] {
  const typed = typedZeroRemark(neutral);
  return [...notices.map(noticeWords), ...(typed === null ? [] : [typed])];
}

/** Numbers hang on a zero that was typed; null where none was. */
export function typedZeroRemark({ byHand }: Report['neutral']): string | null {
  if (byHand === undefined) return null;
  const { leftDeg, rightDeg } = byHand;
  if (leftDeg !== null && rightDeg !== null)
    return msg('A professional set the zero of both ankles by hand.');
  return leftDeg === null
    ? msg('A professional set the zero of the right ankle by hand.')
    : msg('A professional set the zero of the left ankle by hand.');
}
